// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/droptarget.h"

#include "workspace/sampleindex.h"
#include "workspace/scan.h"

#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>

namespace meshwright::shell {

namespace {

enum class What { Nothing, Folder, Contract, Data };

What whatIs(const QMimeData *data, QString &path)
{
    if (!data->hasUrls() || data->urls().isEmpty() || !data->urls().constFirst().isLocalFile())
        return What::Nothing;
    path = data->urls().constFirst().toLocalFile();
    const QFileInfo info(path);
    if (info.isDir())
        return What::Folder;
    if (workspace::isContractFileName(info.fileName()) || info.suffix().compare(QLatin1String("yaml"), Qt::CaseInsensitive) == 0 || info.suffix().compare(QLatin1String("yml"), Qt::CaseInsensitive) == 0)
        return What::Contract;
    return workspace::isDataFileName(info.fileName()) ? What::Data : What::Nothing;
}

} // namespace

DropTarget::DropTarget(QWidget *window) : QObject(window)
{
    window->setAcceptDrops(true);
    window->installEventFilter(this);
}

bool DropTarget::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::DragEnter && event->type() != QEvent::Drop)
        return QObject::eventFilter(watched, event);
    auto *drop = static_cast<QDropEvent *>(event);
    QString path;
    const What what = whatIs(drop->mimeData(), path);
    if (what == What::Nothing)
        return false;
    drop->acceptProposedAction();
    if (event->type() == QEvent::Drop) {
        switch (what) {
        case What::Folder: Q_EMIT folderDropped(path); break;
        case What::Contract: Q_EMIT contractDropped(path); break;
        case What::Data: Q_EMIT dataDropped(path); break;
        case What::Nothing: break;
        }
    }
    return true;
}

} // namespace meshwright::shell

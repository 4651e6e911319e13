// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/saving.h"

#include "base/file.h"
#include "widgets/common/tip.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QUndoStack>

namespace meshwright::shell {

using document::ContractDocument;

Saving::Saving(workbench::Workbench &workbench, QWidget *window) : QObject(window), m_workbench(workbench), m_window(window)
{
}

bool Saving::mayClose(const QList<ContractDocument *> &documents)
{
    for (ContractDocument *document : documents) {
        if (!document->isModified())
            continue;
        const auto answer = QMessageBox::question(m_window, tr("Unsaved changes"), ui::tip(tr("%1 has changes that are not saved.").arg(m_workbench.displayPath(document->path()))),
                                                  QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, QMessageBox::Save);
        if (answer == QMessageBox::Cancel)
            return false;
        if (answer == QMessageBox::Save) {
            const QScopedValueRollback closing(m_isClosing, true);
            save(document);
            if (document->isModified())
                return false;
        }
    }
    return true;
}

void Saving::save(ContractDocument *document)
{
    switch (place(document)) {
    case Place::Here:
        break;
    case Place::Elsewhere:
        saveElsewhere(document);
        return;
    case Place::Nowhere:
        return;
    }
    const auto saved = document->save();
    if (saved)
        Q_EMIT notice(tr("%1 is saved.").arg(m_workbench.displayPath(document->path())));
    else if (saved.problem().kind == base::Problem::Kind::Refused)
        resolveConflict(document);
    else
        QMessageBox::critical(m_window, tr("Not saved"), ui::tip(saved.problem().text()));
}

// A folder that is gone is made again only if somebody wants that: perhaps all of it was moved.
Saving::Place Saving::place(const ContractDocument *document)
{
    const QString folder = QFileInfo(document->path()).absolutePath();
    if (QFileInfo::exists(folder))
        return Place::Here;
    QMessageBox box(QMessageBox::Question, tr("The folder is gone"), ui::tip(tr("%1 is not there any more. Where is %2 to be saved?").arg(QDir::toNativeSeparators(folder), QFileInfo(document->path()).fileName())), QMessageBox::Cancel, m_window);
    QPushButton *again = box.addButton(tr("Make the folder again"), QMessageBox::AcceptRole);
    QPushButton *elsewhere = box.addButton(tr("Save elsewhere…"), QMessageBox::ActionRole);
    box.setDefaultButton(again);
    box.exec();
    if (box.clickedButton() == elsewhere)
        return Place::Elsewhere;
    if (box.clickedButton() != again)
        return Place::Nowhere;
    if (QDir().mkpath(folder))
        return Place::Here;
    QMessageBox::critical(m_window, tr("Not saved"), ui::tip(tr("The folder %1 can't be made. Save elsewhere.").arg(QDir::toNativeSeparators(folder))));
    return Place::Nowhere;
}

void Saving::saveElsewhere(ContractDocument *document)
{
    QDir near(QFileInfo(document->path()).absolutePath());
    while (!near.exists() && !near.isRoot())
        near.setPath(QFileInfo(near.path()).absolutePath());
    const QString path = QFileDialog::getSaveFileName(m_window, tr("Save elsewhere"), near.filePath(QFileInfo(document->path()).fileName()), tr("YAML and JSON (*.yaml *.yml *.json)"));
    if (path.isEmpty())
        return;
    if (path == document->path()) {
        save(document);
        return;
    }
    if (m_workbench.document(path)) {
        QMessageBox::critical(m_window, tr("Not saved"), ui::tip(tr("%1 is open here. Choose another name.").arg(QFileInfo(path).fileName())));
        return;
    }
    if (const auto saved = base::saveFile(path, document->text()); !saved) {
        QMessageBox::critical(m_window, tr("Not saved"), ui::tip(saved.problem().text()));
        return;
    }
    document->history()->setClean();
    Q_EMIT notice(tr("%1 is saved.").arg(m_workbench.displayPath(path)));
    if (!m_isClosing)
        Q_EMIT savedElsewhere(document, path);
}

// The page shows both texts and asks there: whoever decides must see what differs.
void Saving::resolveConflict(ContractDocument *document)
{
    Q_EMIT conflict(document);
}

} // namespace meshwright::shell

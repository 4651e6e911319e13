// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/workbench/manual.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QUrl>

namespace meshwright::workbench {

bool openManual(const QString &page)
{
    QString name = page.section(QLatin1Char('#'), 0, 0);
    if (name.startsWith(QLatin1String("docs/")))
        name.remove(0, 5);
    const QDir programs(QCoreApplication::applicationDirPath());
    for (const char *manual : {"../share/doc/meshwright/manual/", "../../../docs/", "../../docs/"}) {
        const QString file = QDir::cleanPath(programs.filePath(QLatin1String(manual) + name));
        if (QFileInfo::exists(file) && QDesktopServices::openUrl(QUrl::fromLocalFile(file)))
            return true;
    }
    return false;
}

} // namespace meshwright::workbench

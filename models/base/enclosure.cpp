// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/enclosure.h"

#include <QDir>
#include <QFileInfo>

namespace meshwright::base {

namespace {

bool isBelow(const QString &folder, const QString &path)
{
    return !folder.isEmpty() && path.startsWith(folder.endsWith(u'/') ? folder : folder + u'/');
}

} // namespace

QString enclosingFolder(const QString &path)
{
    QString own = QFileInfo(path).absolutePath();
    QDir folder(own);
    do {
        if (folder.exists(QStringLiteral(".meshwright")) || folder.exists(QStringLiteral(".git")))
            return folder.absolutePath();
    } while (folder.cdUp());
    return own;
}

bool pointsInto(const QString &folder, const QString &path)
{
    return isBelow(QDir::cleanPath(QFileInfo(folder).absoluteFilePath()), QDir::cleanPath(QFileInfo(path).absoluteFilePath()));
}

bool liesWithin(const QString &folder, const QString &path)
{
    return pointsInto(folder, path) && isBelow(QFileInfo(folder).canonicalFilePath(), QFileInfo(path).canonicalFilePath());
}

} // namespace meshwright::base

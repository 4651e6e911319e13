// SPDX-License-Identifier: GPL-3.0-or-later
#include "inputfiles.h"

#include <QDirIterator>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>

namespace meshwright::cli {

QStringList inputFiles(const QStringList &paths)
{
    static const QRegularExpression wanted(QStringLiteral("(\\.(odcs|odps)\\.(yaml|yml|json)|^datacontract\\.(yaml|yml))$"), QRegularExpression::CaseInsensitiveOption);
    QStringList result;
    QSet<QString> seen;
    const auto add = [&](const QString &file) {
        if (!seen.contains(file))
            result.append(file);
        seen.insert(file);
    };
    for (const QString &path : paths) {
        if (!QFileInfo(path).isDir()) {
            add(path);
            continue;
        }
        QStringList found;
        QDirIterator entries(path, QDir::Files, QDirIterator::Subdirectories);
        while (entries.hasNext()) {
            const QString file = entries.next();
            if (wanted.match(entries.fileName()).hasMatch())
                found.append(file);
        }
        found.sort();
        for (const QString &file : found)
            add(file);
    }
    return result;
}

} // namespace meshwright::cli

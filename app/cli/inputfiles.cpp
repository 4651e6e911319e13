// SPDX-License-Identifier: GPL-3.0-or-later
#include "inputfiles.h"

#include "workspace/scan.h"

#include <QFileInfo>
#include <QSet>

namespace meshwright::cli {

InputFiles inputFiles(const QStringList &paths)
{
    InputFiles result;
    QSet<QString> seen;
    for (const QString &path : paths) {
        const workspace::FoundFiles found = workspace::findContractFiles(path);
        if (QFileInfo(path).isDir()) {
            result.hasFolder = true;
            result.problems.insert(result.problems.end(), found.problems.begin(), found.problems.end());
        }
        for (const QString &file : found.paths) {
            if (!seen.contains(file))
                result.paths.append(file);
            seen.insert(file);
        }
    }
    return result;
}

} // namespace meshwright::cli

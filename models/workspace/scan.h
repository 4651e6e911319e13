// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/problem.h"
#include "base/progress.h"
#include "governance/analysis.h"
#include "workspace/snapshot.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace meshwright::workspace {

/// What a search of a folder refuses to exceed; a limit that is hit is a problem in the answer.
struct ScanLimits {
    int files = 20'000;      ///< contract files
    int entries = 1'000'000; ///< names looked at
    int depth = 32;
    qint64 bytes = qint64(5) * 1024 * 1024; ///< a file
};

/// `*.odcs.yaml|yml|json`, `*.odps.yaml|yml|json`, `datacontract.yaml|yml`, in any case.
bool isContractFileName(QStringView fileName);

struct FoundFiles {
    QStringList paths;                   ///< sorted
    QStringList folders;                 ///< every folder looked into, for watching
    std::vector<base::Problem> problems; ///< folders that can't be read, limits
};

/// The contract and product files of a folder and all below it. Hidden folders and node_modules are left out; a
/// symbolic link is followed only where it leads to a place inside `path`, and no folder is visited twice. A file
/// named outright is answered whatever its name; a path that is not there is a problem.
FoundFiles findContractFiles(const QString &path, const ScanLimits &limits = {}, const base::Cancel &cancel = {});

/// Reads and judges a folder, on all cores. Files whose content is that of `previous` under the same rules are taken
/// over without being read again as text. Cancelled: answers `previous`.
SnapshotPointer scan(const QString &folder, const governance::RulesPointer &rules, const SnapshotPointer &previous = {},
                     const base::Cancel &cancel = {}, const base::Progress &progress = {}, const ScanLimits &limits = {});

} // namespace meshwright::workspace

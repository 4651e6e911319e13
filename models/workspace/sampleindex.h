// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/snapshot.h"

#include <QHash>

namespace meshwright::workspace {

/// Data files near contracts. A folder is listed once, however many contracts lie in it.
class SampleIndex {
public:
    /// Nothing outside `root` is looked at.
    explicit SampleIndex(const QString &root) : m_root(root) {}

    /// The data files of a contract: those its local servers name, those named after one of its objects, and,
    /// where it is the only contract of its folder, all that lie there.
    std::vector<SampleFile> samplesOf(const QString &contractPath, const mesh::Facts &contract, bool isAloneInFolder);

private:
    struct DataFile {
        QString path;
        QString stem; ///< as names are compared
    };
    const std::vector<DataFile> &filesOf(const QString &folder);

    QString m_root;
    QHash<QString, std::vector<DataFile>> m_folders;
};

/// "orders.csv", "orders.jsonl.gz" and the like.
bool isDataFileName(QStringView fileName);

} // namespace meshwright::workspace

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/problem.h"
#include "governance/analysis.h"
#include "mesh/mesh.h"

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace meshwright::workspace {

/// A data file that lies beside a contract or in a `samples` or `data` folder there.
struct SampleFile {
    QString path;
    QString object; ///< name of the schema object it is named after; empty: not told by its name
};

/// One contract or product file of a workspace. A file that is broken or can't be read is one as well.
struct File {
    QString path;         ///< absolute
    QString relativePath; ///< from the workspace's folder, with "/"
    QByteArray hash;      ///< SHA-256 of the bytes; empty where the file could not be read
    qint64 size = 0;
    QDateTime modified;
    governance::BriefPointer brief; ///< null where the file could not be read; governance::reopened() gives its tree and views
    std::optional<base::Problem> problem;                 ///< why it could not be read
    mesh::Facts facts;
    QString title;        ///< the text's, else the file name
    std::vector<SampleFile> samples;
    std::vector<text::Finding> meshFindings; ///< what only the whole mesh can tell about it: "mesh/…", and of rules that need the mesh
    governance::Evaluation wholeEvaluation;  ///< verdicts of those rules, and what was waived; its findings are in meshFindings

    /// The brief's state, or a worse one by what the mesh says.
    governance::State state = governance::State::Broken;
    int errors = 0, warnings = 0, notEvaluated = 0; ///< with those of the mesh
    /// For a badge's tool tip: "2 errors, 1 warning", "Broken: …", "Not evaluated: …".
    QString stateText() const;
};

/// The rows of the workspace tree: domains, their products, their contracts.
struct ProductRow {
    int product = -1;           ///< of Mesh::products
    QString title;
    int file = -1;              ///< the product's own file; -1 where none describes it
    std::vector<int> contracts; ///< files
};
struct DomainRow {
    int domain = -1; ///< of Mesh::domains
    QString title;   ///< "No domain" for ""
    int colour = 0;
    std::vector<ProductRow> products;
};

/// What was known about a workspace at one moment. Immutable; shared between threads.
struct Snapshot {
    QString folder;  ///< absolute
    quint64 number = 0; ///< grows with every snapshot of a workspace; 0: nothing was read yet
    std::vector<std::shared_ptr<const File>> files; ///< by relative path
    mesh::Mesh mesh;
    std::vector<DomainRow> domains;
    std::vector<int> others; ///< files in no domain row: broken beyond recognition, or neither contract nor product
    std::vector<base::Problem> problems; ///< folders that can't be read, limits that were hit
    QStringList folders;     ///< looked into
    governance::RulesPointer rules; ///< what the files were judged by
    std::vector<governance::PackFinding> ruleFindings; ///< of rules on the mesh, about no single file

    QHash<QString, int> byPath; ///< absolute path → file

    int fileByPath(const QString &path) const { return byPath.value(path, -1); } ///< -1 where absent
    int count(governance::State state) const;
};
using SnapshotPointer = std::shared_ptr<const Snapshot>;

} // namespace meshwright::workspace

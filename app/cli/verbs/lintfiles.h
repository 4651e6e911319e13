// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "exchange/report.h"

#include <QStringList>

#include <memory>
#include <optional>

namespace meshwright::standard {
class JsonSchema;
}

namespace meshwright::cli {

struct LintOptions {
    QByteArray asVersion;                               ///< empty: the version each file declares
    std::shared_ptr<const standard::JsonSchema> schema; ///< a company's own, beside the standard; may be null
    std::optional<QStringList> variables;               ///< names that have a value; none: not asked
    base::Progress progress;                            ///< may be empty
};

/// Reads a JSON Schema for LintOptions from a file (JSON or YAML).
base::Result<std::shared_ptr<const standard::JsonSchema>> readSchema(const QString &file);

/// Judges files, and the contract files of folders, in the order named, each once, on all cores. Where a folder
/// is named, what the files say of each other is judged as well.
exchange::FindingsReport lintPaths(const QStringList &paths, const LintOptions &options);

} // namespace meshwright::cli

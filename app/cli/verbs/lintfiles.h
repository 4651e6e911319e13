// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "contract/variables.h"
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
    std::optional<contract::Surroundings> surroundings; ///< to judge variables by; none: texts are judged as they stand
    bool withFixes = true;                              ///< offered with the findings; they take time
    base::Progress progress;                            ///< files done and in all; (0, 0) while they are looked for. May be empty
};

/// Reads a JSON Schema for LintOptions from a file (JSON or YAML).
base::Result<std::shared_ptr<const standard::JsonSchema>> readSchema(const QString &file);

/// Judges files, and the contract files of folders, in the order named, each once, on all cores. Where a folder
/// is named, what the files say of each other is judged as well.
exchange::FindingsReport lintPaths(const QStringList &paths, const LintOptions &options);

} // namespace meshwright::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "exchange/report.h"

#include <QStringList>

#include <memory>

namespace meshwright::standard {
class JsonSchema;
}

namespace meshwright::cli {

struct LintOptions {
    QByteArray asVersion;                               ///< empty: the version each file declares
    std::shared_ptr<const standard::JsonSchema> schema; ///< a company's own, beside the standard; may be null
};

/// Reads a JSON Schema for LintOptions from a file (JSON or YAML).
base::Result<std::shared_ptr<const standard::JsonSchema>> readSchema(const QString &file);

/// Judges files, and the contract files of folders, in the order named, each once.
exchange::FindingsReport lintPaths(const QStringList &paths, const LintOptions &options);

} // namespace meshwright::cli

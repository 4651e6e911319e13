// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace meshwright::cli {

/// The files that paths mean: a file named outright whatever its name, and in folders everything
/// called *.odcs.yaml|yml|json, *.odps.yaml|yml|json or datacontract.yaml|yml, each once, sorted a
/// folder.
QStringList inputFiles(const QStringList &paths);

} // namespace meshwright::cli

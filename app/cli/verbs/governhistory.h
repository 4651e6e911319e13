// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace meshwright::cli {

/// Keeps how the mesh of a folder stands now, by its own rules, on this machine; says so on standard error. Answers an ExitCode.
int recordHistory(const QString &folder, const QString &file);
/// Prints what was kept, oldest first, and what failed newly and was mended from one record to the next. Answers an ExitCode.
int printHistory(const QString &folder, const QString &file, bool isJson);

} // namespace meshwright::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <functional>

namespace meshwright::cli {

/// Calls `judge` at once and again whenever a file that the paths mean changes, comes or goes, until the
/// person interrupts (SIGINT, SIGTERM). Answers what `judge` said last.
int watchPaths(const QStringList &paths, const std::function<int()> &judge);

} // namespace meshwright::cli

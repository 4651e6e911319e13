// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"

#include <QStringList>

#include <functional>

namespace meshwright::cli {

/// What changes where a file of the paths (files, or folders of contracts) changes, comes or goes.
QByteArray stateOfFiles(const QStringList &paths);

/// Calls `judge` at once and again whenever `state` answers something new and stands still, until
/// cancelled. Answers what `judge` said last.
int watch(const std::function<QByteArray()> &state, const std::function<int()> &judge, const base::Cancel &cancel);

/// The same for files, until the person interrupts (SIGINT, SIGTERM).
int watchPaths(const QStringList &paths, const std::function<int()> &judge);

} // namespace meshwright::cli

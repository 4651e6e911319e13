// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/problem.h"

#include <QStringList>

#include <vector>

namespace meshwright::cli {

/// The path that stands for standard input.
constexpr QLatin1String standardInput("-");

struct InputFiles {
    QStringList paths;                   ///< in the order named, a folder's sorted, each once
    std::vector<base::Problem> problems; ///< parts of folders that can't be searched
    bool hasFolder = false;
};

/// The files that paths mean: a file named outright whatever its name (reading it tells whether it is there), and
/// of folders what workspace::findContractFiles finds.
InputFiles inputFiles(const QStringList &paths);

} // namespace meshwright::cli

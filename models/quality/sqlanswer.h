// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace meshwright::quality {

/// A stranger's query can cost no more than this.
struct SqlLimits {
    int milliseconds = 2000;            ///< a query
    qint64 memory = qint64(64) << 20;   ///< SQLite's own, while a query runs
    qint64 rows = 2'000'000;            ///< a table
    qint64 bytes = qint64(512) << 20;   ///< of the copy
};

/// The number a query came to, or why there is none.
struct SqlAnswer {
    std::optional<double> number;
    QString reason;
};

} // namespace meshwright::quality

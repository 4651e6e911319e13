// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "quality/plan.h"
#include "sampling/source.h"

#include <atomic>
#include <memory>

namespace meshwright::quality {

struct RunOptions {
    int threads = 0;                          ///< 0: as many as there are cores, at most 8
    qint64 keyMemory = qint64(176) << 20;     ///< bytes for keys; what is beyond goes to a temporary file
    size_t keepRows = 1000;                   ///< failing rows kept of each check
    std::shared_ptr<std::atomic<qint64>> rowsRead; ///< grows by the rows that were looked at; may be null
};

/// Runs every check of a plan over a source in one pass. Problems are those of reading (cancelled, the
/// file changed, a row that never ends); what the data does wrong is in the results.
base::Result<Results> run(const Plan &plan, const sampling::Source &source, const base::Cancel &cancel = {}, const base::Progress &progress = {},
                          const RunOptions &options = {});

/// The results where there is no data to look at: everything not evaluated, for one reason.
Results notRun(const Plan &plan, const QString &reason);

} // namespace meshwright::quality

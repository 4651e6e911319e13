// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "quality/plan.h"
#include "quality/runoptions.h"
#include "sampling/source.h"

namespace meshwright::quality {

/// Runs every check of a plan over a source in one pass. Problems are those of reading (cancelled, the
/// file changed, a row that never ends); what the data does wrong is in the results.
base::Result<Results> run(const Plan &plan, const sampling::Source &source, const base::Cancel &cancel = {}, const base::Progress &progress = {},
                          const RunOptions &options = {});

/// The results where there is no data to look at: everything not evaluated, for one reason.
Results notRun(const Plan &plan, const QString &reason);

} // namespace meshwright::quality

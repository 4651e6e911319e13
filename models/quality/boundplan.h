// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quality/keyquestion.h"
#include "quality/plan.h"
#include "quality/runoptions.h"
#include "sampling/scan.h"

#include <atomic>

namespace meshwright::quality {

/// A plan bound to a source's columns.
struct BoundPlan {
    const Plan &plan;
    std::vector<int> source;      ///< the source's column of each ColumnPlan; -1 where it has none
    bool isTyped = false;         ///< JSON
    std::vector<char> isKey;      ///< whether a key needs the ColumnPlan's fingerprints
    std::vector<char> isReferring; ///< whether a relationship starts at the ColumnPlan
    std::vector<int> identity;    ///< source columns of the primary key
    QStringList headers;
    quint64 seed = 0;
    size_t keep = 1000;
    std::shared_ptr<std::atomic<qint64>> rowsRead; ///< see RunOptions
};

/// The source with columns for all that the plan looks at: JSON may name them in a later row.
sampling::Source sourceFor(const Plan &plan, const sampling::Source &source);
BoundPlan bind(const Plan &plan, const sampling::Source &source, const RunOptions &options);

/// A value for people: of a long one the first 1,000 bytes, which is said.
QString shownText(const sampling::Cell &cell);
/// The cells of a row that tell why it failed: those of the check, then the primary key.
std::vector<FailingValue> failingValues(const BoundPlan &bound, const PlannedCheck &check, sampling::Batch &batch, int row);
/// The keys of some rows of a block, read once more.
base::Result<void> readKeys(const BoundPlan &bound, const KeyPlan &plan, const sampling::Source &source, const sampling::ScanOutcome &scanned, qint64 block, std::span<const int> rows,
                            const FoundKey &found);

} // namespace meshwright::quality

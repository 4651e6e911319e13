// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "quality/keys.h"
#include "quality/plan.h"
#include "sampling/source.h"

#include <array>
#include <optional>
#include <vector>

namespace meshwright::quality {

/// The key a cell's text is, read as the column's values are; nothing where it has no value of that type.
std::optional<Fingerprint> keyOf(const ColumnPlan &column, const sampling::Cell &cell, quint64 seed);
/// Microseconds that a date, time or timestamp column's text means.
bool readMoment(const ColumnPlan &plan, std::string_view text, qint64 &micros, bool &hasOffset);

/// All different values of some columns of a file (rows without a value in one of them left out).
class ReferencedValues {
public:
    /// Problems: reading; kind Refused where the values take more memory than `memory` bytes.
    static base::Result<std::shared_ptr<const ReferencedValues>> read(const sampling::Source &source, const std::vector<int> &columns,
                                                                      const std::vector<ColumnPlan> &readings, qint64 memory, const base::Cancel &cancel);
    bool contains(Fingerprint key) const;
    quint64 seed() const { return m_seed; }
    size_t count() const { return m_keys.size(); }

private:
    class Collector;
    static constexpr int bits = 16; ///< of the index over the sorted keys
    quint64 m_seed = 0;
    std::vector<Fingerprint> m_keys;
    std::vector<quint32> m_starts;
};

} // namespace meshwright::quality

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "quality/keys.h"
#include "quality/plan.h"
#include "sampling/source.h"

#include <vector>

namespace meshwright::quality {

/// All values of some columns of a file (rows without a value in one of them left out).
class ReferencedValues {
public:
    /// Up to `memory` bytes of different values are held ready to be looked up; what is beyond goes to a
    /// temporary file. `columns` are the source's, `readings` how their values become keys; one that lies
    /// inside a column's value is read alone. Problems: reading, writing the temporary file, cancelled.
    static base::Result<std::shared_ptr<const ReferencedValues>> read(const sampling::Source &source, const std::vector<int> &columns,
                                                                      const std::vector<ColumnPlan> &readings, qint64 memory, const base::Cancel &cancel);
    quint64 seed() const { return m_seed; }
    /// Not where the values are put aside.
    bool contains(Fingerprint key) const;
    /// All values, where they are too many to be looked up one by one (see findMissing()); else null.
    KeyCollector *putAside() const { return m_aside.get(); }

private:
    class Collector;
    static constexpr int bits = 16; ///< of the index over the sorted keys
    quint64 m_seed = 0;
    std::vector<Fingerprint> m_keys;
    std::vector<quint32> m_starts;
    std::unique_ptr<KeyCollector> m_aside;
};

} // namespace meshwright::quality

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quality/keys.h"
#include "quality/plan.h"
#include "quality/run.h"
#include "sampling/scan.h"

#include <array>
#include <atomic>
#include <limits>
#include <vector>

namespace meshwright::quality {

/// A plan bound to a source's columns.
struct BoundPlan {
    const Plan &plan;
    std::vector<int> source;      ///< the source's column of each ColumnPlan; -1 where it has none
    bool isTyped = false;         ///< JSON
    std::vector<char> isKey;      ///< whether a key needs the ColumnPlan's fingerprints
    std::vector<int> identity;    ///< source columns of the primary key
    QStringList headers;
    quint64 seed = 0;
    size_t keep = 1000;
    std::shared_ptr<std::atomic<qint64>> rowsRead; ///< see RunOptions
};

/// A failing row before its number is known.
struct Caught {
    qint64 block = 0;
    int row = 0, line = 0;
    qint64 offset = 0;
    std::vector<FailingValue> values;
};

/// One thread's share of a run: looks at every cell of its blocks and counts.
class Worker : public sampling::BatchSink {
public:
    Worker(const BoundPlan &bound, const std::shared_ptr<KeyPages> &pages);

    void take(sampling::Batch &batch, qint64 block) override;

    struct Count {
        qint64 failed = 0, undecided = 0;
        qint64 newest = std::numeric_limits<qint64>::min(); ///< of Kind::Newest
        qint64 lastBlock = -1;
        int lastRow = -1; ///< that failed: a row counts once, however many values it has there
        std::vector<Caught> caught;
    };
    const std::vector<Count> &counts() const { return m_counts; }
    std::vector<KeyCollector> &keys() { return m_keys; }
    /// Of each ColumnPlan: whether some row had it.
    const std::vector<char> &named() const { return m_named; }

private:
    static constexpr int strip = 512; ///< rows looked at together; their cells fit the first cache
    enum Status : quint8 { Empty, Fits, Misfits, Unread }; ///< Unread: the row can't be read

    void column(size_t number);
    void inside(size_t number);
    void look(const ColumnPlan &plan);
    bool structureBreaks(const CellCheck &check, const sampling::Cell &cell) const;
    void readTypes(const ColumnPlan &plan);
    void readMoments(const ColumnPlan &plan);
    template <typename Reads>
    void readEach(LogicalType type, Reads reads);
    template <typename Reads>
    void readWholes(LogicalType type, Reads reads);
    void check(const CellCheck &check, const ColumnPlan &plan);
    void metric(const CellCheck &check, const ColumnPlan &plan);
    void fingerprints(size_t number, LogicalType type);
    void collectKeys();
    void collectInside(size_t number);
    void checkReferences();
    void checkShape();
    template <typename Breaks>
    void eachFitting(const CellCheck &check, Breaks breaks);
    void fail(int check, int index);
    std::vector<FailingValue> valuesOf(int check, int index);

    const BoundPlan &m_bound;
    std::vector<Count> m_counts;
    std::vector<KeyCollector> m_keys;
    int m_shapeCheck = -1;

    sampling::Batch *m_batch = nullptr;
    qint64 m_block = 0;
    int m_first = 0, m_count = 0;
    std::vector<sampling::NestedCell> m_inside;             ///< values inside those of a column
    const sampling::NestedCell *m_insideStrip = nullptr;    ///< those being looked at; null: whole cells
    std::vector<char> m_named;
    std::array<sampling::Cell, strip> m_cells;
    std::array<quint8, strip> m_status;
    int m_empty = 0, m_misfits = 0;      ///< how many of the strip's cells are so
    qint64 m_least = 0, m_most = 0;      ///< of those that fit, where they are whole numbers or moments
    double m_realLeast = 0, m_realMost = 0;
    std::array<qint64, strip> m_whole;
    std::array<double, strip> m_real;
    std::array<bool, strip> m_flag; ///< of an integer: fits 64 bits; of a timestamp: has an offset
    std::vector<std::array<Fingerprint, strip>> m_prints; ///< by ColumnPlan, only for keys
    std::vector<std::array<bool, strip>> m_hasPrint;
};

/// The cells of a row that tell why it failed: those of the check, then the primary key.
std::vector<FailingValue> failingValues(const BoundPlan &bound, const PlannedCheck &check, sampling::Batch &batch, int row);

} // namespace meshwright::quality

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quality/boundplan.h"
#include "quality/keys.h"
#include "sampling/scan.h"

#include <array>
#include <atomic>
#include <limits>
#include <vector>

namespace meshwright::quality {

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
    Worker(const BoundPlan &bound, const std::shared_ptr<KeyPages> &pages, const KeyOptions &options);

    void take(sampling::Batch &batch, qint64 block) override;

    struct Count {
        qint64 failed = 0, undecided = 0;
        qint64 newest = std::numeric_limits<qint64>::min(); ///< of Kind::Newest
        qint64 lastBlock = -1;
        int lastRow = -1; ///< that failed: a row counts once, however many values it has there
        std::vector<Caught> caught;
    };
    const std::vector<Count> &counts() const { return m_counts; }
    /// Hands over the failing rows that were kept so far, each with the number of its check.
    std::vector<std::pair<int, Caught>> takeCaught();
    std::vector<KeyCollector> &keys() { return m_keys; }
    /// Of each ReferencePlan: the keys of the rows, where they can only be compared at the end; else null.
    const std::vector<std::unique_ptr<KeyCollector>> &aside() const { return m_aside; }
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
    void wholeRange(const CellCheck &check);
    void realRange(const CellCheck &check);
    void multiples(const CellCheck &check, bool whole);
    void metric(const CellCheck &check, const ColumnPlan &plan);
    void fingerprints(size_t number, LogicalType type);
    void collectKeys();
    void collectInside(size_t number);
    void checkReferences();
    void checkReferences(size_t column);
    void checkShape();
    void failBeside(const sampling::Remark &remark);
    template <typename Breaks>
    void eachFitting(const CellCheck &check, Breaks breaks);
    void fail(int check, int index);
    std::vector<FailingValue> valuesOf(int check, int index);

    const BoundPlan &m_bound;
    std::vector<Count> m_counts;
    std::vector<KeyCollector> m_keys;
    std::vector<std::unique_ptr<KeyCollector>> m_aside;
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
    qint32 m_longest = 0;                ///< bytes of the longest number that fits
    std::array<qint64, strip> m_whole;
    std::array<double, strip> m_real;
    std::array<bool, strip> m_flag; ///< of an integer: fits 64 bits; of a timestamp: has an offset
    std::vector<std::array<Fingerprint, strip>> m_prints; ///< by ColumnPlan, only for keys
    enum HasPrint : quint8 { NoPrint, Print, WholePrint }; ///< WholePrint: of a value that 64 bits hold
    std::vector<std::array<quint8, strip>> m_hasPrint;
};

} // namespace meshwright::quality

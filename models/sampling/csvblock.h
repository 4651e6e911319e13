// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sampling/csvindex.h"
#include "sampling/rowblock.h"

namespace meshwright::sampling {

Dialect dialectOf(const Source &source);

/// A block of CSV. Its state is a RowState.
class CsvBlock : public RowBlock {
public:
    explicit CsvBlock(const Source &source);

    /// Wrong only where the block begins inside quotes, or a quote is not where it should be.
    quint32 likelyState() const override;
    void index(quint32 before) override;
    quint32 endState() const override { return quint32(m_found.state); }
    base::Result<void> complete() override;

    void fetch(int column, int first, int count, Cell *out) override;
    qint64 offset(int row) const override { return m_begin + m_cells[size_t(row) * m_stride] + 1; }
    int cellCount(int row) const override;
    bool isRagged() const override { return !m_ragged.empty(); }

private:
    base::Result<void> finishLastRow(RowState state, size_t &count);
    void layOut(const qint32 *first, const qint32 *end, size_t rowEnds);
    void normalise(const qint32 *first, const qint32 *end);
    Cell unquoted(const char *begin, const char *end);
    Cell unescaped(const char *begin, const char *end, bool inside);

    Dialect m_dialect;
    int m_columns = 0;
    RowState m_before = RowState::RowStart;
    IndexResult m_found;
    std::vector<qint32> m_positions;   ///< of delimiters and line breaks, as found
    std::vector<qint32> m_normal;      ///< the same, mended where rows are ragged
    const qint32 *m_cells = nullptr;   ///< row r: [r*stride] is the byte before it, then the end of each cell
    size_t m_stride = 1;
    std::vector<std::pair<int, int>> m_ragged; ///< row, its cell count
};

} // namespace meshwright::sampling

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sampling/batch.h"
#include "sampling/bytefile.h"
#include "sampling/csvindex.h"

#include <memory>
#include <vector>

namespace meshwright::sampling {

constexpr qint64 blockBytes = 256 * 1024;   ///< a block and its index fit a core's own cache
constexpr qint64 maxRowBytes = 10 * 1024 * 1024;

/// How many blocks the rows of a source fill.
qint64 blockCount(const Source &source);
Dialect dialectOf(const Source &source);

/// The rows that begin in one block of a CSV source (they may end beyond it). Reused block after block.
class CsvBlock : public Batch {
public:
    explicit CsvBlock(const Source &source);

    /// Reads the block's bytes; then index() and complete() must be called.
    base::Result<void> load(qint64 number);
    /// The state before the block as far as the byte before it tells: wrong only where the block begins
    /// inside quotes, or a quote is not where it should be.
    RowState likelyState() const;
    /// Finds where cells end in the block's own bytes. May be called again with another state.
    void index(RowState before);
    /// The state after the block's own bytes.
    RowState endState() const { return m_found.state; }
    /// Makes rows of what was found. A row over 10 MB (mostly a quote that is never closed) is a problem.
    base::Result<void> complete();

    int lines() const { return m_lines; } ///< line breaks in the block's own bytes
    qint64 begin() const { return m_begin; }
    qint64 ownBytes() const { return m_own; }

    void fetch(int column, int first, int count, Cell *out) override;
    qint64 offset(int row) const override { return m_begin + m_cells[size_t(row) * m_stride] + 1; }
    int line(int row) override;
    int cellCount(int row) const override;
    bool isRagged() const override { return !m_ragged.empty(); }
    const std::vector<std::pair<int, int>> &raggedRows() const { return m_ragged; } ///< row, its cell count

private:
    base::Result<bool> readMore();
    base::Result<void> finishLastRow(RowState state, size_t &count);
    void layOut(const qint32 *first, const qint32 *end, size_t rowEnds);
    void normalise(const qint32 *first, const qint32 *end);
    Cell unquoted(const char *begin, const char *end);

    Source m_source;
    Dialect m_dialect;
    int m_columns = 0;
    char *text() { return m_bytes.data() + 1; }
    const char *text() const { return m_bytes.data() + 1; }

    qint64 m_begin = 0, m_own = 0, m_loaded = 0;
    RowState m_before = RowState::RowStart;
    IndexResult m_found;
    std::vector<char> m_bytes;         ///< the byte before the block, then the block
    std::vector<qint32> m_positions;   ///< of delimiters and line breaks, as found
    std::vector<qint32> m_normal;      ///< the same, mended where rows are ragged
    const qint32 *m_cells = nullptr;   ///< row r: [r*stride] is the byte before it, then the end of each cell
    size_t m_stride = 1;
    std::vector<std::pair<int, int>> m_ragged;
    std::vector<std::unique_ptr<char[]>> m_scratch;
    int m_lines = 0;
    qint64 m_lineAt = 0;
    int m_lineCount = 0;
};

} // namespace meshwright::sampling

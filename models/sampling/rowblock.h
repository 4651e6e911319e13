// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sampling/arena.h"
#include "sampling/batch.h"
#include "sampling/bytefile.h"

#include <memory>
#include <vector>

namespace meshwright::sampling {

constexpr qint64 blockBytes = 256 * 1024;   ///< a block and its index fit a core's own cache
constexpr qint64 maxRowBytes = 10 * 1024 * 1024;

/// How many blocks the rows of a source fill.
qint64 blockCount(const Source &source);

/// The rows that begin in one block of a source (they may end beyond it). Reused block after block:
/// load(), index() with the state before the block, complete(). What a state means, the format knows.
class RowBlock : public Batch {
public:
    explicit RowBlock(const Source &source);

    /// Reads the block's bytes.
    base::Result<void> load(qint64 number);
    /// The state before the block as far as the byte before it tells; may be wrong.
    virtual quint32 likelyState() const = 0;
    /// Looks through the block's own bytes. May be called again with another state.
    virtual void index(quint32 before) = 0;
    /// The state after the block's own bytes.
    virtual quint32 endState() const = 0;
    /// Makes rows of what was found. A row over 10 MB is a problem.
    virtual base::Result<void> complete() = 0;

    int lines() const override { return m_lines; }
    qint64 begin() const { return m_begin; }
    qint64 ownBytes() const { return m_own; }
    int line(int row) override;

protected:
    static constexpr size_t slack = 80; ///< bytes that may be read or written behind the text
    static_assert(slack >= Cell::padding);

    char *text() { return m_bytes.data() + 1; }
    const char *text() const { return m_bytes.data() + 1; }
    char byteBefore() const { return m_bytes[0]; } ///< a line break before the first block
    /// More of what follows the block; false at the end of the file. Moves the text.
    base::Result<bool> readMore();
    base::Problem tooLong(const QString &advice) const;

    Source m_source;
    qint64 m_begin = 0, m_own = 0, m_loaded = 0;
    int m_lines = 0;
    Arena m_arena;

private:
    std::vector<char> m_bytes; ///< the byte before the block, then the text
    qint64 m_lineAt = 0;
    int m_lineCount = 0;
};

} // namespace meshwright::sampling

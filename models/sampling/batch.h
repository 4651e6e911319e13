// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sampling/source.h"

namespace meshwright::sampling {

/// A run of rows of a source, handed out column by column. Cells live until the batch is reused.
class Batch {
public:
    virtual ~Batch() = default;
    int rows() const { return m_rows; }
    /// Cells [first, first + count) of a column.
    virtual void fetch(int column, int first, int count, Cell *out) = 0;
    Cell cell(int column, int row)
    {
        Cell one;
        fetch(column, row, 1, &one);
        return one;
    }
    virtual qint64 offset(int row) const = 0;     ///< in the source, in bytes
    virtual int line(int row) = 0;                ///< line breaks in the block before the row
    virtual int cellCount(int row) const = 0;     ///< cells the row really has
    virtual bool isRagged() const = 0;            ///< some row has more or fewer cells than there are columns
    /// No cell holds a character beyond ASCII; false where nobody looked.
    bool isAscii() const { return m_ascii; }

protected:
    bool m_ascii = false;
    int m_rows = 0;
};

} // namespace meshwright::sampling

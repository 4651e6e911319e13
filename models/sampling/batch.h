// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sampling/source.h"

#include <span>
#include <string>
#include <vector>

namespace meshwright::sampling {

/// A step from a value into what it holds.
struct NestedStep {
    enum class Kind : quint8 { Member, Item, Key, Value }; ///< of an object, an array, a map
    Kind kind = Kind::Member;
    std::string name, other; ///< of a member, and what else it may be called

    friend bool operator==(const NestedStep &, const NestedStep &) = default;
};

/// A value inside a row.
struct NestedCell {
    Cell cell;
    qint32 row = 0;
    qint32 item = -1; ///< place in the innermost array (or map) that was stepped into, from 0
};

/// What is wrong beside the rows: a comma that is missing, text behind the end.
struct Remark {
    int row = 0;        ///< the nearest one, in the batch; -1: the one before the batch
    int line = 0;       ///< line breaks in the block before the place
    qint64 offset = 0;  ///< of the place, in the source
    const char *what = "";
};

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
    virtual int lines() const = 0;                ///< line breaks in the block's own bytes
    virtual int cellCount(int row) const = 0;     ///< cells the row really has; -1 where it can't be read
    virtual bool isRagged() const = 0;            ///< some row has more or fewer cells than there are columns
    /// The values that steps from a column's value lead to, over all rows, in order. An object without the
    /// member gives a cell without a value; what is no object, array or map gives nothing.
    virtual void nested(int, std::span<const NestedStep>, std::vector<NestedCell> &) {}
    /// What makes the row unreadable, with the beginning of its text; empty where it can be read.
    virtual QString fault(int) const { return {}; }
    virtual std::span<const Remark> remarks() const { return {}; }
    /// Whether some row so far names the column: every CSV row does.
    virtual bool names(int) const { return true; }
    /// No cell holds a character beyond ASCII; false where nobody looked.
    bool isAscii() const { return m_ascii; }

protected:
    bool m_ascii = false;
    int m_rows = 0;
};

} // namespace meshwright::sampling

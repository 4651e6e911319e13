// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/scalarwriter.h"

namespace meshwright::text {

/// The habits of a text that new lines follow.
struct Habits {
    QByteArray lineEnd = "\n";
    int step = 2;           ///< columns a mapping is indented below its key
    int sequenceOffset = 2; ///< columns a list is indented below its key: 0 or more
    int dashGap = 2;        ///< columns from a dash to its item
    char quote = '"';
    bool json = false;
    bool pretty = true;     ///< JSON: one entry a line
    bool spaced = false;    ///< flow: "{ a: 1 }"
    bool tight = false;     ///< JSON without spaces: {"a":1,"b":2}
};

/// Writes values as text that stands behind "key:" or "-".
class ValueWriter {
public:
    explicit ValueWriter(const Habits &habits) : m_habits(habits) {}

    /// A value in two pieces: `head` goes behind the indicator (with its space in front), `tail` goes
    /// behind the end of that line (with the line end in front). A comment may stand between.
    struct Piece {
        QByteArray head;
        QByteArray tail;
    };
    /// Behind the "key:" of a mapping in a column.
    Piece behindKey(const Value &value, int column, const scalarwriter::Wish &wish) const;
    /// Behind the "-" of a sequence in a column. Not compact: a collection begins in the next line.
    Piece behindDash(const Value &value, int column, bool compact, const scalarwriter::Wish &wish) const;
    /// A whole node that begins in a column; its further lines are indented like it.
    QByteArray block(const Value &value, int column) const;
    /// On one line, inside brackets.
    QByteArray flow(const Value &value) const;
    QByteArray key(const QByteArray &key, bool flow, std::optional<ScalarStyle> style = {}) const;
    /// JSON over several lines; `indent` is that of the line it begins in.
    QByteArray json(const Value &value, int indent) const;

private:
    QByteArray newLine(int column) const { return m_habits.lineEnd + QByteArray(column, ' '); }
    Piece scalar(const Value &value, int column, const scalarwriter::Wish &wish) const;

    Habits m_habits;
};

} // namespace meshwright::text

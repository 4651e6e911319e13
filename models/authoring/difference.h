// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "base/span.h"
#include "text/patch.h"

#include <QByteArray>

#include <vector>

namespace meshwright::authoring {

/// A stretch in which two texts differ: bytes of each, whole lines.
struct Hunk {
    base::Span before, after;
    int beforeLine = 0, beforeLines = 0; ///< from 0
    int afterLine = 0, afterLines = 0;
};

/// One line of a picture of both texts.
struct DiffRow {
    enum class Kind : quint8 {
        Equal,
        Changed, ///< side by side: a line of each, or of one alone
        Removed, ///< one below the other
        Added,
        Skipped  ///< equal lines that are not shown; `beforeLine` to before that of the next row
    };
    Kind kind = Kind::Equal;
    int hunk = -1;             ///< -1: equal
    int beforeLine = -1;       ///< from 0; -1: none
    int afterLine = -1;
    int skipped = 0;
    base::Span before, after;  ///< the bytes of the line, without its end
    std::vector<base::Span> beforeMarks, afterMarks; ///< the words that differ
};

/// Two texts and how they differ. Immutable once made.
class Difference {
public:
    /// The lines are compared as git compares them. A problem only where that fails.
    static base::Result<Difference> between(const QByteArray &before, const QByteArray &after);

    const QByteArray &before() const { return m_before; }
    const QByteArray &after() const { return m_after; }
    const std::vector<Hunk> &hunks() const { return m_hunks; }
    bool isEmpty() const { return m_hunks.empty(); }

    enum class Layout : quint8 { Inline, SideBySide };
    /// With `context` equal lines around each stretch.
    std::vector<DiffRow> rows(Layout layout, int context = 3) const;
    /// The patch of `after` that takes one stretch from `before`.
    text::PatchSet taking(size_t hunk) const;

private:
    struct Lines {
        std::vector<quint32> starts; ///< one more than there are lines: the end
        int count() const { return int(starts.size()) - 1; }
        base::Span bytes(int first, int many) const { return {starts[size_t(first)], starts[size_t(first + many)]}; }
    };
    static Lines linesOf(const QByteArray &text);
    static base::Span shown(const QByteArray &text, const Lines &lines, int line);
    void equalRows(std::vector<DiffRow> &out, int before, int after, int count, int head, int tail) const;
    void hunkRows(std::vector<DiffRow> &out, int hunk, Layout layout) const;
    void markWords(DiffRow &row) const;

    QByteArray m_before, m_after;
    Lines m_beforeLines, m_afterLines;
    std::vector<Hunk> m_hunks;
};

} // namespace meshwright::authoring

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/tree.h"
#include "text/valuewriter.h"

namespace meshwright::text {

/// Where the entries of a tree's collections are in its lines, and the habits of its text.
class EditLayout {
public:
    explicit EditLayout(const Tree &tree);

    const Tree &tree() const { return m_tree; }
    std::string_view text() const { return m_text; }
    const Habits &habits() const { return m_habits; }
    /// The habits where a node is: its own dash gap, its document's rest.
    Habits habitsAt(const Node &collection) const;

    quint32 lineStart(quint32 at) const;
    quint32 lineEnd(quint32 at) const; ///< in front of the line end
    quint32 nextLine(quint32 at) const;
    int column(quint32 at) const { return int(at - lineStart(at)); }
    int indentation(quint32 at) const; ///< spaces at the begin of the line
    bool isFirstInLine(quint32 at) const;
    bool isBlankLine(quint32 lineBegin) const;
    bool isCommentLine(quint32 lineBegin) const;
    quint32 size() const { return quint32(m_text.size()); }

    /// Column of the entries of a block collection.
    int entryColumn(const Node &collection) const { return column(entryBegin(collection, 0)); }
    /// Where an entry begins: its key (with anchor and tag), "?" or dash; in brackets its value.
    quint32 entryBegin(const Node &collection, int index) const;
    quint32 entryEnd(const Node &collection, int index) const;
    /// Behind the ":" or "-" that a node of a block collection stands behind.
    quint32 behindIndicator(const Node &collection, int index) const;

    /// An entry of a block collection with its own comments: whole lines but for the line end, or
    /// from its begin where it shares a line with what is in front.
    struct Region {
        quint32 begin;
        quint32 end;
        bool sharesLine; ///< something stands in front of it in its line
    };
    Region region(const Node &collection, int index) const;

private:
    quint32 dash(const Node &sequence, int index) const;
    void learnHabits();

    Tree m_tree;
    std::string_view m_text;
    quint32 m_textBegin = 0; ///< behind a byte order mark
    Habits m_habits;
};

} // namespace meshwright::text

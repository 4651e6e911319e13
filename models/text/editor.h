// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/editcheck.h"
#include "text/editlayout.h"

namespace meshwright::text {

/// Writes the patches of one edit. It knows how text is laid out, not whether the edit is allowed.
class Editor {
public:
    explicit Editor(const Tree &tree) : m_layout(tree) {}

    PatchSet replace(const Node &collection, int index, const Value &value) const;
    PatchSet replaceRoot(const Value &value) const;
    PatchSet writeFirst(const Value &value) const;
    /// Puts an entry in front of another (its size: at the end).
    PatchSet insert(const Node &collection, int index, const QByteArray &key, const Value &value) const;
    PatchSet remove(const Node &collection, int index) const;
    PatchSet rename(const Node &mapping, int index, const QByteArray &key) const;
    PatchSet move(const Node &collection, int from, int to) const;
    /// Comments stand between the entries of a collection in brackets; they can't travel.
    bool hasCommentsInside(const Node &collection) const;

private:
    PatchSet blockReplace(const Node &collection, int index, const Value &value) const;
    bool replaceInline(PatchSet &out, const Node &node, quint32 behind, const ValueWriter::Piece &piece) const;
    PatchSet flowReplace(const Node &collection, int index, const Value &value) const;
    PatchSet blockInsert(const Node &collection, int index, const QByteArray &text) const;
    PatchSet flowInsert(const Node &collection, int index, const QByteArray &key, const Value &value) const;
    PatchSet flowAppend(const Node &collection, const QByteArray &text) const;
    PatchSet blockRemove(const Node &collection, int index) const;
    PatchSet flowRemove(const Node &collection, int index) const;
    PatchSet blockMove(const Node &collection, int from, int to) const;
    PatchSet flowMove(const Node &collection, int from, int to) const;
    QByteArray flowText(const Node &place, const Value &value, bool ownLine) const;
    scalarwriter::Wish wishFor(const Node &replaced, const Habits &habits) const;
    bool blankLinesBetween(const Node &collection) const;
    bool hasComment(quint32 begin, quint32 end) const;
    QByteArray bytes(quint32 begin, quint32 end) const;
    void put(PatchSet &set, quint32 begin, quint32 end, const QByteArray &text) const;
    QByteArray anchorOf(const Node &node) const;

    EditLayout m_layout;
};

} // namespace meshwright::text

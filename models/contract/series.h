// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/edit.h"

#include <functional>
#include <vector>

namespace meshwright::contract {

/// A text under several patch sets, each for the text after the one before; in the end one patch set for
/// the text they began with that touches no byte that all of them left alone.
class PieceTable {
public:
    explicit PieceTable(const QByteArray &original);
    void apply(const text::PatchSet &patches);
    text::PatchSet patches() const;

private:
    /// Bytes of the original [begin, begin + size), or bytes of their own.
    struct Piece {
        bool isOriginal = true;
        quint32 begin = 0;
        quint32 size = 0;
        QByteArray text;
    };
    void keep(const Piece &piece, quint32 from, quint32 to, std::vector<Piece> &out) const;

    QByteArray m_original;
    std::vector<Piece> m_pieces;
};

/// Edits that build on each other. The first one that fails ends the series, and result() is its problem.
class Series {
public:
    using Edit = std::function<text::edit::Patches(const text::Tree &)>;

    explicit Series(const text::Tree &tree) : m_tree(tree), m_pieces(tree.source().bytes()), m_result(text::PatchSet()) {}

    /// Runs an edit on the text as it is by now.
    Series &then(const Edit &edit);
    const text::Tree &tree() const { return m_tree; }
    bool isGood() const { return bool(m_result); }
    text::edit::Patches result() const;

private:
    text::Tree m_tree;
    PieceTable m_pieces;
    text::edit::Patches m_result;
};

} // namespace meshwright::contract

// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/series.h"

#include <algorithm>
#include <limits>

namespace meshwright::contract {

PieceTable::PieceTable(const QByteArray &original) : m_original(original)
{
    m_pieces.push_back({true, 0, quint32(original.size()), {}});
}

/// The part of a piece between two offsets within it.
void PieceTable::keep(const Piece &piece, quint32 from, quint32 to, std::vector<Piece> &out) const
{
    if (from >= to)
        return;
    Piece part = piece;
    part.size = to - from;
    if (piece.isOriginal)
        part.begin += from;
    else
        part.text = piece.text.mid(qsizetype(from), qsizetype(to - from));
    out.push_back(std::move(part));
}

void PieceTable::apply(const text::PatchSet &patches)
{
    std::vector<Piece> out;
    size_t number = 0;      // piece
    quint32 at = 0;         // where it begins in the text before these patches
    quint32 done = 0;       // how much of it is behind us
    const auto advance = [&](quint32 until, bool keeps) {
        while (number < m_pieces.size() && at + done < until) {
            const Piece &piece = m_pieces[number];
            const quint32 end = std::min(piece.size, until - at);
            if (keeps)
                keep(piece, done, end, out);
            done = end;
            if (done == piece.size) {
                at += piece.size;
                done = 0;
                ++number;
            }
        }
    };
    for (const text::TextPatch &patch : patches.patches()) {
        advance(patch.at, true);
        if (!patch.inserted.isEmpty())
            out.push_back({false, 0, quint32(patch.inserted.size()), patch.inserted});
        advance(patch.endBefore(), false);
    }
    advance(std::numeric_limits<quint32>::max(), true);
    m_pieces = std::move(out);
}

text::PatchSet PieceTable::patches() const
{
    std::vector<text::TextPatch> patches;
    quint32 cursor = 0;
    QByteArray inserted;
    const auto reach = [&](quint32 original) {
        if (original > cursor || !inserted.isEmpty())
            patches.push_back({cursor, m_original.mid(qsizetype(cursor), qsizetype(original - cursor)), inserted});
        inserted.clear();
    };
    for (const Piece &piece : m_pieces) {
        if (!piece.isOriginal) {
            inserted += piece.text;
            continue;
        }
        reach(piece.begin);
        cursor = piece.begin + piece.size;
    }
    reach(quint32(m_original.size()));
    return text::PatchSet(std::move(patches));
}

Series &Series::then(const Edit &edit)
{
    if (!m_result)
        return *this;
    text::edit::Patches step = edit(m_tree);
    if (!step) {
        m_result = std::move(step);
        return *this;
    }
    if (step->isEmpty())
        return *this;
    base::Result<QByteArray> after = step->applied(m_tree.source().bytes());
    if (!after) {
        m_result = after.problem();
        return *this;
    }
    m_pieces.apply(*step);
    const text::SourceText source(std::move(after).value());
    m_tree = m_tree.isJson() ? text::readJson(source) : text::readYaml(source);
    return *this;
}

text::edit::Patches Series::result() const
{
    return m_result ? text::edit::Patches(m_pieces.patches()) : m_result;
}

} // namespace meshwright::contract

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/canvas/movehistory.h"

#include <QUndoStack>

#include <algorithm>

namespace meshwright::canvas {

namespace {

constexpr size_t mostMoves = 500;

std::vector<const QUndoCommand *> commandsOf(const QUndoStack &stack)
{
    std::vector<const QUndoCommand *> commands;
    for (int i = 0; i < stack.count(); ++i)
        commands.push_back(stack.command(i));
    return commands;
}

} // namespace

void Arrangement::rename(const QString &from, const QString &to)
{
    for (QMap<QString, QPointF> *places : {&moved, &placed}) {
        if (places->contains(from))
            places->insert(to, places->take(from));
    }
}

void MoveHistory::follow(QUndoStack *edits)
{
    if (m_edits)
        disconnect(m_edits, nullptr, this, nullptr);
    m_edits = edits;
    m_moves.clear();
    m_done = 0;
    if (edits) {
        m_known = commandsOf(*edits);
        m_index = edits->index();
        connect(edits, &QUndoStack::indexChanged, this, &MoveHistory::editsChanged);
    }
    Q_EMIT changed();
}

int MoveHistory::editsDone() const
{
    return m_edits ? m_edits->index() : 0;
}

// The stack says only that its index is another. Undo and redo leave its commands as they were; a new edit is a
// command it did not have, or (typing that goes on) more in the last one.
void MoveHistory::editsChanged()
{
    const bool merged = m_edits->index() == m_index;
    const std::vector<const QUndoCommand *> now = commandsOf(*m_edits);
    if (merged || now != m_known)
        noticeNewEdit();
    m_known = now;
    m_index = m_edits->index();
    Q_EMIT changed();
}

void MoveHistory::noticeNewEdit()
{
    m_moves.erase(m_moves.begin() + std::ptrdiff_t(m_done), m_moves.end());
    const int before = std::max(0, m_edits->index() - 1);
    for (Move &move : m_moves) {
        move.edits = std::min(move.edits, before);
        move.gesture = 0;
    }
}

void MoveHistory::record(const QString &label, const Arrangement &before, const Arrangement &after, quint64 gesture)
{
    if (before == after)
        return;
    m_moves.erase(m_moves.begin() + std::ptrdiff_t(m_done), m_moves.end());
    const int edits = editsDone();
    if (gesture != 0 && !m_moves.empty() && m_moves.back().gesture == gesture && m_moves.back().edits == edits) {
        m_moves.back().after = after;
    } else {
        // Edits that were undone elsewhere: this move is later than they were.
        for (Move &move : m_moves)
            move.edits = std::min(move.edits, edits);
        m_moves.push_back({label, before, after, edits, gesture});
        if (m_moves.size() > mostMoves)
            m_moves.erase(m_moves.begin());
    }
    m_done = m_moves.size();
    Q_EMIT changed();
}

void MoveHistory::rename(const QString &from, const QString &to)
{
    for (Move &move : m_moves) {
        move.before.rename(from, to);
        move.after.rename(from, to);
    }
}

void MoveHistory::clear()
{
    m_moves.clear();
    m_done = 0;
    Q_EMIT changed();
}

MoveHistory::Next MoveHistory::nextUndo() const
{
    if (m_done > 0 && m_moves[m_done - 1].edits >= editsDone())
        return Next::Move;
    return m_edits && m_edits->canUndo() ? Next::Edit : m_done > 0 ? Next::Move : Next::Nothing;
}

MoveHistory::Next MoveHistory::nextRedo() const
{
    if (m_done < m_moves.size() && m_moves[m_done].edits <= editsDone())
        return Next::Move;
    return m_edits && m_edits->canRedo() ? Next::Edit : m_done < m_moves.size() ? Next::Move : Next::Nothing;
}

QString MoveHistory::undoText() const
{
    switch (nextUndo()) {
    case Next::Move: return m_moves[m_done - 1].label;
    case Next::Edit: return m_edits->undoText();
    case Next::Nothing: return {};
    }
    Q_UNREACHABLE();
}

QString MoveHistory::redoText() const
{
    switch (nextRedo()) {
    case Next::Move: return m_moves[m_done].label;
    case Next::Edit: return m_edits->redoText();
    case Next::Nothing: return {};
    }
    Q_UNREACHABLE();
}

void MoveHistory::undo()
{
    const Next next = nextUndo();
    if (next == Next::Edit) {
        m_edits->undo();
    } else if (next == Next::Move) {
        const Arrangement before = m_moves[--m_done].before;
        Q_EMIT placed(before);
        Q_EMIT changed();
    }
}

void MoveHistory::redo()
{
    const Next next = nextRedo();
    if (next == Next::Edit) {
        m_edits->redo();
    } else if (next == Next::Move) {
        const Arrangement after = m_moves[m_done++].after;
        Q_EMIT placed(after);
        Q_EMIT changed();
    }
}

} // namespace meshwright::canvas

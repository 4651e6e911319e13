// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QObject>
#include <QPointF>
#include <QPointer>
#include <QString>

#include <vector>

class QUndoCommand;
class QUndoStack;

namespace meshwright::canvas {

/// Where the cards of a canvas are, by name.
struct Arrangement {
    QMap<QString, QPointF> moved;  ///< by a person; kept beside the contracts
    QMap<QString, QPointF> placed; ///< by the layout
    qreal shape = 0;               ///< of the view the layout was made for, width ÷ height; 0: of any

    void rename(const QString &from, const QString &to);
    friend bool operator==(const Arrangement &, const Arrangement &) = default;
};

/// Moves of cards, and the one order they and the edits of a document have. Places are no matter of the
/// document: they are never in its history, and moving a card does not make it unsaved. Still whoever moves a
/// card, renames it and moves it again wants to take back three steps in that order. So each move remembers
/// how many edits were done when it happened; undo takes back what came last, move or edit.
///
/// Edits can be undone elsewhere (in the text) past a move; the move is later than all that are left then and goes first. A
/// new edit ends what could be redone, moves too.
class MoveHistory : public QObject {
    Q_OBJECT

public:
    enum class Next : quint8 { Nothing, Move, Edit };

    explicit MoveHistory(QObject *parent = nullptr) : QObject(parent) {}
    /// The edits these moves stand among; null: there are none.
    void follow(QUndoStack *edits);

    /// Moves with one gesture other than 0 that follow each other are one step.
    void record(const QString &label, const Arrangement &before, const Arrangement &after, quint64 gesture = 0);
    /// A card has another name now, in each step.
    void rename(const QString &from, const QString &to);
    void clear();

    Next nextUndo() const;
    Next nextRedo() const;
    QString undoText() const;
    QString redoText() const;
    /// Takes back (does again) what comes next; an edit at once, a move as placed() says.
    void undo();
    void redo();

Q_SIGNALS:
    void placed(const meshwright::canvas::Arrangement &arrangement);
    void changed();

private:
    struct Move {
        QString label;
        Arrangement before, after;
        int edits = 0; ///< done when it happened
        quint64 gesture = 0;
    };

    int editsDone() const;
    void editsChanged();
    void noticeNewEdit();

    QPointer<QUndoStack> m_edits;
    std::vector<const QUndoCommand *> m_known; ///< the edits of the stack, to tell a new one from one that was redone
    int m_index = 0;                           ///< of m_known
    std::vector<Move> m_moves;
    size_t m_done = 0; ///< so many of m_moves are done
};

} // namespace meshwright::canvas

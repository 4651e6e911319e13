// SPDX-License-Identifier: GPL-3.0-or-later
// What the mouse asks of a ContractDiagram: moving, choosing, folding, relating, reordering.
#include "widgets/canvas/contractdiagram.h"

#include "widgets/canvas/paintkit.h"

#include <QApplication>
#include <QLineEdit>
#include <QMouseEvent>

namespace meshwright::canvas {

namespace {

constexpr qreal reach = 8; // px around a handle or a line that still are it

} // namespace

bool ContractDiagram::pressed(QPointF scene, QMouseEvent *event)
{
    endRename(true);
    endLine(false);
    m_press = m_last = scene;
    const bool adds = event->modifiers() & (Qt::ShiftModifier | Qt::ControlModifier);
    const int element = m_diagram->elementAt(scene, reach / zoom());
    const int grip = isEditable() ? m_diagram->handleAt(scene, reach / zoom()) : -1;
    if (grip >= 0) {
        select(grip, true);
        m_diagram->lineFrom = grip;
        m_diagram->lineEnd = scene;
        m_drag = Drag::Line;
        return true;
    }
    if (element < 0 && adds) {
        m_drag = Drag::Rubber;
        m_chosenBefore = m_diagram->chosen;
    }
    if (element < 0)
        return adds;
    if (const DiagramScene::Row *row = m_diagram->rowOf(element))
        return pressedRow(*row, scene);
    if (m_diagram->foldOf(element)) {
        m_diagram->chosen.clear();
        select(element, true);
        turnFold(element);
        return true;
    }
    const DiagramScene::Card *card = m_diagram->cardOf(element);
    if (card && isEditable() && zoom() >= detailZoom && m_diagram->addRect(*card).contains(scene)) {
        Q_EMIT addPropertyRequested(card->pointer);
        return true;
    }
    if (card) {
        pressedHead(*card, adds);
    } else {
        m_diagram->chosen.clear();
        select(element, true);
    }
    return true;
}

bool ContractDiagram::pressedRow(const DiagramScene::Row &row, QPointF scene)
{
    const int element = m_diagram->elementByPointer(row.pointer);
    if (row.hasParts && m_diagram->foldRect(row).adjusted(-4, -4, 4, 4).contains(scene)) {
        fold(element, !row.open);
        return true;
    }
    m_diagram->chosen.clear();
    select(element, true);
    if (isEditable() && zoom() >= detailZoom && m_diagram->typeRect(row).contains(scene)) {
        chooseType();
        return true;
    }
    if (isEditable())
        m_takenRow = int(&row - m_diagram->rows().data());
    return true;
}

void ContractDiagram::pressedHead(const DiagramScene::Card &card, bool adds)
{
    const int element = m_diagram->elementByPointer(card.pointer);
    if (adds) {
        chooseCard(card, !m_diagram->chosen.contains(card.key));
        select(element, true);
        return;
    }
    if (!m_diagram->chosen.contains(card.key))
        m_diagram->chosen.clear();
    select(element, true);
    m_taken = int(&card - m_diagram->cards().data());
}

// The first card of a selection is one of it, too.
void ContractDiagram::chooseCard(const DiagramScene::Card &card, bool on)
{
    const DiagramScene::Card *before = m_diagram->cardOf(m_diagram->selected);
    if (on && before && m_diagram->chosen.isEmpty() && !m_diagram->rowOf(m_diagram->selected))
        m_diagram->chosen.insert(before->key);
    if (on)
        m_diagram->chosen.insert(card.key);
    else
        m_diagram->chosen.remove(card.key);
    update();
}

void ContractDiagram::dragged(QPointF scene, QMouseEvent *)
{
    if (m_drag == Drag::Line) {
        const int target = m_diagram->elementAt(scene, 0);
        m_diagram->lineEnd = scene;
        m_diagram->lineTo = m_diagram->canRelate(m_diagram->lineFrom, target) ? target : -1;
        update();
        return;
    }
    if (m_drag == Drag::Rubber) {
        dragRubber(scene);
        return;
    }
    if (m_drag == Drag::None && ((scene - m_press) * zoom()).manhattanLength() < QApplication::startDragDistance())
        return;
    if (m_takenRow >= 0) {
        m_drag = Drag::Row;
        const QRectF card = m_diagram->cards()[size_t(m_diagram->rows()[size_t(m_takenRow)].card)].rect.adjusted(-40, -40, 40, 40);
        m_diagram->drop = m_diagram->dropAt(m_takenRow, scene.y());
        if (!card.contains(scene))
            m_diagram->drop.before = -1;
        update();
    } else if (m_taken >= 0) {
        if (m_drag == Drag::None)
            startMoving();
        m_diagram->moveCards(m_diagram->pickedCards(), scene - m_last);
        m_last = scene;
        update();
    }
}

void ContractDiagram::dragRubber(QPointF scene)
{
    m_diagram->rubber = QRectF(m_press, scene).normalized();
    m_diagram->chosen = m_chosenBefore;
    for (const DiagramScene::Card &card : m_diagram->cards()) {
        if (card.rect.intersects(m_diagram->rubber))
            m_diagram->chosen.insert(card.key);
    }
    update();
}

void ContractDiagram::startMoving()
{
    m_drag = Drag::Card;
    m_before = m_diagram->arrangement();
    const std::vector<int> cards = m_diagram->pickedCards();
    for (const int card : cards)
        m_diagram->liveCards.insert(card);
    sceneChanged(m_diagram->moveCards(cards, {}));
}

// All go by the same way, so that the one at the pointer lands on the grid.
void ContractDiagram::dropCards(QPointF scene)
{
    const std::vector<int> cards = m_diagram->pickedCards();
    const QPointF corner = m_diagram->cards()[size_t(m_taken)].rect.topLeft() + scene - m_last;
    m_diagram->moveCards(cards, scene - m_last + snap(corner) - corner);
    m_diagram->liveCards.clear();
    sceneReset();
    m_moves.record(cards.size() == 1 ? tr("Move a card") : tr("Move cards"), m_before, m_diagram->arrangement());
    Q_EMIT positionsChanged(positions());
}

void ContractDiagram::released(QPointF scene, QMouseEvent *event)
{
    const Drag drag = std::exchange(m_drag, Drag::None);
    const int row = std::exchange(m_takenRow, -1);
    if (drag == Drag::Line) {
        endLine(true);
    } else if (drag == Drag::Card) {
        dropCards(scene);
    } else if (drag == Drag::Rubber) {
        m_diagram->rubber = {};
        select(-1, true);
        placesChanged();
    } else if (drag == Drag::Row) {
        const DiagramScene::Drop drop = std::exchange(m_diagram->drop, {});
        const int own = m_diagram->rows()[size_t(row)].number;
        if (drop.before >= 0 && drop.before != own && drop.before != own + 1)
            Q_EMIT moveRequested(m_diagram->rows()[size_t(row)].pointer, drop.before);
    } else if (m_taken >= 0 && !(event->modifiers() & (Qt::ShiftModifier | Qt::ControlModifier))) {
        m_diagram->chosen.clear();
    }
    m_taken = -1;
    update();
}

void ContractDiagram::hovered(QPointF scene)
{
    const int grip = m_diagram->handleAt(scene, reach / zoom());
    const int element = grip >= 0 ? grip : m_diagram->elementAt(scene, reach / zoom());
    if (element == m_diagram->hovered)
        return;
    m_diagram->hovered = element;
    update();
}

void ContractDiagram::left()
{
    m_diagram->hovered = -1;
    update();
}

void ContractDiagram::doubleClicked(QPointF scene)
{
    m_taken = m_takenRow = -1;
    const int element = m_diagram->elementAt(scene, reach / zoom());
    if (element < 0 && isEditable()) {
        if (!m_diagram->cards().empty())
            m_diagram->nextPlace = scene;
        Q_EMIT addObjectRequested();
    } else if (element >= 0 && !m_diagram->foldOf(element)) {
        select(element, true);
        startRename();
    }
}

void ContractDiagram::clickedNowhere()
{
    m_diagram->chosen.clear();
    select(-1, true);
}

void ContractDiagram::pointedAt(QPointF scene)
{
    const int element = m_diagram->elementAt(scene, reach / zoom());
    const DiagramScene::Card *card = m_diagram->cardOf(element);
    if (!card || !m_diagram->chosen.contains(card->key))
        m_diagram->chosen.clear();
    select(element, true);
}

Qt::CursorShape ContractDiagram::cursorAt(QPointF scene) const
{
    if (m_drag == Drag::Card || m_drag == Drag::Row)
        return Qt::ClosedHandCursor;
    if (m_drag == Drag::Line || m_drag == Drag::Rubber || (isEditable() && m_diagram->handleAt(scene, reach / zoom()) >= 0))
        return Qt::CrossCursor;
    return m_diagram->hovered >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor;
}

} // namespace meshwright::canvas

// SPDX-License-Identifier: GPL-3.0-or-later
// The half of MeshCanvas that the mouse reaches.
#include "widgets/canvas/meshcanvas.h"

#include "widgets/canvas/meshscene.h"
#include "widgets/canvas/paintkit.h"

#include <QApplication>
#include <QMouseEvent>

using namespace Qt::StringLiterals;

namespace meshwright::canvas {

namespace {
constexpr qreal flowReach = 6; // px around a line that still is the line
}

bool MeshCanvas::pressed(QPointF scene, QMouseEvent *event)
{
    const bool adds = event->modifiers() & (Qt::ShiftModifier | Qt::ControlModifier);
    m_press = m_last = scene;
    if (const int card = m_mesh->cardAt(scene); card >= 0) {
        pressedCard(card, adds);
        return true;
    }
    if (adds) {
        m_drag = Drag::Rubber;
        m_chosenBefore = m_mesh->chosen;
        return true;
    }
    const int flow = m_mesh->flowAt(scene, flowReach / zoom());
    if (flow < 0)
        return false;
    m_mesh->chosen.clear();
    select(-1, true);
    m_mesh->selectedFlow = flow;
    const MeshScene::Flow &line = m_mesh->flows()[size_t(flow)];
    Q_EMIT edgeSelected(m_mesh->cards()[size_t(line.from)].key, m_mesh->cards()[size_t(line.to)].key);
    return true;
}

// Several that are chosen go together, whichever of them is taken.
void MeshCanvas::pressedCard(int card, bool adds)
{
    const QString key = m_mesh->cards()[size_t(card)].key;
    if (adds) {
        choose(card, !m_mesh->chosen.contains(key));
        select(card, true);
        return;
    }
    if (!m_mesh->chosen.contains(key))
        m_mesh->chosen.clear();
    select(card, true);
    m_taken = card;
}

void MeshCanvas::dragged(QPointF scene, QMouseEvent *)
{
    if (m_drag == Drag::Rubber) {
        dragRubber(scene);
        return;
    }
    if (m_taken < 0)
        return;
    const std::vector<int> cards = m_mesh->pickedCards();
    if (m_drag == Drag::None) {
        if (((scene - m_press) * zoom()).manhattanLength() < QApplication::startDragDistance())
            return;
        m_drag = Drag::Cards;
        m_before = m_mesh->arrangement();
        m_mesh->liveCards = QSet<int>(cards.begin(), cards.end());
        sceneChanged(m_mesh->moveCards(cards, {}));
    }
    m_mesh->moveCards(cards, scene - m_last);
    m_last = scene;
    update();
}

void MeshCanvas::dragRubber(QPointF scene)
{
    m_mesh->rubber = QRectF(m_press, scene).normalized();
    m_mesh->chosen = m_chosenBefore;
    for (const MeshScene::Card &card : m_mesh->cards()) {
        if (card.rect.intersects(m_mesh->rubber))
            m_mesh->chosen.insert(card.key);
    }
    update();
}

void MeshCanvas::dropCards(QPointF scene)
{
    const std::vector<int> cards = m_mesh->pickedCards();
    m_mesh->moveCards(cards, scene - m_last, true);
    m_mesh->liveCards.clear();
    m_moves.record(cards.size() == 1 ? tr("Move a card") : tr("Move cards"), m_before, m_mesh->arrangement());
    sceneReset();
    Q_EMIT positionsChanged(positions());
}

void MeshCanvas::released(QPointF scene, QMouseEvent *event)
{
    const Drag drag = std::exchange(m_drag, Drag::None);
    const int card = std::exchange(m_taken, -1);
    if (drag == Drag::Cards && card >= 0)
        dropCards(scene);
    else if (drag == Drag::None && card >= 0 && event->modifiers() == Qt::NoModifier)
        m_mesh->chosen.clear();
    m_mesh->rubber = {};
    describe();
    update();
}

void MeshCanvas::hovered(QPointF scene)
{
    const int card = m_mesh->cardAt(scene);
    const int flow = card < 0 ? m_mesh->flowAt(scene, flowReach / zoom()) : -1;
    if (card == m_mesh->hovered && flow == m_mesh->hoveredFlow)
        return;
    m_mesh->hovered = card;
    m_mesh->hoveredFlow = flow;
    update();
}

void MeshCanvas::left()
{
    m_mesh->hovered = m_mesh->hoveredFlow = -1;
    update();
}

void MeshCanvas::doubleClicked(QPointF scene)
{
    const int card = m_mesh->cardAt(scene);
    if (card >= 0)
        activated(card);
}

void MeshCanvas::clickedNowhere()
{
    m_mesh->chosen.clear();
    select(-1, true);
}

void MeshCanvas::pointedAt(QPointF scene)
{
    const int card = m_mesh->cardAt(scene);
    if (card < 0 || !m_mesh->chosen.contains(m_mesh->cards()[size_t(card)].key))
        m_mesh->chosen.clear();
    select(card, true);
}

Qt::CursorShape MeshCanvas::cursorAt(QPointF scene) const
{
    if (m_drag != Drag::None)
        return m_drag == Drag::Cards ? Qt::ClosedHandCursor : Qt::CrossCursor;
    const bool over = m_mesh->cardAt(scene) >= 0 || m_mesh->hoveredFlow >= 0;
    return over ? Qt::PointingHandCursor : Qt::ArrowCursor;
}

QString MeshCanvas::tipAt(QPointF scene) const
{
    if (const int card = m_mesh->cardAt(scene); card >= 0)
        return u"%1\n%2"_s.arg(m_mesh->elementName(card), m_mesh->elementDescription(card));
    const int flow = m_mesh->flowAt(scene, flowReach / zoom());
    if (flow < 0)
        return {};
    const MeshScene::Flow &line = m_mesh->flows()[size_t(flow)];
    return u"%1 → %2"_s.arg(m_mesh->elementName(line.from), m_mesh->elementName(line.to));
}

} // namespace meshwright::canvas

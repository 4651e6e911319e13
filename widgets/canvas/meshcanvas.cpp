// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/canvas/meshcanvas.h"

#include "widgets/canvas/meshscene.h"
#include "widgets/canvas/paintkit.h"

#include <QApplication>
#include <QKeyEvent>
#include <QMouseEvent>

using namespace Qt::StringLiterals;

namespace meshwright::canvas {

namespace {
constexpr qreal flowReach = 6; // px around a line that still is the line
}

MeshCanvas::MeshCanvas(QWidget *parent) : MeshCanvas(std::make_unique<MeshScene>(), parent) {}

MeshCanvas::MeshCanvas(std::unique_ptr<MeshScene> scene, QWidget *parent) : CanvasView(*scene, parent), m_mesh(std::move(scene))
{
    setAccessibleName(tr("Mesh canvas"));
    setExportName(tr("mesh"));
    connect(&m_moves, &MoveHistory::placed, this, [this](const Arrangement &places) {
        m_mesh->moved = places.moved;
        layOutAgain();
        Q_EMIT positionsChanged(positions());
    });
    describe();
}

MeshCanvas::~MeshCanvas() = default;

void MeshCanvas::setMesh(std::shared_ptr<const mesh::Mesh> mesh, States states)
{
    m_states = std::move(states);
    m_taken = -1;
    m_dragging = false;
    const QString before = selectedProduct();
    if (!m_mesh->setMesh(std::move(mesh)))
        forgetView();
    m_mesh->setStates(m_states);
    setCurrentElement(m_mesh->selected);
    sceneReset();
    describe();
    if (!before.isEmpty() && m_mesh->selected < 0)
        Q_EMIT productSelected(QString());
}

void MeshCanvas::refreshStates()
{
    m_mesh->setStates(m_states);
    describe();
    sceneChanged(m_mesh->bounds());
}

void MeshCanvas::setImpact(const QSet<QString> &products)
{
    m_mesh->impact = products;
    describe();
    update();
}

QString MeshCanvas::selectedProduct() const
{
    return m_mesh->selected < 0 ? QString() : m_mesh->cards()[size_t(m_mesh->selected)].key;
}

void MeshCanvas::setSelectedProduct(const QString &product)
{
    const int card = m_mesh->cardByKey(product);
    if (card == m_mesh->selected)
        return;
    select(card, false);
    if (card >= 0)
        ensureVisible(m_mesh->cards()[size_t(card)].rect);
}

MeshCanvas::Positions MeshCanvas::positions() const
{
    return m_mesh->moved;
}

void MeshCanvas::setPositions(const Positions &positions)
{
    m_mesh->moved = positions;
    m_moves.clear();
    layOutAgain();
}

void MeshCanvas::relayout()
{
    const Arrangement before = m_mesh->arrangement();
    m_mesh->moved.clear();
    layOutAgain();
    fit();
    m_moves.record(tr("Lay out"), before, {});
    if (!before.moved.isEmpty())
        Q_EMIT positionsChanged({});
}

void MeshCanvas::layOutAgain()
{
    const QString kept = selectedProduct();
    m_mesh->layOut();
    m_mesh->setStates(m_states);
    m_mesh->selected = m_mesh->cardByKey(kept);
    m_mesh->hovered = m_mesh->hoveredFlow = m_mesh->selectedFlow = -1;
    setCurrentElement(m_mesh->selected);
    sceneReset();
}

void MeshCanvas::themeChanged()
{
    layOutAgain();
}

QString MeshCanvas::productAt(QPointF view) const
{
    const int card = m_mesh->cardAt(toScene(view));
    return card < 0 ? QString() : m_mesh->cards()[size_t(card)].key;
}

QRectF MeshCanvas::productRect(const QString &product) const
{
    const int card = m_mesh->cardByKey(product);
    return card < 0 ? QRectF() : toView(m_mesh->cards()[size_t(card)].rect);
}

void MeshCanvas::select(int card, bool tell)
{
    const bool other = card != m_mesh->selected;
    m_mesh->selected = card;
    m_mesh->selectedFlow = -1;
    setCurrentElement(card);
    describe();
    if (tell && other)
        Q_EMIT productSelected(selectedProduct());
}

void MeshCanvas::describe()
{
    const int card = m_mesh->selected;
    if (card >= 0) {
        setAccessibleDescription(u"%1. %2"_s.arg(m_mesh->elementName(card), m_mesh->elementDescription(card)));
        return;
    }
    const int count = m_mesh->elementCount();
    setAccessibleDescription(count == 0 ? tr("Empty. Open a folder with data products and contracts.")
                                        : tr("%n product(s). Arrow keys move among them, Enter opens one.", nullptr, count));
}

bool MeshCanvas::pressed(QPointF scene, QMouseEvent *)
{
    const int card = m_mesh->cardAt(scene);
    if (card >= 0) {
        m_taken = card;
        m_grip = scene - m_mesh->cards()[size_t(card)].rect.topLeft();
        m_press = scene;
        select(card, true);
        return true;
    }
    const int flow = m_mesh->flowAt(scene, flowReach / zoom());
    if (flow < 0)
        return false;
    select(-1, true);
    m_mesh->selectedFlow = flow;
    const MeshScene::Flow &line = m_mesh->flows()[size_t(flow)];
    Q_EMIT edgeSelected(m_mesh->cards()[size_t(line.from)].key, m_mesh->cards()[size_t(line.to)].key);
    return true;
}

void MeshCanvas::dragged(QPointF scene, QMouseEvent *)
{
    if (m_taken < 0)
        return;
    if (!m_dragging) {
        if (((scene - m_press) * zoom()).manhattanLength() < QApplication::startDragDistance())
            return;
        m_dragging = true;
        m_before = m_mesh->arrangement();
        m_mesh->setLive(m_taken);
        sceneChanged(m_mesh->moveCard(m_taken, m_mesh->cards()[size_t(m_taken)].rect.topLeft()));
    }
    m_mesh->moveCard(m_taken, scene - m_grip);
    update();
}

void MeshCanvas::released(QPointF scene, QMouseEvent *)
{
    const int card = std::exchange(m_taken, -1);
    if (!std::exchange(m_dragging, false))
        return;
    m_mesh->setLive(-1);
    m_mesh->moveCard(card, snap(scene - m_grip));
    m_moves.record(tr("Move a card"), m_before, m_mesh->arrangement());
    sceneReset();
    Q_EMIT positionsChanged(positions());
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
    select(-1, true);
}

void MeshCanvas::currentChanged(int element)
{
    select(element, true);
}

void MeshCanvas::activated(int element)
{
    Q_EMIT productActivated(m_mesh->cards()[size_t(element)].key);
}

void MeshCanvas::pointedAt(QPointF scene)
{
    select(m_mesh->cardAt(scene), true);
}

QRectF MeshCanvas::selectionRect() const
{
    return m_mesh->selected < 0 ? QRectF() : m_mesh->cards()[size_t(m_mesh->selected)].rect;
}

std::vector<ElementAction> MeshCanvas::actions(int element)
{
    if (element < 0) {
        const QString undo = QKeySequence(QKeySequence::Undo).toString(QKeySequence::NativeText);
        const QString redo = QKeySequence(QKeySequence::Redo).toString(QKeySequence::NativeText);
        return {{tr("Undo %1").arg(m_moves.undoText()).trimmed(), undo, [this] { undoMove(); }, m_moves.nextUndo() != MoveHistory::Next::Nothing, true},
                {tr("Redo %1").arg(m_moves.redoText()).trimmed(), redo, [this] { redoMove(); }, m_moves.nextRedo() != MoveHistory::Next::Nothing}};
    }
    return {{tr("Open"), tr("Enter"), [this, element] { activated(element); }}};
}

void MeshCanvas::undoMove()
{
    m_moves.undo();
}

void MeshCanvas::redoMove()
{
    m_moves.redo();
}

bool MeshCanvas::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo))
            event->accept();
    }
    return CanvasView::event(event);
}

void MeshCanvas::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Undo)) {
        undoMove();
    } else if (event->matches(QKeySequence::Redo)) {
        redoMove();
    } else if ((event->modifiers() & ~Qt::KeypadModifier) == Qt::AltModifier && isArrow(event->key())) {
        moveSelected(unitOf(event->key()) * 2 * ui::grid::unit);
    } else {
        CanvasView::keyPressEvent(event);
    }
}

// Steps with the same key held down, or pressed again, are one move.
void MeshCanvas::moveSelected(QPointF by)
{
    const int card = m_mesh->selected;
    if (card < 0)
        return;
    const Arrangement before = m_mesh->arrangement();
    m_mesh->moveCard(card, m_mesh->cards()[size_t(card)].rect.topLeft() + by);
    m_moves.record(tr("Move a card"), before, m_mesh->arrangement(), quint64(card) + 1);
    sceneReset();
    ensureVisible(m_mesh->cards()[size_t(card)].rect);
    Q_EMIT positionsChanged(positions());
}

void MeshCanvas::emptied(QPainter &painter)
{
    paintHint(painter, "waypoints", tr("No data products here yet"),
              tr("Open a folder that holds contracts (*.odcs.yaml) and data products (*.odps.yaml), or write the demo mesh and look around."));
}

Qt::CursorShape MeshCanvas::cursorAt(QPointF scene) const
{
    if (m_dragging)
        return Qt::ClosedHandCursor;
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

void MeshCanvas::focusInEvent(QFocusEvent *event)
{
    m_mesh->focused = true;
    CanvasView::focusInEvent(event);
}

void MeshCanvas::focusOutEvent(QFocusEvent *event)
{
    m_mesh->focused = false;
    CanvasView::focusOutEvent(event);
}

} // namespace meshwright::canvas

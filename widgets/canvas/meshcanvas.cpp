// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/canvas/meshcanvas.h"

#include "widgets/canvas/meshscene.h"
#include "widgets/canvas/paintkit.h"
#include "widgets/common/tip.h"

#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace meshwright::canvas {

MeshCanvas::MeshCanvas(QWidget *parent) : MeshCanvas(std::make_unique<MeshScene>(), parent) {}

MeshCanvas::MeshCanvas(std::unique_ptr<MeshScene> scene, QWidget *parent) : CanvasView(*scene, parent), m_mesh(std::move(scene))
{
    setAccessibleName(tr("Mesh canvas"));
    setExportName(tr("mesh"));
    connect(&m_moves, &MoveHistory::placed, this, [this](const Arrangement &places) {
        m_mesh->moved = places.moved;
        m_mesh->shape = places.shape;
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
    m_drag = Drag::None;
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

void MeshCanvas::chooseProducts(const QStringList &products)
{
    select(-1, false);
    m_mesh->chosen = QSet<QString>(products.begin(), products.end());
    ensureVisible(selectionRect());
    describe();
    update();
}

MeshCanvas::Positions MeshCanvas::positions() const
{
    return m_mesh->moved;
}

qreal MeshCanvas::shape() const
{
    return m_mesh->shape;
}

void MeshCanvas::setPositions(const Positions &positions, qreal shape)
{
    m_mesh->moved = positions;
    if (shape > 0)
        m_mesh->shape = shape;
    m_moves.clear();
    layOutAgain();
}

void MeshCanvas::relayout()
{
    const Arrangement before = m_mesh->arrangement();
    m_mesh->moved.clear();
    m_mesh->shape = shapeOf(size());
    layOutAgain();
    begin();
    m_moves.record(tr("Lay out"), before, m_mesh->arrangement());
    if (!before.moved.isEmpty())
        Q_EMIT positionsChanged({});
}

void MeshCanvas::layOutAgain()
{
    const QString kept = selectedProduct();
    m_taken = -1;
    m_drag = Drag::None;
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

// Cards that a person has put somewhere stand among the others as they were then.
void MeshCanvas::roomChanged()
{
    const qreal shape = shapeOf(size());
    if (shape == m_mesh->shape || !m_mesh->moved.isEmpty())
        return;
    m_mesh->shape = shape;
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
    if (m_mesh->chosen.size() > 1) {
        setAccessibleDescription(tr("%n product(s) are chosen. Alt and the arrow keys move them.", nullptr, int(m_mesh->chosen.size())));
        return;
    }
    if (card >= 0) {
        setAccessibleDescription(u"%1. %2"_s.arg(m_mesh->elementName(card), m_mesh->elementDescription(card)));
        return;
    }
    const int count = m_mesh->elementCount();
    setAccessibleDescription(count == 0 ? tr("Empty. Open a folder with data products and contracts.")
                                        : tr("%n product(s). Arrow keys move among them, Enter opens one.", nullptr, count));
}

void MeshCanvas::currentChanged(int element)
{
    select(element, true);
}

void MeshCanvas::activated(int element)
{
    Q_EMIT productActivated(m_mesh->cards()[size_t(element)].key);
}

QRectF MeshCanvas::selectionRect() const
{
    QRectF all;
    for (const int card : m_mesh->pickedCards())
        all |= m_mesh->cards()[size_t(card)].rect;
    return all;
}

std::vector<ElementAction> MeshCanvas::actions(int element)
{
    if (element < 0) {
        const QString undo = ui::keyText(QKeySequence::Undo);
        const QString redo = ui::keyText(QKeySequence::Redo);
        return {{tr("Undo %1").arg(m_moves.undoText()).trimmed(), undo, [this] { undoMove(); }, m_moves.nextUndo() != MoveHistory::Next::Nothing, true},
                {tr("Redo %1").arg(m_moves.redoText()).trimmed(), redo, [this] { redoMove(); }, m_moves.nextRedo() != MoveHistory::Next::Nothing}};
    }
    const bool isChosen = m_mesh->chosen.contains(m_mesh->cards()[size_t(element)].key);
    return {{tr("Open"), ui::keyText(Qt::Key_Enter), [this, element] { activated(element); }},
            {isChosen ? tr("Take it out of the selection") : tr("Add it to the selection"), ui::keyText(QKeySequence(Qt::SHIFT | Qt::Key_Enter)), [this, element] { choose(element, !m_mesh->chosen.contains(m_mesh->cards()[size_t(element)].key)); }},
            {tr("Choose all products"), ui::keyText(QKeySequence::SelectAll), [this] { chooseAll(); }}};
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
        const bool moves = isArrow(key->key()) && (key->modifiers() & ~Qt::KeypadModifier) == Qt::AltModifier;
        if (moves || key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo))
            event->accept();
    }
    return CanvasView::event(event);
}

void MeshCanvas::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->matches(QKeySequence::Undo)) {
        undoMove();
    } else if (event->matches(QKeySequence::Redo)) {
        redoMove();
    } else if ((event->modifiers() & ~Qt::KeypadModifier) == Qt::AltModifier && isArrow(event->key())) {
        moveSelected(unitOf(event->key()) * 2 * ui::grid::unit);
    } else if (event->key() == Qt::Key_Escape && m_mesh->selected < 0 && !m_mesh->chosen.isEmpty() && !isSearching()) {
        escaped();
    } else if (event->matches(QKeySequence::SelectAll)) {
        chooseAll();
    } else if (isEnter && (event->modifiers() & ~Qt::KeypadModifier) == Qt::ShiftModifier && m_mesh->selected >= 0) {
        choose(m_mesh->selected, !m_mesh->chosen.contains(selectedProduct()));
    } else {
        CanvasView::keyPressEvent(event);
    }
}

// Steps with the same key held down, or pressed again, are one move.
void MeshCanvas::moveSelected(QPointF by)
{
    const std::vector<int> cards = m_mesh->pickedCards();
    if (cards.empty())
        return;
    const Arrangement before = m_mesh->arrangement();
    m_mesh->moveCards(cards, by);
    m_moves.record(cards.size() == 1 ? tr("Move a card") : tr("Move cards"), before, m_mesh->arrangement(), size_t(qHashRange(cards.begin(), cards.end())) | 1);
    sceneReset();
    ensureVisible(m_mesh->cards()[size_t(m_mesh->selected >= 0 ? m_mesh->selected : cards.front())].rect);
    Q_EMIT positionsChanged(positions());
}

QStringList MeshCanvas::chosenProducts() const
{
    QStringList out;
    for (const int card : m_mesh->pickedCards())
        out.append(m_mesh->cards()[size_t(card)].key);
    return out;
}

// The first card of a selection is one of it, too.
void MeshCanvas::choose(int card, bool on)
{
    const QString key = m_mesh->cards()[size_t(card)].key;
    if (on && m_mesh->chosen.isEmpty() && m_mesh->selected >= 0)
        m_mesh->chosen.insert(selectedProduct());
    if (on)
        m_mesh->chosen.insert(key);
    else
        m_mesh->chosen.remove(key);
    describe();
    update();
}

void MeshCanvas::chooseAll()
{
    for (const MeshScene::Card &card : m_mesh->cards())
        m_mesh->chosen.insert(card.key);
    describe();
    update();
}

void MeshCanvas::escaped()
{
    m_mesh->chosen.clear();
    CanvasView::escaped();
    describe();
    update();
}

void MeshCanvas::emptied(QPainter &painter)
{
    paintHint(painter, "waypoints", tr("No data products here yet"),
              tr("Open a folder that holds contracts (*.odcs.yaml) and data products (*.odps.yaml), or write the demo mesh and look around."));
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

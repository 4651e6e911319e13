// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/canvas/contractdiagram.h"

#include "widgets/canvas/diagramscene.h"
#include "widgets/canvas/paintkit.h"

#include <QApplication>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace meshwright::canvas {

namespace {

constexpr qreal reach = 8; // px around a handle or a line that still are it

} // namespace

ContractDiagram::ContractDiagram(QWidget *parent) : ContractDiagram(std::make_unique<DiagramScene>(), parent) {}

ContractDiagram::ContractDiagram(std::unique_ptr<DiagramScene> scene, QWidget *parent)
    : CanvasView(*scene, parent), m_diagram(std::move(scene))
{
    setAccessibleName(tr("Contract diagram"));
    describe();
}

ContractDiagram::~ContractDiagram() = default;

void ContractDiagram::setContract(std::shared_ptr<const contract::Contract> contract, States states)
{
    m_taken = -1;
    m_drag = Drag::None;
    m_states = std::move(states);
    const QString before = selectedPointer();
    if (m_diagram->setContract(std::move(contract)))
        rebuilt(before);
    else
        forget();
    if (selectedPointer() != before)
        Q_EMIT selected(selectedPointer());
}

// What is selected keeps its pointer, or gives it to what it was part of.
void ContractDiagram::rebuilt(const QString &selection)
{
    m_diagram->setStates(m_states);
    m_diagram->hovered = -1;
    int element = -1;
    for (QString at = selection; element < 0 && !at.isEmpty(); at.truncate(std::max<qsizetype>(0, at.lastIndexOf(u'/'))))
        element = m_diagram->elementByPointer(at);
    m_diagram->selected = element;
    setCurrentElement(element);
    sceneReset();
    placeField();
    describe();
}

// Another contract: nothing of the one before is worth keeping.
void ContractDiagram::forget()
{
    endRename(false);
    forgetView();
    rebuilt({});
}

void ContractDiagram::refreshStates()
{
    m_diagram->setStates(m_states);
    describe();
    sceneChanged(m_diagram->bounds());
}

void ContractDiagram::setEditable(bool editable)
{
    m_diagram->editable = editable;
    if (!editable) {
        endRename(false);
        endLine(false);
    }
    update();
}

bool ContractDiagram::isEditable() const
{
    return m_diagram->editable;
}

QString ContractDiagram::selectedPointer() const
{
    return m_diagram->pointerOf(m_diagram->selected);
}

void ContractDiagram::setSelected(const QString &pointer)
{
    if (pointer == selectedPointer())
        return;
    int element = -1;
    for (QString at = pointer; element < 0 && !at.isEmpty(); at.truncate(std::max<qsizetype>(0, at.lastIndexOf(u'/')))) {
        if (m_diagram->reveal(at))
            rebuilt(selectedPointer());
        element = m_diagram->elementByPointer(at);
    }
    select(element, false);
    if (element >= 0)
        ensureVisible(m_diagram->elementRect(element));
}

ContractDiagram::Positions ContractDiagram::positions() const
{
    return m_diagram->moved;
}

void ContractDiagram::setPositions(const Positions &positions)
{
    const QString kept = selectedPointer();
    m_diagram->moved = positions;
    m_diagram->rebuild();
    rebuilt(kept);
}

void ContractDiagram::relayout()
{
    const QString kept = selectedPointer();
    const bool had = !m_diagram->moved.isEmpty();
    m_diagram->moved.clear();
    m_diagram->layOut();
    rebuilt(kept);
    fit();
    if (had)
        Q_EMIT positionsChanged({});
}

void ContractDiagram::themeChanged()
{
    const QString kept = selectedPointer();
    endRename(false);
    m_diagram->rebuild();
    rebuilt(kept);
}

QRectF ContractDiagram::rectOf(const QString &pointer) const
{
    const int element = m_diagram->elementByPointer(pointer);
    return element < 0 ? QRectF() : toView(m_diagram->elementRect(element));
}

QPointF ContractDiagram::handleOf(const QString &pointer) const
{
    const DiagramScene::Row *row = m_diagram->rowOf(m_diagram->elementByPointer(pointer));
    return row ? toView(m_diagram->handle(*row, true)) : QPointF();
}

bool ContractDiagram::isExpanded(const QString &pointer) const
{
    const DiagramScene::Row *row = m_diagram->rowOf(m_diagram->elementByPointer(pointer));
    return row && row->open;
}

void ContractDiagram::setExpanded(const QString &pointer, bool expanded)
{
    const int element = m_diagram->elementByPointer(pointer);
    if (element >= 0)
        fold(element, expanded);
}

void ContractDiagram::fold(int element, bool open)
{
    const DiagramScene::Row *row = m_diagram->rowOf(element);
    if (!row || !row->hasParts || row->open == open)
        return;
    const QString before = selectedPointer();
    endRename(false);
    m_diagram->setOpen(row->path, open);
    m_diagram->rebuild();
    rebuilt(before);
    if (selectedPointer() != before)
        Q_EMIT selected(selectedPointer());
}

void ContractDiagram::expandAll(bool expanded)
{
    const QString before = selectedPointer();
    endRename(false);
    m_diagram->setAllOpen(expanded);
    m_diagram->rebuild();
    rebuilt(before);
    if (selectedPointer() != before)
        Q_EMIT selected(selectedPointer());
}

void ContractDiagram::select(int element, bool tell)
{
    const bool other = element != m_diagram->selected;
    m_diagram->selected = element;
    setCurrentElement(element);
    describe();
    if (tell && other)
        Q_EMIT selected(selectedPointer());
}

void ContractDiagram::describe()
{
    if (m_diagram->selected >= 0) {
        setAccessibleDescription(u"%1. %2"_s.arg(m_diagram->elementName(m_diagram->selected), m_diagram->elementDescription(m_diagram->selected)));
        return;
    }
    const int count = int(m_diagram->cards().size());
    setAccessibleDescription(count == 0 ? tr("Empty. Shift+Insert adds an object.")
                                        : tr("%n object(s). Arrow keys move among objects and properties, F2 renames, L draws a relationship.", nullptr, count));
}

bool ContractDiagram::pressed(QPointF scene, QMouseEvent *)
{
    endRename(true);
    endLine(false);
    m_press = scene;
    const int element = m_diagram->elementAt(scene, reach / zoom());
    const int grip = isEditable() ? m_diagram->handleAt(scene, reach / zoom()) : -1;
    if (grip >= 0) {
        select(grip, true);
        m_diagram->lineFrom = grip;
        m_diagram->lineEnd = scene;
        m_drag = Drag::Line;
        return true;
    }
    if (element < 0)
        return false;
    const DiagramScene::Row *row = m_diagram->rowOf(element);
    const DiagramScene::Card *card = m_diagram->cardOf(element);
    if (row && row->hasParts && m_diagram->foldRect(*row).adjusted(-4, -4, 4, 4).contains(scene)) {
        fold(element, !row->open);
        return true;
    }
    if (card && isEditable() && zoom() >= detailZoom && m_diagram->addRect(*card).contains(scene)) {
        Q_EMIT addPropertyRequested(card->pointer);
        return true;
    }
    select(element, true);
    if (card && !row) {
        m_taken = int(card - m_diagram->cards().data());
        m_grip = scene - card->rect.topLeft();
    }
    return true;
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
    if (m_taken < 0)
        return;
    if (m_drag == Drag::None) {
        if (((scene - m_press) * zoom()).manhattanLength() < QApplication::startDragDistance())
            return;
        m_drag = Drag::Card;
        m_diagram->liveCard = m_taken;
        sceneChanged(m_diagram->moveCard(m_taken, m_diagram->cards()[size_t(m_taken)].rect.topLeft()));
    }
    m_diagram->moveCard(m_taken, scene - m_grip);
    update();
}

void ContractDiagram::released(QPointF scene, QMouseEvent *)
{
    const int card = std::exchange(m_taken, -1);
    const Drag drag = std::exchange(m_drag, Drag::None);
    if (drag == Drag::Line) {
        endLine(true);
    } else if (drag == Drag::Card) {
        m_diagram->liveCard = -1;
        m_diagram->moveCard(card, snap(scene - m_grip));
        sceneReset();
        Q_EMIT positionsChanged(positions());
    }
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
    const int element = m_diagram->elementAt(scene, reach / zoom());
    if (element < 0 && isEditable()) {
        Q_EMIT addObjectRequested();
    } else if (element >= 0) {
        select(element, true);
        startRename();
    }
}

void ContractDiagram::clickedNowhere()
{
    select(-1, true);
}

void ContractDiagram::emptied(QPainter &painter)
{
    if (!m_diagram->contract()) {
        paintHint(painter, "table-2", tr("No contract to show"), tr("Open a contract from the workspace on the left."));
        return;
    }
    paintHint(painter, "table-2", tr("This contract describes no data yet"),
              isEditable() ? tr("Double-click here or press Shift+Insert to add the first object: a table, a topic or a file.")
                           : tr("Its text has to be readable before objects can be added here."));
}

Qt::CursorShape ContractDiagram::cursorAt(QPointF scene) const
{
    if (m_drag == Drag::Card)
        return Qt::ClosedHandCursor;
    if (m_drag == Drag::Line || (isEditable() && m_diagram->handleAt(scene, reach / zoom()) >= 0))
        return Qt::CrossCursor;
    return m_diagram->hovered >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor;
}

QString ContractDiagram::tipAt(QPointF scene) const
{
    const int element = m_diagram->elementAt(scene, reach / zoom());
    return element < 0 ? QString() : u"%1\n%2"_s.arg(m_diagram->elementName(element), m_diagram->elementDescription(element));
}

void ContractDiagram::paintEvent(QPaintEvent *event)
{
    CanvasView::paintEvent(event);
    if (!isRelating() || m_drag == Drag::Line)
        return;
    const QString text = tr("Arrow keys choose what %1 refers to. Enter draws the relationship, Esc gives up.").arg(m_diagram->elementName(m_diagram->lineFrom));
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(ui::font(ui::Type::Body));
    const qreal wide = std::min<qreal>(painter.fontMetrics().horizontalAdvance(text) + 32, width() - 32);
    const QRectF pill((width() - wide) / 2, 16, wide, 32);
    paintSurface(painter, pill, ui::grid::controlRadius, ui::Colour::AccentSoft);
    painter.setPen(ui::colour(ui::Colour::Text));
    paintText(painter, pill, Qt::AlignHCenter, canvas::fitted(text, ui::Type::Body, wide - 24));
}

void ContractDiagram::focusInEvent(QFocusEvent *event)
{
    m_diagram->focused = true;
    CanvasView::focusInEvent(event);
}

void ContractDiagram::focusOutEvent(QFocusEvent *event)
{
    m_diagram->focused = false;
    CanvasView::focusOutEvent(event);
}

} // namespace meshwright::canvas

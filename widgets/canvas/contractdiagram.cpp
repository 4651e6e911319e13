// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/canvas/contractdiagram.h"

#include "widgets/canvas/diagramscene.h"
#include "widgets/canvas/paintkit.h"

#include <QLineEdit>
#include <QPainter>

using namespace Qt::StringLiterals;

namespace meshwright::canvas {

namespace {

constexpr qreal reach = 8; // px around a line that still are it

} // namespace

ContractDiagram::ContractDiagram(QWidget *parent) : ContractDiagram(std::make_unique<DiagramScene>(), parent) {}

ContractDiagram::ContractDiagram(std::unique_ptr<DiagramScene> scene, QWidget *parent)
    : CanvasView(*scene, parent), m_diagram(std::move(scene))
{
    setAccessibleName(tr("Contract diagram"));
    setExportName(tr("diagram"));
    connect(&m_moves, &MoveHistory::placed, this, [this](const Arrangement &places) {
        const QString kept = selectedPointer();
        m_diagram->setArrangement(places);
        rebuilt(kept);
        Q_EMIT positionsChanged(positions());
    });
    describe();
}

ContractDiagram::~ContractDiagram() = default;

void ContractDiagram::setContract(std::shared_ptr<const contract::Contract> contract, States states)
{
    m_taken = m_takenRow = -1;
    m_drag = Drag::None;
    m_states = std::move(states);
    const QString before = selectedPointer();
    const Positions places = positions();
    const bool same = m_diagram->setContract(std::move(contract));
    for (const auto &[from, to] : m_diagram->renames) {
        m_moves.rename(from, to);
        for (QString &name : m_formerNames)
            name = name == from ? to : name;
        m_formerNames.insert(from, to);
    }
    if (same)
        rebuilt(before);
    else
        forget();
    if (positions() != places)
        Q_EMIT positionsChanged(positions());
    if (selectedPointer() != before)
        Q_EMIT selected(selectedPointer());
}

// What is selected keeps its pointer, or gives it to what it was part of.
void ContractDiagram::rebuilt(const QString &selection)
{
    m_diagram->setStates(m_states);
    m_diagram->hovered = -1;
    m_diagram->liveCards.clear();
    m_diagram->drop = {};
    m_diagram->rubber = {};
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

qreal ContractDiagram::shape() const
{
    return m_diagram->shape;
}

void ContractDiagram::setPositions(const Positions &positions, qreal shape)
{
    const QString kept = selectedPointer();
    m_diagram->moved = positions;
    if (shape > 0 && shape != m_diagram->shape) {
        m_diagram->shape = shape;
        m_diagram->layOut();
    } else {
        m_diagram->rebuild();
    }
    m_moves.clear();
    rebuilt(kept);
}

ContractDiagram::Positions ContractDiagram::withFormerNames(Positions positions) const
{
    for (const auto &[former, now] : m_formerNames.asKeyValueRange()) {
        if (positions.contains(now) && !positions.contains(former))
            positions.insert(former, positions.value(now));
    }
    return positions;
}

void ContractDiagram::relayout()
{
    arrange(tr("Lay out"), [this] {
        m_diagram->moved.clear();
        m_diagram->shape = shapeOf(size());
        m_diagram->layOut();
    });
    begin();
}

// Cards that a person has put somewhere stand among the others as they were then.
void ContractDiagram::roomChanged()
{
    const qreal shape = shapeOf(size());
    if (shape == m_diagram->shape || !m_diagram->moved.isEmpty())
        return;
    m_diagram->shape = shape;
    const QString kept = selectedPointer();
    m_diagram->layOut();
    rebuilt(kept);
}

// The card of what is selected, else of the first object; of a tall card the part with what is selected.
QRectF ContractDiagram::startRect() const
{
    if (m_diagram->cards().empty())
        return {};
    const DiagramScene::Card *card = m_diagram->cardOf(m_diagram->selected);
    if (!card)
        return m_diagram->cards().front().rect;
    constexpr qreal above = 200;
    const QRectF row = m_diagram->elementRect(m_diagram->selected);
    return row.top() - card->rect.top() < 2 * above ? card->rect : QRectF(QPointF(card->rect.left(), row.top() - above), row.bottomRight());
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

// One that stands for others gives them its place, and the selection to the first of them.
void ContractDiagram::turnFold(int element)
{
    const DiagramScene::Row *fold = m_diagram->foldOf(element);
    if (!fold)
        return;
    const bool all = fold->fold == DiagramScene::Fold::More;
    showList(fold->path, all, all ? fold->property->node.pointer() : m_diagram->pointerOf(element));
}

void ContractDiagram::showList(const QString &path, bool all, const QString &next)
{
    const QString list = path, wanted = next; // they may be of a row that goes
    endRename(false);
    m_diagram->setListShown(list, all);
    m_diagram->rebuild();
    rebuilt(wanted);
    if (currentElement() >= 0)
        ensureVisible(m_diagram->elementRect(currentElement()));
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

QString ContractDiagram::tipAt(QPointF scene) const
{
    const int element = m_diagram->elementAt(scene, reach / zoom());
    return element < 0 ? QString() : u"%1\n%2"_s.arg(m_diagram->elementName(element), m_diagram->elementDescription(element));
}

void ContractDiagram::paintEvent(QPaintEvent *event)
{
    CanvasView::paintEvent(event);
    const QString text = m_drag == Drag::Line ? QString() : hint();
    if (text.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(ui::font(ui::Type::Body));
    const qreal wide = std::min<qreal>(painter.fontMetrics().horizontalAdvance(text) + 32, width() - 32);
    const QRectF room(0, 0, wide - 24, height());
    const qreal high = painter.boundingRect(room, Qt::AlignHCenter | Qt::TextWordWrap, text).height() + 16;
    const QRectF pill((width() - wide) / 2, 16, wide, high);
    paintSurface(painter, pill, ui::grid::controlRadius, ui::Colour::AccentSoft);
    painter.setPen(ui::colour(ui::Colour::Text));
    painter.drawText(pill.adjusted(12, 8, -12, -8), Qt::AlignHCenter | Qt::TextWordWrap, text);
}

QString ContractDiagram::hint() const
{
    if (isRelating())
        return tr("Arrow keys choose what %1 refers to. Enter draws the relationship, Esc gives up.").arg(m_diagram->elementName(m_diagram->lineFrom));
    return m_pairOf.isEmpty() ? QString() : tr("Draw the line of the next pair: drag a ring, or choose a property and press L. Esc gives up.");
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

// SPDX-License-Identifier: GPL-3.0-or-later
// What keys ask of a ContractDiagram: renaming in place, adding, removing, relating.
#include "widgets/canvas/contractdiagram.h"

#include "widgets/canvas/diagrammetrics.h"
#include "widgets/canvas/diagramscene.h"
#include "widgets/canvas/paintkit.h"

#include <QKeyEvent>
#include <QLineEdit>

#include <cmath>

using namespace Qt::StringLiterals;

namespace meshwright::canvas {

void ContractDiagram::currentChanged(int element)
{
    if (!isRelating()) {
        select(element, true);
        return;
    }
    m_diagram->lineTo = m_diagram->canRelate(m_diagram->lineFrom, element) ? element : -1;
    if (element >= 0)
        m_diagram->lineEnd = m_diagram->elementRect(element).center();
    update();
}

void ContractDiagram::activated(int element)
{
    select(element, true);
    if (m_diagram->foldOf(element))
        turnFold(element);
    else
        startRename();
}

void ContractDiagram::escaped()
{
    if (!m_pairOf.isEmpty()) {
        m_pairOf.clear();
        update();
        return;
    }
    m_diagram->chosen.clear();
    select(-1, true);
}

int ContractDiagram::reveal(const QString &key)
{
    const QString kept = selectedPointer();
    if (m_diagram->reveal(key))
        rebuilt(kept);
    return m_diagram->elementByPointer(key);
}

bool ContractDiagram::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool duplicates = key->key() == Qt::Key_D && key->modifiers() == Qt::ControlModifier;
        const bool moves = isArrow(key->key()) && (key->modifiers() & ~Qt::KeypadModifier) == Qt::AltModifier;
        if (duplicates || moves || key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo))
            event->accept();
    }
    return CanvasView::event(event);
}

void ContractDiagram::keyPressEvent(QKeyEvent *event)
{
    if (!lineKey(event) && !arrangeKey(event) && !foldKey(event) && !flagKey(event) && !editKey(event))
        CanvasView::keyPressEvent(event);
}

bool ContractDiagram::lineKey(const QKeyEvent *event)
{
    if (!isRelating())
        return false;
    switch (event->key()) {
    case Qt::Key_Escape: endLine(false); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: endLine(true); return true;
    // A target is being chosen; nothing else may happen to the selection meanwhile.
    case Qt::Key_F2:
    case Qt::Key_Insert:
    case Qt::Key_Delete:
    case Qt::Key_D:
    case Qt::Key_T:
    case Qt::Key_K:
    case Qt::Key_R:
    case Qt::Key_U:
    case Qt::Key_L: return true;
    default: return false;
    }
}

bool ContractDiagram::arrangeKey(const QKeyEvent *event)
{
    const Qt::KeyboardModifiers with = event->modifiers() & ~Qt::KeypadModifier;
    const int current = m_diagram->selected;
    if (event->matches(QKeySequence::Undo) || event->matches(QKeySequence::Redo)) {
        event->matches(QKeySequence::Undo) ? undo() : redo();
    } else if (event->matches(QKeySequence::SelectAll)) {
        selectAll();
    } else if (with == Qt::AltModifier && isArrow(event->key()) && m_diagram->lineOf(current)) {
        const QPointF way = unitOf(event->key());
        if (way.y() != 0)
            moveRow(int(way.y()));
    } else if (with == Qt::AltModifier && isArrow(event->key())) {
        moveSelected(unitOf(event->key()) * 2 * ui::grid::unit);
    } else if (with == Qt::ShiftModifier && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        const DiagramScene::Card *card = m_diagram->lineOf(current) ? nullptr : m_diagram->cardOf(current);
        if (card)
            chooseCard(*card, !m_diagram->chosen.contains(card->key));
    } else {
        return false;
    }
    return true;
}

bool ContractDiagram::flagKey(const QKeyEvent *event)
{
    const DiagramScene::Row *row = m_diagram->rowOf(m_diagram->selected);
    if (!row || event->modifiers())
        return false;
    const auto turn = [&](Flag flag) {
        askFlag(row->pointer, flag, !flagOf(*row->property, flag));
        return true;
    };
    switch (event->key()) {
    case Qt::Key_K: return turn(Flag::PrimaryKey);
    case Qt::Key_R: return turn(Flag::Required);
    case Qt::Key_U: return turn(Flag::Unique);
    case Qt::Key_T: chooseType(); return true;
    default: return false;
    }
}

bool ContractDiagram::foldKey(const QKeyEvent *event)
{
    const DiagramScene::Row *row = m_diagram->lineOf(currentElement());
    if (!row || event->modifiers() & ~Qt::KeypadModifier)
        return false;
    if (row->fold != DiagramScene::Fold::None && event->key() == (row->fold == DiagramScene::Fold::More ? Qt::Key_Right : Qt::Key_Left)) {
        turnFold(currentElement());
        return true;
    }
    if (event->key() == Qt::Key_Right && row->hasParts && !row->open) {
        fold(currentElement(), true);
        return true;
    }
    if (event->key() != Qt::Key_Left)
        return false;
    if (row->open) {
        fold(currentElement(), false);
        return true;
    }
    if (row->parent >= 0) {
        goToElement(m_diagram->elementByPointer(m_diagram->rows()[size_t(row->parent)].pointer));
        return true;
    }
    return false;
}

bool ContractDiagram::editKey(const QKeyEvent *event)
{
    if (!isEditable() || !m_diagram->contract())
        return false;
    const bool shift = event->modifiers() == Qt::ShiftModifier;
    const int current = m_diagram->selected;
    if (event->key() == Qt::Key_D && event->modifiers() == Qt::ControlModifier) {
        duplicate();
        return true;
    }
    if (event->modifiers() && !shift)
        return false;
    if (event->key() == Qt::Key_Delete && !shift) {
        remove();
        return current >= 0;
    }
    if (event->key() == Qt::Key_Insert && (shift || m_diagram->cards().empty())) {
        Q_EMIT addObjectRequested();
        return true;
    }
    if (current < 0 || shift)
        return false;
    switch (event->key()) {
    case Qt::Key_Insert: Q_EMIT addPropertyRequested(ownerOf(current)); return true;
    case Qt::Key_F2: startRename(); return true;
    case Qt::Key_L: startRelationship(); return true;
    default: return false;
    }
}

// A part is added beside its siblings; on an open property, inside it.
QString ContractDiagram::ownerOf(int element) const
{
    if (const DiagramScene::Row *row = m_diagram->lineOf(element)) {
        if (row->open)
            return row->pointer;
        if (row->parent >= 0)
            return m_diagram->rows()[size_t(row->parent)].pointer;
    }
    if (const DiagramScene::Card *card = m_diagram->cardOf(element))
        return card->pointer;
    const DiagramScene::Link &link = m_diagram->links()[size_t(m_diagram->element(element).index)];
    return m_diagram->cards()[size_t(m_diagram->rows()[size_t(link.fromRow)].card)].pointer;
}

int ContractDiagram::neighbour(int element, Qt::Key direction) const
{
    const DiagramScene::Card *card = m_diagram->cardOf(element);
    if (!card) {
        // From a line to its ends.
        const DiagramScene::Link &link = m_diagram->links()[size_t(m_diagram->element(element).index)];
        const bool toEnd = direction == Qt::Key_Right || direction == Qt::Key_Down;
        const int row = toEnd && link.toRow >= 0 ? link.toRow : link.fromRow;
        return m_diagram->elementByPointer(m_diagram->rows()[size_t(row)].pointer);
    }
    const DiagramScene::Row *row = m_diagram->lineOf(element);
    const int at = row ? int(row - m_diagram->rows().data()) : card->firstRow - 1;
    const auto rowElement = [this](int index) { return m_diagram->elementByPointer(m_diagram->rows()[size_t(index)].pointer); };
    if (direction == Qt::Key_Down && at + 1 < card->endRow)
        return rowElement(at + 1);
    if (direction == Qt::Key_Up && row)
        return at == card->firstRow ? m_diagram->elementByPointer(card->pointer) : rowElement(at - 1);
    const DiagramScene::Card *next = cardBeside(*card, m_diagram->elementRect(element).center(), direction);
    if (!next)
        return -1;
    if (direction == Qt::Key_Up && next->endRow > next->firstRow)
        return rowElement(next->endRow - 1);
    if (direction == Qt::Key_Down)
        return m_diagram->elementByPointer(next->pointer);
    // Sideways: to the row at the same height.
    const qreal height = m_diagram->elementRect(element).center().y() - next->rect.top() - metrics::head();
    const int rows = next->endRow - next->firstRow;
    const int level = int(std::floor(height / metrics::row()));
    return level < 0 || rows == 0 ? m_diagram->elementByPointer(next->pointer) : rowElement(next->firstRow + std::min(level, rows - 1));
}

const DiagramScene::Card *ContractDiagram::cardBeside(const DiagramScene::Card &card, QPointF from, Qt::Key direction) const
{
    const bool sideways = direction == Qt::Key_Left || direction == Qt::Key_Right;
    const qreal sign = direction == Qt::Key_Right || direction == Qt::Key_Down ? 1 : -1;
    const DiagramScene::Card *best = nullptr;
    qreal bestCost = 0;
    for (const DiagramScene::Card &other : m_diagram->cards()) {
        const QPointF way = other.rect.center() - (sideways ? QPointF(card.rect.center().x(), from.y()) : card.rect.center());
        const qreal ahead = sign * (sideways ? way.x() : way.y());
        // Beside a tall card is anything at its height.
        const qreal half = (sideways ? other.rect.height() : other.rect.width()) / 2;
        const qreal aside = std::max(0.0, std::abs(sideways ? way.y() : way.x()) - half);
        if (&other == &card || ahead < 16)
            continue;
        const qreal cost = ahead + aside * 3;
        if (!best || cost < bestCost) {
            best = &other;
            bestCost = cost;
        }
    }
    return best;
}

void ContractDiagram::startRelationship()
{
    if (!isEditable() || !m_diagram->rowOf(m_diagram->selected))
        return;
    m_diagram->lineFrom = m_diagram->selected;
    m_diagram->lineTo = -1;
    m_diagram->lineEnd = m_diagram->elementRect(m_diagram->selected).center() + QPointF(m_diagram->elementRect(m_diagram->selected).width(), 0);
    setAccessibleDescription(tr("Choose what %1 refers to with the arrow keys, then press Enter. Escape gives up.").arg(m_diagram->elementName(m_diagram->selected)));
    update();
}

bool ContractDiagram::isRelating() const
{
    return m_diagram->lineFrom >= 0;
}

void ContractDiagram::endLine(bool draw)
{
    if (!isRelating())
        return;
    const int from = std::exchange(m_diagram->lineFrom, -1), to = std::exchange(m_diagram->lineTo, -1);
    setCurrentElement(m_diagram->selected);
    describe();
    if (!draw || !m_diagram->canRelate(from, to))
        return;
    if (const QString pairOf = std::exchange(m_pairOf, {}); pairOf.isEmpty())
        Q_EMIT relationshipDrawn(m_diagram->pointerOf(from), m_diagram->pointerOf(to));
    else
        Q_EMIT pairDrawn(pairOf, m_diagram->pointerOf(from), m_diagram->pointerOf(to));
}

void ContractDiagram::beginNaming(const QString &pointer)
{
    const QString before = selectedPointer();
    setSelected(pointer);
    if (selectedPointer() != before)
        Q_EMIT selected(selectedPointer());
    setFocus(Qt::OtherFocusReason);
    startRename();
}

void ContractDiagram::startRename()
{
    const int element = m_diagram->selected;
    if (!isEditable() || element < 0 || !m_diagram->cardOf(element) || m_diagram->foldOf(element))
        return;
    endRename(true);
    if (zoom() < detailZoom)
        setZoom(1.0, toView(m_diagram->elementRect(element)).center());
    ensureVisible(m_diagram->elementRect(element));
    m_renamed = selectedPointer();
    const DiagramScene::Row *row = m_diagram->rowOf(element);
    m_field = new QLineEdit(row ? row->property->name : m_diagram->cardOf(element)->object->name, this);
    m_field->setAccessibleName(row ? tr("Name of the property") : tr("Name of the object"));
    m_field->setFrame(false);
    m_field->installEventFilter(this);
    placeField();
    m_field->show();
    m_field->selectAll();
    m_field->setFocus();
}

void ContractDiagram::placeField()
{
    if (!m_field)
        return;
    const int element = m_diagram->elementByPointer(m_renamed);
    if (element < 0) {
        endRename(false);
        return;
    }
    QFont font = ui::font(m_diagram->rowOf(element) ? ui::Type::Mono : ui::Type::Strong);
    font.setPixelSize(std::max(9, qRound(font.pixelSize() * zoom())));
    m_field->setFont(font);
    m_field->setGeometry(toView(m_diagram->nameRect(element).adjusted(-8, 2, 8, -2)).toAlignedRect());
}

void ContractDiagram::endRename(bool keep)
{
    if (!m_field)
        return;
    QLineEdit *field = std::exchange(m_field, nullptr);
    const QString name = field->text().trimmed();
    const bool changed = field->isModified() && !name.isEmpty();
    const bool hadFocus = field->hasFocus();
    const QString pointer = std::exchange(m_renamed, {});
    field->removeEventFilter(this);
    field->hide();
    field->deleteLater();
    if (hadFocus)
        setFocus();
    const int element = m_diagram->elementByPointer(pointer);
    if (keep && changed && element >= 0 && name != m_diagram->elementName(element))
        Q_EMIT renameRequested(pointer, name);
}

bool ContractDiagram::eventFilter(QObject *object, QEvent *event)
{
    if (object != m_field)
        return CanvasView::eventFilter(object, event);
    if (event->type() == QEvent::FocusOut && static_cast<QFocusEvent *>(event)->reason() != Qt::PopupFocusReason) {
        endRename(true);
        return false;
    }
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Escape || key == Qt::Key_Tab) {
            endRename(key != Qt::Key_Escape);
            return true;
        }
    }
    return CanvasView::eventFilter(object, event);
}

void ContractDiagram::viewMoved()
{
    placeField();
}

} // namespace meshwright::canvas

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/icons.h"
#include "widgets/common/tip.h"
#include "widgets/designer/fieldpicker.h"
#include "widgets/designer/schemadelegate.h"
#include "widgets/designer/schemagrid.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>

/// Keys and mouse of the grid of properties.
namespace meshwright::designer {

using document::SchemaModel;

namespace {

bool isEnter(const QKeyEvent *event)
{
    return event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
}

} // namespace

// One cell on, over the ends of rows; past the last cell (or before the first) to what is beside the grid.
void SchemaGrid::step(int rows, int columns)
{
    const std::vector<int> shown = shownColumns();
    const auto now = std::find(shown.begin(), shown.end(), currentIndex().column());
    int place = now == shown.end() ? 0 : int(now - shown.begin());
    int row = currentIndex().row() + rows;
    const bool isLast = m_model->isLastRow(currentIndex().row());
    if (columns != 0) {
        place = isLast ? (columns > 0 ? int(shown.size()) : -1) : place + columns;
        if (place >= int(shown.size())) {
            place = 0;
            ++row;
        } else if (place < 0) {
            place = int(shown.size()) - 1;
            --row;
        }
    }
    if (row < 0 || row >= m_model->rowCount()) {
        if (columns != 0)
            focusNextPrevChild(columns > 0);
        return;
    }
    const QModelIndex next = m_model->index(row, m_model->isLastRow(row) ? SchemaModel::NameColumn : shown[size_t(place)]);
    // Going to another column of several chosen rows leaves them chosen: the next value is for all of them.
    if (rows == 0 && row == currentIndex().row() && selectedRows().size() > 1)
        selectionModel()->setCurrentIndex(next, QItemSelectionModel::NoUpdate);
    else
        setCurrentIndex(next);
}

// Tab goes from cell to cell; a view that does not take it by itself would never hear of it.
bool SchemaGrid::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *wanted = static_cast<QKeyEvent *>(event);
        const bool isSideways = wanted->key() == Qt::Key_Left || wanted->key() == Qt::Key_Right;
        if (isSideways && (wanted->modifiers() & ~Qt::KeypadModifier) == Qt::AltModifier)
            event->accept(); // opens and shuts a row; elsewhere the window goes back
    }
    auto *key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent *>(event) : nullptr;
    const bool isTab = key && (key->key() == Qt::Key_Tab || key->key() == Qt::Key_Backtab) && !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    if (!isTab)
        return QTableView::event(event);
    keyPressEvent(key);
    return true;
}

bool SchemaGrid::isNavigation(QKeyEvent *event)
{
    const bool shift = event->modifiers() & Qt::ShiftModifier;
    const bool alt = event->modifiers() & Qt::AltModifier;
    if (event->key() == Qt::Key_Tab || event->key() == Qt::Key_Backtab) {
        step(0, event->key() == Qt::Key_Backtab || shift ? -1 : 1);
    } else if ((event->key() == Qt::Key_Left || event->key() == Qt::Key_Right) && !(event->modifiers() & ~Qt::KeypadModifier) && selectedRows().size() > 1) {
        step(0, event->key() == Qt::Key_Left ? -1 : 1);
    } else if (isEnter(event) && !alt) {
        if (m_model->isLastRow(currentIndex().row()))
            edit(currentIndex());
        else
            step(shift ? -1 : 1, 0);
    } else if (event->key() == Qt::Key_Escape) {
        focusNextPrevChild(false);
    } else if (alt && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right)) {
        m_model->setOpen(currentIndex().row(), event->key() == Qt::Key_Right);
    } else {
        return false;
    }
    return true;
}

bool SchemaGrid::isCommand(QKeyEvent *event)
{
    const bool alt = event->modifiers() & Qt::AltModifier;
    const bool control = event->modifiers() & Qt::ControlModifier;
    const bool shift = event->modifiers() & Qt::ShiftModifier;
    if (event->matches(QKeySequence::Copy))
        copyRows(false);
    else if (control && shift && event->key() == Qt::Key_C)
        copyRows(true);
    else if (event->matches(QKeySequence::Paste))
        pasteRows();
    else if (control && !shift && event->key() == Qt::Key_D)
        fillDown();
    else if (control && shift && event->key() == Qt::Key_D)
        duplicateRows();
    else if (event->key() == Qt::Key_Delete)
        removeRows();
    else if (alt && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down))
        moveRows(event->key() == Qt::Key_Up ? -1 : 1);
    else if (event->key() == Qt::Key_Insert)
        addPartHere();
    else if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier && !m_model->isLastRow(currentIndex().row()) && (model()->flags(currentIndex()) & Qt::ItemIsUserCheckable))
        toggleCell();
    else if (event->key() == Qt::Key_F2)
        edit(currentIndex());
    else
        return false;
    return true;
}

void SchemaGrid::keyPressEvent(QKeyEvent *event)
{
    m_chosen = selectedRows();
    if (event->matches(QKeySequence::Undo) || event->matches(QKeySequence::Redo))
        event->ignore(); // the window's
    else if (state() == EditingState || !(isNavigation(event) || isCommand(event)))
        QTableView::keyPressEvent(event);
}

// A mark is switched in all selected rows alike.
void SchemaGrid::toggleCell()
{
    const bool on = currentIndex().data(Qt::CheckStateRole).toInt() != Qt::Checked;
    tell(m_model->setColumn(selectedRows(), currentIndex().column(), on));
}

void SchemaGrid::addPartHere()
{
    const int row = currentIndex().row();
    const QString type = m_model->index(row, SchemaModel::TypeColumn).data(Qt::EditRole).toString();
    const bool holdsParts = type == QLatin1String("object") || type == QLatin1String("array") || type == QLatin1String("map");
    auto *picker = new FieldPicker(holdsParts ? tr("Add a part") : tr("Add a property"), {}, this);
    picker->takeText(holdsParts ? tr("Name of the new part") : tr("Name of the new property"), [this, row, holdsParts](const QStringList &names) {
        for (qsizetype i = names.size() - 1; i >= 0; --i) {
            const auto done = holdsParts ? m_model->addPart(row, names[names.size() - 1 - i]) : m_model->insertBefore(row, names[i]);
            tell(done);
            if (!done)
                return;
        }
    });
    auto *place = new QWidget(viewport());
    place->setGeometry(visualRect(currentIndex()));
    picker->popUpUnder(place);
    connect(picker, &QObject::destroyed, place, &QObject::deleteLater);
}

void SchemaGrid::commitData(QWidget *editor)
{
    const QModelIndex index = currentIndex();
    // An editor that was opened over several rows speaks for all of them.
    auto *delegate = static_cast<SchemaDelegate *>(itemDelegate());
    if (m_chosen.size() > 1 && m_chosen.contains(index.row()) && index.column() != SchemaModel::NameColumn) {
        const QVariant value = delegate->editedValue(editor, index);
        const QList<int> rows = std::exchange(m_chosen, {});
        if (value.isValid() && value != index.data(Qt::EditRole))
            tell(m_model->setColumn(rows, index.column(), value));
        return;
    }
    QTableView::commitData(editor);
}

void SchemaGrid::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    using Delegate = QAbstractItemDelegate;
    const bool down = static_cast<SchemaDelegate *>(itemDelegate())->takeEnter();
    QTableView::closeEditor(editor, Delegate::NoHint);
    setFocus(Qt::OtherFocusReason);
    if (hint == Delegate::EditNextItem)
        step(0, 1);
    else if (hint == Delegate::EditPreviousItem)
        step(0, -1);
    else if (down && hint == Delegate::SubmitModelCache)
        step(1, 0);
}

int SchemaGrid::dropRowAt(int y) const
{
    int row = rowAt(y);
    if (row < 0)
        row = m_model->rowCount() - 1;
    if (!m_model->isLastRow(row) && y > rowViewportPosition(row) + rowHeight(row) / 2)
        ++row;
    // In front of a row of the same list, or behind its last one.
    if (m_model->areSiblings(m_dragFrom, row))
        return row;
    return row > 0 && m_model->index(row - 1, 0).isValid() && (m_model->isLastRow(row) || m_model->index(row, 0).data(SchemaModel::DepthRole).toInt() < m_model->index(m_dragFrom, 0).data(SchemaModel::DepthRole).toInt()) ? row : -1;
}

void SchemaGrid::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->position().toPoint();
    const QModelIndex index = indexAt(m_pressed);
    m_dragFrom = -1;
    if (index.isValid() && event->button() == Qt::LeftButton && index.column() == SchemaModel::NameColumn && !m_model->isLastRow(index.row())) {
        const int x = m_pressed.x() - visualRect(index).left();
        if (SchemaDelegate::isOnChevron(index, x)) {
            m_model->setOpen(index.row(), !index.data(SchemaModel::OpenRole).toBool());
            return;
        }
        if (SchemaDelegate::isOnGrip(x)) {
            if (!selectionModel()->isRowSelected(index.row()))
                setCurrentIndex(index);
            m_dragFrom = index.row();
            return;
        }
    }
    QTableView::mousePressEvent(event);
    if (index.isValid() && m_model->isLastRow(index.row()) && event->button() == Qt::LeftButton)
        edit(index);
}

void SchemaGrid::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    const QModelIndex index = indexAt(at);
    const bool onGrip = index.isValid() && index.column() == SchemaModel::NameColumn && !m_model->isLastRow(index.row()) && SchemaDelegate::isOnGrip(at.x() - visualRect(index).left());
    viewport()->setCursor(m_dragFrom >= 0 ? Qt::ClosedHandCursor : onGrip ? Qt::OpenHandCursor : Qt::ArrowCursor);
    if (m_dragFrom < 0) {
        QTableView::mouseMoveEvent(event);
        return;
    }
    const bool moved = (at - m_pressed).manhattanLength() >= QApplication::startDragDistance();
    m_dropAt = moved ? dropRowAt(at.y()) : m_dropAt;
    if (at.y() > viewport()->height() - 20)
        verticalScrollBar()->setValue(verticalScrollBar()->value() + 12);
    else if (at.y() < 20)
        verticalScrollBar()->setValue(verticalScrollBar()->value() - 12);
    viewport()->update();
}

void SchemaGrid::mouseReleaseEvent(QMouseEvent *event)
{
    const int from = std::exchange(m_dragFrom, -1);
    const int to = std::exchange(m_dropAt, -1);
    viewport()->setCursor(Qt::ArrowCursor);
    viewport()->update();
    if (from < 0)
        QTableView::mouseReleaseEvent(event);
    else if (to >= 0)
        tell(m_model->moveTo(selectedRows(), m_model->areSiblings(from, to) ? to : -1));
}

void SchemaGrid::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu menu(this);
    const bool any = !selectedRows().isEmpty();
    const auto add = [&](const char *icon, const QString &title, const QKeySequence &keys, auto run, bool enabled) {
        menu.addAction(ui::icon(icon), title + QLatin1Char('\t') + ui::keyText(keys), this, run)->setEnabled(enabled);
    };
    add("pencil", tr("Edit"), Qt::Key_F2, [this] { edit(currentIndex()); }, any);
    add("plus", tr("Insert"), Qt::Key_Insert, [this] { addPartHere(); }, true);
    add("copy", tr("Duplicate"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D), [this] { duplicateRows(); }, any);
    add("trash-2", tr("Remove"), Qt::Key_Delete, [this] { removeRows(); }, any);
    menu.addSeparator();
    add("copy", tr("Copy rows"), QKeySequence(Qt::CTRL | Qt::Key_C), [this] { copyRows(false); }, any);
    add("copy", tr("Copy rows with heads"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), [this] { copyRows(true); }, any);
    add("table", tr("Paste rows"), QKeySequence(Qt::CTRL | Qt::Key_V), [this] { pasteRows(); }, true);
    add("arrow-down", tr("Fill down"), QKeySequence(Qt::CTRL | Qt::Key_D), [this] { fillDown(); }, any);
    menu.addSeparator();
    add("arrow-up", tr("Move up"), QKeySequence(Qt::ALT | Qt::Key_Up), [this] { moveRows(-1); }, any);
    add("arrow-down", tr("Move down"), QKeySequence(Qt::ALT | Qt::Key_Down), [this] { moveRows(1); }, any);
    menu.addSeparator();
    menu.addMenu(columnMenu(&menu));
    menu.exec(event->reason() == QContextMenuEvent::Keyboard ? viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft()) : event->globalPos());
}

} // namespace meshwright::designer

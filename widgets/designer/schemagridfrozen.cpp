// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/theme.h"
#include "widgets/designer/schemagrid.h"

#include <QAbstractItemDelegate>
#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>

/// The names of the properties stay in sight when the grid scrolls to the right: a row without its name says nothing.
namespace meshwright::designer {

using document::SchemaModel;

bool SchemaGrid::isScrolledRight() const
{
    return horizontalHeader()->offset() > 0;
}

QRect SchemaGrid::visualRect(const QModelIndex &index) const
{
    QRect cell = QTableView::visualRect(index);
    if (index.column() == SchemaModel::NameColumn && isScrolledRight()) {
        cell.moveLeft(0);
        cell.setWidth(std::min(cell.width(), viewport()->width())); // the last row is one long cell
    }
    return cell;
}

QModelIndex SchemaGrid::indexAt(const QPoint &at) const
{
    if (isScrolledRight() && at.x() < columnWidth(SchemaModel::NameColumn))
        return m_model->index(rowAt(at.y()), SchemaModel::NameColumn);
    return QTableView::indexAt(at);
}

void SchemaGrid::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    QScrollBar *bar = horizontalScrollBar();
    const int before = bar->value();
    QTableView::scrollTo(index, hint);
    if (index.column() == SchemaModel::NameColumn)
        bar->setValue(before); // it is in sight already
    else if (const int hidden = columnWidth(SchemaModel::NameColumn) - columnViewportPosition(index.column()); hidden > 0)
        bar->setValue(bar->value() - hidden);
}

// The part that stays can't be scrolled as a picture.
void SchemaGrid::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    if (dx == 0)
        return;
    viewport()->update();
    horizontalHeader()->viewport()->update();
    updateEditorGeometries();
}

void SchemaGrid::paintNames(QPainter &painter) const
{
    if (!isScrolledRight())
        return;
    const int first = std::max(0, rowAt(0));
    const int below = rowAt(viewport()->height() - 1);
    const int last = below < 0 ? m_model->rowCount() - 1 : below;
    const QPoint mouse = viewport()->mapFromGlobal(QCursor::pos());
    const int hovered = viewport()->underMouse() ? rowAt(mouse.y()) : -1;
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const QStyle::State plain = option.state & ~(QStyle::State_Selected | QStyle::State_HasFocus | QStyle::State_MouseOver);
    for (int row = first; row <= last; ++row) {
        const QModelIndex index = m_model->index(row, SchemaModel::NameColumn);
        option.rect = visualRect(index);
        option.state = plain;
        option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
        option.state.setFlag(QStyle::State_HasFocus, hasFocus() && index == currentIndex());
        option.state.setFlag(QStyle::State_MouseOver, row == hovered);
        itemDelegate()->paint(&painter, option, index);
        if (!m_model->isLastRow(row))
            painter.fillRect(QRect(option.rect.right(), option.rect.top(), 1, option.rect.height()), ui::colour(ui::Colour::Line));
    }
}

} // namespace meshwright::designer

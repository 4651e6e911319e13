// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/workbench/listtable.h"

#include "widgets/common/theme.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyleOptionViewItem>
#include <QTableView>

namespace meshwright::workbench {

QTableView *makeListTable(QWidget *parent)
{
    auto *table = new QTableView(parent);
    makeList(table);
    return table;
}

void makeList(QTableView *table)
{
    table->setFrameShape(QFrame::NoFrame);
    table->setShowGrid(false);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setMouseTracking(true);
    table->setTabKeyNavigation(false);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->horizontalHeader()->hide();
    table->verticalHeader()->hide();
    table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    const auto fit = [table] { table->verticalHeader()->setDefaultSectionSize(qRound(ui::grid::row * ui::Theme::current().fontScale())); };
    QObject::connect(&ui::Theme::current(), &ui::Theme::changed, table, fit);
    fit();
}

void paintRowBackground(QPainter &painter, const QStyleOptionViewItem &option)
{
    if (option.state & QStyle::State_Selected)
        painter.fillRect(option.rect, ui::colour(ui::Colour::AccentSoft));
    else if (option.state & QStyle::State_MouseOver)
        painter.fillRect(option.rect, ui::colour(ui::Colour::Hover));
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), ui::colour(ui::Colour::Line));
}

} // namespace meshwright::workbench

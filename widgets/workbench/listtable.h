// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QPainter;
class QStyleOptionViewItem;
class QTableView;
class QWidget;

namespace meshwright::workbench {

/// A table that is a list: rows of the grid's height, no grid, no headers, whole rows chosen.
QTableView *makeListTable(QWidget *parent);
/// The same of a table that there is.
void makeList(QTableView *table);
/// Background of a row (chosen, under the mouse) and the line under it.
void paintRowBackground(QPainter &painter, const QStyleOptionViewItem &option);

} // namespace meshwright::workbench

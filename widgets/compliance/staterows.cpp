// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/compliance/staterows.h"

#include "widgets/common/state.h"
#include "widgets/workbench/contentcolumns.h"
#include "widgets/workbench/listtable.h"

#include <QPainter>

namespace meshwright::compliance {

StateRows::StateRows(int stateColumn, int strongColumn, QObject *parent) : QStyledItemDelegate(parent), m_state(stateColumn), m_strong(strongColumn) {}

void StateRows::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    workbench::paintRowBackground(*painter, option);
    if (index.column() == m_state) {
        ui::paintState(*painter, ui::stateRect(option.rect), ui::State(index.data(stateRole).toInt()));
        return;
    }
    const QRect inner = option.rect.adjusted(workbench::cellPadding, 0, -workbench::cellPadding, 0);
    const QVariant side = index.data(Qt::TextAlignmentRole);
    painter->setFont(ui::font(ui::Type::Body));
    painter->setPen(ui::colour(index.column() == m_strong ? ui::Colour::Text : ui::Colour::Muted));
    painter->drawText(inner, side.isValid() ? side.toInt() : int(Qt::AlignLeft | Qt::AlignVCenter), painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, inner.width()));
}

} // namespace meshwright::compliance

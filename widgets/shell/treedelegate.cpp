// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/treedelegate.h"

#include "widgets/common/icons.h"
#include "widgets/common/state.h"

#include <QPainter>

namespace meshwright::shell {

using ui::Colour;

namespace {

int depthOf(const QModelIndex &index)
{
    switch (index.data(TreeDelegate::KindRole).toInt()) {
    case TreeDelegate::Product: return 1;
    case TreeDelegate::File: return index.parent().data(TreeDelegate::KindRole).toInt() == TreeDelegate::Product ? 2 : 1;
    default: return 0;
    }
}

} // namespace

QSize TreeDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const bool section = index.data(KindRole).toInt() == Section;
    return {200, qRound((section ? 36 : 28) * ui::Theme::current().fontScale())};
}

void TreeDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    const int kind = index.data(KindRole).toInt();
    // The whole width of the view, not only what indentation leaves.
    QRect row = option.rect;
    row.setLeft(0);
    const bool selected = option.state & QStyle::State_Selected;
    if (selected) {
        painter->fillRect(row, ui::colour(Colour::AccentSoft));
        painter->fillRect(QRect(row.left(), row.top(), 2, row.height()), ui::colour(Colour::Accent));
    } else if (option.state & QStyle::State_MouseOver && kind != Section) {
        painter->fillRect(row, ui::colour(Colour::Hover));
    }
    if (option.state & QStyle::State_HasFocus && selected) {
        painter->setPen(QPen(ui::colour(Colour::Accent), 1));
        painter->drawRect(row.adjusted(0, 0, -1, -1));
    }
    int left = 16 + depthOf(index) * 16;
    if (kind == Domain) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(ui::Theme::current().domain(index.data(ColourRole).toInt()));
        painter->setRenderHint(QPainter::Antialiasing);
        painter->drawRoundedRect(QRectF(left, row.center().y() - 4, 10, 10), 2, 2);
        left += 18;
    }
    int right = row.right() - 14;
    const QString badge = index.data(BadgeRole).toString();
    const QVariant state = index.data(StateRole);
    painter->setFont(ui::font(ui::Type::Small));
    const Colour badgeColour = state.isValid() ? ui::stateColour(ui::State(state.toInt())) : Colour::Muted;
    if (!badge.isEmpty()) {
        painter->setPen(ui::colour(badgeColour));
        const int width = painter->fontMetrics().horizontalAdvance(badge);
        painter->drawText(QRect(right - width + 1, row.top(), width, row.height()), Qt::AlignRight | Qt::AlignVCenter, badge);
        right -= width + 4;
    }
    if (state.isValid()) {
        const int side = qRound(14 * ui::Theme::current().fontScale());
        ui::paintState(*painter, QRectF(right - side + 1, row.center().y() - side / 2 + 1, side, side), ui::State(state.toInt()));
        right -= side + ui::grid::unit;
    }
    const ui::Type type = kind == Section ? ui::Type::Section : kind == Domain ? ui::Type::Strong : ui::Type::Body;
    painter->setFont(ui::font(type));
    painter->setPen(ui::colour(kind == Section ? Colour::Muted : Colour::Text));
    QRect text(left, row.top(), right - left, row.height());
    if (kind == Section)
        text.adjust(0, 8, 0, 0);
    painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter, painter->fontMetrics().elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, text.width()));
    painter->restore();
}

} // namespace meshwright::shell

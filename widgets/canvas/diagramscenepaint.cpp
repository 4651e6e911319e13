// SPDX-License-Identifier: GPL-3.0-or-later
// The half of DiagramScene that paints.
#include "widgets/canvas/diagramscene.h"

#include "widgets/canvas/diagrammetrics.h"
#include "widgets/canvas/paintkit.h"
#include "widgets/common/icons.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace meshwright::canvas {

namespace {

constexpr qreal glow = 10;
constexpr qreal handleRadius = 5;

QPen linePen(const QColor &colour, qreal width, qreal zoom)
{
    return QPen(colour, width / std::max(zoom, std::min(1.0, zoom * 2)), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
}

bool saysSomething(ui::State state)
{
    return state != ui::State::None && state != ui::State::Passed;
}

} // namespace

QRectF DiagramScene::itemBounds(int item) const
{
    const int links = int(m_links.size()), cards = int(m_cards.size());
    if (item < links)
        return m_links[size_t(item)].bounds;
    if (item < links + cards)
        return m_cards[size_t(item - links)].rect.adjusted(-2, -2, 2, 2);
    return m_rows[size_t(item - links - cards)].rect;
}

bool DiagramScene::isLive(int item) const
{
    if (liveCard < 0)
        return false;
    const int links = int(m_links.size()), cards = int(m_cards.size());
    if (item < links) {
        const Link &link = m_links[size_t(item)];
        return m_rows[size_t(link.fromRow)].card == liveCard || link.toCard == liveCard;
    }
    if (item < links + cards)
        return item - links == liveCard;
    return m_rows[size_t(item - links - cards)].card == liveCard;
}

void DiagramScene::paintItem(QPainter &painter, int item, qreal zoom) const
{
    const int links = int(m_links.size()), cards = int(m_cards.size());
    if (item < links)
        paintLink(painter, m_links[size_t(item)], faint(ui::colour(ui::Colour::Muted), m_links.size() > 150 ? 0.4 : 0.6), 1.25, zoom);
    else if (item < links + cards)
        paintCard(painter, m_cards[size_t(item - links)], zoom);
    else
        paintRow(painter, m_rows[size_t(item - links - cards)], zoom);
}

void DiagramScene::paintCard(QPainter &painter, const Card &card, qreal zoom) const
{
    const qreal line = ui::Theme::current().lineWidth();
    paintSurface(painter, card.rect, ui::grid::cardRadius);
    const QRectF head(card.rect.topLeft(), QSizeF(card.rect.width(), metrics::head()));
    if (card.endRow > card.firstRow)
        painter.fillRect(QRectF(head.left() + line, head.bottom() - line, head.width() - 2 * line, line), ui::colour(ui::Colour::Line));
    painter.setPen(ui::colour(ui::Colour::Text));
    if (zoom < detailZoom) {
        QFont font = ui::font(ui::Type::Strong);
        font.setPixelSize(std::clamp(qRound(10 / zoom), font.pixelSize(), 56));
        painter.setFont(font);
        // From afar the name may run into the rows, which are no more than bars there.
        const qreal high = std::max(head.height(), font.pixelSize() * 1.4);
        paintText(painter, QRectF(head.left() + 12, head.top(), head.width() - 24, high), Qt::AlignLeft,
                  QFontMetricsF(font).elidedText(card.fullName, Qt::ElideRight, head.width() - 24));
        return;
    }
    painter.setFont(ui::font(ui::Type::Strong));
    paintText(painter, head.adjusted(16, 0, -12, 0), Qt::AlignLeft, card.name);
    painter.setFont(ui::font(ui::Type::Small));
    painter.setPen(ui::colour(ui::Colour::Muted));
    paintText(painter, head.adjusted(16, 0, -12 - metrics::icon - 8, 0), Qt::AlignRight, card.kind);
    if (card.state != ui::State::None)
        ui::paintState(painter, QRectF(head.right() - 12 - metrics::icon, head.center().y() - 8, 16, 16), card.state);
}

void DiagramScene::paintRow(QPainter &painter, const Row &row, qreal zoom) const
{
    const QRectF &rect = row.rect;
    if (zoom < detailZoom) {
        const bool underName = zoom < nameZoom && rect.top() - m_cards[size_t(row.card)].rect.top() < 10 / zoom * 1.4;
        const qreal wide = std::min(metrics::rowNameWidth(row.depth, *row.property), qreal(row.name.size()) * 7);
        if (!underName)
            painter.fillRect(QRectF(rect.left() + metrics::rowNameLeft(row.depth), rect.center().y() - 3, wide, 6),
                             faint(ui::colour(ui::Colour::Muted), 0.35));
        return;
    }
    if (row.hasParts)
        ui::paintIcon(painter, foldRect(row), row.open ? "chevron-down" : "chevron-right", ui::colour(ui::Colour::Muted));
    painter.setFont(ui::font(ui::Type::Mono));
    painter.setPen(ui::colour(ui::Colour::Text));
    const qreal left = rect.left() + metrics::rowNameLeft(row.depth);
    paintText(painter, QRectF(left, rect.top(), rect.width(), rect.height()), Qt::AlignLeft, row.name);
    const QRectF room = rect.adjusted(0, 0, -12, 0);
    painter.setFont(ui::font(ui::Type::Small));
    painter.setPen(ui::colour(ui::Colour::Muted));
    paintText(painter, room.adjusted(0, 0, -metrics::icon - 8, 0), Qt::AlignRight, row.type);
    if (saysSomething(row.state))
        ui::paintState(painter, QRectF(room.right() - 16, rect.center().y() - 8, 16, 16), row.state);
    paintRowMarks(painter, row, room.adjusted(0, 0, -metrics::icon - 8 - metrics::typeWidth() - 4, 0));
}

void DiagramScene::paintRowMarks(QPainter &painter, const Row &row, const QRectF &room) const
{
    qreal right = room.right();
    const auto mark = [&](const char *name, ui::Colour colour) {
        ui::paintIcon(painter, QRectF(right - 14, room.center().y() - 7, 14, 14), name, ui::colour(colour));
        right -= metrics::icon;
    };
    if (row.property->required)
        mark("asterisk", ui::Colour::Muted);
    if (row.property->primaryKey)
        mark("key", ui::Colour::Accent);
    if (row.leadsAway || row.leadsNowhere)
        mark(row.leadsNowhere ? "triangle-alert" : "external-link", row.leadsNowhere ? ui::Colour::Warning : ui::Colour::Muted);
}

// A fork where many start, a bar where the one is.
void DiagramScene::paintLink(QPainter &painter, const Link &link, const QColor &colour, qreal width, qreal zoom) const
{
    painter.setPen(linePen(colour, width, zoom));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(link.path);
    if (zoom < detailZoom)
        return;
    const QPointF start = link.path.elementAt(0), out = link.path.elementAt(1);
    const QPointF end = link.path.currentPosition(), in = link.path.elementAt(2);
    const qreal startSide = out.x() < start.x() ? -1 : 1, endSide = in.x() < end.x() ? -1 : 1;
    if (link.many) {
        painter.drawLine(start + QPointF(startSide * 14, 0), start + QPointF(startSide * 1, -6));
        painter.drawLine(start + QPointF(startSide * 14, 0), start + QPointF(startSide * 1, 6));
    } else {
        painter.drawLine(start + QPointF(startSide * 10, -5), start + QPointF(startSide * 10, 5));
    }
    painter.drawLine(end + QPointF(endSide * 10, -5), end + QPointF(endSide * 10, 5));
}

void DiagramScene::paintWholeCard(QPainter &painter, const Card &card, qreal zoom) const
{
    paintCard(painter, card, zoom);
    for (int row = card.firstRow; row < card.endRow; ++row)
        paintRow(painter, m_rows[size_t(row)], zoom);
}

void DiagramScene::paintRowBack(QPainter &painter, const Row &row, ui::Colour colour, qreal zoom) const
{
    const qreal line = ui::Theme::current().lineWidth();
    painter.fillRect(row.rect.adjusted(line, 0, -line, 0), ui::colour(colour));
    paintRow(painter, row, zoom);
}

void DiagramScene::paintHandles(QPainter &painter, const Row &row, qreal zoom) const
{
    if (!editable || zoom < nameZoom)
        return;
    painter.setPen(QPen(ui::colour(ui::Colour::Accent), 2));
    painter.setBrush(ui::colour(ui::Colour::Base));
    painter.drawEllipse(handle(row, false), handleRadius, handleRadius);
    painter.drawEllipse(handle(row, true), handleRadius, handleRadius);
}

void DiagramScene::paintLive(QPainter &painter, const QRectF &visible, qreal zoom) const
{
    const QColor accent = ui::colour(ui::Colour::Accent);
    const Row *chosenRow = rowOf(selected);
    for (size_t i = 0; i < m_links.size(); ++i) {
        const Link &link = m_links[i];
        const int own = selected >= 0 || hovered >= 0 ? elementByPointer(link.pointer) : -1;
        const bool chosen = own >= 0 && (own == selected || own == hovered);
        const bool touched = chosenRow && (&m_rows[size_t(link.fromRow)] == chosenRow || (link.toRow >= 0 && &m_rows[size_t(link.toRow)] == chosenRow));
        const bool moving = liveCard >= 0 && (m_rows[size_t(link.fromRow)].card == liveCard || link.toCard == liveCard);
        if ((chosen || touched || moving) && visible.intersects(link.bounds))
            paintLink(painter, link, accent, own == selected && own >= 0 ? 2.5 : 2, zoom);
    }
    if (liveCard >= 0)
        paintWholeCard(painter, m_cards[size_t(liveCard)], zoom);
    if (const Row *row = rowOf(hovered); row && hovered != selected)
        paintRowBack(painter, *row, ui::Colour::Hover, zoom);
    paintChosen(painter, zoom);
    paintLine(painter, zoom);
    if (const Row *row = rowOf(hovered); row && lineFrom < 0)
        paintHandles(painter, *row, zoom);
}

void DiagramScene::paintChosen(QPainter &painter, qreal zoom) const
{
    const qreal unit = 1 / std::max(zoom, 0.5);
    const QColor accent = ui::colour(ui::Colour::Accent);
    const Card *pointed = cardOf(hovered), *chosen = cardOf(selected);
    if (const Row *row = rowOf(selected)) {
        paintRowBack(painter, *row, ui::Colour::AccentSoft, zoom);
        if (focused)
            paintBorder(painter, row->rect, ui::grid::half, accent, 2 * unit);
        if (lineFrom < 0)
            paintHandles(painter, *row, zoom);
    } else if (chosen) {
        paintBorder(painter, chosen->rect, ui::grid::cardRadius, accent, 2 * unit);
        const qreal out = 4 * unit;
        if (focused)
            paintBorder(painter, chosen->rect.adjusted(-out, -out, out, out), ui::grid::cardRadius + out, faint(accent, 0.45), 2 * unit);
    }
    for (const Card *card : {pointed, chosen == pointed ? nullptr : chosen}) {
        if (!card || !editable || zoom < detailZoom)
            continue;
        const QRectF add = addRect(*card);
        painter.setPen(Qt::NoPen);
        painter.setBrush(ui::colour(ui::Colour::AccentSoft));
        painter.drawRoundedRect(add, ui::grid::half, ui::grid::half);
        ui::paintIcon(painter, add.adjusted(4, 4, -4, -4), "plus", accent);
    }
}

void DiagramScene::paintLine(QPainter &painter, qreal zoom) const
{
    const Row *from = rowOf(lineFrom);
    if (!from)
        return;
    const QColor accent = ui::colour(ui::Colour::Accent);
    const Row *to = canRelate(lineFrom, lineTo) ? rowOf(lineTo) : nullptr;
    if (to) {
        paintRowBack(painter, *to, ui::Colour::AccentSoft, zoom);
        paintBorder(painter, to->rect, ui::grid::half, accent, 2);
    }
    const QPointF aim = to ? to->rect.center() : lineEnd;
    const bool right = aim.x() > from->rect.center().x();
    const QPointF start = handle(*from, right);
    const QPointF end = to ? handle(*to, to->card == from->card ? right : !right) : lineEnd;
    const int endSide = to && to->card == from->card ? (right ? 1 : -1) : (right ? -1 : 1);
    QPen pen = linePen(accent, 2, zoom);
    if (!to)
        pen.setStyle(Qt::DashLine);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(sidePath(start, right ? 1 : -1, end, endSide));
    painter.setBrush(accent);
    painter.setPen(Qt::NoPen);
    painter.drawEllipse(start, handleRadius, handleRadius);
    painter.drawEllipse(end, handleRadius, handleRadius);
}

void DiagramScene::paintOutline(QPainter &painter, qreal) const
{
    for (const Card &card : m_cards) {
        painter.fillRect(card.rect, faint(ui::colour(ui::Colour::Muted), 0.35));
        painter.fillRect(QRectF(card.rect.topLeft(), QSizeF(card.rect.width(), metrics::head())), faint(ui::colour(ui::Colour::Muted), 0.7));
    }
}

} // namespace meshwright::canvas

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

constexpr qreal handleRadius = 5;

QPen linePen(const QColor &colour, qreal width, qreal zoom)
{
    return QPen(colour, width / std::max(zoom, std::min(1.0, zoom * 2)), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
}

QRectF iconRect(qreal right, qreal middle, qreal side)
{
    return {right - side, middle - side / 2, side, side};
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

bool DiagramScene::touchesLive(const Link &link) const
{
    return liveCards.contains(m_rows[size_t(link.fromRow)].card) || liveCards.contains(link.toCard);
}

bool DiagramScene::isLive(int item) const
{
    if (liveCards.isEmpty())
        return false;
    const int links = int(m_links.size()), cards = int(m_cards.size());
    if (item < links)
        return touchesLive(m_links[size_t(item)]);
    return liveCards.contains(item < links + cards ? item - links : m_rows[size_t(item - links - cards)].card);
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
    paintText(painter, head.adjusted(16, 0, -12 - metrics::icon() - 8, 0), Qt::AlignRight, card.kind);
    if (card.state != ui::State::None)
        ui::paintState(painter, iconRect(head.right() - 12, head.center().y(), metrics::icon()), card.state);
}

void DiagramScene::paintRow(QPainter &painter, const Row &row, qreal zoom) const
{
    const QRectF &rect = row.rect;
    if (row.fold != Fold::None) {
        paintFold(painter, row, zoom);
        return;
    }
    if (zoom < detailZoom) {
        const bool underName = zoom < nameZoom && rect.top() - m_cards[size_t(row.card)].rect.top() < 10 / zoom * 1.4;
        const qreal wide = std::min(nameWidth(row), qreal(std::min<qsizetype>(row.name.size(), 60)) * 7);
        if (!underName)
            painter.fillRect(QRectF(rect.left() + metrics::rowNameLeft(row.depth), rect.center().y() - 3, wide, 6),
                             faint(ui::colour(ui::Colour::Muted), 0.35));
        return;
    }
    fit(row);
    if (row.hasParts)
        ui::paintIcon(painter, foldRect(row), row.open ? "chevron-down" : "chevron-right", ui::colour(ui::Colour::Muted));
    painter.setFont(ui::font(ui::Type::Mono));
    painter.setPen(ui::colour(ui::Colour::Text));
    const qreal left = rect.left() + metrics::rowNameLeft(row.depth);
    paintText(painter, QRectF(left, rect.top(), rect.width(), rect.height()), Qt::AlignLeft, row.name);
    const QRectF room = rect.adjusted(0, 0, -12, 0);
    painter.setFont(ui::font(ui::Type::Small));
    painter.setPen(ui::colour(ui::Colour::Muted));
    paintText(painter, room.adjusted(0, 0, -metrics::icon() - 8, 0), Qt::AlignRight, row.type);
    if (saysSomething(row.state))
        ui::paintState(painter, iconRect(room.right(), rect.center().y(), metrics::icon()), row.state);
    paintRowMarks(painter, row, room.adjusted(0, 0, -metrics::icon() - 8 - m_cards[size_t(row.card)].typeWidth - 4, 0));
}

// What is left out, or that it can be left out again; from afar three dots.
void DiagramScene::paintFold(QPainter &painter, const Row &row, qreal zoom) const
{
    const qreal left = row.rect.left() + metrics::rowNameLeft(row.depth);
    if (zoom < detailZoom) {
        for (int i = 0; i < 3 && row.fold == Fold::More; ++i)
            painter.fillRect(QRectF(left + i * 16, row.rect.center().y() - 3, 6, 6), faint(ui::colour(ui::Colour::Muted), 0.35));
        return;
    }
    ui::paintIcon(painter, foldRect(row), row.fold == Fold::More ? "chevron-down" : "chevron-up", ui::colour(ui::Colour::Accent));
    painter.setFont(ui::font(ui::Type::Small));
    painter.setPen(ui::colour(ui::Colour::Accent));
    paintText(painter, QRectF(left, row.rect.top(), row.rect.right() - 12 - metrics::icon() - 8 - left, row.rect.height()), Qt::AlignLeft, foldText(row));
    if (saysSomething(row.state))
        ui::paintState(painter, iconRect(row.rect.right() - 12, row.rect.center().y(), metrics::icon()), row.state);
}

void DiagramScene::paintRowMarks(QPainter &painter, const Row &row, const QRectF &room) const
{
    qreal right = room.right();
    const auto mark = [&](const char *name, ui::Colour colour) {
        ui::paintIcon(painter, iconRect(right, room.center().y(), metrics::mark()), name, ui::colour(colour));
        right -= metrics::icon();
    };
    if (row.property->required)
        mark("asterisk", ui::Colour::Muted);
    if (row.property->primaryKey)
        mark("key", ui::Colour::Accent);
    if (row.leadsAway || row.leadsNowhere)
        mark(row.leadsNowhere ? "triangle-alert" : "external-link", row.leadsNowhere ? ui::Colour::Warning : ui::Colour::Muted);
}

void DiagramScene::paintLink(QPainter &painter, const Link &link, const QColor &colour, qreal width, qreal zoom) const
{
    painter.setPen(linePen(colour, width, zoom));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(link.path);
    if (zoom < detailZoom)
        return;
    const QPointF start = link.path.elementAt(0), out = link.path.elementAt(1);
    const QPointF end = link.path.currentPosition(), in = link.path.elementAt(2);
    paintEnd(painter, start, out.x() < start.x() ? -1 : 1, link.cardinality.from);
    paintEnd(painter, end, in.x() < end.x() ? -1 : 1, link.cardinality.to);
}

// Next to the card how many at most: a fork, or a bar for one. Behind it how many at least: a ring for none, a bar for one.
void DiagramScene::paintEnd(QPainter &painter, QPointF at, qreal side, const contract::RelationshipEnd &end) const
{
    if (end.many) {
        painter.drawLine(at + QPointF(side * 12, 0), at + QPointF(side, -6));
        painter.drawLine(at + QPointF(side * 12, 0), at + QPointF(side, 6));
    } else {
        painter.drawLine(at + QPointF(side * 8, -5), at + QPointF(side * 8, 5));
    }
    if (end.optional) {
        painter.setBrush(ui::colour(ui::Colour::Canvas));
        painter.drawEllipse(at + QPointF(side * (end.many ? 16.5 : 15), 0), 3.5, 3.5);
        painter.setBrush(Qt::NoBrush);
    } else {
        painter.drawLine(at + QPointF(side * (end.many ? 16 : 13), -5), at + QPointF(side * (end.many ? 16 : 13), 5));
    }
}

void DiagramScene::paintNumbers(QPainter &painter, const Link &link, qreal zoom) const
{
    if (zoom < detailZoom)
        return;
    const QPointF start = link.path.elementAt(0), out = link.path.elementAt(1);
    const QPointF end = link.path.currentPosition(), in = link.path.elementAt(2);
    painter.setFont(ui::font(ui::Type::Small));
    const auto number = [&](QPointF at, qreal side, const QString &text) {
        const qreal wide = QFontMetricsF(painter.font()).horizontalAdvance(text) + 10, high = metrics::scaled(18);
        QRectF pill(at.x() + side * 22, at.y() - high - 4, wide, high);
        if (side < 0)
            pill.moveRight(at.x() - 22);
        paintSurface(painter, pill, ui::grid::half);
        painter.setPen(ui::colour(ui::Colour::Text));
        paintText(painter, pill, Qt::AlignHCenter, text);
    };
    number(start, out.x() < start.x() ? -1 : 1, link.cardinality.from.text());
    number(end, in.x() < end.x() ? -1 : 1, link.cardinality.to.text());
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
    if (zoom >= detailZoom)
        paintBorder(painter, typeRect(row), ui::grid::half, ui::colour(ui::Colour::Line), ui::Theme::current().lineWidth());
    painter.setPen(QPen(ui::colour(ui::Colour::Accent), 2));
    painter.setBrush(ui::colour(ui::Colour::Base));
    painter.drawEllipse(handle(row, false), handleRadius, handleRadius);
    painter.drawEllipse(handle(row, true), handleRadius, handleRadius);
}

void DiagramScene::paintLive(QPainter &painter, const QRectF &visible, qreal zoom) const
{
    const QColor accent = ui::colour(ui::Colour::Accent);
    const Row *chosenRow = lineOf(selected);
    const Link *chosenLink = linkOf(selected), *hoveredLink = linkOf(hovered);
    for (const Link &link : m_links) {
        if (!meets(visible, link.bounds))
            continue;
        const bool own = chosenLink && link.pointer == chosenLink->pointer;
        const bool pointed = hoveredLink && link.pointer == hoveredLink->pointer;
        const bool touched = chosenRow && (&m_rows[size_t(link.fromRow)] == chosenRow || (link.toRow >= 0 && &m_rows[size_t(link.toRow)] == chosenRow));
        if (own || pointed || touched || touchesLive(link))
            paintLink(painter, link, accent, own ? 2.5 : 2, zoom);
        if (own || pointed)
            paintNumbers(painter, link, zoom);
    }
    for (const int card : liveCards) {
        if (visible.intersects(m_cards[size_t(card)].rect))
            paintWholeCard(painter, m_cards[size_t(card)], zoom);
    }
    if (const Row *row = lineOf(hovered); row && hovered != selected)
        paintRowBack(painter, *row, ui::Colour::Hover, zoom);
    paintChosen(painter, visible, zoom);
    paintLine(painter, zoom);
    if (const Row *row = rowOf(hovered); row && lineFrom < 0 && drop.row < 0)
        paintHandles(painter, *row, zoom);
    paintDrop(painter, zoom);
    paintRubber(painter, rubber, zoom);
}

// The line between two rows where the dragged one goes, and the row itself at the pointer's height.
void DiagramScene::paintDrop(QPainter &painter, qreal zoom) const
{
    if (drop.row < 0 || drop.before < 0)
        return;
    const Row &row = m_rows[size_t(drop.row)];
    const QColor accent = ui::colour(ui::Colour::Accent);
    painter.fillRect(row.rect, faint(ui::colour(ui::Colour::AccentSoft), 0.7));
    const qreal left = row.rect.left() + metrics::rowNameLeft(row.depth) - 8;
    painter.setPen(linePen(accent, 2, zoom));
    painter.drawLine(QPointF(left, drop.y), QPointF(row.rect.right() - 8, drop.y));
    painter.setBrush(ui::colour(ui::Colour::Base));
    painter.drawEllipse(QPointF(left, drop.y), 4, 4);
}

void DiagramScene::paintElements(QPainter &painter, const std::vector<int> &elements, const QRectF &visible, qreal zoom) const
{
    const bool far = zoom < detailZoom;
    const qreal line = ui::Theme::current().lineWidth();
    for (const int index : elements) {
        const Element at = element(index);
        const bool isRow = at.kind == Element::Kind::Row;
        if ((far && isRow) || !visible.intersects(elementRect(index)))
            continue;
        if (isRow) {
            const Row &row = m_rows[size_t(at.index)];
            painter.fillRect(row.rect.adjusted(line, 0, -line, 0), ui::colour(ui::Colour::Base));
            paintRow(painter, row, zoom);
        } else if (const Card *card = cardOf(index)) {
            paintWholeCard(painter, *card, zoom);
        } else if (const Link *link = linkOf(index)) {
            paintLink(painter, *link, ui::colour(ui::Colour::Muted), 1.25, zoom);
        }
    }
    if (far)
        paintBars(painter, elements, visible);
}

// From afar a row that was found is a bar. Of thousands most time would go into their edges: those that touch are
// one, and none is smoothed.
void DiagramScene::paintBars(QPainter &painter, const std::vector<int> &elements, const QRectF &visible) const
{
    const qreal line = ui::Theme::current().lineWidth();
    const QColor accent = ui::colour(ui::Colour::Accent);
    painter.setRenderHint(QPainter::Antialiasing, false);
    QRectF bar;
    for (const int index : elements) {
        const Row *row = rowOf(index);
        if (!row || !meets(visible, row->rect))
            continue;
        const QRectF next = row->rect.adjusted(line, 0, -line, 0);
        if (next.left() == bar.left() && next.right() == bar.right() && qAbs(next.top() - bar.bottom()) < 0.01) {
            bar.setBottom(next.bottom());
            continue;
        }
        painter.fillRect(bar, accent);
        bar = next;
    }
    painter.fillRect(bar, accent);
    painter.setRenderHint(QPainter::Antialiasing);
}

// Of cards too small for their names the frame is a hairline: round and smooth it could not be told, and of
// thousands it takes longer than all else.
void DiagramScene::paintChosenFrames(QPainter &painter, const QRectF &visible, qreal zoom) const
{
    if (chosen.isEmpty())
        return;
    const Card *current = cardOf(selected);
    const QColor accent = ui::colour(ui::Colour::Accent);
    QList<QRectF> small;
    for (const Card &card : m_cards) {
        if (&card == current || !meets(visible, card.rect) || !chosen.contains(card.key))
            continue;
        if (zoom < nameZoom)
            small.append(card.rect);
        else
            paintBorder(painter, card.rect, ui::grid::cardRadius, accent, 2 / std::max(zoom, 0.5));
    }
    painter.setRenderHint(QPainter::Antialiasing, false);
    painter.setPen(QPen(accent, 0));
    painter.setBrush(Qt::NoBrush);
    painter.drawRects(small);
    painter.setRenderHint(QPainter::Antialiasing);
}

void DiagramScene::paintChosen(QPainter &painter, const QRectF &visible, qreal zoom) const
{
    const qreal unit = 1 / std::max(zoom, 0.5);
    const QColor accent = ui::colour(ui::Colour::Accent);
    const Card *pointed = cardOf(hovered), *current = cardOf(selected);
    if (const Row *row = lineOf(selected)) {
        paintRowBack(painter, *row, ui::Colour::AccentSoft, zoom);
        if (focused)
            paintBorder(painter, row->rect, ui::grid::half, accent, 2 * unit);
        if (lineFrom < 0 && drop.row < 0 && row->fold == Fold::None)
            paintHandles(painter, *row, zoom);
    } else if (current) {
        paintBorder(painter, current->rect, ui::grid::cardRadius, accent, 2 * unit);
        const qreal out = 4 * unit;
        if (focused)
            paintBorder(painter, current->rect.adjusted(-out, -out, out, out), ui::grid::cardRadius + out, faint(accent, 0.45), 2 * unit);
    }
    paintChosenFrames(painter, visible, zoom);
    for (const Card *card : {pointed, current == pointed ? nullptr : current}) {
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

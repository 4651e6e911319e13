// SPDX-License-Identifier: GPL-3.0-or-later
// The half of MeshScene that paints.
#include "widgets/canvas/meshscene.h"

#include "widgets/canvas/paintkit.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace meshwright::canvas {

namespace {

constexpr qreal portRadius = 5;
constexpr qreal padding = 24;
constexpr qreal header = 40;
constexpr qreal glow = 8; // what a card paints outside itself: ports, rings

QPen flowPen(const QColor &colour, qreal width, qreal zoom)
{
    // Lines thin out slower than the picture, else they are gone first.
    return QPen(colour, width / std::max(zoom, std::min(1.0, zoom * 2)), Qt::SolidLine, Qt::RoundCap);
}

} // namespace

QRectF MeshScene::itemBounds(int item) const
{
    const int boxes = int(m_boxes.size()), flows = int(m_flows.size());
    if (item < boxes)
        return m_boxes[size_t(item)].rect;
    if (item < boxes + flows)
        return m_flows[size_t(item - boxes)].bounds;
    return m_cards[size_t(item - boxes - flows)].rect.adjusted(-glow, -glow, glow, glow);
}

bool MeshScene::isLive(int item) const
{
    if (liveCards.isEmpty())
        return false;
    const int flow = item - int(m_boxes.size());
    const int card = flow - int(m_flows.size());
    if (card >= 0)
        return liveCards.contains(card);
    return flow >= 0 && isMoving(m_flows[size_t(flow)]);
}

void MeshScene::paintItem(QPainter &painter, int item, qreal zoom) const
{
    const int boxes = int(m_boxes.size()), flows = int(m_flows.size());
    if (item < boxes) {
        paintBox(painter, m_boxes[size_t(item)], zoom);
    } else if (item < boxes + flows) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(flowPen(flowColour(zoom), 1.25, zoom));
        painter.drawPath(m_flows[size_t(item - boxes)].path);
    } else {
        paintCard(painter, m_cards[size_t(item - boxes - flows)], zoom);
    }
}

// Many lines, or many in little room, become a veil; each must weigh less.
QColor MeshScene::flowColour(qreal zoom) const
{
    const bool many = m_flows.size() > 300, far = zoom < nameZoom;
    const qreal plain = ui::Theme::current().isHighContrast() ? 1.0 : 0.5;
    QColor colour = ui::colour(ui::Colour::Muted);
    colour.setAlphaF(float(plain * (many ? 0.6 : 1.0) * (far ? 0.5 : 1.0)));
    return colour;
}

void MeshScene::paintBox(QPainter &painter, const Box &box, qreal zoom) const
{
    if (box.rect.isEmpty())
        return;
    const qreal line = ui::Theme::current().lineWidth();
    QColor fill = box.hue;
    fill.setAlphaF(0.06f);
    const qreal thick = line / std::min(1.0, zoom * 1.5);
    const qreal radius = std::max(qreal(ui::grid::domainRadius), 6 / zoom);
    painter.setPen(QPen(faint(box.hue, 0.55), thick));
    painter.setBrush(fill);
    painter.drawRoundedRect(box.rect.adjusted(thick / 2, thick / 2, -thick / 2, -thick / 2), radius, radius);
    if (zoom < nameZoom)
        return;
    QFont font = ui::font(ui::Type::Strong);
    const int plain = font.pixelSize();
    font.setPixelSize(std::max(plain, std::min(26, qRound(11 / zoom))));
    const QRectF title = box.rect.adjusted(padding, 0, -padding, 0);
    // Rather smaller than cut short.
    if (const qreal wide = QFontMetricsF(font).horizontalAdvance(box.name); wide > title.width())
        font.setPixelSize(std::max(plain, int(font.pixelSize() * title.width() / wide)));
    painter.setFont(font);
    painter.setPen(ui::colour(ui::Colour::Text));
    paintText(painter, QRectF(title.topLeft(), QSizeF(title.width(), header)), Qt::AlignLeft,
              QFontMetricsF(font).elidedText(box.name, Qt::ElideRight, title.width()));
}

// From far away a domain's name sits on its box's upper edge, in a type that stays readable.
void MeshScene::paintBoxTitle(QPainter &painter, const Box &box, qreal zoom) const
{
    const QRectF rect(box.rect.topLeft() * zoom, box.rect.size() * zoom);
    if (rect.width() < 56)
        return;
    const QString name = fitted(box.name, ui::Type::Small, rect.width() - 24);
    const qreal wide = QFontMetricsF(ui::font(ui::Type::Small)).horizontalAdvance(name) + 16;
    const qreal high = QFontMetricsF(ui::font(ui::Type::Small)).height() + 4;
    const QRectF pill(rect.left() + 8, rect.top() - high / 2, wide, high);
    painter.save();
    painter.scale(1 / zoom, 1 / zoom);
    painter.setPen(QPen(faint(box.hue, 0.55), ui::Theme::current().lineWidth()));
    painter.setBrush(ui::colour(ui::Colour::Base));
    painter.drawRoundedRect(pill, ui::grid::controlRadius, ui::grid::controlRadius);
    painter.setFont(ui::font(ui::Type::Small));
    painter.setPen(ui::colour(ui::Colour::Text));
    paintText(painter, pill, Qt::AlignHCenter, name);
    painter.restore();
}

void MeshScene::paintCard(QPainter &painter, const Card &card, qreal zoom, ui::Colour surface) const
{
    if (zoom < nameZoom) {
        painter.fillRect(card.rect, ui::colour(ui::Colour::Base));
        painter.fillRect(QRectF(card.rect.topLeft(), QSizeF(card.rect.width() / 6, card.rect.height())), hue(card));
        if (card.state == ui::State::Failed || card.state == ui::State::Warning)
            ui::paintState(painter, QRectF(card.rect.center() - QPointF(20, 24), QSizeF(48, 48)), card.state);
        return;
    }
    paintSurface(painter, card.rect, ui::grid::cardRadius, surface);
    painter.setPen(Qt::NoPen);
    painter.setBrush(hue(card));
    painter.translate(card.rect.topLeft());
    painter.drawPath(m_bar);
    painter.translate(-card.rect.topLeft());
    if (zoom >= detailZoom) {
        paintCardText(painter, card);
        paintPorts(painter, card);
        return;
    }
    paintCardName(painter, card, zoom);
}

// In a type that can still be read; a name that needs it gets two lines.
void MeshScene::paintCardName(QPainter &painter, const Card &card, qreal zoom) const
{
    QFont font = ui::font(ui::Type::Strong);
    font.setPixelSize(std::max(font.pixelSize(), std::min(24, qRound(9 / zoom))));
    painter.setFont(font);
    painter.setPen(ui::colour(ui::Colour::Text));
    const qreal side = std::clamp(12 / zoom, 16.0, 28.0);
    const QRectF room = card.rect.adjusted(16, 0, -side - 16, 0);
    const auto [first, second] = twoLines(card.fullName, font, room.width());
    if (second.isEmpty()) {
        paintText(painter, room, Qt::AlignLeft, first);
    } else {
        const qreal line = std::min(QFontMetricsF(font).height(), room.height() / 2);
        paintText(painter, QRectF(room.left(), room.center().y() - line, room.width(), line), Qt::AlignLeft, first);
        paintText(painter, QRectF(room.left(), room.center().y(), room.width(), line), Qt::AlignLeft, second);
    }
    ui::paintState(painter, QRectF(card.rect.right() - side - 12, card.rect.center().y() - side / 2, side, side), card.state);
    paintPorts(painter, card);
}

void MeshScene::paintCardText(QPainter &painter, const Card &card) const
{
    const qreal half = card.rect.height() / 2;
    const QRectF room = card.rect.adjusted(16, 8, -12, -8);
    painter.setFont(ui::font(ui::Type::Strong));
    painter.setPen(ui::colour(ui::Colour::Text));
    paintText(painter, QRectF(room.topLeft(), QSizeF(room.width(), half - 8)), Qt::AlignLeft, card.name);
    if (!card.nameGoesOn) {
        painter.setFont(ui::font(ui::Type::Small));
        painter.setPen(ui::colour(ui::Colour::Muted));
    }
    paintText(painter, QRectF(room.left(), card.rect.top() + half, room.width(), half - 8), Qt::AlignLeft, card.below);
    const qreal side = std::round(16 * ui::Theme::current().fontScale());
    ui::paintState(painter, QRectF(room.right() - side, room.top() + (half - 8 - side) / 2, side, side), card.state);
}

void MeshScene::paintPorts(QPainter &painter, const Card &card) const
{
    const QColor colour = hue(card);
    const qreal middle = card.rect.center().y();
    if (card.reads) {
        painter.setPen(QPen(colour, 2));
        painter.setBrush(ui::colour(ui::Colour::Base));
        painter.drawEllipse(QPointF(card.rect.left(), middle), portRadius - 0.5, portRadius - 0.5);
    }
    if (card.offers) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawEllipse(QPointF(card.rect.right(), middle), portRadius, portRadius);
    }
}

void MeshScene::paintElements(QPainter &painter, const std::vector<int> &elements, const QRectF &visible, qreal zoom) const
{
    for (const int element : elements) {
        if (const Card &card = m_cards[size_t(element)]; visible.intersects(card.rect))
            paintCard(painter, card, zoom);
    }
}

void MeshScene::paintLive(QPainter &painter, const QRectF &visible, qreal zoom) const
{
    paintHot(painter, visible, zoom);
    for (const int live : liveCards) {
        const Card &card = m_cards[size_t(live)];
        paintBorder(painter, m_boxes[size_t(card.box)].rect, ui::grid::domainRadius, hue(card), 1.5);
        paintCard(painter, card, zoom);
    }
    for (size_t i = 0; i < m_cards.size(); ++i) {
        const bool marked = isHit(int(i)) || int(i) == hovered || chosen.contains(m_cards[i].key);
        if (marked && visible.intersects(m_cards[i].rect))
            paintMarks(painter, m_cards[i], zoom);
    }
    paintRubber(painter, rubber, zoom);
    if (zoom >= nameZoom)
        return;
    for (const Box &box : m_boxes) {
        if (visible.intersects(box.rect))
            paintBoxTitle(painter, box, zoom);
    }
}

// Flows that stand out lie above the others, but still below the cards.
void MeshScene::paintHot(QPainter &painter, const QRectF &visible, qreal zoom) const
{
    std::vector<QRectF> hot;
    painter.setBrush(Qt::NoBrush);
    for (size_t i = 0; i < m_flows.size(); ++i) {
        const Flow &flow = m_flows[i];
        const bool isChosen = int(i) == selectedFlow;
        const bool stands = isChosen || int(i) == hoveredFlow || isMoving(flow) || isHot(flow);
        if (!stands || !visible.intersects(flow.bounds))
            continue;
        painter.setPen(flowPen(ui::colour(ui::Colour::Accent), isChosen ? 3 : 2, zoom));
        painter.drawPath(flow.path);
        hot.push_back(flow.bounds);
    }
    if (hot.empty())
        return;
    for (size_t i = 0; i < m_cards.size(); ++i) {
        const QRectF rect = itemBounds(int(m_boxes.size() + m_flows.size() + i));
        const bool crossed = std::any_of(hot.begin(), hot.end(), [&](const QRectF &one) { return one.intersects(rect); });
        if (crossed && !liveCards.contains(int(i)) && visible.intersects(rect))
            paintCard(painter, m_cards[i], zoom);
    }
}

void MeshScene::paintMarks(QPainter &painter, const Card &card, qreal zoom) const
{
    const bool current = selected >= 0 && &card == &m_cards[size_t(selected)];
    const bool marked = current || chosen.contains(card.key);
    const bool pointed = hovered >= 0 && &card == &m_cards[size_t(hovered)];
    const qreal unit = 1 / std::max(zoom, 0.5);
    const QColor accent = ui::colour(ui::Colour::Accent);
    if (marked && zoom >= nameZoom)
        paintCard(painter, card, zoom, ui::Colour::AccentSoft);
    if (marked || impact.contains(card.key))
        paintBorder(painter, card.rect, ui::grid::cardRadius, accent, (marked ? 2 : 1.5) * unit);
    else if (pointed)
        paintBorder(painter, card.rect, ui::grid::cardRadius, faint(ui::colour(ui::Colour::Muted), 0.8), 1.25 * unit);
    if (current && focused) {
        const qreal out = 4 * unit;
        paintBorder(painter, card.rect.adjusted(-out, -out, out, out), ui::grid::cardRadius + out, faint(accent, 0.45), 2 * unit);
    }
    if (zoom >= nameZoom)
        paintPorts(painter, card);
}

void MeshScene::paintOutline(QPainter &painter, qreal) const
{
    for (const Box &box : m_boxes) {
        painter.fillRect(box.rect, faint(box.hue, 0.18));
        for (const int card : box.cards)
            painter.fillRect(m_cards[size_t(card)].rect, faint(box.hue, 0.7));
    }
}

} // namespace meshwright::canvas

// SPDX-License-Identifier: GPL-3.0-or-later
// Where the cards of a DiagramScene are put: by the layout, by a person, in line with each other.
#include "widgets/canvas/diagramscene.h"

#include "mesh/layout.h"
#include "widgets/canvas/diagrammetrics.h"
#include "widgets/canvas/paintkit.h"

#include <algorithm>
#include <cmath>

namespace meshwright::canvas {

std::vector<QPointF> DiagramScene::laidOut(const std::vector<int> &cards) const
{
    std::vector<QSizeF> sizes;
    QHash<int, int> local;
    for (const int card : cards) {
        local.insert(card, int(sizes.size()));
        sizes.push_back(m_cards[size_t(card)].rect.size());
    }
    std::vector<mesh::CardLink> links;
    for (const Link &link : m_links) {
        const int from = m_rows[size_t(link.fromRow)].card;
        if (!local.contains(from) || !local.contains(link.toCard))
            continue;
        const int toRow = link.toRow < 0 ? -1 : link.toRow - m_cards[size_t(link.toCard)].firstRow;
        links.push_back({local[from], local[link.toCard], metrics::rowMiddle(link.fromRow - m_cards[size_t(from)].firstRow), metrics::rowMiddle(toRow)});
    }
    mesh::CardOptions options;
    options.gap = metrics::cardGap;
    options.aspect = shape;
    const mesh::CardLayout layout = mesh::layoutCards(sizes, links, options);
    std::vector<QPointF> corners;
    for (const QRectF &rect : layout.cards)
        corners.push_back(rect.topLeft());
    return corners;
}

std::vector<int> DiagramScene::pickedCards() const
{
    std::vector<int> picked;
    for (size_t i = 0; i < m_cards.size(); ++i) {
        if (chosen.contains(m_cards[i].key))
            picked.push_back(int(i));
    }
    if (picked.empty()) {
        if (const Card *card = cardOf(selected))
            picked.push_back(int(card - m_cards.data()));
    }
    return picked;
}

void DiagramScene::setArrangement(const Arrangement &arrangement)
{
    moved = arrangement.moved;
    if (arrangement.shape > 0)
        shape = arrangement.shape;
    m_places = arrangement.placed;
    rebuild();
}

void DiagramScene::putCards(const std::vector<std::pair<int, QPointF>> &places)
{
    for (const auto &[card, at] : places) {
        m_cards[size_t(card)].moved = true;
        m_cards[size_t(card)].rect.moveTo(snap(at));
        moved.insert(m_cards[size_t(card)].key, snap(at));
    }
    shapeAll();
}

void DiagramScene::align(const std::vector<int> &cards, Edge edge)
{
    QRectF all;
    for (const int card : cards)
        all |= m_cards[size_t(card)].rect;
    std::vector<std::pair<int, QPointF>> places;
    for (const int card : cards) {
        QRectF rect = m_cards[size_t(card)].rect;
        switch (edge) {
        case Edge::Left: rect.moveLeft(all.left()); break;
        case Edge::Middle: rect.moveCenter({all.center().x(), rect.center().y()}); break;
        case Edge::Right: rect.moveRight(all.right()); break;
        case Edge::Top: rect.moveTop(all.top()); break;
        case Edge::Centre: rect.moveCenter({rect.center().x(), all.center().y()}); break;
        case Edge::Bottom: rect.moveBottom(all.bottom()); break;
        }
        places.emplace_back(card, rect.topLeft());
    }
    putCards(places);
}

void DiagramScene::distribute(const std::vector<int> &cards, bool sideways)
{
    if (cards.size() < 3)
        return;
    const auto begin = [&](int card) { return sideways ? m_cards[size_t(card)].rect.left() : m_cards[size_t(card)].rect.top(); };
    const auto length = [&](int card) { return sideways ? m_cards[size_t(card)].rect.width() : m_cards[size_t(card)].rect.height(); };
    std::vector<int> order = cards;
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) { return begin(a) < begin(b); });
    qreal used = 0;
    for (const int card : order)
        used += length(card);
    const qreal room = begin(order.back()) + length(order.back()) - begin(order.front());
    const qreal gap = (room - used) / qreal(order.size() - 1);
    std::vector<std::pair<int, QPointF>> places;
    qreal at = begin(order.front());
    for (const int card : order) {
        const QPointF corner = m_cards[size_t(card)].rect.topLeft();
        places.emplace_back(card, sideways ? QPointF(at, corner.y()) : QPointF(corner.x(), at));
        at += length(card) + gap;
    }
    putCards(places);
}

void DiagramScene::layOut(const std::vector<int> &cards)
{
    QRectF before;
    for (const int card : cards)
        before |= m_cards[size_t(card)].rect;
    const std::vector<QPointF> corners = laidOut(cards);
    std::vector<std::pair<int, QPointF>> places;
    for (size_t i = 0; i < cards.size(); ++i)
        places.emplace_back(cards[i], before.topLeft() + corners[i]);
    putCards(places);
}

QRectF DiagramScene::moveCards(const std::vector<int> &cards, QPointF by)
{
    QRectF touched;
    QSet<int> moving;
    for (const int index : cards) {
        Card &card = m_cards[size_t(index)];
        touched |= card.rect.adjusted(-16, -16, 16, 16);
        card.rect.translate(by);
        card.moved = true;
        moved.insert(card.key, card.rect.topLeft());
        moveRows(card);
        touched |= card.rect.adjusted(-16, -16, 16, 16);
        moving.insert(index);
    }
    for (Link &link : m_links) {
        if (!moving.contains(m_rows[size_t(link.fromRow)].card) && !moving.contains(link.toCard))
            continue;
        touched |= link.bounds;
        shapeLink(link);
        touched |= link.bounds;
    }
    m_bounds = {};
    for (const Card &one : m_cards)
        m_bounds |= one.rect;
    return touched;
}

std::vector<const DiagramScene::Row *> DiagramScene::siblings(const Row &row) const
{
    const Card &card = m_cards[size_t(row.card)];
    std::vector<const Row *> found;
    for (int i = card.firstRow; i < card.endRow; ++i) {
        if (m_rows[size_t(i)].parent == row.parent && m_rows[size_t(i)].fold == Fold::None)
            found.push_back(&m_rows[size_t(i)]);
    }
    return found;
}

DiagramScene::Drop DiagramScene::dropAt(int index, qreal y) const
{
    const Row &row = m_rows[size_t(index)];
    const Card &card = m_cards[size_t(row.card)];
    const std::vector<const Row *> list = siblings(row);
    Drop best{index, 0, list.front()->rect.top()};
    const auto offer = [&](int before, qreal at) {
        if (std::abs(y - at) < std::abs(y - best.y))
            best = {index, before, at};
    };
    for (const Row *sibling : list) {
        // A sibling ends where its own open parts end; above it may be what is left out.
        qreal end = sibling->rect.bottom();
        for (int at = int(sibling - m_rows.data()) + 1; at < card.endRow && m_rows[size_t(at)].depth > row.depth; ++at)
            end = m_rows[size_t(at)].rect.bottom();
        offer(sibling->number, sibling->rect.top());
        offer(sibling->number + 1, end);
    }
    return best;
}

} // namespace meshwright::canvas

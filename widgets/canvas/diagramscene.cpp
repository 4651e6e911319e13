// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/canvas/diagramscene.h"

#include "widgets/canvas/diagrammetrics.h"
#include "widgets/canvas/paintkit.h"

#include <QFontMetricsF>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace meshwright::canvas {

namespace {

constexpr size_t manyObjects = 24; // from here on parts start folded

// What can be referred to by a name is more: an id or a physical name may stay when the name changes.
bool isNamed(const contract::Contract &contract, const QString &name)
{
    return std::any_of(contract.schema.begin(), contract.schema.end(), [&](const contract::SchemaObject &object) { return object.name == name; });
}

} // namespace

bool DiagramScene::setContract(std::shared_ptr<const contract::Contract> contract)
{
    const std::shared_ptr<const contract::Contract> before = std::exchange(m_contract, std::move(contract));
    const bool same = isSameContract(before.get());
    renames.clear();
    if (same) {
        followRenames(*before);
    } else {
        m_places.clear();
        m_folding.clear();
        m_shown.clear();
        m_everything = false;
        chosen.clear();
        nextPlace.reset();
    }
    hovered = lineFrom = lineTo = -1;
    liveCards.clear();
    rubber = {};
    drop = {};
    if (!same)
        m_allOpen = m_contract && m_contract->schema.size() < manyObjects;
    rebuild();
    return same;
}

bool DiagramScene::isSameContract(const contract::Contract *before) const
{
    if (!before || !m_contract)
        return false;
    if (before->id == m_contract->id && !before->id.isEmpty())
        return true;
    return std::any_of(before->schema.begin(), before->schema.end(), [this](const auto &object) { return m_contract->object(object.name); });
}

// An object that has another name now, and nothing else, keeps its place.
void DiagramScene::followRenames(const contract::Contract &before)
{
    if (before.schema.size() != m_contract->schema.size())
        return;
    for (size_t i = 0; i < before.schema.size(); ++i) {
        const QString &from = before.schema[i].name, &to = m_contract->schema[i].name;
        if (from == to || isNamed(*m_contract, from) || isNamed(before, to))
            continue;
        renames.emplace_back(from, to);
        if (m_places.contains(from))
            m_places.insert(to, m_places.take(from));
        if (moved.contains(from))
            moved.insert(to, moved.take(from));
        if (chosen.remove(from))
            chosen.insert(to);
    }
}

void DiagramScene::setAllOpen(bool open)
{
    m_allOpen = m_everything = open;
    m_folding.clear();
    m_shown.clear();
}

bool DiagramScene::opens(const QString &path) const
{
    return m_folding.value(path, m_allOpen && !m_isTall);
}

void DiagramScene::rebuild()
{
    m_cards.clear();
    m_rows.clear();
    m_links.clear();
    m_rowByPointer.clear();
    m_cardByPointer.clear();
    m_properties.clear();
    m_typeAdvances.clear();
    if (m_contract) {
        makeCards();
        makeLinks();
        place();
    }
    makeElements();
    shapeAll();
}

void DiagramScene::layOut()
{
    m_places.clear();
    rebuild();
}

void DiagramScene::makeCards()
{
    QSet<QString> taken;
    for (const contract::SchemaObject &object : m_contract->schema) {
        Card card;
        card.object = &object;
        card.pointer = object.node.pointer();
        card.fullName = object.name.isEmpty() ? object.sourceName() : object.name;
        card.key = taken.contains(card.fullName) ? card.pointer : card.fullName;
        taken.insert(card.key);
        card.kind = fitted(object.physicalType, ui::Type::Small, metrics::kindWidth());
        card.firstRow = int(m_rows.size());
        Row head;
        head.pointer = card.pointer;
        head.path = card.key;
        head.card = int(m_cards.size());
        head.depth = -1;
        m_isTall = isTall(object);
        addRows(object.properties, head);
        card.endRow = int(m_rows.size());
        m_cardByPointer.insert(card.pointer, int(m_cards.size()));
        measure(card);
        card.name = fitted(card.fullName, ui::Type::Strong, card.rect.width() - metrics::besideName(!card.kind.isEmpty()));
        m_cards.push_back(std::move(card));
    }
}

void DiagramScene::fit(const Row &row) const
{
    if (std::exchange(row.fits, true))
        return;
    row.type = fitted(row.type, ui::Type::Small, m_cards[size_t(row.card)].typeWidth);
    row.name = fitted(row.name, ui::Type::Mono, nameRoom(row));
}

qreal DiagramScene::nameWidth(const Row &row) const
{
    const Card &card = m_cards[size_t(row.card)];
    return card.rect.width() - metrics::besideRowName(row.depth, *row.property, card.typeWidth);
}

// Marks stand in columns of their own; a row without marks gives its name all the room up to its type.
qreal DiagramScene::nameRoom(const Row &row) const
{
    const qreal room = nameWidth(row);
    if (metrics::marks(*row.property) > 0)
        return room;
    return room + m_cards[size_t(row.card)].typeWidth - QFontMetricsF(ui::font(ui::Type::Small)).horizontalAdvance(row.type) - 4;
}

int DiagramScene::visibleRow(const QString &pointer) const
{
    // A part that is folded away is seen in what it is part of.
    QString at = pointer;
    while (!at.isEmpty()) {
        const auto row = m_rowByPointer.constFind(at);
        if (row != m_rowByPointer.constEnd())
            return *row;
        at.truncate(std::max<qsizetype>(0, at.lastIndexOf(u'/')));
    }
    return -1;
}

void DiagramScene::place()
{
    if (m_places.isEmpty()) {
        std::vector<int> all(m_cards.size());
        std::iota(all.begin(), all.end(), 0);
        const std::vector<QPointF> places = laidOut(all);
        for (size_t i = 0; i < m_cards.size(); ++i)
            m_places.insert(m_cards[i].key, snap(places[i]));
    }
    placeNew();
    for (Card &card : m_cards) {
        const auto put = moved.constFind(card.key);
        card.moved = put != moved.constEnd();
        card.rect.moveTo(card.moved ? *put : m_places.value(card.key));
    }
    pushApart();
}

// An object that was added or renamed goes below the others, so that nothing else jumps.
void DiagramScene::placeNew()
{
    QRectF used;
    for (const Card &card : m_cards) {
        if (m_places.contains(card.key))
            used |= QRectF(m_places.value(card.key), card.rect.size());
    }
    const qreal right = std::max(used.right(), used.left() + 3 * (metrics::cardWidth() + metrics::cardGap));
    QPointF next(used.left(), snap(used.bottom() + metrics::cardGap));
    qreal bottom = next.y();
    for (const Card &card : m_cards) {
        if (m_places.contains(card.key))
            continue;
        if (nextPlace && !moved.contains(card.key)) {
            m_places.insert(card.key, snap(*nextPlace));
            moved.insert(card.key, snap(*nextPlace));
            nextPlace.reset();
            continue;
        }
        if (next.x() > used.left() && next.x() + card.rect.width() > right)
            next = {used.left(), snap(bottom + metrics::cardGap)};
        m_places.insert(card.key, next);
        next.rx() += snap(card.rect.width() + metrics::cardGap);
        bottom = std::max(bottom, next.y() + card.rect.height());
    }
}

// Cards that grew push those below them down; when they shrink again the others go back.
void DiagramScene::pushApart()
{
    std::vector<Card *> order;
    for (Card &card : m_cards)
        order.push_back(&card);
    std::stable_sort(order.begin(), order.end(), [](const Card *a, const Card *b) {
        return std::pair(!a->moved, a->rect.top()) < std::pair(!b->moved, b->rect.top());
    });
    for (size_t i = 0; i < order.size(); ++i) {
        if (order[i]->moved)
            continue;
        for (size_t j = 0; j < i; ++j) {
            const QRectF other = order[j]->rect.adjusted(0, 0, 0, metrics::cardGap);
            if (!other.intersects(order[i]->rect))
                continue;
            order[i]->rect.moveTop(snap(other.bottom() + 3));
            j = size_t(-1); // it may meet an earlier one now
        }
    }
}

void DiagramScene::moveRows(Card &card)
{
    qreal top = card.rect.top() + metrics::head();
    for (int i = card.firstRow; i < card.endRow; ++i) {
        m_rows[size_t(i)].rect = QRectF(card.rect.left(), top, card.rect.width(), metrics::row());
        top += metrics::row();
    }
}

void DiagramScene::shapeAll()
{
    m_bounds = {};
    for (Card &card : m_cards) {
        moveRows(card);
        m_bounds |= card.rect;
    }
    for (Link &link : m_links)
        shapeLink(link);
}

} // namespace meshwright::canvas

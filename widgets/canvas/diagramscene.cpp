// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/canvas/diagramscene.h"

#include "contract/reference.h"
#include "mesh/layout.h"
#include "widgets/canvas/diagrammetrics.h"
#include "widgets/canvas/paintkit.h"

#include <QFontMetricsF>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace meshwright::canvas {

namespace {

constexpr size_t manyObjects = 24; // from here on parts start folded
constexpr qreal cardGap = 32;

/// The properties inside one: its own, those of its items, or those of its map's values.
const std::vector<contract::Property> &partsOf(const contract::Property &property)
{
    const contract::Property *place = &property;
    while (place->properties.empty()) {
        const contract::Property *next = place->items ? place->items.get() : place->mapValue.get();
        if (!next)
            break;
        place = next;
    }
    return place->properties;
}

QString typeOf(const contract::Property &property)
{
    if (property.items)
        return typeOf(*property.items) + u"[]"_s;
    if (property.mapKey && property.mapValue)
        return u"map<%1, %2>"_s.arg(typeOf(*property.mapKey), typeOf(*property.mapValue));
    return property.logicalType.isEmpty() ? property.physicalType : property.logicalType;
}

QString targetPointer(const contract::Target &target)
{
    return target.property() ? target.property()->node.pointer() : target.object->node.pointer();
}

} // namespace

bool DiagramScene::setContract(std::shared_ptr<const contract::Contract> contract)
{
    const std::shared_ptr<const contract::Contract> before = std::exchange(m_contract, std::move(contract));
    const bool same = isSameContract(before.get());
    if (same) {
        followRenames(*before);
    } else {
        m_places.clear();
        m_folding.clear();
    }
    liveCard = hovered = lineFrom = lineTo = -1;
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
        if (from == to || m_contract->object(from) || before.object(to))
            continue;
        if (m_places.contains(from))
            m_places.insert(to, m_places.take(from));
        if (moved.contains(from))
            moved.insert(to, moved.take(from));
    }
}

void DiagramScene::setAllOpen(bool open)
{
    m_allOpen = open;
    m_folding.clear();
}

bool DiagramScene::opens(const QString &path) const
{
    return m_folding.value(path, m_allOpen);
}

void DiagramScene::rebuild()
{
    m_cards.clear();
    m_rows.clear();
    m_links.clear();
    m_rowByPointer.clear();
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
        card.name = fitted(card.fullName, ui::Type::Strong, metrics::nameWidth(!card.kind.isEmpty()));
        card.firstRow = int(m_rows.size());
        addRows(object.properties, int(m_cards.size()), -1, 0, card.key);
        card.endRow = int(m_rows.size());
        card.rect.setSize({metrics::cardWidth(), metrics::head() + metrics::row() * (card.endRow - card.firstRow) + metrics::foot});
        m_cards.push_back(std::move(card));
    }
}

void DiagramScene::addRows(const std::vector<contract::Property> &properties, int card, int parent, int depth, const QString &path)
{
    for (const contract::Property &property : properties) {
        Row row;
        row.property = &property;
        row.pointer = property.node.pointer();
        row.path = u"%1.%2"_s.arg(path, property.name);
        row.card = card;
        row.parent = parent;
        row.depth = depth;
        const std::vector<contract::Property> &parts = partsOf(property);
        row.hasParts = !parts.empty();
        row.open = row.hasParts && opens(row.path);
        row.type = fitted(typeOf(property), ui::Type::Small, metrics::typeWidth());
        row.name = fitted(property.name.isEmpty() ? property.sourceName() : property.name, ui::Type::Mono, nameRoom(row));
        const bool open = row.open;
        const QString inner = row.path;
        const int index = int(m_rows.size());
        m_rowByPointer.insert(row.pointer, index);
        m_rows.push_back(std::move(row));
        if (open)
            addRows(parts, card, index, depth + 1, inner);
    }
}

// Marks stand in columns of their own; a row without marks gives its name all the room up to its type.
qreal DiagramScene::nameRoom(const Row &row) const
{
    const qreal room = metrics::rowNameWidth(row.depth, *row.property);
    if (metrics::marks(*row.property) > 0)
        return room;
    return room + metrics::typeWidth() - QFontMetricsF(ui::font(ui::Type::Small)).horizontalAdvance(row.type) - 4;
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

void DiagramScene::makeLinks()
{
    m_leads.clear();
    for (const contract::SchemaObject &object : m_contract->schema) {
        addLinks(object.relationships, object, {});
        // Parts too, also those that are folded away.
        std::vector<const contract::Property *> open;
        for (const contract::Property &property : object.properties)
            open.push_back(&property);
        while (!open.empty()) {
            const contract::Property &property = *open.back();
            open.pop_back();
            addLinks(property.relationships, object, property.node.pointer());
            for (const contract::Property &part : partsOf(property))
                open.push_back(&part);
        }
    }
    for (const auto &[pointer, leads] : m_leads.asKeyValueRange()) {
        const int row = visibleRow(pointer);
        if (row < 0)
            continue;
        m_rows[size_t(row)].leadsAway |= leads.first;
        m_rows[size_t(row)].leadsNowhere |= leads.second;
    }
}

void DiagramScene::addLinks(const std::vector<contract::Relationship> &relationships, const contract::SchemaObject &object, const QString &ownPointer)
{
    for (const contract::Relationship &relationship : relationships) {
        for (qsizetype i = 0; i < relationship.to.size(); ++i) {
            QString from = ownPointer;
            if (from.isEmpty() && i < relationship.from.size()) {
                const contract::Target start = contract::follow(*m_contract, contract::parseReference(relationship.from[i]));
                const contract::Target own = contract::follow(*m_contract, contract::parseReference(u"%1.%2"_s.arg(object.name, relationship.from[i])));
                from = start.isFound() ? targetPointer(start) : own.isFound() ? targetPointer(own) : QString();
            }
            if (from.isEmpty())
                continue;
            const contract::Reference reference = contract::parseReference(relationship.to[i]);
            const contract::Target target = reference.isElsewhere() ? contract::Target() : contract::follow(*m_contract, reference);
            if (reference.isElsewhere())
                m_leads[from].first = true;
            else if (!target.isFound())
                m_leads[from].second = true;
            else
                addLink(relationship, from, targetPointer(target));
        }
    }
}

void DiagramScene::addLink(const contract::Relationship &relationship, const QString &from, const QString &to)
{
    Link link;
    link.pointer = relationship.node.pointer();
    link.from = from;
    link.to = to;
    link.fromRow = visibleRow(from);
    link.toRow = visibleRow(to);
    for (size_t i = 0; i < m_cards.size(); ++i) {
        if (m_cards[i].pointer == to)
            link.toCard = int(i);
    }
    if (link.toRow >= 0)
        link.toCard = m_rows[size_t(link.toRow)].card;
    if (link.fromRow < 0 || link.toCard < 0)
        return;
    const contract::Property &start = *m_rows[size_t(link.fromRow)].property;
    link.many = !start.unique && !start.primaryKey;
    m_links.push_back(std::move(link));
}

void DiagramScene::place()
{
    if (m_places.isEmpty()) {
        std::vector<QSizeF> sizes;
        for (const Card &card : m_cards)
            sizes.push_back(card.rect.size());
        std::vector<mesh::CardLink> links;
        for (const Link &link : m_links) {
            const int from = m_rows[size_t(link.fromRow)].card;
            const int toRow = link.toRow < 0 ? -1 : link.toRow - m_cards[size_t(link.toCard)].firstRow;
            links.push_back({from, link.toCard, metrics::rowMiddle(link.fromRow - m_cards[size_t(from)].firstRow), metrics::rowMiddle(toRow)});
        }
        mesh::CardOptions options;
        options.gap = cardGap;
        const mesh::CardLayout layout = mesh::layoutCards(sizes, links, options);
        for (size_t i = 0; i < m_cards.size(); ++i)
            m_places.insert(m_cards[i].key, snap(layout.cards[i].topLeft()));
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
    const qreal right = std::max(used.right(), used.left() + 3 * (metrics::cardWidth() + cardGap));
    QPointF next(used.left(), snap(used.bottom() + cardGap));
    qreal bottom = next.y();
    for (const Card &card : m_cards) {
        if (m_places.contains(card.key))
            continue;
        if (next.x() > used.left() && next.x() + card.rect.width() > right)
            next = {used.left(), snap(bottom + cardGap)};
        m_places.insert(card.key, next);
        next.rx() += snap(card.rect.width() + cardGap);
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
            const QRectF other = order[j]->rect.adjusted(0, 0, 0, cardGap);
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

void DiagramScene::shapeLink(Link &link)
{
    const QRectF from = m_rows[size_t(link.fromRow)].rect;
    const QRectF to = link.toRow >= 0 ? m_rows[size_t(link.toRow)].rect
                                      : QRectF(m_cards[size_t(link.toCard)].rect.topLeft(), QSizeF(metrics::cardWidth(), metrics::head()));
    int fromSide = 1, toSide = 1;
    if (to.left() > from.right() + 16)
        toSide = -1;
    else if (to.right() < from.left() - 16)
        fromSide = -1;
    const auto end = [](const QRectF &rect, int side) { return QPointF(side < 0 ? rect.left() : rect.right(), rect.center().y()); };
    link.path = sidePath(end(from, fromSide), fromSide, end(to, toSide), toSide);
    link.bounds = link.path.boundingRect().adjusted(-8, -8, 8, 8);
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

QRectF DiagramScene::moveCard(int index, QPointF topLeft)
{
    Card &card = m_cards[size_t(index)];
    QRectF touched = card.rect.adjusted(-16, -16, 16, 16);
    card.rect.moveTo(topLeft);
    card.moved = true;
    moved.insert(card.key, topLeft);
    moveRows(card);
    for (Link &link : m_links) {
        if (m_rows[size_t(link.fromRow)].card != index && link.toCard != index)
            continue;
        touched |= link.bounds;
        shapeLink(link);
        touched |= link.bounds;
    }
    m_bounds = {};
    for (const Card &one : m_cards)
        m_bounds |= one.rect;
    return touched | card.rect;
}

} // namespace meshwright::canvas

// SPDX-License-Identifier: GPL-3.0-or-later
// A contract's relationships as lines of a DiagramScene.
#include "widgets/canvas/diagramscene.h"

#include "contract/reference.h"
#include "widgets/canvas/diagrammetrics.h"
#include "widgets/canvas/paintkit.h"

using namespace Qt::StringLiterals;

namespace meshwright::canvas {

namespace {

QString targetPointer(const contract::Target &target)
{
    return target.property() ? target.property()->node.pointer() : target.object->node.pointer();
}

} // namespace

/// The properties inside one: its own, those of its items, or those of its map's values.
const std::vector<contract::Property> &DiagramScene::partsOf(const contract::Property &property)
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

/// Of the property and of all that is inside, also of what is folded away.
void DiagramScene::listProperties(const std::vector<contract::Property> &properties)
{
    for (const contract::Property &property : properties) {
        m_properties.insert(property.node.pointer(), &property);
        listProperties(partsOf(property));
    }
}

void DiagramScene::makeLinks()
{
    m_leads.clear();
    for (const contract::SchemaObject &object : m_contract->schema)
        listProperties(object.properties);
    for (const contract::SchemaObject &object : m_contract->schema) {
        addLinks(object.relationships, object, {});
        std::vector<const contract::Property *> open;
        for (const contract::Property &property : object.properties)
            open.push_back(&property);
        while (!open.empty()) {
            const contract::Property &property = *open.back();
            open.pop_back();
            if (!property.relationships.empty())
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

/// The ends that are there, pair by pair; of those that are not, the property that leads away or nowhere is marked.
std::vector<DiagramScene::Pair> DiagramScene::pairsOf(const contract::Relationship &relationship, const contract::SchemaObject &object, const QString &ownPointer)
{
    std::vector<Pair> pairs;
    for (qsizetype i = 0; i < relationship.to.size(); ++i) {
        QString from = ownPointer;
        if (from.isEmpty() && i < relationship.from.size()) {
            const contract::Target start = contract::follow(*m_contract, contract::parseReference(relationship.from[i]));
            const contract::Target own = start.isFound() ? start : contract::follow(*m_contract, contract::parseReference(u"%1.%2"_s.arg(object.name, relationship.from[i])));
            from = own.isFound() ? targetPointer(own) : QString();
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
            pairs.push_back({from, targetPointer(target)});
    }
    return pairs;
}

void DiagramScene::addLinks(const std::vector<contract::Relationship> &relationships, const contract::SchemaObject &object, const QString &ownPointer)
{
    for (const contract::Relationship &relationship : relationships) {
        const std::vector<Pair> pairs = pairsOf(relationship, object, ownPointer);
        contract::RelationshipEnds ends;
        ends.fromObject = &object;
        for (const Pair &pair : pairs) {
            if (const contract::Property *from = m_properties.value(pair.from))
                ends.from.push_back(from);
            if (const contract::Property *to = m_properties.value(pair.to))
                ends.to.push_back(to);
            // "/schema/3/…" is part of the object at "/schema/3".
            const int card = m_cardByPointer.value(pair.to.section(u'/', 0, 2), -1);
            ends.toObject = card < 0 ? nullptr : m_cards[size_t(card)].object;
        }
        const contract::Cardinality cardinality = contract::cardinalityOf(ends);
        for (size_t i = 0; i < pairs.size(); ++i)
            addLink(relationship, pairs[i], cardinality, i == 0);
    }
}

void DiagramScene::addLink(const contract::Relationship &relationship, const Pair &pair, const contract::Cardinality &cardinality, bool leads)
{
    Link link;
    link.pointer = relationship.node.pointer();
    link.from = pair.from;
    link.to = pair.to;
    link.fromRow = visibleRow(pair.from);
    link.toRow = visibleRow(pair.to);
    link.toCard = link.toRow >= 0 ? m_rows[size_t(link.toRow)].card : m_cardByPointer.value(pair.to, -1);
    link.cardinality = cardinality;
    link.leads = leads;
    if (link.fromRow >= 0 && link.toCard >= 0)
        m_links.push_back(std::move(link));
}

void DiagramScene::shapeLink(Link &link)
{
    const QRectF from = m_rows[size_t(link.fromRow)].rect;
    const QRectF to = link.toRow >= 0 ? m_rows[size_t(link.toRow)].rect
                                      : QRectF(m_cards[size_t(link.toCard)].rect.topLeft(), QSizeF(m_cards[size_t(link.toCard)].rect.width(), metrics::head()));
    int fromSide = 1, toSide = 1;
    if (to.left() > from.right() + 16)
        toSide = -1;
    else if (to.right() < from.left() - 16)
        fromSide = -1;
    const auto end = [](const QRectF &rect, int side) { return QPointF(side < 0 ? rect.left() : rect.right(), rect.center().y()); };
    link.path = sidePath(end(from, fromSide), fromSide, end(to, toSide), toSide);
    link.bounds = link.path.boundingRect().adjusted(-8, -8, 8, 8);
}

} // namespace meshwright::canvas

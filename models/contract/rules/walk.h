// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/contract.h"

#include <algorithm>

/// The ways rules go through a contract.
namespace meshwright::contract::rules {

template <typename Visit>
void eachProperty(const Property &property, Visit visit)
{
    visit(property);
    for (const Property &part : property.properties)
        eachProperty(part, visit);
    for (const auto &part : {property.items, property.mapKey, property.mapValue}) {
        if (part)
            eachProperty(*part, visit);
    }
}

/// Every property of every object, parts, items and the two sides of maps included.
template <typename Visit>
void eachProperty(const Contract &contract, Visit visit)
{
    for (const SchemaObject &object : contract.schema) {
        for (const Property &property : object.properties)
            eachProperty(property, visit);
    }
}

/// Every list of properties that stand side by side.
template <typename Visit>
void eachPropertyList(const Contract &contract, Visit visit)
{
    for (const SchemaObject &object : contract.schema)
        visit(object.properties);
    eachProperty(contract, [&](const Property &property) { visit(property.properties); });
}

/// Every quality rule with the property it stands at; null at an object.
template <typename Visit>
void eachQualityRule(const Contract &contract, Visit visit)
{
    for (const SchemaObject &object : contract.schema) {
        for (const QualityRule &rule : object.quality)
            visit(object, static_cast<const Property *>(nullptr), rule);
        for (const Property &top : object.properties) {
            eachProperty(top, [&](const Property &property) {
                for (const QualityRule &rule : property.quality)
                    visit(object, &property, rule);
            });
        }
    }
}

/// Every relationship with the property it stands at; null at an object.
template <typename Visit>
void eachRelationship(const Contract &contract, Visit visit)
{
    for (const SchemaObject &object : contract.schema) {
        for (const Relationship &relationship : object.relationships)
            visit(static_cast<const Property *>(nullptr), relationship);
    }
    eachProperty(contract, [&](const Property &property) {
        for (const Relationship &relationship : property.relationships)
            visit(&property, relationship);
    });
}

/// Something in the schema has no name that can be read, which the standard complains of: a reference that leads
/// nowhere may well mean it.
inline bool hasNameless(const Contract &contract)
{
    const Node schema = contract.tree.root().find("schema");
    bool found = schema && (!schema.isSequence() || size_t(schema.size()) != contract.schema.size());
    for (const SchemaObject &object : contract.schema) {
        const Node list = object.node.find("properties");
        found = found || object.name.isEmpty() || (list && (!list.isSequence() || size_t(list.size()) != object.properties.size()));
    }
    eachPropertyList(contract, [&](const std::vector<Property> &list) {
        found = found || std::any_of(list.begin(), list.end(), [](const Property &property) { return property.name.isEmpty(); });
    });
    return found;
}

/// The nodes of a relationship's `from` or `to`.
inline std::vector<Node> endNodes(const Relationship &relationship, std::string_view key)
{
    const Node ends = relationship.node.find(key);
    std::vector<Node> nodes;
    if (ends.isScalar())
        nodes.push_back(ends);
    for (int i = 0; ends.isSequence() && i < ends.size(); ++i)
        nodes.push_back(ends.at(i));
    return nodes;
}

} // namespace meshwright::contract::rules

// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/relations.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace meshwright::contract {

namespace {

/// Whether no two rows hold the same values of these properties.
bool isUnique(const SchemaObject *object, const std::vector<const Property *> &properties)
{
    if (std::any_of(properties.begin(), properties.end(), [](const Property *property) { return property->unique; }))
        return true;
    if (!object)
        return false;
    const auto &all = object->properties;
    const auto isHeld = [&](const Property &property) {
        return !property.primaryKey || std::find(properties.begin(), properties.end(), &property) != properties.end();
    };
    return std::any_of(all.begin(), all.end(), [](const Property &property) { return property.primaryKey; })
        && std::all_of(all.begin(), all.end(), isHeld);
}

} // namespace

QString RelationshipEnd::text() const
{
    if (many)
        return optional ? u"0..n"_s : u"1..n"_s;
    return optional ? u"0..1"_s : u"1"_s;
}

Cardinality cardinalityOf(const RelationshipEnds &ends)
{
    const bool always = !ends.from.empty() && std::all_of(ends.from.begin(), ends.from.end(), [](const Property *property) {
        return property->required || property->primaryKey;
    });
    Cardinality cardinality;
    cardinality.from = {true, !isUnique(ends.fromObject, ends.from)};
    cardinality.to = {!always, !ends.to.empty() && !isUnique(ends.toObject, ends.to)};
    return cardinality;
}

} // namespace meshwright::contract

// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/editkit.h"
#include "base/tr.h"
#include "contract/reference.h"
#include "contract/relations.h"
#include "contract/series.h"
#include "contract/version.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace meshwright::contract {

using base::tr;

using namespace editkit;

namespace {

/// The shorthand may be used for names of this kind only.
bool isWord(const QString &name, bool dashes)
{
    const auto isLetter = [](QChar c) { return (c >= u'A' && c <= u'Z') || (c >= u'a' && c <= u'z') || c == u'_'; };
    return !name.isEmpty() && isLetter(name[0]) && std::all_of(name.begin(), name.end(), [&](QChar c) {
        return isLetter(c) || (c >= u'0' && c <= u'9') || (dashes && c == u'-');
    });
}

/// By names where the contract's version of the standard can say it so (3.1 knows two steps and no dash),
/// else by ids; empty where neither can be written.
QString referenceTo(const Place &place, const QString &apiVersion)
{
    const bool isOld = compareVersions(apiVersion, u"v3.2.0"_s) < 0;
    QStringList names{place.object->name}, ids{place.object->id};
    for (const Property *part : place.parts) {
        names.append(part->name);
        ids.append(part->id);
    }
    if ((!isOld || names.size() == 2) && std::all_of(names.begin(), names.end(), [&](const QString &name) { return isWord(name, !isOld); }))
        return names.join(u'.');
    if (ids.contains(QString()))
        return {};
    return u"schema/"_s + ids.join("/properties/"_L1);
}

bool isThere(const Contract &contract, const Property &from, const Place &to)
{
    return std::any_of(from.relationships.begin(), from.relationships.end(), [&](const Relationship &relationship) {
        return relationship.to.size() == 1 && [&] {
            const Target target = follow(contract, parseReference(relationship.to.first()));
            return target.isFound() && target.object == to.object && target.parts == to.parts;
        }();
    });
}

/// The relationship whose node this is, with the object it stands at and, unless it stands there itself, its property.
struct Found {
    const SchemaObject *object = nullptr;
    const Property *property = nullptr;
    const Relationship *relationship = nullptr;
};

Found findRelationship(const Contract &contract, const Path &path)
{
    const Place place = placeOf(contract, path.parent().parent());
    if (!place.object)
        return {};
    const Property *property = place.parts.empty() ? nullptr : place.parts.back();
    for (const Relationship &one : property ? property->relationships : place.object->relationships) {
        if (one.node.path() == path)
            return {place.object, property, &one};
    }
    return {};
}

/// What the ends say already, as it has to stand at the object.
std::vector<Value> valuesOf(const QStringList &texts)
{
    std::vector<Value> values;
    for (const QString &text : texts)
        values.push_back(Value::string(text));
    return values;
}

} // namespace

Patches addPair(const Contract &contract, const Path &relationship, const Path &from, const Path &to, const KeyOrder &order)
{
    const Found found = findRelationship(contract, relationship);
    const Place source = placeOf(contract, from), target = placeOf(contract, to);
    if (!found.relationship)
        return usage(tr("There is no relationship at %1.").arg(relationship.display()));
    if (source.parts.empty() || target.parts.empty())
        return usage(tr("A relationship joins two properties; there is none at %1.").arg((source.parts.empty() ? from : to).display()));
    const Target first = found.relationship->to.isEmpty() ? Target() : follow(contract, parseReference(found.relationship->to.first()));
    if (source.object != found.object || target.object != first.object)
        return refused(tr("All pairs of a relationship join the same two objects; this one joins others."), tr("Draw a relationship of its own."));
    const QString start = referenceTo(source, contract.apiVersion), end = referenceTo(target, contract.apiVersion);
    QStringList starts = found.relationship->from, ends = found.relationship->to;
    if (found.property)
        starts = {referenceTo(placeOf(contract, found.property->node.path()), contract.apiVersion)};
    if (start.isEmpty() || end.isEmpty() || starts.contains(QString()))
        return refused(tr("These properties can't be written as references: names are limited to letters, digits and “_”."), tr("Give the objects and the properties ids, or simpler names."));
    if (starts.contains(start) && ends.contains(end))
        return refused(tr("This pair is already part of the relationship."));
    starts.append(start);
    ends.append(end);
    Series series(contract.tree);
    if (!found.property) {
        series.then([&](const text::Tree &tree) { return setField(tree, relationship / "from", Value::sequence(valuesOf(starts)), order); });
        series.then([&](const text::Tree &tree) { return setField(tree, relationship / "to", Value::sequence(valuesOf(ends)), order); });
        return series.result();
    }
    // Kept are id, type and whatever else it holds.
    Value moved = found.relationship->node.toValue();
    std::erase_if(moved.members(), [](const Value::Member &member) { return member.first == "to"; });
    moved.members().push_back({"from", Value::sequence(valuesOf(starts))});
    moved.members().push_back({"to", Value::sequence(valuesOf(ends))});
    series.then([&](const text::Tree &tree) { return removeTidily(tree, relationship); });
    series.then([&](const text::Tree &tree) { return insertArranged(tree, found.object->node.path() / "relationships", -1, moved, order); });
    return series.result();
}

Patches addRelationship(const Contract &contract, const Path &from, const Path &to, const KeyOrder &order)
{
    const Place source = placeOf(contract, from), target = placeOf(contract, to);
    if (source.parts.empty() || target.parts.empty())
        return usage(tr("A relationship joins two properties; there is none at %1.").arg((source.parts.empty() ? from : to).display()));
    if (source.parts.back() == target.parts.back())
        return refused(tr("A property can't refer to itself."));
    if (compareVersions(contract.apiVersion, u"v3.1.0"_s) < 0)
        return refused(tr("Relationships came with version 3.1.0 of the standard; this contract declares %1.").arg(contract.apiVersion.isEmpty() ? tr("none") : contract.apiVersion),
                       tr("Raise its apiVersion first."));
    if (isThere(contract, *source.parts.back(), target))
        return refused(tr("This relationship is already there."));
    const QString reference = referenceTo(target, contract.apiVersion);
    if (reference.isEmpty())
        return refused(tr("“%1” can't be written as a reference: names are limited to letters, digits and “_”.").arg(shorthand(*target.object, target.parts)),
                       tr("Give the object and the property an id, or simpler names."));
    return insertArranged(contract.tree, from / "relationships", -1, Value::mapping({{"to", Value::string(reference)}}), order);
}

Patches removeRelationship(const Contract &contract, const Path &relationship)
{
    const Node node = contract.tree.root().find(relationship);
    if (!node || node.parent().keyNode().value() != "relationships")
        return usage(tr("There is no relationship at %1.").arg(relationship.display()));
    return removeTidily(contract.tree, relationship);
}

} // namespace meshwright::contract

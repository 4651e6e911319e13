// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/editkit.h"
#include "base/tr.h"
#include "contract/reference.h"
#include "contract/rules/walk.h"
#include "contract/series.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace meshwright::contract {

using base::tr;

using namespace editkit;

namespace {

Value valueOf(const NewProperty &property)
{
    std::vector<Value::Member> members;
    addText(members, "name", property.name);
    addText(members, "logicalType", property.logicalType);
    addText(members, "physicalType", property.physicalType);
    addFlag(members, "required", property.required);
    addFlag(members, "unique", property.unique);
    addFlag(members, "primaryKey", property.primaryKey);
    addText(members, "classification", property.classification);
    addText(members, "description", property.description);
    return Value::mapping(std::move(members));
}

Value valueOf(const NewObject &object)
{
    std::vector<Value::Member> members;
    addText(members, "name", object.name);
    addText(members, "physicalType", object.physicalType);
    addText(members, "description", object.description);
    std::vector<Value> properties;
    for (const NewProperty &property : object.properties)
        properties.push_back(valueOf(property));
    if (!properties.empty())
        members.push_back({"properties", Value::sequence(std::move(properties))});
    return Value::mapping(std::move(members));
}

template <typename Named>
bool isTaken(const std::vector<Named> &list, const QString &name, const Node &except = {})
{
    return std::any_of(list.begin(), list.end(), [&](const Named &one) { return one.name == name && !(one.node == except); });
}

base::Problem takenProblem(const QString &name)
{
    return refused(tr("There is already a “%1” here.").arg(name), tr("Choose another name."));
}

/// The steps of a reference that stand for the place, renamed; the reference as it is where it leads elsewhere.
QString renamedReference(const Contract &contract, const QString &text, const Place &place, const QString &name)
{
    const Reference reference = parseReference(text);
    if (reference.isElsewhere() || reference.form != Reference::Form::Names)
        return text;
    const Target target = follow(contract, reference);
    if (target.object != place.object || target.parts.size() < place.parts.size()
        || !std::equal(place.parts.begin(), place.parts.end(), target.parts.begin()))
        return text;
    QStringList steps = reference.steps;
    QString &step = steps[qsizetype(place.parts.size())];
    const QString &old = place.parts.empty() ? place.object->name : place.parts.back()->name;
    if (step != old) // written by its physical name, which stays
        return text;
    step = name;
    return steps.join(u'.');
}

/// The same for a list with commas, as SLA elements are written; the blanks between them stay.
QString renamedList(const Contract &contract, const QString &text, const Place &place, const QString &name)
{
    QStringList parts = text.split(u',');
    for (QString &part : parts) {
        const QString trimmed = part.trimmed();
        const QString renamed = renamedReference(contract, trimmed, place, name);
        if (renamed != trimmed)
            part.replace(trimmed, renamed);
    }
    return parts.join(u',');
}

/// duplicateValues names properties of its own object.
std::vector<Node> namesInArguments(const Place &place)
{
    std::vector<Node> nodes;
    if (place.parts.size() != 1)
        return nodes;
    for (const QualityRule &rule : place.object->quality) {
        const Node list = rule.arguments.find("properties");
        for (int i = 0; list.isSequence() && i < list.size(); ++i) {
            if (list.at(i).string() == place.parts.back()->name)
                nodes.push_back(list.at(i));
        }
    }
    return nodes;
}

Patches renamePlace(const Contract &contract, const Path &path, const Place &place, const QString &name)
{
    Series series(contract.tree);
    for (const Node &node : referenceNodes(contract)) {
        const QString renamed = renamedList(contract, node.string(), place, name);
        if (renamed != node.string())
            series.then([&](const text::Tree &tree) { return text::edit::set(tree, node.path(), Value::string(renamed)); });
    }
    for (const Node &node : namesInArguments(place))
        series.then([&](const text::Tree &tree) { return text::edit::set(tree, node.path(), Value::string(name)); });
    const KeyOrder order = orderFor(contract.tree, {});
    series.then([&](const text::Tree &tree) { return text::edit::set(tree, path / "name", Value::string(name), order); });
    return series.result();
}

bool leadsInto(const Contract &contract, const Node &end, const Place &place)
{
    const Reference reference = parseReference(end.string());
    const Target target = reference.isElsewhere() ? Target() : follow(contract, reference);
    return target.isFound() && target.object == place.object && target.parts.size() >= place.parts.size()
        && std::equal(place.parts.begin(), place.parts.end(), target.parts.begin());
}

bool isInside(const Node &node, const Node &holder)
{
    for (Node at = node; at; at = at.parent()) {
        if (at == holder)
            return true;
    }
    return false;
}

/// Relationships outside of a part that would dangle without it, the last in the text first, so that
/// taking one out moves none of those to come.
std::vector<Node> relationshipsInto(const Contract &contract, const Place &place, const Node &part)
{
    std::vector<Node> nodes;
    rules::eachRelationship(contract, [&](const Property *, const Relationship &relationship) {
        bool leads = false;
        for (const char *key : {"from", "to"}) {
            for (const Node &end : rules::endNodes(relationship, key))
                leads = leads || leadsInto(contract, end, place);
        }
        if (leads && !isInside(relationship.node, part))
            nodes.push_back(relationship.node);
    });
    std::sort(nodes.begin(), nodes.end(), [](const Node &a, const Node &b) { return a.id() > b.id(); });
    return nodes;
}

/// The part itself among them, at its place in the text.
Patches removePlace(const Contract &contract, const Path &path, const Place &place)
{
    const Node part = contract.tree.root().find(path);
    std::vector<Node> nodes = relationshipsInto(contract, place, part);
    nodes.insert(std::find_if(nodes.begin(), nodes.end(), [&](const Node &node) { return node.id() < part.id(); }), part);
    Series series(contract.tree);
    for (const Node &node : nodes)
        series.then([&](const text::Tree &tree) { return node == part ? text::edit::remove(tree, path) : removeTidily(tree, node.path()); });
    return series.result();
}

/// What may have parts: an object of the schema, a property or items of logical type object (or of none).
bool mayHaveParts(const Node &owner)
{
    const Node type = owner.find("logicalType");
    return owner.isMapping() && (!type || type.value() == "object");
}

} // namespace

Patches addObject(const Contract &contract, const NewObject &object, int before, const KeyOrder &order)
{
    if (object.name.isEmpty())
        return usage(tr("An object needs a name."));
    if (isTaken(contract.schema, object.name))
        return takenProblem(object.name);
    return insertArranged(contract.tree, Path() / "schema", before, valueOf(object), order);
}

Patches removeObject(const Contract &contract, const Path &object)
{
    const Place place = placeOf(contract, object);
    if (!place.object || !place.parts.empty())
        return usage(tr("There is no object at %1.").arg(object.display()));
    return removePlace(contract, object, place);
}

Patches renameObject(const Contract &contract, const Path &object, const QString &name)
{
    const Place place = placeOf(contract, object);
    if (!place.object || !place.parts.empty())
        return usage(tr("There is no object at %1.").arg(object.display()));
    if (name.isEmpty())
        return usage(tr("An object needs a name."));
    if (isTaken(contract.schema, name, place.object->node))
        return takenProblem(name);
    return renamePlace(contract, object, place, name);
}

Patches moveObject(const Contract &contract, const Path &object, int before)
{
    return text::edit::move(contract.tree, object, before);
}

Patches addProperty(const Contract &contract, const Path &owner, const NewProperty &property, int before, const KeyOrder &order)
{
    const Node node = contract.tree.root().find(owner);
    if (!placeOf(contract, owner).object)
        return usage(tr("There is no object or property at %1.").arg(owner.display()));
    if (!mayHaveParts(node))
        return refused(tr("Only something of logical type object can have properties."), tr("Change its type first."));
    if (property.name.isEmpty())
        return usage(tr("A property needs a name."));
    const Node list = node.find("properties");
    for (int i = 0; i < list.size(); ++i) {
        if (list[i].find("name").string() == property.name)
            return takenProblem(property.name);
    }
    return insertArranged(contract.tree, owner / "properties", before, valueOf(property), order);
}

Patches removeProperty(const Contract &contract, const Path &property)
{
    const Place place = placeOf(contract, property);
    if (place.parts.empty())
        return usage(tr("There is no property at %1.").arg(property.display()));
    return removePlace(contract, property, place);
}

Patches renameProperty(const Contract &contract, const Path &property, const QString &name)
{
    const Place place = placeOf(contract, property);
    if (place.parts.empty() || !(place.parts.back()->node == contract.tree.root().find(property)))
        return usage(tr("There is no property at %1.").arg(property.display()));
    if (name.isEmpty())
        return usage(tr("A property needs a name."));
    const Node list = contract.tree.root().find(property.parent());
    for (int i = 0; i < list.size(); ++i) {
        if (list[i].find("name").string() == name && !(list[i] == place.parts.back()->node))
            return takenProblem(name);
    }
    return renamePlace(contract, property, place, name);
}

Patches moveProperty(const Contract &contract, const Path &property, int before)
{
    return text::edit::move(contract.tree, property, before);
}

} // namespace meshwright::contract

// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/editkit.h"

#include "contract/rules/walk.h"
#include "standard/judge.h"

#include <algorithm>

namespace meshwright::contract::editkit {

namespace {

/// Down a property and what is inside it; `parts` holds the chain while searching.
bool findIn(const Property &property, const Node &wanted, std::vector<const Property *> &parts)
{
    if (property.node == wanted)
        return true;
    for (const Property &part : property.properties) {
        parts.push_back(&part);
        if (findIn(part, wanted, parts))
            return true;
        parts.pop_back();
    }
    for (const auto &part : {property.items, property.mapKey, property.mapValue}) {
        if (part && findIn(*part, wanted, parts))
            return true;
    }
    return false;
}

} // namespace

KeyOrder orderFor(const text::Tree &tree, const KeyOrder &order)
{
    if (order)
        return order;
    const standard::Description *description = standard::recognise(tree).description;
    if (!description)
        description = &standard::odcs();
    return [description](const Path &mapping) { return description->keyOrder(mapping); };
}

Value arranged(const Value &value, const Path &path, const KeyOrder &order)
{
    Value result = value;
    if (value.type() == Value::Type::Mapping) {
        const QByteArrayList keys = order ? order(path) : QByteArrayList();
        const auto rank = [&](const Value::Member &member) {
            const qsizetype at = keys.indexOf(member.first);
            return at < 0 ? keys.size() : at;
        };
        std::stable_sort(result.members().begin(), result.members().end(), [&](const auto &a, const auto &b) { return rank(a) < rank(b); });
        for (Value::Member &member : result.members())
            member.second = arranged(member.second, path / member.first, order);
    }
    for (size_t i = 0; i < result.items().size(); ++i)
        result.items()[i] = arranged(result.items()[i], path / int(i), order);
    return result;
}

Patches insertArranged(const text::Tree &tree, const Path &list, int before, const Value &item, const KeyOrder &order)
{
    const KeyOrder used = orderFor(tree, order);
    return text::edit::insertItem(tree, list, before, arranged(item, list / 0, used), used);
}

Patches removeTidily(const text::Tree &tree, const Path &path)
{
    Path target = path;
    // An item of a list stays, if empty; a key with nothing under it goes.
    while (!target.parent().isRoot()) {
        const Node parent = tree.root().find(target.parent());
        if (parent.size() != 1 || !parent.keyNode())
            break;
        target = target.parent();
    }
    return text::edit::remove(tree, target);
}

void addText(std::vector<Value::Member> &members, const char *key, const QString &text)
{
    if (!text.isEmpty())
        members.push_back({key, Value::string(text)});
}

void addFlag(std::vector<Value::Member> &members, const char *key, bool flag)
{
    if (flag)
        members.push_back({key, Value::boolean(true)});
}

Place placeOf(const Contract &contract, const Path &path)
{
    const Node wanted = contract.tree.root().find(path);
    if (!wanted)
        return {};
    for (const SchemaObject &object : contract.schema) {
        Place place{&object, {}};
        if (object.node == wanted)
            return place;
        for (const Property &property : object.properties) {
            place.parts = {&property};
            if (findIn(property, wanted, place.parts))
                return place;
        }
    }
    return {};
}

std::vector<Node> referenceNodes(const Contract &contract)
{
    std::vector<Node> nodes;
    rules::eachRelationship(contract, [&](const Property *, const Relationship &relationship) {
        for (const char *key : {"from", "to"}) {
            const std::vector<Node> ends = rules::endNodes(relationship, key);
            nodes.insert(nodes.end(), ends.begin(), ends.end());
        }
    });
    for (const ServiceLevel &level : contract.serviceLevels)
        nodes.push_back(level.node.find("element"));
    nodes.push_back(contract.tree.root().find("slaDefaultElement"));
    std::erase_if(nodes, [](const Node &node) { return !node.isString(); });
    return nodes;
}

base::Problem usage(const QString &what)
{
    return {base::Problem::Kind::Usage, what, {}, {}, 0, 0};
}

base::Problem refused(const QString &what, const QString &advice)
{
    return {base::Problem::Kind::Refused, what, advice, {}, 0, 0};
}

} // namespace meshwright::contract::editkit

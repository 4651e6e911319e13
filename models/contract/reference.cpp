// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/reference.h"

using namespace Qt::StringLiterals;

namespace meshwright::contract {

namespace {

bool anyEmpty(const QStringList &steps)
{
    return steps.contains(QString());
}

/// "schema/<id>/properties/<id>/…": the ids, without the section names between them.
QStringList idSteps(const QStringList &parts)
{
    QStringList ids;
    for (qsizetype i = 0; i + 1 < parts.size(); i += 2) {
        const QString &section = parts[i];
        const bool known = i == 0 ? section == "schema"_L1
                                  : section == "properties"_L1 || section == "items"_L1 || section == "map"_L1;
        if (!known || parts[i + 1].isEmpty())
            return {};
        ids.append(parts[i + 1]);
    }
    return parts.size() % 2 == 0 ? ids : QStringList();
}

template <typename Named>
const Named *find(const std::vector<Named> &all, const QString &step, bool byId)
{
    for (const Named &one : all) {
        if ((byId ? one.id : one.name) == step)
            return &one;
    }
    for (const Named &one : all) {
        if (!byId && !one.physicalName.isEmpty() && one.physicalName == step)
            return &one;
    }
    return nullptr;
}

template <typename Named>
QStringList labels(const std::vector<Named> &all, bool byId)
{
    QStringList names;
    for (const Named &one : all) {
        const QString &label = byId ? one.id : one.name;
        if (!label.isEmpty())
            names.append(label);
    }
    return names;
}

/// The properties inside one: its own, those of its items, or those of its map's values.
const std::vector<Property> &inside(const Property &property)
{
    const Property *place = &property;
    while (place->properties.empty()) {
        const Property *next = place->items ? place->items.get() : place->mapValue.get();
        if (!next)
            break;
        place = next;
    }
    return place->properties;
}

} // namespace

Reference parseReference(const QString &text)
{
    Reference reference;
    reference.text = text;
    QString rest = text;
    if (const qsizetype hash = text.indexOf(u'#'); hash >= 0) {
        reference.file = text.left(hash);
        rest = text.mid(hash + 1);
    }
    const bool ids = rest.contains(u'/');
    if (rest.startsWith(u'/'))
        rest.remove(0, 1);
    const QStringList parts = rest.split(ids ? u'/' : u'.');
    reference.steps = ids ? idSteps(parts) : parts;
    if (!rest.isEmpty() && !reference.steps.isEmpty() && !anyEmpty(reference.steps))
        reference.form = ids ? Reference::Form::Ids : Reference::Form::Names;
    return reference;
}

Target follow(const Contract &contract, const Reference &reference)
{
    Target target;
    if (reference.form == Reference::Form::Malformed) {
        target.missing = reference.text;
        return target;
    }
    const bool byId = reference.form == Reference::Form::Ids;
    target.object = find(contract.schema, reference.steps.first(), byId);
    if (!target.object) {
        target.missing = reference.steps.first();
        target.candidates = labels(contract.schema, byId);
        return target;
    }
    const std::vector<Property> *place = &target.object->properties;
    for (qsizetype i = 1; i < reference.steps.size(); ++i) {
        const Property *property = find(*place, reference.steps[i], byId);
        if (!property) {
            target.missing = reference.steps[i];
            target.candidates = labels(*place, byId);
            return target;
        }
        target.parts.push_back(property);
        place = &inside(*property);
    }
    return target;
}

QString shorthand(const SchemaObject &object, const std::vector<const Property *> &parts)
{
    QString text = object.name;
    for (const Property *part : parts)
        text += u'.' + part->name;
    return text;
}

} // namespace meshwright::contract

// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/editkit.h"
#include "base/tr.h"
#include "contract/fields.h"
#include "contract/series.h"
#include "standard/judge.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace meshwright::contract {

using base::tr;

using namespace editkit;

namespace {

bool isProperty(const Contract &contract, const Path &path)
{
    return !placeOf(contract, path).parts.empty();
}

base::Problem noProperty(const Path &path)
{
    return usage(tr("There is no property at %1.").arg(path.display()));
}

Patches setFlag(const Contract &contract, const Path &property, const char *key, bool flag, const KeyOrder &order)
{
    if (!isProperty(contract, property))
        return noProperty(property);
    if (flag)
        return setField(contract.tree, property / key, Value::boolean(true), order);
    return clearField(contract.tree, property / key);
}

/// The other properties of a list that are part of its primary key, in the order of the key.
std::vector<Node> otherKeyParts(const Node &property)
{
    std::vector<Node> parts;
    for (const Node &other : itemsOf(property.parent())) {
        if (!(other == property) && flagOf(other, "primaryKey"))
            parts.push_back(other);
    }
    std::stable_sort(parts.begin(), parts.end(), [](const Node &a, const Node &b) {
        return positionOf(a, "primaryKeyPosition") < positionOf(b, "primaryKeyPosition");
    });
    return parts;
}

void setPosition(Series &series, const Path &property, int position, const KeyOrder &order)
{
    series.then([&](const text::Tree &tree) { return setField(tree, property / "primaryKeyPosition", Value::integer(position), order); });
}

/// Types whose options mean the same.
int familyOf(const QString &type)
{
    static const QList<QStringList> families{{u"string"_s}, {u"date"_s, u"timestamp"_s, u"time"_s}, {u"integer"_s, u"number"_s},
                                             {u"object"_s}, {u"array"_s}, {u"boolean"_s}, {u"map"_s}, {u"vector"_s}};
    for (qsizetype i = 0; i < families.size(); ++i) {
        if (families[i].contains(type))
            return int(i);
    }
    return -1;
}

QByteArray bytesOf(std::string_view text)
{
    return {text.data(), qsizetype(text.size())};
}

/// Options that the standard does not have for the type that the text has by now.
Patches dropStrangeOptions(const text::Tree &tree, const Path &options)
{
    const standard::Description *description = standard::recognise(tree).description;
    const Node node = tree.root().find(options);
    if (!description || !node.isMapping())
        return text::PatchSet();
    QByteArrayList known;
    for (const standard::Field *field : description->fieldsAt(options, tree.root()))
        known.append(field->key);
    Series series(tree);
    for (int i = node.size() - 1; i >= 0; --i) {
        const QByteArray key = bytesOf(node.key(i).value());
        if (!known.contains(key))
            series.then([&](const text::Tree &now) { return clearField(now, options / key); });
    }
    return series.result();
}

Value stringType()
{
    return Value::mapping({{"logicalType", Value::string(QByteArray("string"))}});
}

} // namespace

Patches setRequired(const Contract &contract, const Path &property, bool required, const KeyOrder &order)
{
    return setFlag(contract, property, "required", required, order);
}

Patches setUnique(const Contract &contract, const Path &property, bool unique, const KeyOrder &order)
{
    return setFlag(contract, property, "unique", unique, order);
}

Patches setPrimaryKey(const Contract &contract, const Path &property, bool primaryKey, const KeyOrder &order)
{
    if (!isProperty(contract, property))
        return noProperty(property);
    const Node node = contract.tree.root().find(property);
    if (flagOf(node, "primaryKey") == primaryKey)
        return text::PatchSet();
    const std::vector<Node> others = otherKeyParts(node);
    Series series(contract.tree);
    if (primaryKey) {
        for (size_t i = 0; i < others.size(); ++i)
            setPosition(series, others[i].path(), int(i) + 1, order);
        series.then([&](const text::Tree &tree) { return setField(tree, property / "primaryKey", Value::boolean(true), order); });
        setPosition(series, property, int(others.size()) + 1, order);
        return series.result();
    }
    series.then([&](const text::Tree &tree) { return clearField(tree, property / "primaryKeyPosition"); });
    series.then([&](const text::Tree &tree) { return clearField(tree, property / "primaryKey"); });
    for (size_t i = 0; i < others.size(); ++i) {
        if (positionOf(others[i], "primaryKeyPosition") > 0)
            setPosition(series, others[i].path(), int(i) + 1, order);
    }
    return series.result();
}

Patches setLogicalType(const Contract &contract, const Path &property, const QString &type, const KeyOrder &order)
{
    if (!isProperty(contract, property))
        return noProperty(property);
    const QString before = textOf(contract.tree.root().find(property), "logicalType");
    Series series(contract.tree);
    const auto clear = [&](const char *key) {
        series.then([&](const text::Tree &tree) { return clearField(tree, property / key); });
    };
    series.then([&](const text::Tree &tree) { return setText(tree, property / "logicalType", type, order); });
    if (familyOf(before) != familyOf(type) || familyOf(type) < 0)
        clear("logicalTypeOptions");
    else
        series.then([&](const text::Tree &tree) { return dropStrangeOptions(tree, property / "logicalTypeOptions"); });
    if (type != "array"_L1)
        clear("items");
    if (type != "object"_L1)
        clear("properties");
    if (type != "map"_L1)
        clear("map");
    else if (!series.tree().root().find(property).find("map"))
        series.then([&](const text::Tree &tree) {
            return setField(tree, property / "map", Value::mapping({{"key", stringType()}, {"value", stringType()}}), order);
        });
    return series.result();
}

} // namespace meshwright::contract

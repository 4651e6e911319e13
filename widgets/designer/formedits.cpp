// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/designer/formedits.h"

#include "governance/organisationform.h"
#include "standard/judge.h"

namespace meshwright::designer {

using text::Path;
using text::Value;

namespace {

QByteArray blockName(const text::Tree &tree, const Path &mapping)
{
    const standard::Description *description = standard::recognise(tree).description;
    const standard::Block *block = description ? description->blockAt(mapping, tree.root()) : nullptr;
    return block ? block->name : QByteArray();
}

} // namespace

text::edit::Patches fieldEdit(const text::Tree &tree, const Path &path, const standard::Field &field, const std::optional<Value> &value)
{
    const QByteArray block = blockName(tree, path.parent());
    const bool isProperty = block == "property" || block == "item";
    const text::Node owner = tree.root().find(path.parent());
    if (value && field.key == "name" && (block == "object" || block == "property") && owner.find("name").isValid()) {
        const contract::Contract contract = contract::readContract(tree);
        const QString name = QString::fromUtf8(value->scalar());
        return block == "object" ? contract::renameObject(contract, path.parent(), name) : contract::renameProperty(contract, path.parent(), name);
    }
    if (isProperty && field.key == "logicalType" && owner.isMapping())
        return contract::setLogicalType(contract::readContract(tree), path.parent(), value ? QString::fromUtf8(value->scalar()) : QString());
    if (block == "property" && field.key == "primaryKey" && (!value || value->type() == Value::Type::Boolean))
        return contract::setPrimaryKey(contract::readContract(tree), path.parent(), value && value->scalar() == "true");
    if (!value)
        return contract::clearField(tree, path);
    if (value->type() == Value::Type::Sequence && tree.root().find(path).isSequence())
        return contract::setList(tree, path, value->items());
    return contract::setField(tree, path, *value);
}

text::edit::Patches customEdit(const text::Tree &tree, const Path &mapping, const QByteArray &property, const std::optional<Value> &value)
{
    const text::Node entry = governance::customEntry(tree.root().find(mapping), property);
    if (!entry) {
        if (!value)
            return text::PatchSet();
        return contract::addItems(tree, mapping / "customProperties", {Value::mapping({{"property", Value::string(property)}, {"value", *value}})});
    }
    const Path at = entry.path() / "value";
    if (!value) // what else its author says of it stays
        return entry.size() > 2 ? contract::clearField(tree, at) : contract::removeItem(tree, entry.path());
    if (value->type() == Value::Type::Sequence && entry["value"].isSequence())
        return contract::setList(tree, at, value->items());
    return contract::setField(tree, at, *value);
}

text::edit::Patches removalOf(const text::Tree &tree, const Path &path, bool isItem)
{
    if (!isItem)
        return contract::clearField(tree, path);
    const QByteArray block = blockName(tree, path);
    if (block == "property")
        return contract::removeProperty(contract::readContract(tree), path);
    if (block == "object")
        return contract::removeObject(contract::readContract(tree), path);
    return contract::removeItem(tree, path);
}

text::edit::Patches movement(const text::Tree &tree, const Path &item, int steps)
{
    const text::Node node = tree.root().find(item);
    const int to = node.indexInParent() + steps;
    if (!node.isValid() || to < 0 || to >= node.parent().size())
        return text::PatchSet();
    return text::edit::move(tree, item, steps > 0 ? to + 1 : to);
}

} // namespace meshwright::designer

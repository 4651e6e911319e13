// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/editkit.h"
#include "base/tr.h"
#include "contract/series.h"
#include "standard/judge.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace meshwright::contract {

using base::tr;

using namespace editkit;

const QByteArrayList &operatorKeys()
{
    static const QByteArrayList keys{"mustBe", "mustNotBe", "mustBeGreaterThan", "mustBeGreaterOrEqualTo",
                                     "mustBeLessThan", "mustBeLessOrEqualTo", "mustBeBetween", "mustNotBeBetween"};
    return keys;
}

Patches setQualityKind(const text::Tree &tree, const Path &rule, const QByteArray &kind, const KeyOrder &order)
{
    if (!tree.root().find(rule).isMapping())
        return usage(tr("There is no rule at %1.").arg(rule.display()));
    Series series(tree);
    series.then([&](const text::Tree &now) { return setField(now, rule / "type", Value::string(kind), order); });
    const standard::Description *description = standard::recognise(tree).description;
    const standard::Block *block = description ? description->blockAt(rule, tree.root()) : nullptr;
    if (!block)
        return series.result();
    // By its kind alone: a metric would make any rule one of the library.
    const text::Tree kindAlone = text::readYaml(text::SourceText("type: " + kind + "\n"));
    const std::vector<const standard::Field *> known = block->fieldsFor(kindAlone.root());
    const Node node = tree.root().find(rule);
    for (int i = node.size() - 1; i >= 0; --i) {
        const std::string_view key = node.key(i).value();
        const auto isKnown = [&](const standard::Field *field) { return std::string_view(field->key) == key; };
        // What no kind knows is somebody's own and stays.
        if (block->anyField(key) && std::none_of(known.begin(), known.end(), isKnown))
            series.then([&](const text::Tree &now) { return clearField(now, rule / QByteArray(key.data(), qsizetype(key.size()))); });
    }
    return series.result();
}

Patches setExpectation(const text::Tree &tree, const Path &rule, const QByteArray &op, const Value &value, const KeyOrder &order)
{
    const Node node = tree.root().find(rule);
    if (!node.isMapping())
        return usage(tr("There is no rule at %1.").arg(rule.display()));
    Series series(tree);
    QByteArray there;
    for (const QByteArray &key : operatorKeys()) {
        if (!node.find(std::string_view(key)))
            continue;
        if (there.isEmpty() && value.type() != Value::Type::Null)
            there = key;
        else // a rule has one threshold
            series.then([&](const text::Tree &now) { return clearField(now, rule / key); });
    }
    if (value.type() == Value::Type::Null)
        return series.result();
    if (!there.isEmpty() && there != op)
        series.then([&](const text::Tree &now) { return text::edit::rename(now, rule / there, op); });
    if (there.isEmpty() || node.find(std::string_view(there)).toValue() != value)
        series.then([&](const text::Tree &now) { return setField(now, rule / op, value, order); });
    return series.result();
}

} // namespace meshwright::contract

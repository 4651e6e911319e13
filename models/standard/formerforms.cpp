// SPDX-License-Identifier: GPL-3.0-or-later
#include "standard/formerforms.h"

#include "base/tr.h"
#include "text/edit.h"

#include <array>

using namespace Qt::StringLiterals;

namespace meshwright::standard::quickfix {

using base::tr;
using text::Fix;
using text::Node;
using text::PatchSet;
using text::Tree;
using text::Value;

namespace {

QByteArray bytesOf(std::string_view view)
{
    return QByteArray(view.data(), qsizetype(view.size()));
}

/// The value at a path within another; null where it is not there.
Value *at(Value &root, const text::Path &path)
{
    Value *here = &root;
    for (const auto &step : path.steps()) {
        Value *next = nullptr;
        if (const int *item = std::get_if<int>(&step)) {
            if (*item < int(here->items().size()))
                next = &here->items()[size_t(*item)];
        } else {
            for (Value::Member &member : here->members())
                next = member.first == std::get<QByteArray>(step) ? &member.second : next;
        }
        if (!next)
            return nullptr;
        here = next;
    }
    return here;
}

bool sameButOrder(const Value &a, const Value &b)
{
    if (a.type() != b.type() || a.items().size() != b.items().size() || a.members().size() != b.members().size())
        return false;
    for (size_t i = 0; i < a.items().size(); ++i) {
        if (!sameButOrder(a.items()[i], b.items()[i]))
            return false;
    }
    for (const Value::Member &member : a.members()) {
        const Value *other = b.member(member.first);
        if (!other || !sameButOrder(member.second, *other))
            return false;
    }
    return a.scalar() == b.scalar();
}

/// A fix only where the text after holds just what is wanted: edits that were each checked by
/// themselves may still get in each other's way.
std::optional<Fix> checked(const Tree &tree, const PatchSet &patches, const Value &wanted, const QString &title)
{
    const auto bytes = patches.applied(tree.source().bytes());
    if (!bytes)
        return std::nullopt;
    const text::SourceText source(*bytes);
    const Tree after = tree.isJson() ? text::readJson(source) : text::readYaml(source);
    if (!after.isClean() || !sameButOrder(after.root().toValue(), wanted))
        return std::nullopt;
    return Fix{title, patches};
}

void take(Value &mapping, std::string_view key)
{
    std::erase_if(mapping.members(), [&](const Value::Member &member) { return member.first == QByteArrayView(key.data(), qsizetype(key.size())); });
}

std::optional<Fix> defaultElementToLevels(const Tree &tree, Node element)
{
    const Node levels = tree.root()["slaProperties"];
    Value wanted = tree.root().toValue();
    Value *list = at(wanted, text::Path() / "slaProperties");
    auto patches = text::edit::remove(tree, element.path());
    if (!element.isString() || !levels.isSequence() || !list || !patches)
        return std::nullopt;
    PatchSet all = *patches;
    for (int i = 0; i < levels.size(); ++i) {
        if (!levels.at(i).isMapping() || levels.at(i)["element"])
            continue;
        const auto one = text::edit::set(tree, levels.at(i).path() / "element", element.toValue());
        if (!one || !all.add(*one))
            return std::nullopt;
        list->items()[size_t(i)].members().emplace_back("element", element.toValue());
    }
    take(wanted, "slaDefaultElement");
    return checked(tree, all, wanted, tr("Write it as “element” of each service level"));
}

/// The names of ODCS 3.0 and of the metrics that took their place.
QByteArray metricFor(std::string_view rule)
{
    static constexpr std::array<std::pair<std::string_view, const char *>, 5> former{{
        {"nullCheck", "nullValues"}, {"duplicateCount", "duplicateValues"}, {"duplicateCheck", "duplicateValues"},
        {"countCheck", "rowCount"}, {"validityCheck", "invalidValues"}}};
    for (const auto &[was, is] : former) {
        if (was == rule)
            return is;
    }
    return bytesOf(rule);
}

std::optional<Fix> ruleToMetric(const Tree &tree, Node rule)
{
    const Node mapping = rule.parent();
    Value wanted = tree.root().toValue();
    Value *there = at(wanted, mapping.path());
    if (!rule.isString() || !there)
        return std::nullopt;
    if (mapping["metric"]) {
        const auto patches = text::edit::remove(tree, rule.path());
        take(*there, "rule");
        return patches ? checked(tree, *patches, wanted, tr("Remove “rule”: “metric” says it")) : std::nullopt;
    }
    const auto renamed = text::edit::rename(tree, rule.path(), "metric");
    if (!renamed)
        return std::nullopt;
    PatchSet all = *renamed;
    const QByteArray metric = metricFor(rule.value());
    if (metric != bytesOf(rule.value())) {
        const auto named = text::edit::set(tree, rule.path(), Value::string(metric));
        if (!named || !all.add(*named))
            return std::nullopt;
    }
    take(*there, "rule");
    there->members().emplace_back("metric", Value::string(metric));
    return checked(tree, all, wanted, tr("Change to “metric: %1”").arg(QString::fromUtf8(metric)));
}

/// The spaces in front of the first item, and how many more it takes to put the items one deeper.
std::optional<PatchSet> deeper(const Tree &tree, Node list, const QByteArray &member)
{
    const text::SourceText &source = tree.source();
    const int first = source.position(list.span().begin).line, last = source.position(list.span().end > 0 ? list.span().end - 1 : 0).line;
    const int holder = source.position(list.keyNode().span().begin).line;
    if (holder >= first)
        return std::nullopt; // an anchor or the first item on the key's own line
    const int step = 2;
    const auto indentation = [&](quint32 at) { return QByteArray(qsizetype(at - source.lineStart(source.position(at).line)), ' '); };
    const QByteArray lineEnd = source.view().substr(0, source.lineStart(holder + 1)).ends_with("\r\n") ? "\r\n" : "\n";
    PatchSet all;
    all.add({source.lineStart(holder + 1), {}, indentation(list.keyNode().span().begin) + QByteArray(step, ' ') + member + ':' + lineEnd});
    for (int line = holder + 1; line <= last; ++line) {
        if (!source.lineSpan(line).isEmpty())
            all.add({source.lineStart(line), {}, QByteArray(step, ' ')});
    }
    return all;
}

} // namespace

std::optional<Fix> currentForm(const Tree &tree, Node key)
{
    const Node value = key.parent().find(key.value());
    if (key.value() == "slaDefaultElement" && !key.parent().parent())
        return defaultElementToLevels(tree, value);
    if (key.value() == "rule")
        return ruleToMetric(tree, value);
    return std::nullopt;
}

std::optional<Fix> boundForFlag(const Tree &tree, Node value)
{
    const auto flag = value.boolean();
    const std::string_view key = value.keyNode().value();
    const bool isLow = key == "exclusiveMinimum";
    if (!flag || (!isLow && key != "exclusiveMaximum"))
        return std::nullopt;
    const Node options = value.parent(), plain = options[isLow ? "minimum" : "maximum"];
    const auto without = text::edit::remove(tree, *flag && plain ? plain.path() : value.path());
    Value wanted = tree.root().toValue();
    Value *there = at(wanted, options.path());
    if (!without || !there || (*flag && (!plain || plain.keyNode() == value.keyNode())))
        return std::nullopt;
    take(*there, key);
    if (!*flag)
        return checked(tree, *without, wanted, tr("Remove “%1: false”").arg(text::toQString(key)));
    const auto bound = text::edit::set(tree, value.path(), plain.toValue());
    PatchSet all = *without;
    if (!bound || !all.add(*bound))
        return std::nullopt;
    take(*there, isLow ? "minimum" : "maximum");
    there->members().emplace_back(bytesOf(key), plain.toValue());
    return checked(tree, all, wanted, tr("Change to “%1: %2”").arg(text::toQString(key), plain.string()));
}

std::optional<Fix> listInMember(const Tree &tree, Node list, const QByteArray &member)
{
    Value wanted = tree.root().toValue();
    Value *there = at(wanted, list.path());
    if (list.kind() != text::NodeKind::Sequence || !list.keyNode() || !there)
        return std::nullopt;
    *there = Value::mapping({{member, *there}});
    std::optional<PatchSet> all = PatchSet();
    if (list.isFlow()) {
        all->add({list.span().begin, {}, tree.isJson() ? "{\"" + member + "\": " : '{' + member + ": "});
        all->add({list.span().end, {}, "}"});
    } else {
        all = deeper(tree, list, member);
    }
    return all ? checked(tree, *all, wanted, tr("Put the list into “%1”").arg(QString::fromUtf8(member))) : std::nullopt;
}

} // namespace meshwright::standard::quickfix

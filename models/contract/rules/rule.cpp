// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/rules/rule.h"

#include "base/tr.h"

namespace meshwright::contract::rules {

using base::tr;

namespace {

/// A whole object underlined helps nobody: its name, else its key, else its first key.
base::Span markedSpan(const Node &at)
{
    if (at.isScalar() || at.size() == 0)
        return at.span().isEmpty() && at.keyNode() ? at.keyNode().span() : at.span();
    for (const std::string_view key : {"name", "server", "property", "username", "role", "channel", "id"}) {
        if (const Node label = at.find(key); label.isScalar() && at.isMapping())
            return label.span();
    }
    if (at.keyNode())
        return at.keyNode().span();
    return at.isMapping() ? at.key(0).span() : at.at(0).span();
}

} // namespace

Finding &Reporter::add(Severity severity, const Node &at, const QString &message)
{
    Finding &finding = m_findings.emplace_back();
    finding.rule = QString::fromLatin1(m_rule);
    finding.severity = severity;
    finding.message = message;
    finding.path = at.pointer();
    finding.span = markedSpan(at);
    return finding;
}

void Reporter::offer(Finding &finding, const QString &title, const std::function<text::edit::Patches()> &make)
{
    if (m_fixes <= 0)
        return;
    --m_fixes;
    // A fix that can't be made safely is no fix; the finding stands all the same.
    if (text::edit::Patches patches = make(); patches && !patches->isEmpty())
        finding.fixes.push_back({title, std::move(patches).value()});
}

void Reporter::offerText(Finding &finding, const text::Tree &tree, const Node &scalar, const QString &better)
{
    if (!better.isEmpty())
        offer(finding, tr("Change to “%1”").arg(better), [&] { return text::edit::set(tree, scalar.path(), text::Value::string(better)); });
}

void Reporter::offerFreeName(Finding &finding, const text::Tree &tree, const Node &scalar, const QStringList &taken)
{
    for (int number = 2; number < 100 && m_fixes > 0; ++number) {
        const QString name = QStringLiteral("%1_%2").arg(scalar.string(), QString::number(number));
        if (!taken.contains(name, Qt::CaseInsensitive))
            return offerText(finding, tree, scalar, name);
    }
}

void Reporter::offerSwap(Finding &finding, const text::Tree &tree, const Node &one, const Node &other)
{
    offer(finding, tr("Swap the two"), [&]() -> text::edit::Patches {
        text::edit::Patches first = text::edit::set(tree, one.path(), other.toValue());
        const text::edit::Patches second = text::edit::set(tree, other.path(), one.toValue());
        if (!first || !second)
            return first ? second : first;
        text::PatchSet both = *first;
        if (!both.add(*second))
            both = {};
        return both;
    });
}

Finding &Reporter::notEvaluated(const Node &at, const QString &message)
{
    Finding &finding = add(Severity::Info, at, message);
    finding.notEvaluated = true;
    return finding;
}

} // namespace meshwright::contract::rules

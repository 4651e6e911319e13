// SPDX-License-Identifier: GPL-3.0-or-later
// The half of BlockJudge that looks at single values.
#include "standard/blockjudge.h"
#include "base/tr.h"
#include "standard/formats.h"
#include "standard/formerforms.h"
#include "standard/jsonvalue.h"
#include "standard/pattern.h"
#include "standard/phrases.h"
#include "standard/quickfix.h"
#include "standard/spelling.h"
#include "standard/translated.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace meshwright::standard {

using base::tr;
using text::Finding;
using text::Node;
using text::Severity;

bool BlockJudge::value(Node node, const Field &field)
{
    node = node.resolved();
    if (!node.isValid())
        return true; // an alias to nothing; the reader said so
    if (!(typesOf(node) & field.types)) {
        wrongType(node, field);
        return false;
    }
    if (node.isMapping())
        return !field.block || mapping(node, *field.block);
    if (node.isSequence())
        return list(node, field);
    return scalar(node, field);
}

bool BlockJudge::scalar(Node node, const Field &field)
{
    if (node.isString())
        return text(node, field);
    const auto number = node.number();
    if (!number)
        return true;
    if (field.minimum && *number < *field.minimum) {
        tell("range", node, node.span(), tr("%1 must be at least %2, not %3.").arg(place(node), QString::number(*field.minimum), node.string()));
        return false;
    }
    if (field.exclusiveMinimum && *number <= *field.exclusiveMinimum) {
        tell("range", node, node.span(), tr("%1 must be greater than %2, not %3.").arg(place(node), QString::number(*field.exclusiveMinimum), node.string()));
        return false;
    }
    return true;
}

bool BlockJudge::text(Node node, const Field &field)
{
    if (!field.values.isEmpty()) {
        const std::string_view given = node.value();
        if (!field.values.contains(QByteArray::fromRawData(given.data(), qsizetype(given.size())))) {
            wrongValue(node, field);
            return false;
        }
    }
    if (!field.patterns.empty()) {
        const bool matches = std::any_of(field.patterns.begin(), field.patterns.end(), [&](const auto &pattern) {
            return pattern->match(node.value()) == Pattern::Match::Yes;
        });
        if (!matches) {
            const QString hint = field.patternHint.isEmpty() ? QString::fromUtf8(field.patterns.front()->expression()) : translated(field.patternHint);
            tell("pattern", node, node.span(), tr("%1 is not of the form that %2 must have: %3.").arg(quoted(node.value()), place(node), hint));
            return false;
        }
    }
    if (!field.format.isEmpty())
        format(node, field);
    return true;
}

bool BlockJudge::list(Node node, const Field &field)
{
    bool good = true;
    tellBareList(node, field);
    if (node.size() < field.minItems) {
        tell("length", node, node.span(), tr("%1 needs at least %2 items and has %3.").arg(place(node)).arg(field.minItems).arg(node.size()));
        good = false;
    }
    if (field.maxItems >= 0 && node.size() > field.maxItems) {
        tell("length", node, node.span(), tr("%1 may have at most %2 items and has %3.").arg(place(node)).arg(field.maxItems).arg(node.size()));
        good = false;
    }
    if (field.uniqueItems) {
        if (const auto [first, second] = equalItems(node); second >= 0) {
            Finding &finding = tell("duplicate-item", node.at(second), node.at(second).span(),
                tr("Items %1 and %2 of %3 are the same; each may be there once.").arg(first + 1).arg(second + 1).arg(place(node)));
            if (node.size() > field.minItems)
                offerRemoval(finding, node.at(second), tr("Remove the second one"));
            good = false;
        }
    }
    if (field.items) {
        for (int i = 0; i < node.size(); ++i) {
            if (!value(node.at(i), *field.items))
                good = false;
        }
    }
    return good;
}

void BlockJudge::format(Node node, const Field &field)
{
    if (isSilent() || hasFormat(node.value(), field.format))
        return;
    tell("format", node, node.span(), tr("%1 should be %2; %3 is not.").arg(place(node), formatInWords(field.format), quoted(node.value())),
         Severity::Warning);
}

void BlockJudge::wrongType(Node node, const Field &field)
{
    if (isSilent())
        return;
    QString message = tr("%1 must be %2, but it is %3.").arg(place(node), typeWords(field.types), kindOf(node));
    if (!field.values.isEmpty())
        message += u' ' + tr("Allowed: %1.").arg(listed(field.values));
    const bool wasFlag = node.boolean() && node.keyNode().value().starts_with("exclusiveM");
    auto fix = wasFlag ? std::nullopt : quickfix::retype(m_tree, node, field.types);
    if (fix && (field.types & String) && node.isScalar() && !node.isString())
        message += u' ' + tr("Put it in quotes.");
    const bool atKey = node.keyNode().isValid() && (node.span().isEmpty() || !node.isScalar());
    Finding &finding = tell("type", node, atKey ? node.keyNode().span() : node.span(), message);
    if (fix)
        finding.fixes.push_back(*fix);
    if (wasFlag)
        offer(finding, [&] { return quickfix::boundForFlag(m_tree, node); });
    if (node.isNull())
        offerRemoval(finding, node, tr("Remove the empty %1").arg(place(node)));
}

void BlockJudge::wrongValue(Node node, const Field &field)
{
    if (isSilent())
        return;
    const QByteArray word(node.value().data(), qsizetype(node.value().size()));
    const QByteArray better = nearest(word, field.values);
    QString message = field.values.size() == 1
        ? tr("%1 must be “%2”, not %3.").arg(place(node), QString::fromUtf8(field.values.front()), quoted(word))
        : tr("%1 is not allowed for %2. Allowed: %3.").arg(quoted(word), place(node), listed(field.values, 50));
    if (!better.isEmpty() && field.values.size() > 1)
        message += u' ' + tr("Did you mean “%1”?").arg(QString::fromUtf8(better));
    const QByteArray later = laterVersionWith(node, word);
    if (!later.isEmpty() && node.keyNode().value() != "apiVersion")
        message += u' ' + tr("%1 came with %2 %3.").arg(quoted(word), m_description.name(), QString::fromLatin1(later));
    const QByteArray change = field.values.size() == 1 ? field.values.front() : better;
    Finding &finding = tell("allowed-value", node, node.span().isEmpty() && node.keyNode().isValid() ? node.keyNode().span() : node.span(), message);
    if (!change.isEmpty()) {
        if (auto fix = quickfix::respell(m_tree, node, change))
            finding.fixes.push_back(*fix);
    }
    if (node.keyNode().value() != "apiVersion")
        offerVersion(finding, later);
}

void BlockJudge::tellDeprecated(Node key, const Field &field)
{
    if (isSilent() || field.deprecated.isEmpty())
        return;
    QString message = tr("%1 is deprecated since %2 %3.").arg(quoted(key.value()), m_description.name(), QString::fromLatin1(field.deprecated));
    if (!field.instead.isEmpty())
        message += u' ' + tr("Use %1.").arg(translated(field.instead));
    Finding &finding = tell("deprecated", key.parent().find(key.value()), key.span(), message, Severity::Info);
    offer(finding, [&] { return quickfix::currentForm(m_tree, key); });
}

/// A list where a mapping with that list in it is today's form.
void BlockJudge::tellBareList(Node list, const Field &field)
{
    if (isSilent() || field.listDeprecated.isEmpty() || !field.block)
        return;
    const auto member = std::find_if(field.block->fields.begin(), field.block->fields.end(), [&](const Field &one) {
        return one.items && field.items && one.items->block == field.items->block;
    });
    if (member == field.block->fields.end())
        return;
    const Node at = list.keyNode() ? list.keyNode() : list;
    Finding &finding = tell("deprecated", list, at.span(), tr("A bare list for %1 is deprecated since %2 %3. Put it into “%4” of a mapping.")
        .arg(place(list), m_description.name(), QString::fromLatin1(field.listDeprecated), QString::fromUtf8(member->key)), Severity::Hint);
    offer(finding, [&] { return quickfix::listInMember(m_tree, list, member->key); });
}

} // namespace meshwright::standard

// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/diffkit.h"

#include "base/tr.h"
#include "contract/fields.h"

using namespace Qt::StringLiterals;

namespace meshwright::contract::diffkit {

using base::tr;

QString shown(const Node &node)
{
    if (!node)
        return {};
    if (node.isScalar())
        return node.isNull() ? u"null"_s : node.string().left(80);
    return node.size() == 1 ? tr("1 entry") : tr("%1 entries").arg(node.size());
}

namespace {

/// Equal in meaning: keys in any order, numbers in any spelling.
bool sameData(const text::Value &a, const text::Value &b)
{
    using Type = text::Value::Type;
    if (a.type() != b.type() || a.members().size() != b.members().size() || a.items().size() != b.items().size())
        return false;
    if (a.type() == Type::Number)
        return a.scalar() == b.scalar() || a.scalar().toDouble() == b.scalar().toDouble();
    for (const text::Value::Member &member : a.members()) {
        const text::Value *other = b.member(member.first);
        if (!other || !sameData(member.second, *other))
            return false;
    }
    for (size_t i = 0; i < a.items().size(); ++i) {
        if (!sameData(a.items()[i], b.items()[i]))
            return false;
    }
    return a.scalar() == b.scalar();
}

} // namespace

bool sameValue(const Node &a, const Node &b)
{
    if (!a || !b)
        return a.isValid() == b.isValid();
    return sameData(a.toValue(), b.toValue());
}

Change &Changes::added(const char *rule, ChangeImpact impact, const QString &subject, const Node &after, const QString &message)
{
    Change &change = changed(rule, impact, subject, Node(), after, message);
    change.kind = Change::Kind::Added;
    return change;
}

Change &Changes::removed(const char *rule, ChangeImpact impact, const QString &subject, const Node &before, const QString &message)
{
    Change &change = changed(rule, impact, subject, before, Node(), message);
    change.kind = Change::Kind::Removed;
    return change;
}

Change &Changes::changed(const char *rule, ChangeImpact impact, const QString &subject, const Node &before, const Node &after, const QString &message)
{
    m_changes.push_back({QString::fromLatin1(rule), Change::Kind::Changed, impact, subject, message, shown(before), shown(after), before, after});
    return m_changes.back();
}

void Changes::text(const char *rule, ChangeImpact impact, const QString &subject, const Node &before, const Node &after, const char *key)
{
    const Node old = before.find(key), now = after.find(key);
    if (sameValue(old, now))
        return;
    const QString name = QLatin1String(key);
    const bool ofAll = subject.isEmpty();
    if (!now)
        removed(rule, impact, subject, old, ofAll ? tr("The %1 is gone.").arg(name) : tr("The %1 of “%2” is gone.").arg(name, subject));
    else if (!old)
        added(rule, impact, subject, now, ofAll ? tr("The %1 is new.").arg(name) : tr("The %1 of “%2” is new.").arg(name, subject));
    else
        changed(rule, impact, subject, old, now, ofAll ? tr("The %1 changed.").arg(name) : tr("The %1 of “%2” changed.").arg(name, subject));
}

std::optional<int> weaker(const Node &before, const Node &after, bool lowerIsBetter)
{
    const auto old = before.number(), now = after.number();
    if (!old || !now)
        return {};
    const int rises = *now > *old ? 1 : *now < *old ? -1 : 0;
    return lowerIsBetter ? rises : -rises;
}

} // namespace meshwright::contract::diffkit

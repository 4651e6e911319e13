// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/functions/all.h"

#include "base/tr.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace meshwright::governance::functions {

using base::tr;

namespace {

using text::Node;

struct Last {
    QStringList prefixes, names;
    std::shared_ptr<const Regex> pattern;
};

/// Keys in the order of their positions, then the others as they stand, then those that are to be last.
class PropertyOrder : public Function {
public:
    PropertyOrder(bool keysFirst, Last last) : m_keysFirst(keysFirst), m_last(std::move(last)) {}

    void judge(const Target &target, std::vector<Complaint> &complaints, Budget &budget) const override
    {
        const Node properties = target.value.type() == Item::Type::Object ? target.value.node()["properties"] : Node();
        if (!properties.isSequence())
            return;
        std::vector<qint64> ranks;
        for (int i = 0; i < properties.size() && budget.step(); ++i)
            ranks.push_back(rankOf(properties.at(i).resolved(), target, budget));
        if (!budget.limitHit().isEmpty())
            return;
        std::vector<int> order(ranks.size());
        std::iota(order.begin(), order.end(), 0);
        std::stable_sort(order.begin(), order.end(), [&](int a, int b) { return ranks[size_t(a)] < ranks[size_t(b)]; });
        const auto nameOf = [&](int i) { return properties.at(i).resolved()["name"].string(); };
        for (int i = 0; i < int(order.size()); ++i) {
            if (order[size_t(i)] == i)
                continue;
            complaints.push_back({tr("“%1” should stand before “%2”").arg(nameOf(order[size_t(i)]), nameOf(i)), target.path() / "properties" / i});
            return; // what follows is a consequence
        }
    }

private:
    qint64 rankOf(const Node &property, const Target &target, Budget &budget) const
    {
        constexpr qint64 usual = std::numeric_limits<qint64>::max() - 1;
        if (m_keysFirst && property["primaryKey"].boolean().value_or(false)) {
            const qint64 position = property["primaryKeyPosition"].integer().value_or(-1);
            return position >= 1 && position < usual ? position : usual - 1; // a key without a place is the last of them
        }
        return isLast(property["name"].string(), target, budget) ? usual + 1 : usual;
    }

    bool isLast(const QString &name, const Target &target, Budget &budget) const
    {
        const bool isNamed = m_last.names.contains(name) || std::any_of(m_last.prefixes.begin(), m_last.prefixes.end(), [&](const QString &prefix) { return name.startsWith(prefix); });
        if (isNamed || !m_last.pattern)
            return isNamed;
        const QByteArray utf8 = name.toUtf8();
        const auto answer = m_last.pattern->search(std::string_view(utf8.constData(), size_t(utf8.size())), target.regexSteps);
        if (answer == Regex::Answer::Undecided)
            budget.hit(tr("the pattern %1 needs more than %2 steps to decide on a name").arg(m_last.pattern->pattern()).arg(target.regexSteps));
        return answer == Regex::Answer::Yes;
    }

    bool m_keysFirst;
    Last m_last;
};

} // namespace

FunctionPtr propertyOrder(Options &options)
{
    const bool keysFirst = options.boolean("keysFirst").value_or(true);
    Last last;
    last.prefixes = options.oneOrMore("lastPrefixes");
    last.names = options.oneOrMore("lastNames");
    last.pattern = options.regex("lastPattern");
    last.prefixes.removeAll(QString());
    return std::make_shared<PropertyOrder>(keysFirst, std::move(last));
}

} // namespace meshwright::governance::functions

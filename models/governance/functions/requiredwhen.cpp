// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/functions/all.h"

#include "base/tr.h"

#include <algorithm>

namespace meshwright::governance::functions {

using base::tr;

namespace {

/// "classification", "logicalTypeOptions.format": a value below another one.
Item at(const Item &value, const QString &dotted)
{
    Item found = value;
    for (const QString &step : dotted.split(u'.'))
        found = memberOf(found, step);
    return found;
}

class RequiredWhen : public Function {
public:
    RequiredWhen(text::Tree tree, QString when, std::vector<Item> is, std::shared_ptr<const Regex> matches, bool isNegated)
        : m_tree(std::move(tree)), m_when(std::move(when)), m_is(std::move(is)), m_matches(std::move(matches)), m_isNegated(isNegated)
    {
    }

    void judge(const Target &target, std::vector<Complaint> &complaints, Budget &budget) const override
    {
        if (target.value.isTruthy())
            return;
        const Item deciding = at(Item(target.trail.node()), m_when);
        if (holds(deciding, target, budget) == m_isNegated || !budget.limitHit().isEmpty())
            return;
        const QString state = deciding.isMissing() ? tr("not there") : deciding.isCollection() ? tr("there") : deciding.print();
        complaints.push_back({tr("{{subject}}must be there and not be empty, because “%1” is %2").arg(m_when, state), std::nullopt});
    }

private:
    bool holds(const Item &deciding, const Target &target, Budget &budget) const
    {
        if (!m_is.empty())
            return std::any_of(m_is.begin(), m_is.end(), [&](const Item &wanted) { return wanted.isSame(deciding); });
        if (!m_matches)
            return deciding.isTruthy();
        if (deciding.isMissing() || deciding.isCollection())
            return false;
        const QByteArray text = deciding.plain().toUtf8();
        const auto answer = m_matches->search(std::string_view(text.constData(), size_t(text.size())), target.regexSteps);
        if (answer == Regex::Answer::Undecided)
            budget.hit(tr("the pattern %1 needs more than %2 steps to decide on a value").arg(m_matches->pattern()).arg(target.regexSteps));
        return answer == Regex::Answer::Yes;
    }

    text::Tree m_tree; // keeps the values alive
    QString m_when;
    std::vector<Item> m_is;
    std::shared_ptr<const Regex> m_matches;
    bool m_isNegated;
};

} // namespace

FunctionPtr requiredWhen(Options &options)
{
    const QString when = options.string("when", true).value_or(QString());
    const std::vector<Item> is = options.scalarOrScalars("is");
    const auto matches = options.regex("matches");
    const bool isNegated = options.boolean("not").value_or(false);
    if (options.has("is") && options.has("matches"))
        options.complain("matches", tr("“requiredWhen” has either “is” or “matches”, not both."));
    return std::make_shared<RequiredWhen>(options.tree(), when, is, matches, isNegated);
}

} // namespace meshwright::governance::functions

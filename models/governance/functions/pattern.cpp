// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/functions/all.h"

#include "base/tr.h"

namespace meshwright::governance::functions {

using base::tr;

namespace {

class Pattern : public Function {
public:
    Pattern(std::shared_ptr<const Regex> match, std::shared_ptr<const Regex> notMatch) : m_match(std::move(match)), m_notMatch(std::move(notMatch)) {}

    void judge(const Target &target, std::vector<Complaint> &complaints, Budget &budget) const override
    {
        if (target.value.type() != Item::Type::String)
            return;
        const QByteArray text = target.value.text().toUtf8();
        if (m_match && search(*m_match, text, target, budget) == Regex::Answer::No)
            complaints.push_back({tr("%1 must match the pattern %2").arg(target.value.print(), m_match->pattern()), std::nullopt});
        if (m_notMatch && search(*m_notMatch, text, target, budget) == Regex::Answer::Yes)
            complaints.push_back({tr("%1 must not match the pattern %2").arg(target.value.print(), m_notMatch->pattern()), std::nullopt});
    }

private:
    static Regex::Answer search(const Regex &regex, const QByteArray &text, const Target &target, Budget &budget)
    {
        const auto answer = regex.search(std::string_view(text.constData(), size_t(text.size())), target.regexSteps);
        if (answer == Regex::Answer::Undecided)
            budget.hit(tr("the pattern %1 needs more than %2 steps to decide on a value").arg(regex.pattern()).arg(target.regexSteps));
        return answer;
    }

    std::shared_ptr<const Regex> m_match, m_notMatch;
};

} // namespace

FunctionPtr pattern(Options &options)
{
    const auto match = options.regex("match");
    const auto notMatch = options.regex("notMatch");
    if (!options.has("match") && !options.has("notMatch"))
        options.complain(nullptr, tr("“pattern” needs the option match, notMatch, or both."));
    return std::make_shared<Pattern>(match, notMatch);
}

} // namespace meshwright::governance::functions

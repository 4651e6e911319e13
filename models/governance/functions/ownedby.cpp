// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/functions/all.h"

#include "base/tr.h"
#include "contract/team.h"

#include <algorithm>

namespace meshwright::governance::functions {

using base::tr;

namespace {

/// Who has left does not own any more, and who comes later does not yet.
bool isThere(const contract::TeamMember &member, QDate today)
{
    const QDate in = QDate::fromString(member.node["dateIn"].string().left(10), Qt::ISODate);
    const QDate out = QDate::fromString(member.node["dateOut"].string().left(10), Qt::ISODate);
    return (!in.isValid() || in <= today) && (!out.isValid() || out >= today);
}

class OwnedBy : public Function {
public:
    OwnedBy(QStringList roles, int least, QStringList teams) : m_roles(std::move(roles)), m_least(least), m_teams(std::move(teams)) {}

    void judge(const Target &target, std::vector<Complaint> &complaints, Budget &) const override
    {
        const bool isDocument = target.value.type() == Item::Type::Object && (target.value.node()["team"] || target.value.node()["kind"]);
        const text::Node node = isDocument ? target.value.node()["team"] : target.value.node();
        const text::Path path = isDocument ? target.path() / "team" : target.path();
        const contract::Team team = contract::readTeam(node);
        if (!node || (team.name.isEmpty() && team.members.empty())) {
            complaints.push_back({tr("no team is named"), path});
            return;
        }
        if (!m_teams.isEmpty() && !m_teams.contains(team.name))
            complaints.push_back({tr("the team “%1” is none of %2").arg(team.name, m_teams.join(QLatin1String(", "))), path});
        const auto count = std::count_if(team.members.begin(), team.members.end(), [&](const contract::TeamMember &member) { return hasRole(member) && isThere(member, target.today); });
        if (count >= m_least)
            return;
        const QString roles = m_roles.join(tr(" or "));
        const bool hasLeft = std::any_of(team.members.begin(), team.members.end(), [&](const contract::TeamMember &member) { return hasRole(member); });
        complaints.push_back({count > 0 ? tr("the team has %1 of the %2 members it needs with the role %3").arg(count).arg(m_least).arg(roles)
                                  : hasLeft ? tr("nobody has the role %1 today; who had it has left").arg(roles)
                                            : tr("nobody in the team has the role %1").arg(roles),
                              path});
    }

private:
    bool hasRole(const contract::TeamMember &member) const
    {
        return !(member.username.isEmpty() && member.name.isEmpty()) && m_roles.contains(member.role.trimmed(), Qt::CaseInsensitive);
    }

    QStringList m_roles;
    int m_least;
    QStringList m_teams;
};

} // namespace

FunctionPtr ownedBy(Options &options)
{
    const bool hasRole = options.has("role");
    QStringList roles = options.oneOrMore("role");
    if (!hasRole)
        roles = {QStringLiteral("owner")};
    const double least = options.number("min").value_or(1);
    if (least < 1 || least != int(least))
        options.complain("min", tr("The option “min” is a whole number from 1 on."));
    return std::make_shared<OwnedBy>(roles, int(least), options.oneOrMore("teams"));
}

} // namespace meshwright::governance::functions

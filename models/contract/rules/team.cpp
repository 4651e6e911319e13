// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/rules/all.h"

#include "base/tr.h"
#include "contract/fields.h"
#include "contract/suggest.h"

#include <QDate>

using namespace Qt::StringLiterals;

namespace meshwright::contract::rules {

using base::tr;

namespace {

void judgeDates(const Node &member, Reporter &report)
{
    const Node out = member.find("dateOut");
    const QDate came = QDate::fromString(textOf(member, "dateIn"), Qt::ISODate), left = QDate::fromString(textOf(out), Qt::ISODate);
    if (came.isValid() && left.isValid() && left < came)
        report.warning(out, tr("“%1” left (%2) before joining (%3).").arg(textOf(member, "username"), textOf(out), textOf(member, "dateIn")));
}

void judgeSuccessor(const text::Tree &tree, const Node &member, const QStringList &usernames, Reporter &report)
{
    const Node successor = member.find("replacedByUsername");
    const QString name = textOf(successor);
    if (!name.isEmpty() && !usernames.contains(name)) {
        Finding &finding = report.warning(successor, tr("“%1” is not in the team.%2").arg(name, didYouMean(name, usernames)));
        report.offerText(finding, tree, successor, nearest(name, usernames));
    } else if (!name.isEmpty() && name == textOf(member, "username"))
        report.warning(successor, tr("“%1” can't be their own successor.").arg(name));
}

void run(const text::Tree &tree, Reporter &report)
{
    const Team team = readTeam(tree.root().find("team"));
    QStringList usernames;
    for (const TeamMember &member : team.members)
        usernames.append(member.username);
    for (const TeamMember &member : team.members) {
        judgeDates(member.node, report);
        judgeSuccessor(tree, member.node, usernames, report);
    }
}

} // namespace

const TreeRule team{"contract/team", "a team member left before joining, or is replaced by a stranger", run};

} // namespace meshwright::contract::rules

// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/team.h"

#include "contract/fields.h"

namespace meshwright::contract {

namespace {

TeamMember readMember(const Node &node)
{
    return {node, textOf(node, "username"), textOf(node, "name"), textOf(node, "role")};
}

} // namespace

Team readTeam(const Node &node)
{
    Team team;
    if (!node.isMapping() && !node.isSequence())
        return team;
    team.node = node;
    team.name = textOf(node, "name");
    team.description = textOf(node, "description");
    team.members = partsOf<TeamMember>(node.isSequence() ? node : node.find("members"), readMember);
    return team;
}

} // namespace meshwright::contract

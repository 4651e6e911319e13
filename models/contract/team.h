// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/tree.h"

#include <vector>

namespace meshwright::contract {

using text::Node;

struct TeamMember {
    Node node;
    QString username, name, role;
};

/// ODCS and ODPS team: since ODCS 3.1 an object with members, before a list of members.
struct Team {
    Node node;        ///< not valid where the text has none
    QString name, description;
    std::vector<TeamMember> members;
};

Team readTeam(const Node &node);

} // namespace meshwright::contract

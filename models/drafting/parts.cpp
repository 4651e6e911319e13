// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafting/parts.h"

namespace meshwright::drafting {

void writeHead(Page &page, const Wishes &wishes)
{
    page.field(0, "apiVersion", QStringLiteral("v3.2.0"));
    page.field(0, "kind", QStringLiteral("DataContract"));
    page.field(0, "id", wishes.effectiveId());
    page.field(0, "name", wishes.effectiveName());
    page.field(0, "version", QStringLiteral("1.0.0"));
    page.field(0, "status", QStringLiteral("draft"));
    if (wishes.domain.isEmpty())
        page.comment(0, QStringLiteral("Decide: which domain owns the data? Then add a line “domain: …”."));
    page.field(0, "domain", wishes.domain);
    page.field(0, "tenant", wishes.tenant);
    page.blankLine();
    if (wishes.purpose.trimmed().isEmpty())
        page.comment(0, QStringLiteral("Decide: what is the data for? Then add “description:” with a line “purpose: …” below it."));
    else
        page.open(0, "description");
    page.field(2, "purpose", wishes.purpose.trimmed());
    page.blankLine();
}

void writeTeam(Page &page, const Wishes &wishes)
{
    page.blankLine();
    // A team without anybody in it would look like an answer.
    if (wishes.owner.isEmpty()) {
        page.comment(0, QStringLiteral("Decide: who answers for the data? Add a team with a member whose role is owner."));
        return;
    }
    page.open(0, "team");
    page.field(2, "name", wishes.team.isEmpty() ? wishes.domain : wishes.team);
    page.open(2, "members");
    page.item(4, "username", wishes.owner);
    page.field(6, "role", QStringLiteral("owner"));
}

} // namespace meshwright::drafting

// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafting/draft.h"

#include "drafting/names.h"
#include "drafting/parts.h"

namespace meshwright::drafting {

QByteArray blankDraft(const Wishes &wishes)
{
    Page page;
    writeHead(page, wishes);
    const QString object = objectNameFrom(wishes.effectiveName());
    page.comment(0, QStringLiteral("Decide: what is one row, and which fields does it have?"));
    page.open(0, "schema");
    page.item(2, "id", object);
    page.field(4, "name", object);
    page.field(4, "logicalType", QStringLiteral("object"));
    writeTeam(page, wishes);
    return page.text();
}

} // namespace meshwright::drafting

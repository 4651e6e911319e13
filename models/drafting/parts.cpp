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

namespace {

void writeOwner(Page &page, const Wishes &wishes)
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

// The place of the item whose `key` has that value; the end of the list where none has.
text::Path itemWith(const text::Node &root, const char *list, const char *key, const QString &value)
{
    const text::Node items = root.find(list);
    int at = 0;
    while (at < items.size() && items.at(at).find(key).string() != value)
        ++at;
    return text::Path() / list / at;
}

} // namespace

void writeTeam(Page &page, const Wishes &wishes)
{
    writeOwner(page, wishes);
    if (!wishes.readerRole.isEmpty()) {
        page.blankLine();
        page.open(0, "roles");
        page.item(2, "role", wishes.readerRole);
        page.field(4, "access", QStringLiteral("read"));
    }
    if (wishes.keptFor > 0) {
        page.blankLine();
        page.open(0, "slaProperties");
        page.item(2, "property", QStringLiteral("retention"));
        page.field(4, "value", text::Value::integer(wishes.keptFor));
        page.field(4, "unit", wishes.keptUnit);
    }
}

void wishPromises(Rewrite &text, const Wishes &wishes)
{
    const auto write = [&](const text::Path &item, const text::Value &value) {
        if (!text.root().find(item).isValid())
            return text.add(item.parent(), value);
        for (const text::Value::Member &member : value.members())
            text.set(item / member.first, member.second);
    };
    if (!wishes.readerRole.isEmpty())
        write(itemWith(text.root(), "roles", "role", wishes.readerRole), text::Value::mapping({{"role", text::Value::string(wishes.readerRole)}, {"access", text::Value::string(QByteArray("read"))}}));
    if (wishes.keptFor > 0)
        write(itemWith(text.root(), "slaProperties", "property", QStringLiteral("retention")),
              text::Value::mapping({{"property", text::Value::string(QByteArray("retention"))}, {"value", text::Value::integer(wishes.keptFor)}, {"unit", text::Value::string(wishes.keptUnit)}}));
}

} // namespace meshwright::drafting

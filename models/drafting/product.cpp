// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafting/product.h"

#include "drafting/names.h"
#include "drafting/parts.h"

namespace meshwright::drafting {

QString productIdFrom(const QString &name)
{
    const QString made = idFrom(name);
    return made.isEmpty() ? QStringLiteral("new-product") : made;
}

QString productFileNameFrom(const QString &id)
{
    return id + QStringLiteral(".odps.yaml");
}

QByteArray productDraft(const Wishes &wishes, const std::vector<Offer> &offers)
{
    Page page;
    const QString id = productIdFrom(wishes.id.isEmpty() ? wishes.name : wishes.id);
    page.field(0, "apiVersion", QStringLiteral("v1.0.0"));
    page.field(0, "kind", QStringLiteral("DataProduct"));
    page.field(0, "id", id);
    page.field(0, "name", wishes.name.trimmed().isEmpty() ? titleFrom(id) : wishes.name.trimmed());
    page.field(0, "version", QStringLiteral("1.0.0"));
    page.field(0, "status", QStringLiteral("draft"));
    if (wishes.domain.isEmpty())
        page.comment(0, QStringLiteral("Decide: which domain owns the product? Then add a line “domain: …”."));
    page.field(0, "domain", wishes.domain);
    page.field(0, "tenant", wishes.tenant);
    page.blankLine();
    if (wishes.purpose.trimmed().isEmpty())
        page.comment(0, QStringLiteral("Decide: what is the product for? Then add “description:” with a line “purpose: …” below it."));
    else
        page.open(0, "description");
    page.field(2, "purpose", wishes.purpose.trimmed());
    page.blankLine();
    if (offers.empty())
        page.comment(0, QStringLiteral("Decide: what does it offer? Add “outputPorts:” with the contract of each."));
    else
        page.open(0, "outputPorts");
    for (const Offer &offer : offers) {
        page.item(2, "name", offer.name.isEmpty() ? offer.contractId : offer.name);
        page.field(4, "version", offer.version.isEmpty() ? QStringLiteral("1.0.0") : offer.version);
        page.field(4, "contractId", offer.contractId);
    }
    writeTeam(page, wishes);
    return page.text();
}

} // namespace meshwright::drafting

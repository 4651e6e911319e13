// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/registry.h"

namespace meshwright::registry {

QLatin1String outcomeName(ReceiptItem::Outcome outcome)
{
    switch (outcome) {
    case ReceiptItem::Outcome::Created:
        return QLatin1String("created");
    case ReceiptItem::Outcome::VersionAdded:
        return QLatin1String("version-added");
    case ReceiptItem::Outcome::Unchanged:
        return QLatin1String("unchanged");
    }
    Q_UNREACHABLE();
}

base::Result<PublishPlan> makePlan(Registry &registry, std::vector<Submission> submissions)
{
    const auto holdings = registry.holdings(submittedIds(submissions));
    if (!holdings)
        return holdings.problem();
    return makePlan(registry.name(), std::move(submissions), *holdings);
}

} // namespace meshwright::registry

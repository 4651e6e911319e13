// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafting/wishes.h"

#include "drafting/names.h"

namespace meshwright::drafting {

QString Wishes::effectiveId() const
{
    const QString made = idFrom(id.isEmpty() ? name : id);
    return made.isEmpty() ? QStringLiteral("new-contract") : made;
}

QString Wishes::effectiveName() const
{
    return name.trimmed().isEmpty() ? titleFrom(effectiveId()) : name.trimmed();
}

} // namespace meshwright::drafting

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/registry.h"
#include "registry/sqlite.h"

#include <optional>

namespace meshwright::registry::embedded {

base::Result<std::vector<HeldVersion>> heldVersions(sqlite::Database &database, EntryKind kind, const QString &id);
/// Stores a plan without refused items; to be called within a transaction. `registry` and `location`
/// of the receipt are left to the caller.
base::Result<Receipt> store(sqlite::Database &database, const PublishPlan &plan, const QDateTime &now);
base::Result<std::vector<Receipt>> readReceipts(sqlite::Database &database, int limit);

} // namespace meshwright::registry::embedded

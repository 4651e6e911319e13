// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/marketplace.h"
#include "registry/sqlite.h"

namespace meshwright::registry::embedded {

base::Result<Entry> readEntry(sqlite::Database &database, EntryKind kind, const QString &id, const QString &version);

} // namespace meshwright::registry::embedded

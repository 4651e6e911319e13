// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/marketplace.h"
#include "registry/sqlite.h"

namespace meshwright::registry::embedded {

/// The words of a query as an expression for the full-text index: all words, the beginning of each is
/// enough, "…" is a phrase. Empty where the text holds no word. Nothing in the text is an operator.
QString matchExpression(const QString &text);

/// The text that SQLite's snippet() made, with its marks turned into stretches.
Snippet snippetFromMarked(const QString &marked);

base::Result<SearchResult> find(sqlite::Database &database, const Query &query);

/// Reads the columns of hitColumns, the first being the entry's number; without snippet, product and quality.
extern const char *const hitColumns;
Hit readHit(const sqlite::Statement &row);
/// Adds tags, product and quality.
base::Result<void> complete(sqlite::Database &database, qint64 entry, Hit &hit);

} // namespace meshwright::registry::embedded

// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/embedded/schema.h"

#include "base/tr.h"

namespace meshwright::registry::embedded {

namespace {

using base::Result;
using sqlite::Database;

// entry.newest marks the highest version of an id; search holds those rows alone. The bytes are
// stored as they came; all other columns can be read from them again.
Result<void> first(Database &database)
{
    return database.execute(R"(
        CREATE TABLE receipt (
            number INTEGER PRIMARY KEY,
            id TEXT NOT NULL UNIQUE,
            published TEXT NOT NULL,
            hash TEXT NOT NULL UNIQUE
        );
        CREATE TABLE receipt_item (
            receipt INTEGER NOT NULL REFERENCES receipt,
            position INTEGER NOT NULL,
            kind TEXT NOT NULL,
            id TEXT NOT NULL,
            title TEXT NOT NULL,
            version TEXT NOT NULL,
            hash TEXT NOT NULL,
            outcome TEXT NOT NULL,
            PRIMARY KEY (receipt, position)
        ) WITHOUT ROWID;
        CREATE TABLE entry (
            number INTEGER PRIMARY KEY,
            kind TEXT NOT NULL CHECK (kind IN ('contract', 'product')),
            id TEXT NOT NULL CHECK (id <> ''),
            version TEXT NOT NULL CHECK (version <> ''),
            hash TEXT NOT NULL,
            bytes BLOB NOT NULL,
            file_name TEXT NOT NULL,
            receipt INTEGER NOT NULL REFERENCES receipt,
            newest INTEGER NOT NULL DEFAULT 0,
            title TEXT NOT NULL,
            domain TEXT NOT NULL,
            status TEXT NOT NULL,
            owner TEXT NOT NULL,
            data_product TEXT NOT NULL,
            purpose TEXT NOT NULL,
            usage TEXT NOT NULL,
            limitations TEXT NOT NULL,
            UNIQUE (kind, id, version)
        );
        CREATE UNIQUE INDEX entry_newest ON entry (kind, id) WHERE newest;
        CREATE TABLE tag (
            entry INTEGER NOT NULL REFERENCES entry,
            tag TEXT NOT NULL COLLATE NOCASE,
            position INTEGER NOT NULL,
            PRIMARY KEY (entry, tag)
        ) WITHOUT ROWID;
        CREATE INDEX tag_entries ON tag (tag, entry);
        CREATE TABLE edge (
            entry INTEGER NOT NULL REFERENCES entry,
            role TEXT NOT NULL CHECK (role IN ('offers', 'reads')),
            contract TEXT NOT NULL,
            PRIMARY KEY (entry, role, contract)
        ) WITHOUT ROWID;
        CREATE INDEX edge_contracts ON edge (contract, role);
        CREATE TABLE quality (
            entry INTEGER PRIMARY KEY REFERENCES entry,
            passed INTEGER NOT NULL,
            failed INTEGER NOT NULL,
            warnings INTEGER NOT NULL,
            not_evaluated INTEGER NOT NULL,
            row_count INTEGER NOT NULL,
            tested TEXT NOT NULL,
            source TEXT NOT NULL
        );
        CREATE VIRTUAL TABLE search USING fts5 (
            title, tags, domain, product, description, columns, owner, ident,
            tokenize = "unicode61 remove_diacritics 2", prefix = '2 3'
        );
    )");
}

constexpr sqlite::Migration steps[] = {first};

} // namespace

sqlite::FileKind fileKind()
{
    return {base::tr("registry"), 0x4d577267, base::tr("Move the file away and publish again: a new registry is made, and the contracts in your folders are untouched.")};
}

std::span<const sqlite::Migration> migrations()
{
    return steps;
}

} // namespace meshwright::registry::embedded

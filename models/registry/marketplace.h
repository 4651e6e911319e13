// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "registry/plan.h"

#include <QStringList>

#include <optional>
#include <vector>

/// Finding and reading what was published. Everything here answers with the newest version of an
/// entry unless another one is asked for.
namespace meshwright::registry {

struct Query {
    QString text;        ///< words; each must begin a word of the entry, "…" is a phrase; empty: everything
    QStringList domains, tags, statuses; ///< any of each list; an empty list does not restrict
    std::optional<EntryKind> kind;
    int limit = 100;
    int offset = 0;
};

/// Text with the stretches that matched, in UTF-16 units, for bold type. Plain text, never markup.
struct Snippet {
    struct Stretch {
        int begin = 0, length = 0;
    };
    QString text;
    std::vector<Stretch> matches;
};

struct Hit {
    EntryKind kind = EntryKind::Contract;
    QString id, title, version, domain, status, owner, description;
    QStringList tags;
    Snippet snippet;     ///< where it matched; the description where no text was asked for
    QString productId, productTitle; ///< of a contract: the published product that offers it
    std::optional<QualitySummary> quality; ///< of a product: that of its contracts together
    QDateTime published;
};

struct FacetValue {
    QString value;
    int count = 0;       ///< hits if this value were chosen in addition to the other facets
    bool chosen = false;
};

struct SearchResult {
    std::vector<Hit> hits; ///< best first; by title where no text was asked for
    int total = 0;         ///< without limit and offset
    std::vector<FacetValue> domains, tags, statuses; ///< by count, then by name
};

struct EntryVersion {
    QString version, status, hash;
    QDateTime published;
    QString receipt;
};

/// A neighbour of an entry in the mesh of what was published.
struct EntryLink {
    EntryKind kind = EntryKind::Contract;
    QString id, title, version, domain; ///< title, version, domain are empty where it was not published
    bool isPublished = false;
    int distance = 1;    ///< steps; 1 is a direct neighbour
};

/// What a product page shows.
struct Entry {
    Hit summary;
    QByteArray text;     ///< the stored bytes, as published
    QString fileName;    ///< decides between YAML and JSON
    QString hash;
    QString purpose, usage, limitations;
    std::vector<EntryLink> contracts; ///< of a product: what it offers; of a contract: itself
    std::vector<EntryLink> upstream, downstream; ///< products (contracts where no product offers them), nearest first
    std::vector<EntryVersion> versions; ///< newest first
};

class Marketplace {
public:
    virtual ~Marketplace() = default;
    virtual base::Result<SearchResult> search(const Query &query) = 0;
    /// Kind Usage where there is no such entry. An empty version: the newest.
    virtual base::Result<Entry> entry(EntryKind kind, const QString &id, const QString &version = {}) = 0;
};

} // namespace meshwright::registry

// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/embedded/entrypage.h"

#include "base/tr.h"
#include "contract/version.h"
#include "registry/embedded/finder.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <deque>

namespace meshwright::registry::embedded {

using base::Problem;
using base::Result;
using base::tr;
using sqlite::Database;
using sqlite::Statement;

namespace {

/// Products and the contracts they offer are one node; a contract that nobody offers is a node of its
/// own, and so is one that is only referred to.
class Graph {
public:
    static Result<Graph> read(Database &database);

    int nodeOf(EntryKind kind, const QString &id) const
    {
        return kind == EntryKind::Product ? m_products.value(id, -1) : m_contracts.value(id, -1);
    }
    std::vector<EntryLink> upstream(int node) const { return reach(node, m_reads); }
    std::vector<EntryLink> downstream(int node) const { return reach(node, m_readers); }

private:
    using Links = QHash<int, QSet<int>>;

    int add(EntryLink link);
    Result<void> readEntries(Database &database);
    Result<void> readEdges(Database &database, QLatin1String role);
    int contractNode(const QString &id);
    std::vector<EntryLink> reach(int node, const Links &links) const;

    std::vector<EntryLink> m_nodes;
    QHash<QString, int> m_products, m_contracts; ///< by id
    QHash<QString, int> m_titles;                ///< products by title
    Links m_reads, m_readers;
};

int Graph::add(EntryLink link)
{
    m_nodes.push_back(std::move(link));
    return int(m_nodes.size()) - 1;
}

int Graph::contractNode(const QString &id)
{
    const auto known = m_contracts.constFind(id);
    if (known != m_contracts.constEnd())
        return *known;
    EntryLink unpublished;
    unpublished.id = id;
    return *m_contracts.insert(id, add(std::move(unpublished)));
}

Result<void> Graph::readEntries(Database &database)
{
    Statement statement = database.prepare("SELECT kind, id, title, version, domain, data_product FROM entry WHERE newest ORDER BY kind DESC, id");
    while (statement.next()) {
        EntryLink link{statement.text(0) == entryKindName(EntryKind::Product) ? EntryKind::Product : EntryKind::Contract,
                       statement.text(1), statement.text(2), statement.text(3), statement.text(4), true, 0};
        if (link.kind == EntryKind::Product) {
            const QString id = link.id, title = link.title;
            m_titles.insert(title, *m_products.insert(id, add(std::move(link))));
            continue;
        }
        const QString product = statement.text(5), id = link.id;
        const int owner = m_products.value(product, m_titles.value(product, -1));
        m_contracts.insert(id, !product.isEmpty() && owner >= 0 ? owner : add(std::move(link)));
    }
    return statement.result();
}

Result<void> Graph::readEdges(Database &database, QLatin1String role)
{
    Statement statement = database.prepare("SELECT e.kind, e.id, x.contract FROM edge x JOIN entry e ON e.number = x.entry WHERE e.newest AND x.role = ? ORDER BY e.id, x.contract");
    statement.bind(role);
    while (statement.next()) {
        const EntryKind kind = statement.text(0) == entryKindName(EntryKind::Product) ? EntryKind::Product : EntryKind::Contract;
        const int reader = nodeOf(kind, statement.text(1));
        if (reader < 0)
            continue;
        if (role == QLatin1String("offers")) {
            m_contracts.insert(statement.text(2), reader);
            continue;
        }
        const int source = contractNode(statement.text(2));
        if (source != reader) {
            m_reads[reader].insert(source);
            m_readers[source].insert(reader);
        }
    }
    return statement.result();
}

Result<Graph> Graph::read(Database &database)
{
    Graph graph;
    if (const auto read = graph.readEntries(database); !read)
        return read.problem();
    // Who offers what must be known before who reads it.
    for (const auto role : {QLatin1String("offers"), QLatin1String("reads")}) {
        if (const auto read = graph.readEdges(database, role); !read)
            return read.problem();
    }
    return graph;
}

std::vector<EntryLink> Graph::reach(int node, const Links &links) const
{
    std::vector<EntryLink> found;
    QSet<int> seen{node};
    std::deque<std::pair<int, int>> queue{{node, 0}};
    while (!queue.empty()) {
        const auto [at, distance] = queue.front();
        queue.pop_front();
        for (const int next : links.value(at)) {
            if (seen.contains(next))
                continue;
            seen.insert(next);
            found.push_back(m_nodes[size_t(next)]);
            found.back().distance = distance + 1;
            queue.emplace_back(next, distance + 1);
        }
    }
    std::sort(found.begin(), found.end(), [](const EntryLink &a, const EntryLink &b) {
        return std::tie(a.distance, a.title, a.id) < std::tie(b.distance, b.title, b.id);
    });
    return found;
}

Result<std::vector<EntryVersion>> versionsOf(Database &database, EntryKind kind, const QString &id)
{
    std::vector<EntryVersion> versions;
    Statement statement = database.prepare("SELECT e.version, e.status, e.hash, r.published, r.id FROM entry e JOIN receipt r ON r.number = e.receipt WHERE e.kind = ? AND e.id = ?");
    statement.bind(entryKindName(kind)).bind(id);
    while (statement.next())
        versions.push_back({statement.text(0), statement.text(1), statement.text(2), statement.time(3), statement.text(4)});
    if (const auto read = statement.result(); !read)
        return read.problem();
    std::sort(versions.begin(), versions.end(), [](const EntryVersion &a, const EntryVersion &b) {
        return contract::compareVersions(a.version, b.version) == std::strong_ordering::greater;
    });
    return versions;
}

Result<std::vector<EntryLink>> offeredBy(Database &database, qint64 entry)
{
    std::vector<EntryLink> links;
    Statement statement = database.prepare("SELECT x.contract, c.title, c.version, c.domain, c.number FROM edge x"
                                           " LEFT JOIN entry c ON c.kind = 'contract' AND c.id = x.contract AND c.newest"
                                           " WHERE x.entry = ?1 AND x.role = 'offers'"
                                           " UNION SELECT c.id, c.title, c.version, c.domain, c.number FROM entry c JOIN entry p ON p.number = ?1"
                                           " WHERE c.kind = 'contract' AND c.newest AND c.data_product <> '' AND c.data_product IN (p.id, p.title)"
                                           " ORDER BY 2, 1");
    statement.bind(entry);
    while (statement.next())
        links.push_back({EntryKind::Contract, statement.text(0), statement.text(1), statement.text(2), statement.text(3), !statement.isNull(4), 1});
    if (const auto read = statement.result(); !read)
        return read.problem();
    return links;
}

Problem noSuchEntry(const Database &database, EntryKind kind, const QString &id, const QString &version)
{
    const bool isContract = kind == EntryKind::Contract;
    const QString none = version.isEmpty() ? (isContract ? tr("The registry has no contract “%1”.") : tr("The registry has no product “%1”.")).arg(id)
                                           : (isContract ? tr("The registry has no contract “%1” of version %2.") : tr("The registry has no product “%1” of version %2.")).arg(id, version);
    return {Problem::Kind::Usage, none, tr("Search for a word of it."), database.file()};
}

// The row itself; answers its number.
Result<qint64> readRow(Database &database, EntryKind kind, const QString &id, const QString &version, Entry &entry)
{
    const QByteArray sql = QByteArray("SELECT ") + hitColumns + ", e.bytes, e.file_name, e.hash, e.purpose, e.usage, e.limitations FROM entry e WHERE e.kind = ? AND e.id = ?"
        + (version.isEmpty() ? " AND e.newest" : " AND e.version = ?");
    Statement statement = database.prepare(sql);
    statement.bind(entryKindName(kind)).bind(id);
    if (!version.isEmpty())
        statement.bind(version);
    if (!statement.next()) {
        if (const auto read = statement.result(); !read)
            return read.problem();
        return noSuchEntry(database, kind, id, version);
    }
    entry.summary = readHit(statement);
    entry.text = statement.bytes(11);
    entry.fileName = statement.text(12);
    entry.hash = statement.text(13);
    entry.purpose = statement.text(14);
    entry.usage = statement.text(15);
    entry.limitations = statement.text(16);
    entry.summary.snippet.text = entry.purpose;
    return statement.number(0);
}

} // namespace

Result<Entry> readEntry(Database &database, EntryKind kind, const QString &id, const QString &version)
{
    Entry entry;
    const auto number = readRow(database, kind, id, version, entry);
    if (!number)
        return number.problem();
    if (contentHash(entry.text) != entry.hash)
        return Problem{Problem::Kind::Unreadable, tr("The stored text of “%1” is not what was published: its content hash differs.").arg(id),
                       tr("The registry file is damaged; publish to a new one."), database.file()};
    if (const auto done = complete(database, *number, entry.summary); !done)
        return done.problem();
    auto versions = versionsOf(database, kind, id);
    if (!versions)
        return versions.problem();
    entry.versions = std::move(*versions);
    const Hit &own = entry.summary;
    auto contracts = kind == EntryKind::Product ? offeredBy(database, *number)
                                                : Result<std::vector<EntryLink>>(std::vector<EntryLink>{{kind, own.id, own.title, own.version, own.domain, true, 0}});
    if (!contracts)
        return contracts.problem();
    entry.contracts = std::move(*contracts);
    const auto graph = Graph::read(database);
    if (!graph)
        return graph.problem();
    const int node = graph->nodeOf(kind, id);
    entry.upstream = graph->upstream(node);
    entry.downstream = graph->downstream(node);
    return entry;
}

} // namespace meshwright::registry::embedded

// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/embedded/finder.h"

#include <algorithm>

namespace meshwright::registry::embedded {

using base::Result;
using sqlite::Database;
using sqlite::Statement;

const char *const hitColumns = "e.number, e.kind, e.id, e.title, e.version, e.domain, e.status, e.owner, e.purpose, e.data_product,"
                               " (SELECT published FROM receipt r WHERE r.number = e.receipt)";

namespace {

constexpr QChar matchBegin(0x02);
constexpr QChar matchEnd(0x03);

/// A condition of SQL with its values in order.
struct Where {
    QByteArray sql;
    QStringList values;

    void add(const QByteArray &condition, const QStringList &more)
    {
        sql += " AND " + condition;
        values += more;
    }
};

QByteArray marks(qsizetype count)
{
    QByteArrayList list;
    for (qsizetype i = 0; i < count; ++i)
        list.append("?");
    return list.join(',');
}

enum class Facet : quint8 { None, Domain, Tag, Status };

// The conditions of a query, without those of one facet: its values are counted as alternatives.
Where conditions(const Query &query, const QString &expression, Facet without)
{
    Where where{" WHERE e.newest", {}};
    if (!expression.isEmpty())
        where.add("search MATCH ?", {expression});
    if (query.kind)
        where.add("e.kind = ?", {entryKindName(*query.kind)});
    if (!query.domains.isEmpty() && without != Facet::Domain)
        where.add("e.domain COLLATE NOCASE IN (" + marks(query.domains.size()) + ')', query.domains);
    if (!query.statuses.isEmpty() && without != Facet::Status)
        where.add("e.status COLLATE NOCASE IN (" + marks(query.statuses.size()) + ')', query.statuses);
    if (!query.tags.isEmpty() && without != Facet::Tag)
        where.add("EXISTS (SELECT 1 FROM tag t WHERE t.entry = e.number AND t.tag IN (" + marks(query.tags.size()) + "))", query.tags);
    return where;
}

QByteArray from(const QString &expression)
{
    return expression.isEmpty() ? QByteArray(" FROM entry e") : QByteArray(" FROM search JOIN entry e ON e.number = search.rowid");
}

Statement prepare(Database &database, const QByteArray &sql, const QStringList &values)
{
    Statement statement = database.prepare(sql);
    for (const QString &value : values)
        statement.bind(value);
    return statement;
}

Result<int> total(Database &database, const Query &query, const QString &expression)
{
    const Where where = conditions(query, expression, Facet::None);
    Statement statement = prepare(database, "SELECT count(*)" + from(expression) + where.sql, where.values);
    const bool found = statement.next();
    if (const auto result = statement.result(); !result)
        return result.problem();
    return found ? statement.count(0) : 0;
}

void markChosen(std::vector<FacetValue> &values, const QStringList &chosen)
{
    for (const QString &name : chosen) {
        const auto found = std::find_if(values.begin(), values.end(), [&](const FacetValue &value) { return value.value.compare(name, Qt::CaseInsensitive) == 0; });
        if (found == values.end())
            values.push_back({name, 0, true});
        else
            found->chosen = true;
    }
}

Result<std::vector<FacetValue>> facet(Database &database, const Query &query, const QString &expression, Facet of)
{
    const Where where = conditions(query, expression, of);
    const bool isTag = of == Facet::Tag;
    const QByteArray column = isTag ? "g.tag" : of == Facet::Domain ? "e.domain" : "e.status";
    Statement statement = prepare(database, "SELECT min(" + column + "), count(*)" + from(expression) + (isTag ? " JOIN tag g ON g.entry = e.number" : "")
                                      + where.sql + " AND " + column + " <> '' GROUP BY " + column + " COLLATE NOCASE ORDER BY 2 DESC, 1 COLLATE NOCASE",
                                  where.values);
    std::vector<FacetValue> values;
    while (statement.next())
        values.push_back({statement.text(0), statement.count(1), false});
    if (const auto read = statement.result(); !read)
        return read.problem();
    markChosen(values, isTag ? query.tags : of == Facet::Domain ? query.domains : query.statuses);
    return values;
}

Result<std::vector<Hit>> hits(Database &database, const Query &query, const QString &expression)
{
    const bool hasText = !expression.isEmpty();
    const Where where = conditions(query, expression, Facet::None);
    // Weights of title, tags, domain, product, description, columns, owner, id.
    const QByteArray sql = QByteArray("SELECT ") + hitColumns + (hasText ? ", snippet(search, -1, char(2), char(3), '…', 24)" : "") + from(expression) + where.sql
        + (hasText ? " ORDER BY bm25(search, 10, 6, 3, 5, 2, 1, 1, 4), e.title COLLATE NOCASE" : " ORDER BY e.title COLLATE NOCASE") + ", e.id LIMIT ? OFFSET ?";
    Statement statement = prepare(database, sql, where.values);
    statement.bind(std::max(0, query.limit)).bind(std::max(0, query.offset));
    std::vector<Hit> found;
    while (statement.next()) {
        Hit hit = readHit(statement);
        hit.snippet = hasText ? snippetFromMarked(statement.text(11)) : Snippet{hit.description, {}};
        if (const auto done = complete(database, statement.number(0), hit); !done)
            return done.problem();
        found.push_back(std::move(hit));
    }
    if (const auto read = statement.result(); !read)
        return read.problem();
    return found;
}

Result<void> readProductOf(Database &database, Hit &hit, const QString &dataProduct)
{
    Statement statement = database.prepare("SELECT p.id, p.title FROM entry p WHERE p.kind = 'product' AND p.newest AND"
                                           " (p.number IN (SELECT entry FROM edge WHERE role = 'offers' AND contract = ?1) OR (?2 <> '' AND (p.id = ?2 OR p.title = ?2)))"
                                           " ORDER BY p.number IN (SELECT entry FROM edge WHERE role = 'offers' AND contract = ?1) DESC, p.id LIMIT 1");
    statement.bind(hit.id).bind(dataProduct);
    if (statement.next()) {
        hit.productId = statement.text(0);
        hit.productTitle = statement.text(1);
    }
    return statement.result();
}

Result<void> readQuality(Database &database, qint64 entry, Hit &hit)
{
    const char *const ofContract = "SELECT count(*), sum(passed), sum(failed), sum(warnings), sum(not_evaluated), sum(row_count), min(tested), group_concat(source, ', ')"
                                   " FROM quality WHERE entry = ?";
    const char *const ofProduct = "SELECT count(*), sum(passed), sum(failed), sum(warnings), sum(not_evaluated), sum(row_count), min(tested), group_concat(source, ', ')"
                                  " FROM quality q JOIN entry c ON c.number = q.entry WHERE c.kind = 'contract' AND c.newest"
                                  " AND c.id IN (SELECT contract FROM edge WHERE entry = ? AND role = 'offers')";
    Statement statement = database.prepare(hit.kind == EntryKind::Product ? ofProduct : ofContract);
    statement.bind(entry);
    if (statement.next() && statement.count(0) > 0)
        hit.quality = QualitySummary{statement.count(1), statement.count(2), statement.count(3), statement.count(4), statement.number(5), statement.time(6), statement.text(7)};
    return statement.result();
}

// Splits at blanks; what stands between double quotes stays together.
QStringList pieces(const QString &text)
{
    QStringList result;
    QString piece;
    bool quoted = false;
    for (const QChar c : text) {
        if (c == QLatin1Char('"') || (!quoted && c.isSpace())) {
            quoted = c == QLatin1Char('"') ? !quoted : quoted;
            result.append(piece);
            piece.clear();
        } else {
            piece += c;
        }
    }
    result.append(piece);
    result.removeAll(QString());
    return result;
}

} // namespace

QString matchExpression(const QString &text)
{
    QStringList terms;
    for (const QString &piece : pieces(text)) {
        if (std::any_of(piece.begin(), piece.end(), [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); }))
            terms.append(QLatin1Char('"') + piece + QStringLiteral("\"*"));
    }
    return terms.join(QLatin1String(" AND "));
}

Snippet snippetFromMarked(const QString &marked)
{
    Snippet snippet;
    for (const QChar c : marked) {
        if (c == matchBegin)
            snippet.matches.push_back({int(snippet.text.size()), 0});
        else if (c == matchEnd && !snippet.matches.empty())
            snippet.matches.back().length = int(snippet.text.size()) - snippet.matches.back().begin;
        else
            snippet.text += c == QLatin1Char('\n') ? QLatin1Char(' ') : c;
    }
    return snippet;
}

Hit readHit(const Statement &row)
{
    Hit hit;
    hit.kind = row.text(1) == entryKindName(EntryKind::Product) ? EntryKind::Product : EntryKind::Contract;
    hit.id = row.text(2);
    hit.title = row.text(3);
    hit.version = row.text(4);
    hit.domain = row.text(5);
    hit.status = row.text(6);
    hit.owner = row.text(7);
    hit.description = row.text(8);
    hit.productTitle = row.text(9);
    hit.published = row.time(10);
    return hit;
}

Result<void> complete(Database &database, qint64 entry, Hit &hit)
{
    Statement tags = database.prepare("SELECT tag FROM tag WHERE entry = ? ORDER BY position");
    tags.bind(entry);
    while (tags.next())
        hit.tags.append(tags.text(0));
    if (const auto read = tags.result(); !read)
        return read;
    if (hit.kind == EntryKind::Contract) {
        const QString dataProduct = std::exchange(hit.productTitle, QString());
        if (const auto read = readProductOf(database, hit, dataProduct); !read)
            return read;
    }
    return readQuality(database, entry, hit);
}

Result<SearchResult> find(Database &database, const Query &query)
{
    const QString expression = matchExpression(query.text);
    SearchResult result;
    if (expression.isEmpty() && !query.text.trimmed().isEmpty())
        return result; // signs alone match nothing
    const auto count = total(database, query, expression);
    if (!count)
        return count.problem();
    result.total = *count;
    auto found = hits(database, query, expression);
    if (!found)
        return found.problem();
    result.hits = std::move(*found);
    for (const auto &[of, into] : {std::pair{Facet::Domain, &result.domains}, std::pair{Facet::Tag, &result.tags}, std::pair{Facet::Status, &result.statuses}}) {
        auto values = facet(database, query, expression, of);
        if (!values)
            return values.problem();
        *into = std::move(*values);
    }
    return result;
}

} // namespace meshwright::registry::embedded

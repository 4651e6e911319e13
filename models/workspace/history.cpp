// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/history.h"

#include "base/tr.h"
#include "registry/sqlite.h"

#include <QDir>
#include <QFileInfo>

namespace meshwright::workspace {

using base::tr;
using base::Result;
using registry::Receipt;
using registry::ReceiptItem;
using registry::sqlite::Database;
using registry::sqlite::Statement;

namespace {

Result<void> first(Database &database)
{
    return database.execute(R"(
        CREATE TABLE run (
            number INTEGER PRIMARY KEY,
            verb TEXT NOT NULL,
            path TEXT NOT NULL,
            contract TEXT NOT NULL,
            version TEXT NOT NULL,
            hash TEXT NOT NULL,
            source TEXT NOT NULL,
            at TEXT NOT NULL,
            passed INTEGER NOT NULL,
            failed INTEGER NOT NULL,
            warnings INTEGER NOT NULL,
            not_evaluated INTEGER NOT NULL,
            row_count INTEGER NOT NULL,
            report BLOB NOT NULL
        );
        CREATE INDEX run_path ON run (path, number);
        CREATE INDEX run_hash ON run (hash, verb, number);
        CREATE TABLE receipt (
            number INTEGER PRIMARY KEY,
            id TEXT NOT NULL,
            published TEXT NOT NULL,
            registry TEXT NOT NULL,
            location TEXT NOT NULL,
            hash TEXT NOT NULL,
            UNIQUE (registry, location, id)
        );
        CREATE TABLE receipt_item (
            receipt INTEGER NOT NULL REFERENCES receipt,
            position INTEGER NOT NULL,
            kind TEXT NOT NULL,
            id TEXT NOT NULL,
            title TEXT NOT NULL,
            version TEXT NOT NULL,
            hash TEXT NOT NULL,
            outcome INTEGER NOT NULL,
            PRIMARY KEY (receipt, position)
        ) WITHOUT ROWID;
    )");
}

constexpr registry::sqlite::Migration steps[] = {first};

registry::sqlite::FileKind fileKind()
{
    return {QStringLiteral("history"), 0x4d577248, tr("Move the file away; a new history is begun, and nothing else depends on it.")};
}

CheckRun readRun(const Statement &row)
{
    CheckRun run;
    run.id = row.number(0);
    run.verb = row.text(1);
    run.path = row.text(2);
    run.contractId = row.text(3);
    run.contractVersion = row.text(4);
    run.hash = row.text(5);
    run.source = row.text(6);
    run.at = row.time(7);
    run.passed = row.count(8);
    run.failed = row.count(9);
    run.warnings = row.count(10);
    run.notEvaluated = row.count(11);
    run.rows = row.number(12);
    return run;
}

Result<void> storeItems(Database &database, qint64 receipt, const std::vector<ReceiptItem> &items)
{
    Statement insert = database.prepare("INSERT INTO receipt_item (receipt, position, kind, id, title, version, hash, outcome) VALUES (?,?,?,?,?,?,?,?)");
    int position = 0;
    for (const ReceiptItem &item : items) {
        insert.bind(receipt).bind(position++).bind(registry::entryKindName(item.kind)).bind(item.id).bind(item.title).bind(item.version).bind(item.hash).bind(int(item.outcome));
        if (const auto stored = insert.run(); !stored)
            return stored;
    }
    return insert.result();
}

Result<void> readItems(Database &database, qint64 number, Receipt &receipt)
{
    Statement statement = database.prepare("SELECT kind, id, title, version, hash, outcome FROM receipt_item WHERE receipt = ? ORDER BY position");
    statement.bind(number);
    while (statement.next()) {
        const bool isProduct = statement.text(0) == registry::entryKindName(registry::EntryKind::Product);
        const auto outcome = ReceiptItem::Outcome(std::clamp(statement.count(5), 0, int(ReceiptItem::Outcome::Unchanged)));
        receipt.items.push_back({isProduct ? registry::EntryKind::Product : registry::EntryKind::Contract, statement.text(1), statement.text(2), statement.text(3),
                                 statement.text(4), outcome, false});
    }
    return statement.result();
}

} // namespace

struct History::Private {
    QString file;
    std::unique_ptr<Database> database;

    Result<void> openForWriting()
    {
        if (database)
            return {};
        auto opened = Database::open(file, Database::Mode::Write, fileKind(), steps);
        if (!opened)
            return opened.problem();
        database = std::move(*opened);
        return {};
    }

    // False where nothing was ever stored.
    Result<bool> openIfThere()
    {
        if (!database && !QFileInfo::exists(file))
            return false;
        if (const auto opened = openForWriting(); !opened)
            return opened.problem();
        return true;
    }
};

CheckRun testRun(const contract::Contract &contract, const quality::Summary &summary, qint64 rows, const QString &source, const QDateTime &at)
{
    CheckRun run;
    run.verb = QStringLiteral("test");
    run.contractId = contract.id;
    run.contractVersion = contract.version;
    run.hash = registry::contentHash(contract.tree.source().bytes());
    run.source = source;
    run.at = at;
    run.passed = summary.passed;
    run.failed = summary.failed;
    run.warnings = summary.warnings;
    run.notEvaluated = summary.notEvaluated;
    run.rows = rows;
    return run;
}

QString History::fileOf(const QString &folder)
{
    return QDir(folder).filePath(QStringLiteral(".meshwright/history.db"));
}

History::History(const QString &folder)
    : d(std::make_unique<Private>())
{
    d->file = fileOf(folder);
}

History::~History() = default;

Result<void> History::record(const CheckRun &run)
{
    if (const auto opened = d->openForWriting(); !opened)
        return opened;
    Statement insert = d->database->prepare("INSERT INTO run (verb, path, contract, version, hash, source, at, passed, failed, warnings, not_evaluated, row_count, report)"
                                            " VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?)");
    insert.bind(run.verb).bind(run.path).bind(run.contractId).bind(run.contractVersion).bind(run.hash).bind(run.source).bind(run.at).bind(run.passed)
        .bind(run.failed).bind(run.warnings).bind(run.notEvaluated).bind(run.rows).bind(run.report);
    return insert.run();
}

Result<void> History::record(const Receipt &receipt)
{
    if (const auto opened = d->openForWriting(); !opened)
        return opened;
    return d->database->inTransaction([&]() -> Result<void> {
        Statement known = d->database->prepare("SELECT 1 FROM receipt WHERE registry = ? AND location = ? AND id = ?");
        known.bind(receipt.registry).bind(receipt.location).bind(receipt.id);
        if (known.next() || !known.result())
            return known.result();
        Statement insert = d->database->prepare("INSERT INTO receipt (id, published, registry, location, hash) VALUES (?,?,?,?,?)");
        insert.bind(receipt.id).bind(receipt.published).bind(receipt.registry).bind(receipt.location).bind(receipt.hash);
        if (const auto stored = insert.run(); !stored)
            return stored;
        return storeItems(*d->database, d->database->lastRow(), receipt.items);
    });
}

Result<std::vector<CheckRun>> History::runs(const QString &path, int limit)
{
    std::vector<CheckRun> runs;
    const auto there = d->openIfThere();
    if (!there)
        return there.problem();
    if (!*there)
        return runs;
    Statement statement = d->database->prepare("SELECT number, verb, path, contract, version, hash, source, at, passed, failed, warnings, not_evaluated, row_count"
                                               " FROM run WHERE ?1 = '' OR path = ?1 ORDER BY number DESC LIMIT ?2");
    statement.bind(path).bind(limit);
    while (statement.next())
        runs.push_back(readRun(statement));
    if (const auto read = statement.result(); !read)
        return read.problem();
    return runs;
}

Result<QByteArray> History::reportOf(qint64 run)
{
    const auto there = d->openIfThere();
    if (!there)
        return there.problem();
    if (!*there)
        return QByteArray();
    Statement statement = d->database->prepare("SELECT report FROM run WHERE number = ?");
    statement.bind(run);
    const QByteArray report = statement.next() ? statement.bytes(0) : QByteArray();
    if (const auto read = statement.result(); !read)
        return read.problem();
    return report;
}

Result<std::vector<Receipt>> History::receipts(int limit)
{
    std::vector<Receipt> receipts;
    const auto there = d->openIfThere();
    if (!there)
        return there.problem();
    if (!*there)
        return receipts;
    Statement statement = d->database->prepare("SELECT number, id, published, registry, location, hash FROM receipt ORDER BY number DESC LIMIT ?");
    statement.bind(limit);
    while (statement.next()) {
        Receipt receipt{statement.text(1), statement.time(2), statement.text(3), statement.text(4), statement.text(5), false, {}};
        if (const auto read = readItems(*d->database, statement.number(0), receipt); !read)
            return read.problem();
        receipts.push_back(std::move(receipt));
    }
    if (const auto read = statement.result(); !read)
        return read.problem();
    return receipts;
}

Result<std::optional<registry::QualitySummary>> History::qualityOf(const QString &contentHash)
{
    std::optional<registry::QualitySummary> quality;
    const auto there = d->openIfThere();
    if (!there)
        return there.problem();
    if (!*there)
        return quality;
    Statement statement = d->database->prepare("SELECT number, verb, path, contract, version, hash, source, at, passed, failed, warnings, not_evaluated, row_count"
                                               " FROM run WHERE hash = ? AND verb = 'test' ORDER BY number DESC LIMIT 1");
    statement.bind(contentHash);
    if (statement.next()) {
        const CheckRun run = readRun(statement);
        quality = registry::QualitySummary{run.passed, run.failed, run.warnings, run.notEvaluated, run.rows, run.at, run.source};
    }
    if (const auto read = statement.result(); !read)
        return read.problem();
    return quality;
}

} // namespace meshwright::workspace

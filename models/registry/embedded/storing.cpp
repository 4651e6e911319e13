// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/embedded/storing.h"

#include "base/tr.h"
#include "contract/version.h"

#include <QFileInfo>
#include <QUuid>

#include <algorithm>

namespace meshwright::registry::embedded {

using base::Problem;
using base::Result;
using base::tr;
using sqlite::Database;
using sqlite::Statement;

namespace {

constexpr qsizetype indexedCharacters = 200'000; // of one entry's column names and descriptions

/// The parts of a contract or product that have a column of their own.
struct Metadata {
    QString owner, dataProduct, purpose, usage, limitations, columns;
    QStringList tags, offers, reads;
};

// A person with the role of an owner, else the team's name.
QString ownerOf(const contract::Team &team)
{
    const auto owner = std::find_if(team.members.begin(), team.members.end(), [](const contract::TeamMember &member) {
        return member.role.contains(QLatin1String("owner"), Qt::CaseInsensitive);
    });
    if (owner == team.members.end())
        return team.name;
    return owner->name.isEmpty() ? owner->username : owner->name;
}

void addWords(QString &words, std::initializer_list<QString> more)
{
    for (const QString &text : more) {
        if (!text.isEmpty() && words.size() < indexedCharacters)
            words += text + QLatin1Char('\n');
    }
}

void addColumns(QString &words, const std::vector<contract::Property> &properties)
{
    for (const contract::Property &property : properties) {
        addWords(words, {property.name, property.businessName, property.physicalName, property.description, property.tags.join(QLatin1Char(' '))});
        addColumns(words, property.properties);
        if (property.items)
            addColumns(words, property.items->properties);
    }
}

Metadata metadataOf(const contract::Contract &contract)
{
    Metadata metadata{ownerOf(contract.team), contract.dataProduct, contract.purpose, contract.usage, contract.limitations, {}, contract.tags, {}, {}};
    for (const contract::SchemaObject &object : contract.schema) {
        addWords(metadata.columns, {object.name, object.businessName, object.physicalName, object.description, object.tags.join(QLatin1Char(' '))});
        addColumns(metadata.columns, object.properties);
    }
    return metadata;
}

Metadata metadataOf(const contract::Product &product)
{
    Metadata metadata{product.teamName, {}, product.purpose, product.usage, product.limitations, {}, product.tags, {}, {}};
    for (const contract::Port &port : product.outputPorts) {
        addWords(metadata.columns, {port.name, port.description});
        metadata.offers.append(port.contractId);
        metadata.reads.append(port.inputContracts);
    }
    for (const contract::Port &port : product.inputPorts) {
        addWords(metadata.columns, {port.name, port.description});
        metadata.reads.append(port.contractId);
    }
    return metadata;
}

Metadata metadataOf(const Submission &submission)
{
    Metadata metadata;
    if (submission.analysis->contract)
        metadata = metadataOf(*submission.analysis->contract);
    else if (submission.analysis->product)
        metadata = metadataOf(*submission.analysis->product);
    metadata.reads.append(submission.reads);
    return metadata;
}

// Control characters mark what matched in a snippet, so none may come from the text itself.
QString searchable(QString text)
{
    for (QChar &c : text) {
        if (c.category() == QChar::Other_Control && c != QLatin1Char('\n'))
            c = QLatin1Char(' ');
    }
    return text;
}

Result<void> storeList(Database &database, const char *sql, qint64 entry, const QStringList &values)
{
    Statement statement = database.prepare(sql);
    int position = 0;
    for (const QString &value : values) {
        if (value.isEmpty())
            continue;
        statement.bind(entry).bind(value).bind(position++);
        if (const auto stored = statement.run(); !stored)
            return stored;
    }
    return statement.result();
}

Result<void> storeSearch(Database &database, qint64 entry, const PlanItem &item, const Metadata &metadata)
{
    Statement statement = database.prepare("INSERT INTO search (rowid, title, tags, domain, product, description, columns, owner, ident) VALUES (?,?,?,?,?,?,?,?,?)");
    const QString description = QStringList{metadata.purpose, metadata.usage, metadata.limitations}.join(QLatin1Char('\n'));
    statement.bind(entry).bind(searchable(item.title)).bind(searchable(metadata.tags.join(QLatin1String(", ")))).bind(searchable(item.domain))
        .bind(searchable(metadata.dataProduct)).bind(searchable(description)).bind(searchable(metadata.columns))
        .bind(searchable(metadata.owner)).bind(searchable(item.id));
    return statement.run();
}

// Marks the highest version of an id and keeps the search to it.
Result<void> chooseNewest(Database &database, qint64 entry, const PlanItem &item, const Metadata &metadata)
{
    Statement find = database.prepare("SELECT number, version FROM entry WHERE kind = ? AND id = ? AND newest");
    find.bind(entryKindName(item.kind)).bind(item.id);
    const bool hasOther = find.next();
    const qint64 other = hasOther ? find.number(0) : 0;
    const QString otherVersion = hasOther ? find.text(1) : QString();
    if (const auto found = find.result(); !found)
        return found;
    find.reset();
    if (hasOther && contract::compareVersions(item.version, otherVersion) == std::strong_ordering::less)
        return {};
    if (hasOther) {
        Statement demote = database.prepare("UPDATE entry SET newest = 0 WHERE number = ?");
        if (const auto done = demote.bind(other).run(); !done)
            return done;
        Statement forget = database.prepare("DELETE FROM search WHERE rowid = ?");
        if (const auto done = forget.bind(other).run(); !done)
            return done;
    }
    Statement promote = database.prepare("UPDATE entry SET newest = 1 WHERE number = ?");
    if (const auto done = promote.bind(entry).run(); !done)
        return done;
    return storeSearch(database, entry, item, metadata);
}

Result<qint64> storeEntry(Database &database, const PlanItem &item, const Metadata &metadata, qint64 receipt)
{
    Statement statement = database.prepare(
        "INSERT INTO entry (kind, id, version, hash, bytes, file_name, receipt, title, domain, status, owner, data_product, purpose, usage, limitations)"
        " VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)");
    statement.bind(entryKindName(item.kind)).bind(item.id).bind(item.version).bind(item.hash).bind(item.submission.bytes)
        .bind(QFileInfo(item.submission.path).fileName()).bind(receipt).bind(item.title).bind(item.domain).bind(item.status)
        .bind(metadata.owner).bind(metadata.dataProduct).bind(metadata.purpose).bind(metadata.usage).bind(metadata.limitations);
    if (const auto stored = statement.run(); !stored)
        return stored.problem();
    const qint64 entry = database.lastRow();
    if (const auto stored = storeList(database, "INSERT OR IGNORE INTO tag (entry, tag, position) VALUES (?,?,?)", entry, metadata.tags); !stored)
        return stored.problem();
    if (const auto stored = storeList(database, "INSERT OR IGNORE INTO edge (entry, contract, role) SELECT ?1, ?2, 'offers' WHERE ?3 >= 0", entry, metadata.offers); !stored)
        return stored.problem();
    if (const auto stored = storeList(database, "INSERT OR IGNORE INTO edge (entry, contract, role) SELECT ?1, ?2, 'reads' WHERE ?3 >= 0", entry, metadata.reads); !stored)
        return stored.problem();
    if (const auto chosen = chooseNewest(database, entry, item, metadata); !chosen)
        return chosen.problem();
    return entry;
}

Result<void> storeQuality(Database &database, qint64 entry, const QualitySummary &quality)
{
    Statement statement = database.prepare("INSERT OR REPLACE INTO quality (entry, passed, failed, warnings, not_evaluated, row_count, tested, source) VALUES (?,?,?,?,?,?,?,?)");
    statement.bind(entry).bind(quality.passed).bind(quality.failed).bind(quality.warnings).bind(quality.notEvaluated)
        .bind(quality.rows).bind(quality.at).bind(quality.source);
    return statement.run();
}

Result<qint64> entryNumber(Database &database, const PlanItem &item)
{
    Statement find = database.prepare("SELECT number FROM entry WHERE kind = ? AND id = ? AND version = ?");
    find.bind(entryKindName(item.kind)).bind(item.id).bind(item.version);
    const bool found = find.next();
    if (const auto result = find.result(); !result)
        return result.problem();
    return found ? find.number(0) : qint64(0);
}

// The plan was made before the transaction began; this is the moment that counts.
Result<ReceiptItem::Outcome> outcomeOf(Database &database, const PlanItem &item)
{
    const auto held = heldVersions(database, item.kind, item.id);
    if (!held)
        return held.problem();
    const auto same = std::find_if(held->begin(), held->end(), [&](const HeldVersion &version) { return version.version == item.version; });
    if (same == held->end())
        return held->empty() ? ReceiptItem::Outcome::Created : ReceiptItem::Outcome::VersionAdded;
    if (same->hash == item.hash)
        return ReceiptItem::Outcome::Unchanged;
    return Problem{Problem::Kind::Refused, tr("Somebody published version %1 of “%2” with other content since the plan was made.").arg(item.version, item.title),
                   tr("Nothing was stored. Make the plan again."), item.submission.path};
}

Result<ReceiptItem> storeItem(Database &database, const PlanItem &item, qint64 receipt)
{
    const auto outcome = outcomeOf(database, item);
    if (!outcome)
        return outcome.problem();
    const auto entry = *outcome == ReceiptItem::Outcome::Unchanged ? entryNumber(database, item)
                                                                   : storeEntry(database, item, metadataOf(item.submission), receipt);
    if (!entry)
        return entry.problem();
    const bool renews = item.renewsQuality && item.submission.quality;
    if (renews) {
        if (const auto stored = storeQuality(database, *entry, *item.submission.quality); !stored)
            return stored.problem();
    }
    return ReceiptItem{item.kind, item.id, item.title, item.version, item.hash, *outcome, renews};
}

Result<void> storeReceiptItems(Database &database, qint64 number, const std::vector<ReceiptItem> &items)
{
    Statement statement = database.prepare("INSERT INTO receipt_item (receipt, position, kind, id, title, version, hash, outcome) VALUES (?,?,?,?,?,?,?,?)");
    int position = 0;
    for (const ReceiptItem &item : items) {
        statement.bind(number).bind(position++).bind(entryKindName(item.kind)).bind(item.id).bind(item.title).bind(item.version).bind(item.hash)
            .bind(outcomeName(item.outcome));
        if (const auto stored = statement.run(); !stored)
            return stored;
    }
    return statement.result();
}

struct ReceiptRow {
    qint64 number = 0;
    bool isNew = false;
};

// A publication is told by its hash: the second time finds the receipt of the first.
Result<ReceiptRow> receiptRow(Database &database, Receipt &receipt)
{
    Statement find = database.prepare("SELECT number, id, published FROM receipt WHERE hash = ?");
    find.bind(receipt.hash);
    if (find.next()) {
        receipt.id = find.text(1);
        receipt.published = find.time(2);
        return ReceiptRow{find.number(0), false};
    }
    if (const auto found = find.result(); !found)
        return found.problem();
    Statement insert = database.prepare("INSERT INTO receipt (id, published, hash) VALUES (?,?,?)");
    if (const auto stored = insert.bind(receipt.id).bind(receipt.published).bind(receipt.hash).run(); !stored)
        return stored.problem();
    return ReceiptRow{database.lastRow(), true};
}

ReceiptItem::Outcome outcomeFromText(const QString &text)
{
    for (const auto outcome : {ReceiptItem::Outcome::Created, ReceiptItem::Outcome::VersionAdded}) {
        if (text == outcomeName(outcome))
            return outcome;
    }
    return ReceiptItem::Outcome::Unchanged;
}

Result<std::vector<ReceiptItem>> readReceiptItems(Database &database, qint64 number)
{
    std::vector<ReceiptItem> items;
    Statement statement = database.prepare("SELECT kind, id, title, version, hash, outcome FROM receipt_item WHERE receipt = ? ORDER BY position");
    statement.bind(number);
    while (statement.next()) {
        const EntryKind kind = statement.text(0) == entryKindName(EntryKind::Product) ? EntryKind::Product : EntryKind::Contract;
        items.push_back({kind, statement.text(1), statement.text(2), statement.text(3), statement.text(4), outcomeFromText(statement.text(5)), false});
    }
    if (const auto read = statement.result(); !read)
        return read.problem();
    return items;
}

} // namespace

Result<std::vector<HeldVersion>> heldVersions(Database &database, EntryKind kind, const QString &id)
{
    std::vector<HeldVersion> held;
    Statement statement = database.prepare("SELECT e.version, e.hash, r.published, q.tested FROM entry e JOIN receipt r ON r.number = e.receipt"
                                           " LEFT JOIN quality q ON q.entry = e.number WHERE e.kind = ? AND e.id = ?");
    statement.bind(entryKindName(kind)).bind(id);
    while (statement.next())
        held.push_back({statement.text(0), statement.text(1), statement.time(2), statement.time(3)});
    if (const auto read = statement.result(); !read)
        return read.problem();
    std::sort(held.begin(), held.end(), [](const HeldVersion &a, const HeldVersion &b) {
        return contract::compareVersions(a.version, b.version) == std::strong_ordering::greater;
    });
    return held;
}

Result<Receipt> store(Database &database, const PublishPlan &plan, const QDateTime &now)
{
    Receipt receipt;
    receipt.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    receipt.published = now;
    receipt.hash = plan.hash();
    const auto row = receiptRow(database, receipt);
    if (!row)
        return row.problem();
    for (const PlanItem &item : plan.items) {
        auto stored = storeItem(database, item, row->number);
        if (!stored)
            return stored.problem();
        receipt.items.push_back(std::move(*stored));
    }
    receipt.repeated = !row->isNew;
    if (row->isNew) {
        if (const auto stored = storeReceiptItems(database, row->number, receipt.items); !stored)
            return stored.problem();
    }
    return receipt;
}

Result<std::vector<Receipt>> readReceipts(Database &database, int limit)
{
    std::vector<Receipt> receipts;
    std::vector<qint64> numbers;
    Statement statement = database.prepare("SELECT number, id, published, hash FROM receipt ORDER BY number DESC LIMIT ?");
    statement.bind(limit);
    while (statement.next()) {
        Receipt receipt;
        receipt.id = statement.text(1);
        receipt.published = statement.time(2);
        receipt.hash = statement.text(3);
        numbers.push_back(statement.number(0));
        receipts.push_back(std::move(receipt));
    }
    if (const auto read = statement.result(); !read)
        return read.problem();
    for (size_t i = 0; i < receipts.size(); ++i) {
        auto items = readReceiptItems(database, numbers[i]);
        if (!items)
            return items.problem();
        receipts[i].items = std::move(*items);
    }
    return receipts;
}

} // namespace meshwright::registry::embedded

// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/embedded/embeddedregistry.h"

#include "base/tr.h"
#include "registry/embedded/entrypage.h"
#include "registry/embedded/finder.h"
#include "registry/embedded/schema.h"
#include "registry/embedded/storing.h"
#include "registry/sqlite.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace meshwright::registry {

using base::Problem;
using base::Result;
using base::tr;
using sqlite::Database;

struct EmbeddedRegistry::Private {
    QString file;
    const base::Clock &clock;
    std::unique_ptr<Database> database; ///< null: nothing was ever published here
};

EmbeddedRegistry::EmbeddedRegistry(std::unique_ptr<Private> parts)
    : d(std::move(parts))
{
}

EmbeddedRegistry::~EmbeddedRegistry() = default;

QString EmbeddedRegistry::defaultFile()
{
    const QString data = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return QDir(data).filePath(QStringLiteral("meshwright/registry.db"));
}

Result<std::unique_ptr<EmbeddedRegistry>> EmbeddedRegistry::open(const QString &file, const base::Clock &clock)
{
    auto database = Database::open(file, Database::Mode::Write, embedded::fileKind(), embedded::migrations());
    if (!database)
        return database.problem();
    return std::unique_ptr<EmbeddedRegistry>(new EmbeddedRegistry(std::make_unique<Private>(file, clock, std::move(*database))));
}

Result<std::unique_ptr<EmbeddedRegistry>> EmbeddedRegistry::openForReading(const QString &file)
{
    auto parts = std::make_unique<Private>(file, base::Clock::system(), nullptr);
    if (QFileInfo::exists(file)) {
        // A reader of a write-ahead log writes beside it, and may have to finish what a crash left.
        const auto mode = QFileInfo(file).isWritable() ? Database::Mode::Write : Database::Mode::Read;
        auto database = Database::open(file, mode, embedded::fileKind(), embedded::migrations());
        if (!database)
            return database.problem();
        parts->database = std::move(*database);
    }
    return std::unique_ptr<EmbeddedRegistry>(new EmbeddedRegistry(std::move(parts)));
}

QString EmbeddedRegistry::name() const
{
    return QStringLiteral("embedded");
}

QString EmbeddedRegistry::file() const
{
    return d->file;
}

Result<Holdings> EmbeddedRegistry::holdings(const QStringList &ids)
{
    Holdings holdings;
    if (!d->database)
        return holdings;
    for (const QString &id : ids) {
        for (const EntryKind kind : {EntryKind::Contract, EntryKind::Product}) {
            auto held = embedded::heldVersions(*d->database, kind, id);
            if (!held)
                return held.problem();
            (kind == EntryKind::Contract ? holdings.contracts : holdings.products).insert(id, std::move(*held));
        }
    }
    return holdings;
}

Result<Receipt> EmbeddedRegistry::publish(const PublishPlan &plan)
{
    if (plan.isRefused())
        return Problem{Problem::Kind::Refused, tr("The plan has refused items; nothing was stored."), tr("Mend or leave out what is refused."), d->file};
    if (!d->database)
        return Problem{Problem::Kind::Refused, tr("The registry was opened for reading only."), {}, d->file};
    Receipt receipt;
    const auto done = d->database->inTransaction([&]() -> Result<void> {
        auto stored = embedded::store(*d->database, plan, d->clock.now());
        if (!stored)
            return stored.problem();
        receipt = std::move(*stored);
        return {};
    });
    if (!done)
        return done.problem();
    receipt.registry = name();
    receipt.location = d->file;
    return receipt;
}

Result<std::vector<Receipt>> EmbeddedRegistry::receipts(int limit)
{
    if (!d->database)
        return std::vector<Receipt>{};
    auto receipts = embedded::readReceipts(*d->database, limit);
    if (!receipts)
        return receipts;
    for (Receipt &receipt : *receipts) {
        receipt.registry = name();
        receipt.location = d->file;
    }
    return receipts;
}

Result<SearchResult> EmbeddedRegistry::search(const Query &query)
{
    if (!d->database)
        return SearchResult{};
    return embedded::find(*d->database, query);
}

Result<Entry> EmbeddedRegistry::entry(EntryKind kind, const QString &id, const QString &version)
{
    if (!d->database)
        return Problem{Problem::Kind::Usage, (kind == EntryKind::Contract ? tr("Nothing was published yet, so there is no contract “%1”.") : tr("Nothing was published yet, so there is no product “%1”.")).arg(id), {}, d->file};
    return embedded::readEntry(*d->database, kind, id, version);
}

} // namespace meshwright::registry

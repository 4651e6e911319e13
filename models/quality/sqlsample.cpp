// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/sqlsample.h"

#include "base/spoken.h"
#include "quality/keyvalues.h"
#include "quality/sqlguard.h"
#include "sampling/scan.h"
#include "sampling/values.h"

#include <QFile>
#include <QLocale>
#include <QTemporaryDir>

#include <array>
#include <sqlite3.h>

namespace meshwright::quality {

using base::tr;

namespace values = sampling::values;

namespace {

QString quoted(QString name)
{
    return u'"' + name.replace(u'"', QLatin1String("\"\"")) + u'"';
}

QLatin1String declared(LogicalType type)
{
    switch (type) {
    case LogicalType::Integer:
    case LogicalType::Boolean:
        return QLatin1String(" INTEGER");
    case LogicalType::Number:
        return QLatin1String(" REAL");
    default:
        return QLatin1String(" TEXT");
    }
}

base::Problem broken(sqlite3 *database)
{
    return {base::Problem::Kind::Unwritable, tr("The temporary copy for SQL rules can't be written: %1.").arg(QString::fromUtf8(sqlite3_errmsg(database))),
            tr("Look at the free space of the folder for temporary files."), {}};
}

base::Result<SqlHandle> open(const QString &file, int flags)
{
    sqlite3 *raw = nullptr;
    const int code = sqlite3_open_v2(QFile::encodeName(file).constData(), &raw, flags | SQLITE_OPEN_NOMUTEX, nullptr);
    SqlHandle handle(raw);
    if (code != SQLITE_OK)
        return broken(raw);
    return handle;
}

base::Result<void> execute(sqlite3 *database, const QString &sql)
{
    return sqlite3_exec(database, sql.toUtf8().constData(), nullptr, nullptr, nullptr) == SQLITE_OK ? base::Result<void>() : base::Result<void>(broken(database));
}

/// Tables and columns of the contract; two that differ in nothing but case are one to SQLite, the first counts.
base::Result<QSet<QString>> makeTables(sqlite3 *database, const std::vector<SqlTable> &tables)
{
    QSet<QString> names, known;
    for (const SqlTable &table : tables) {
        if (names.contains(table.name.toLower()) || table.columns.empty())
            continue;
        names.insert(table.name.toLower());
        QStringList columns;
        QSet<QString> seen;
        for (const ColumnPlan &column : table.columns) {
            if (!seen.contains(column.names.front().toLower()))
                columns.append(quoted(column.names.front()) + declared(column.type));
            seen.insert(column.names.front().toLower());
        }
        if (auto made = execute(database, QStringLiteral("CREATE TABLE %1 (%2)").arg(quoted(table.name), columns.join(u','))); !made)
            return made.problem();
        known.insert(table.name);
    }
    for (const SqlTable &table : tables) {
        if (table.alias.isEmpty() || names.contains(table.alias.toLower()) || !known.contains(table.name))
            continue;
        names.insert(table.alias.toLower());
        if (auto made = execute(database, QStringLiteral("CREATE VIEW %1 AS SELECT * FROM %2").arg(quoted(table.alias), quoted(table.name))); !made)
            return made.problem();
        known.insert(table.alias);
    }
    return known;
}

/// Copies the wanted columns of a file's rows into a table.
class Loader : public sampling::BatchSink {
public:
    Loader(sqlite3 *database, const SqlLimits &limits) : m_database(database), m_limits(limits) {}

    /// What it copies: a column of the file, of what type. Without any, only the number of rows counts.
    base::Result<void> prepare(const SqlTable &table, const sampling::Source &source, const QSet<QString> &wanted)
    {
        QStringList names, marks;
        for (size_t i = 0; i < table.columns.size(); ++i) {
            const ColumnPlan &column = table.columns[i];
            int found = -1;
            for (const QString &name : column.names)
                found = found < 0 ? source.columnIndex(name) : found;
            if (!source.options().header.value)
                found = int(i) < source.columns().size() ? int(i) : -1;
            if (!wanted.contains(column.names.front()) || names.contains(quoted(column.names.front()), Qt::CaseInsensitive))
                continue;
            if (found < 0) {
                missing = column.names.front();
                continue;
            }
            m_columns.emplace_back(found, column.type);
            names.append(quoted(column.names.front()));
            marks.append(QStringLiteral("?"));
        }
        const QString sql = names.isEmpty() ? QStringLiteral("INSERT INTO %1 DEFAULT VALUES").arg(quoted(table.name))
                                            : QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)").arg(quoted(table.name), names.join(u','), marks.join(u','));
        sqlite3_stmt *raw = nullptr;
        const int code = sqlite3_prepare_v2(m_database, sql.toUtf8().constData(), -1, &raw, nullptr);
        m_insert.reset(raw);
        return code == SQLITE_OK ? base::Result<void>() : base::Result<void>(broken(m_database));
    }

    void take(sampling::Batch &batch, qint64) override
    {
        for (int row = 0; row < batch.rows(); ++row) {
            if (++rows > m_limits.rows || m_bytes > m_limits.bytes || failed)
                return;
            for (size_t i = 0; i < m_columns.size(); ++i)
                bind(int(i) + 1, batch.cell(m_columns[i].first, row), m_columns[i].second);
            failed = sqlite3_step(m_insert.get()) != SQLITE_DONE;
            sqlite3_reset(m_insert.get());
        }
    }

    bool isFull() const { return rows > m_limits.rows || m_bytes > m_limits.bytes; }
    qint64 rows = 0;
    bool failed = false;
    QString missing; ///< a wanted column that the file lacks

private:
    void bind(int place, const sampling::Cell &cell, LogicalType type)
    {
        qint64 whole = 0;
        double real = 0;
        bool flag = false;
        const std::string_view text = cell.text();
        m_bytes += 8 + qint64(text.size());
        sqlite3_stmt *insert = m_insert.get();
        if (cell.isNull())
            sqlite3_bind_null(insert, place);
        else if (type == LogicalType::Integer)
            readWhole(cell, whole, flag) ? flag ? sqlite3_bind_int64(insert, place, whole) : sqlite3_bind_double(insert, place, values::number(text, real) ? real : 0)
                                               : sqlite3_bind_null(insert, place);
        else if (type == LogicalType::Number)
            values::number(text, real) ? sqlite3_bind_double(insert, place, real) : sqlite3_bind_null(insert, place);
        else if (type == LogicalType::Boolean)
            values::boolean(text, flag) ? sqlite3_bind_int(insert, place, flag) : sqlite3_bind_null(insert, place);
        else
            sqlite3_bind_text64(insert, place, text.data(), text.size(), SQLITE_TRANSIENT, SQLITE_UTF8);
    }

    sqlite3 *m_database;
    const SqlLimits &m_limits;
    SqlStatement m_insert;
    std::vector<std::pair<int, LogicalType>> m_columns;
    qint64 m_bytes = 0;
};

/// Copies one table; a sentence where there is nothing to be copied for a reason the rule should give.
base::Result<QString> load(sqlite3 *database, const SqlTable &table, const QSet<QString> &columns, const SqlLimits &limits, const base::Cancel &cancel)
{
    if (table.path.isEmpty())
        return tr("The query reads %1, which has no data here. %2").arg(table.name, table.reason);
    const auto source = sampling::Source::open(table.path, {}, cancel);
    if (!source && source.problem().kind == base::Problem::Kind::Cancelled)
        return source.problem();
    if (!source)
        return tr("The query reads %1, whose data can't be read: %2").arg(table.name, source.problem().what);
    Loader loader(database, limits);
    if (auto ready = loader.prepare(table, *source, columns); !ready)
        return ready.problem();
    const std::array<sampling::BatchSink *, 1> sinks = {&loader};
    const auto scanned = sampling::scan(*source, sinks, cancel, {});
    if (!scanned)
        return scanned.problem().kind == base::Problem::Kind::Cancelled ? base::Result<QString>(scanned.problem())
                                                                        : tr("The query reads %1, whose data can't be read: %2").arg(table.name, scanned.problem().what);
    if (loader.failed)
        return broken(database);
    if (!loader.missing.isEmpty())
        return tr("The query reads the column %1, which the file for %2 does not have.").arg(loader.missing, table.name);
    if (loader.isFull())
        return tr("%1 has more rows than SQL rules look at (%2 rows, %3 MB).").arg(table.name, base::spokenLocale().toString(limits.rows)).arg(limits.bytes >> 20);
    return QString();
}

} // namespace

base::Result<std::vector<SqlAnswer>> answer(const QStringList &queries, const std::vector<SqlTable> &tables, const SqlLimits &limits, const base::Cancel &cancel)
{
    std::vector<SqlAnswer> answers(size_t(queries.size()));
    auto rehearsal = open(QStringLiteral(":memory:"), SQLITE_OPEN_READWRITE);
    if (!rehearsal)
        return rehearsal.problem();
    const auto known = makeTables(rehearsal->get(), tables);
    if (!known)
        return known.problem();
    SqlGuard guard(*std::move(rehearsal), *known, limits, cancel);
    SqlReads all;
    std::vector<SqlReads> reads;
    for (qsizetype i = 0; i < queries.size(); ++i) {
        const SqlStatement statement = guard.prepare(queries[i]);
        answers[size_t(i)].reason = guard.reason();
        reads.push_back(guard.reads());
        for (auto table = guard.reads().begin(); statement && table != guard.reads().end(); ++table)
            all[table.key()].unite(table.value());
    }

    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("sample.db"));
    auto copy = open(file, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE);
    if (!copy)
        return copy.problem();
    if (auto ready = execute(copy->get(), QStringLiteral("PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA locking_mode=EXCLUSIVE; BEGIN")); !ready)
        return ready.problem();
    if (auto made = makeTables(copy->get(), tables); !made)
        return made.problem();
    QMap<QString, QString> reasons; // why a table can't be read
    for (const SqlTable &table : tables) {
        if (!all.contains(table.name) || reasons.contains(table.name))
            continue;
        const auto loaded = load(copy->get(), table, all.value(table.name), limits, cancel);
        if (!loaded)
            return loaded.problem();
        reasons.insert(table.name, *loaded);
    }
    if (auto done = execute(copy->get(), QStringLiteral("COMMIT")); !done)
        return done.problem();
    copy->reset();

    auto reading = open(file, SQLITE_OPEN_READONLY);
    if (!reading)
        return reading.problem();
    SqlGuard reader(*std::move(reading), *known, limits, cancel);
    for (qsizetype i = 0; i < queries.size(); ++i) {
        SqlAnswer &one = answers[size_t(i)];
        for (auto table = reads[size_t(i)].begin(); one.reason.isEmpty() && table != reads[size_t(i)].end(); ++table)
            one.reason = reasons.value(table.key());
        if (one.reason.isEmpty())
            one = reader.run(queries[i]);
        if (cancel.isRequested())
            return base::Problem{base::Problem::Kind::Cancelled, tr("Checking was cancelled."), {}, {}};
    }
    return answers;
}

} // namespace meshwright::quality

// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/compliancehistory.h"

#include "base/tr.h"
#include "governance/federation.h"
#include "registry/sqlite.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QSet>
#include <QStandardPaths>

#include <algorithm>
#include <tuple>

namespace meshwright::workspace {

using base::Problem;
using base::Result;
using base::tr;
using registry::sqlite::Database;
using registry::sqlite::Statement;

namespace {

constexpr int lockMilliseconds = 10'000;

Result<void> first(Database &database)
{
    return database.execute(R"(
        CREATE TABLE record (
            number INTEGER PRIMARY KEY AUTOINCREMENT,
            at TEXT NOT NULL,
            passed INTEGER NOT NULL,
            failed INTEGER NOT NULL,
            not_evaluated INTEGER NOT NULL,
            waived INTEGER NOT NULL,
            fingerprint BLOB NOT NULL
        );
        CREATE TABLE file (
            number INTEGER PRIMARY KEY,
            path TEXT NOT NULL UNIQUE,
            title TEXT NOT NULL DEFAULT '',
            domain TEXT NOT NULL DEFAULT '',
            product TEXT NOT NULL DEFAULT '',
            is_product INTEGER NOT NULL DEFAULT 0
        );
        CREATE TABLE rule (number INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE);
        CREATE TABLE score (
            record INTEGER NOT NULL,
            file INTEGER NOT NULL,
            passed INTEGER NOT NULL,
            failed INTEGER NOT NULL,
            not_evaluated INTEGER NOT NULL,
            waived INTEGER NOT NULL,
            PRIMARY KEY (record, file)
        ) WITHOUT ROWID;
        CREATE TABLE in_force (record INTEGER NOT NULL, rule INTEGER NOT NULL, PRIMARY KEY (record, rule)) WITHOUT ROWID;
        CREATE TABLE cell (
            record INTEGER NOT NULL,
            file INTEGER NOT NULL,
            rule INTEGER NOT NULL,
            outcome INTEGER NOT NULL,
            PRIMARY KEY (record, file, rule)
        ) WITHOUT ROWID;
    )");
}

constexpr registry::sqlite::Migration steps[] = {first};

registry::sqlite::FileKind fileKind()
{
    return {QStringLiteral("history of compliance"), 0x4d577243, tr("It is put aside and a new one is begun; nothing else depends on it.")};
}

/// Only damage carries the advice of the kind of file.
bool isDamage(const Problem &problem)
{
    return problem.kind == Problem::Kind::Unreadable && problem.advice == fileKind().advice;
}

Tally tallyAt(const Statement &row, int column)
{
    return {row.count(column), row.count(column + 1), row.count(column + 2), row.count(column + 3)};
}

Result<void> storeTally(Statement &insert, const Tally &tally)
{
    insert.bind(tally.passed).bind(tally.failed).bind(tally.notEvaluated).bind(tally.waived);
    return insert.run();
}

struct Kept {
    qint64 number;
    QDateTime at;
};

/// Which records go; see HistoryLimits. By the dates of the records alone, so that a clock that is wrong for a
/// day deletes nothing but what it would have on that day.
std::vector<qint64> superfluous(std::vector<Kept> records, const HistoryLimits &limits)
{
    std::vector<qint64> gone;
    std::sort(records.begin(), records.end(), [](const Kept &one, const Kept &other) { return std::tie(one.at, one.number) > std::tie(other.at, other.number); });
    const auto newest = std::max_element(records.begin(), records.end(), [](const Kept &one, const Kept &other) { return one.number < other.number; });
    int days = 0, ofDay = 0;
    for (size_t i = 0; i < records.size(); ++i) {
        const QDate day = records[i].at.date();
        const bool isNewDay = i == 0 || day != records[i - 1].at.date();
        days += isNewDay ? 1 : 0;
        ofDay = isNewDay ? 1 : ofDay + 1;
        const int most = day.daysTo(records.front().at.date()) <= limits.changingDays ? limits.runsADay : 1;
        if ((days > limits.days || ofDay > most) && records[i].number != newest->number)
            gone.push_back(records[i].number);
    }
    return gone;
}

} // namespace

bool ComplianceScope::contains(const ComplianceFile &file) const
{
    if (!path.isEmpty())
        return file.path == path;
    if (!product.isEmpty())
        return file.product == product && (domain.isEmpty() || governance::domainKey(file.domain) == governance::domainKey(domain));
    return domain.isEmpty() || governance::domainKey(file.domain) == governance::domainKey(domain);
}

QString ComplianceHistory::fileOf(const QString &folder)
{
    const QString canonical = QFileInfo(folder).canonicalFilePath();
    const QString path = canonical.isEmpty() ? QDir::cleanPath(QFileInfo(folder).absoluteFilePath()) : canonical;
    const QByteArray name = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex().left(24);
    const QDir data(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation));
    return data.filePath(QStringLiteral("meshwright/compliance/%1.db").arg(QLatin1String(name)));
}

ComplianceHistory::ComplianceHistory(const QString &file, const HistoryLimits &limits) : m_file(file), m_limits(limits) {}

ComplianceHistory::~ComplianceHistory() = default;

Result<void> ComplianceHistory::open()
{
    if (m_database)
        return {};
    auto opened = Database::open(m_file, Database::Mode::Write, fileKind(), steps);
    if (!opened)
        return opened.problem();
    m_database = std::move(*opened);
    return {};
}

Result<bool> ComplianceHistory::openIfThere()
{
    if (!m_database && !QFileInfo::exists(m_file))
        return false;
    if (const auto opened = open(); !opened)
        return opened.problem();
    return true;
}

Result<void> ComplianceHistory::withFile(const std::function<Result<void>()> &work)
{
    const auto done = work();
    if (done || !isDamage(done.problem()))
        return done;
    if (const auto aside = putAside(); !aside)
        return aside;
    return work();
}

/// Another program may have seen the same, and be ahead: what is there now is looked at again, alone.
Result<void> ComplianceHistory::putAside()
{
    m_database.reset();
    QLockFile lock(m_file + QStringLiteral(".lock"));
    if (!lock.tryLock(lockMilliseconds))
        return Problem{Problem::Kind::Refused, tr("The damaged history of compliance can't be put aside: another program is at it."), tr("Try again in a moment."), m_file};
    if (open()) {
        Statement check = m_database->prepare("PRAGMA quick_check(1)");
        if (check.next() && check.text(0) == QLatin1String("ok"))
            return {};
    }
    m_database.reset();
    const QString aside = m_file + QStringLiteral(".damaged-") + QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd'T'HHmmsszzz"));
    if (!QFile::rename(m_file, aside))
        return Problem{Problem::Kind::Unwritable, tr("The damaged history of compliance can't be put aside."), tr("Remove the file; nothing else depends on it."), m_file};
    for (const char *part : {"-wal", "-shm"})
        QFile::remove(m_file + QLatin1String(part));
    m_damage = Problem{Problem::Kind::Unreadable, tr("The history of compliance was damaged and is put aside; a new one is begun."), tr("What was recorded before is lost."), aside};
    return {};
}

Result<bool> ComplianceHistory::record(const Compliance &compliance, const QDateTime &at)
{
    if (compliance.tally().judged() == 0)
        return false;
    bool isKept = false;
    const auto done = withFile([&]() -> Result<void> {
        isKept = false;
        if (const auto opened = open(); !opened)
            return opened;
        return m_database->inTransaction([&]() -> Result<void> {
            Statement last = m_database->prepare("SELECT at, fingerprint FROM record ORDER BY number DESC LIMIT 1");
            const bool isSame = last.next() && last.bytes(1) == compliance.fingerprint() && last.time(0).date() == at.toUTC().date();
            if (!last.result() || isSame)
                return last.result();
            isKept = true;
            if (const auto stored = store(compliance, at); !stored)
                return stored;
            return thin();
        });
    });
    if (!done)
        return done.problem();
    return isKept;
}

Result<qint64> ComplianceHistory::nameNumber(const char *insert, const char *select, const QString &name)
{
    Statement known = m_database->prepare(select);
    known.bind(name);
    if (known.next())
        return known.number(0);
    Statement added = m_database->prepare(insert);
    if (const auto stored = added.bind(name).run(); !stored || !known.result())
        return stored ? known.result().problem() : stored.problem();
    return m_database->lastRow();
}

Result<void> ComplianceHistory::store(const Compliance &compliance, const QDateTime &at)
{
    Statement insert = m_database->prepare("INSERT INTO record (at, fingerprint, passed, failed, not_evaluated, waived) VALUES (?,?,?,?,?,?)");
    insert.bind(at).bind(compliance.fingerprint());
    if (const auto stored = storeTally(insert, compliance.tally()); !stored)
        return stored;
    const qint64 record = m_database->lastRow();
    QHash<QString, qint64> files, rules;
    Statement describe = m_database->prepare("UPDATE file SET title = ?, domain = ?, product = ?, is_product = ? WHERE number = ?");
    Statement score = m_database->prepare("INSERT INTO score (record, file, passed, failed, not_evaluated, waived) VALUES (?,?,?,?,?,?)");
    for (const ComplianceFile &file : compliance.files) {
        const auto number = nameNumber("INSERT INTO file (path) VALUES (?)", "SELECT number FROM file WHERE path = ?", file.path);
        if (!number)
            return number.problem();
        files.insert(file.path, *number);
        if (const auto stored = describe.bind(file.title).bind(file.domain).bind(file.product).bind(file.isProduct).bind(*number).run(); !stored)
            return stored;
        score.bind(record).bind(*number);
        if (const auto stored = storeTally(score, file.tally); !stored)
            return stored;
    }
    Statement force = m_database->prepare("INSERT INTO in_force (record, rule) VALUES (?,?)");
    for (const QString &rule : compliance.rules) {
        const auto number = nameNumber("INSERT INTO rule (id) VALUES (?)", "SELECT number FROM rule WHERE id = ?", rule);
        if (!number)
            return number.problem();
        rules.insert(rule, *number);
        if (const auto stored = force.bind(record).bind(*number).run(); !stored)
            return stored;
    }
    Statement cells = m_database->prepare("INSERT INTO cell (record, file, rule, outcome) VALUES (?,?,?,?)");
    for (const ComplianceCell &cell : compliance.cells) {
        if (const auto stored = cells.bind(record).bind(files.value(cell.path)).bind(rules.value(cell.rule)).bind(int(cell.outcome)).run(); !stored)
            return stored;
    }
    return {};
}

Result<void> ComplianceHistory::thin()
{
    std::vector<Kept> records;
    Statement all = m_database->prepare("SELECT number, at FROM record");
    while (all.next())
        records.push_back({all.number(0), all.time(1)});
    if (const auto read = all.result(); !read)
        return read;
    const std::vector<qint64> gone = superfluous(std::move(records), m_limits);
    for (const char *sql : {"DELETE FROM cell WHERE record = ?", "DELETE FROM in_force WHERE record = ?", "DELETE FROM score WHERE record = ?", "DELETE FROM record WHERE number = ?"}) {
        Statement remove = m_database->prepare(sql);
        for (const qint64 number : gone) {
            if (const auto removed = remove.bind(number).run(); !removed)
                return removed;
        }
    }
    return {};
}

Result<std::vector<CompliancePoint>> ComplianceHistory::points(const ComplianceScope &scope)
{
    std::vector<CompliancePoint> points;
    const auto done = withFile([&]() -> Result<void> {
        points.clear();
        const auto there = openIfThere();
        if (!there || !*there)
            return there ? Result<void>() : there.problem();
        Statement rows = m_database->prepare("SELECT number, at, passed, failed, not_evaluated, waived FROM record ORDER BY at, number");
        while (rows.next())
            points.push_back({rows.number(0), rows.time(1), tallyAt(rows, 2)});
        if (const auto read = rows.result(); !read || scope == ComplianceScope())
            return read;
        return readScope(scope, points);
    });
    if (!done)
        return done.problem();
    return points;
}

/// Counts anew by file, and leaves the points in which the scope was judged.
Result<void> ComplianceHistory::readScope(const ComplianceScope &scope, std::vector<CompliancePoint> &points)
{
    QSet<qint64> chosen;
    Statement files = m_database->prepare("SELECT number, path, domain, product FROM file");
    while (files.next()) {
        if (scope.contains({files.text(1), {}, files.text(2), files.text(3), false, {}}))
            chosen.insert(files.number(0));
    }
    QHash<qint64, Tally> tallies;
    Statement scores = m_database->prepare("SELECT record, file, passed, failed, not_evaluated, waived FROM score");
    while (files.result() && scores.next()) {
        if (chosen.contains(scores.number(1)))
            tallies[scores.number(0)] += tallyAt(scores, 2);
    }
    for (CompliancePoint &point : points)
        point.tally = tallies.value(point.number);
    std::erase_if(points, [](const CompliancePoint &point) { return point.tally == Tally(); });
    return files.result() ? scores.result() : files.result();
}

Result<Compliance> ComplianceHistory::read(qint64 number)
{
    Compliance out;
    const auto done = withFile([&]() -> Result<void> {
        out = {};
        const auto there = openIfThere();
        if (!there)
            return there.problem();
        const Problem absent{Problem::Kind::Unreadable, tr("The history of compliance has no record %1.").arg(number), {}, m_file};
        if (!*there)
            return absent;
        Statement known = m_database->prepare("SELECT 1 FROM record WHERE number = ?");
        if (!known.bind(number).next())
            return known.result() ? Result<void>(absent) : known.result();
        Statement files = m_database->prepare("SELECT path, title, domain, product, is_product, passed, failed, not_evaluated, waived FROM score JOIN file ON file.number = score.file WHERE record = ?");
        for (files.bind(number); files.next();)
            out.files.push_back({files.text(0), files.text(1), files.text(2), files.text(3), files.count(4) != 0, tallyAt(files, 5)});
        Statement rules = m_database->prepare("SELECT id FROM in_force JOIN rule ON rule.number = in_force.rule WHERE record = ?");
        for (rules.bind(number); rules.next();)
            out.rules.append(rules.text(0));
        Statement cells = m_database->prepare("SELECT path, id, outcome FROM cell JOIN file ON file.number = cell.file JOIN rule ON rule.number = cell.rule WHERE record = ?");
        for (cells.bind(number); cells.next();)
            out.cells.push_back({cells.text(0), cells.text(1), governance::Outcome(std::clamp(cells.count(2), 0, int(governance::Outcome::Waived)))});
        for (const Statement *asked : {&files, &rules, &cells}) {
            if (!asked->result())
                return asked->result();
        }
        return {};
    });
    if (!done)
        return done.problem();
    std::sort(out.files.begin(), out.files.end(), [](const ComplianceFile &one, const ComplianceFile &other) { return one.path < other.path; });
    std::sort(out.cells.begin(), out.cells.end(), [](const ComplianceCell &one, const ComplianceCell &other) { return std::tie(one.path, one.rule) < std::tie(other.path, other.rule); });
    out.rules.sort();
    return out;
}

std::optional<CompliancePoint> comparedWith(const std::vector<CompliancePoint> &points, const QDateTime &now)
{
    auto end = std::find_if(points.begin(), points.end(), [&](const CompliancePoint &point) { return point.at > now.addDays(1); });
    if (end - points.begin() < 2)
        return {};
    --end;
    const auto late = std::find_if(points.begin(), end, [&](const CompliancePoint &point) { return point.at > now.addDays(-7); });
    return late == points.begin() ? points.front() : *(late - 1);
}

} // namespace meshwright::workspace

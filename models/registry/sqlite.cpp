// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/sqlite.h"

#include "base/tr.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFileInfo>

#include <sqlite3.h>

#include <utility>

namespace meshwright::registry::sqlite {

using base::Problem;
using base::Result;
using base::tr;

namespace {

constexpr int busyMilliseconds = 10'000;

Problem cannotOpen(const QString &file, const FileKind &kind, const QString &why)
{
    return {Problem::Kind::Unreadable, tr("The %1 cannot be opened: %2.").arg(kind.noun, why),
            tr("Look at the permissions of the file and its folder."), file};
}

Result<void> makeFolderOf(const QString &file, const FileKind &kind)
{
    const QString folder = QFileInfo(file).absolutePath();
    if (QDir().mkpath(folder))
        return {};
    return Problem{Problem::Kind::Unwritable, tr("The folder for the %1 cannot be made.").arg(kind.noun),
                   tr("Choose another place or look at the permissions."), folder};
}

// A hostile file may carry triggers and views; none of them may call anything.
void harden(sqlite3 *handle)
{
    sqlite3_extended_result_codes(handle, 1);
    sqlite3_busy_timeout(handle, busyMilliseconds);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 0);
}

} // namespace

Statement::Statement(Database &database, sqlite3_stmt *statement, int code)
    : m_database(&database)
    , m_statement(statement)
{
    remember(code);
}

Statement::Statement(Statement &&other) noexcept
    : m_database(other.m_database)
    , m_statement(std::exchange(other.m_statement, nullptr))
    , m_next(other.m_next)
    , m_code(other.m_code)
    , m_message(std::move(other.m_message))
{
}

Statement::~Statement()
{
    sqlite3_finalize(m_statement);
}

void Statement::remember(int code)
{
    if (code == SQLITE_OK || code == SQLITE_ROW || code == SQLITE_DONE || m_code != SQLITE_OK)
        return;
    m_code = code;
    m_message = QString::fromUtf8(m_statement ? sqlite3_errmsg(sqlite3_db_handle(m_statement)) : sqlite3_errstr(code));
}

Statement &Statement::bind(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    remember(sqlite3_bind_text64(m_statement, m_next++, utf8.constData(), sqlite3_uint64(utf8.size()), SQLITE_TRANSIENT, SQLITE_UTF8));
    return *this;
}

Statement &Statement::bind(const QByteArray &bytes)
{
    // A null pointer would bind NULL, and an empty file is not nothing.
    const char *data = bytes.isNull() ? "" : bytes.constData();
    remember(sqlite3_bind_blob64(m_statement, m_next++, data, sqlite3_uint64(bytes.size()), SQLITE_TRANSIENT));
    return *this;
}

Statement &Statement::bind(qint64 number)
{
    remember(sqlite3_bind_int64(m_statement, m_next++, number));
    return *this;
}

Statement &Statement::bind(const QDateTime &utc)
{
    return bind(utc.toUTC().toString(Qt::ISODateWithMs));
}

bool Statement::next()
{
    if (m_code != SQLITE_OK)
        return false;
    const int code = sqlite3_step(m_statement);
    remember(code);
    return code == SQLITE_ROW;
}

Result<void> Statement::run()
{
    while (next()) {
    }
    const auto outcome = result();
    reset();
    return outcome;
}

void Statement::reset()
{
    m_next = 1;
    if (!m_statement)
        return; // it could not be prepared; result() says why
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
}

QString Statement::text(int column) const
{
    // The text first: asking for the size before would give that of another encoding.
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return QString::fromUtf8(text, sqlite3_column_bytes(m_statement, column));
}

QByteArray Statement::bytes(int column) const
{
    const auto *data = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return QByteArray(data, sqlite3_column_bytes(m_statement, column));
}

qint64 Statement::number(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

QDateTime Statement::time(int column) const
{
    return QDateTime::fromString(text(column), Qt::ISODateWithMs);
}

bool Statement::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

Result<void> Statement::result() const
{
    if (m_code == SQLITE_OK)
        return {};
    return m_database->problem(m_code, m_message);
}

Database::Database(sqlite3 *handle, QString file, FileKind kind)
    : m_handle(handle)
    , m_file(std::move(file))
    , m_kind(std::move(kind))
{
}

Database::~Database()
{
    sqlite3_close_v2(m_handle);
}

Result<std::unique_ptr<Database>> Database::open(const QString &file, Mode mode, const FileKind &kind, std::span<const Migration> migrations)
{
    const QFileInfo info(file);
    if (info.exists() && !info.isFile())
        return cannotOpen(file, kind, tr("it is not a regular file"));
    if (mode == Mode::Write) {
        if (const auto made = makeFolderOf(file, kind); !made)
            return made.problem();
    }
    sqlite3 *handle = nullptr;
    const int flags = (mode == Mode::Write ? SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE : SQLITE_OPEN_READONLY) | SQLITE_OPEN_NOMUTEX;
    const int code = sqlite3_open_v2(QFile::encodeName(info.absoluteFilePath()).constData(), &handle, flags, nullptr);
    std::unique_ptr<Database> database(new Database(handle, file, kind));
    if (code != SQLITE_OK)
        return cannotOpen(file, kind, QString::fromUtf8(handle ? sqlite3_errmsg(handle) : sqlite3_errstr(code)));
    harden(handle);
    if (const auto ready = database->prepareFile(mode, migrations); !ready)
        return ready.problem();
    return database;
}

Result<void> Database::prepareFile(Mode mode, std::span<const Migration> migrations)
{
    const auto version = recogniseKind();
    if (!version)
        return version.problem();
    if (*version > qint64(migrations.size()))
        return Problem{Problem::Kind::Refused, tr("The %1 was written by a newer Meshwright (format %2; this one knows up to %3).")
                           .arg(m_kind.noun).arg(*version).arg(migrations.size()),
                       tr("Use the newer program; the file was left as it is."), m_file};
    if (mode == Mode::Read && *version < qint64(migrations.size()))
        return Problem{Problem::Kind::Refused, tr("The %1 has an older format and is opened for reading only.").arg(m_kind.noun),
                       tr("Publish something to it once; that brings it up to date."), m_file};
    if (mode == Mode::Read)
        return execute("PRAGMA cell_size_check=ON; PRAGMA query_only=ON");
    if (const auto log = keepLog(); !log)
        return log;
    if (const auto set = execute("PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA cell_size_check=ON"); !set)
        return set;
    return migrate(*version, migrations);
}

// In one transaction: another program may be making the tables at this moment, and its number and
// its tables belong together.
Result<qint64> Database::recogniseKind()
{
    if (const auto begun = execute("BEGIN"); !begun)
        return begun.problem();
    const auto version = pragma("PRAGMA user_version");
    const auto id = pragma("PRAGMA application_id");
    const auto tables = pragma("SELECT count(*) FROM sqlite_schema");
    const auto ended = execute("COMMIT");
    for (const auto *asked : {&version, &id, &tables}) {
        if (!*asked)
            return asked->problem();
    }
    if (!ended)
        return ended.problem();
    if (*id == m_kind.id || (*id == 0 && *version == 0 && *tables == 0))
        return version;
    return Problem{Problem::Kind::Refused, tr("This is a database of something else, not a %1.").arg(m_kind.noun),
                   tr("Name another file; this one was left as it is."), m_file};
}

// The change to a write-ahead log needs the file alone, and SQLite does not wait for that by itself.
Result<void> Database::keepLog()
{
    QDeadlineTimer patience(busyMilliseconds);
    for (;;) {
        const int code = sqlite3_exec(m_handle, "PRAGMA journal_mode=WAL", nullptr, nullptr, nullptr);
        if (code == SQLITE_OK)
            return {};
        if ((code & 0xff) != SQLITE_BUSY || patience.hasExpired())
            return problem(code, QString::fromUtf8(sqlite3_errmsg(m_handle)));
        sqlite3_sleep(5);
    }
}

Result<void> Database::migrate(qint64 version, std::span<const Migration> migrations)
{
    if (version == qint64(migrations.size()))
        return {};
    return inTransaction([&]() -> Result<void> {
        // Another program may have done it while we waited for the lock.
        const auto now = pragma("PRAGMA user_version");
        if (!now)
            return now.problem();
        for (size_t step = size_t(*now); step < migrations.size(); ++step) {
            if (const auto done = migrations[step](*this); !done)
                return done;
        }
        const QByteArray stamp = "PRAGMA application_id=" + QByteArray::number(m_kind.id) + "; PRAGMA user_version=" + QByteArray::number(qint64(migrations.size()));
        return execute(stamp.constData());
    });
}

Result<qint64> Database::pragma(const char *sql)
{
    Statement statement = prepare(sql);
    const bool found = statement.next();
    if (const auto result = statement.result(); !result)
        return result.problem();
    return found ? statement.number(0) : 0;
}

Statement Database::prepare(const QByteArray &sql)
{
    sqlite3_stmt *statement = nullptr;
    const int code = sqlite3_prepare_v2(m_handle, sql.constData(), int(sql.size()), &statement, nullptr);
    Statement result(*this, statement, code);
    if (code != SQLITE_OK)
        result.m_message = QString::fromUtf8(sqlite3_errmsg(m_handle));
    return result;
}

Result<void> Database::execute(const char *sql)
{
    const int code = sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr);
    if (code == SQLITE_OK)
        return {};
    return problem(code, QString::fromUtf8(sqlite3_errmsg(m_handle)));
}

qint64 Database::lastRow() const
{
    return sqlite3_last_insert_rowid(m_handle);
}

Result<void> Database::inTransaction(const std::function<Result<void>()> &work)
{
    if (const auto begun = execute("BEGIN IMMEDIATE"); !begun)
        return begun;
    auto outcome = work();
    if (outcome)
        outcome = execute("COMMIT");
    // SQLite may have rolled back by itself already; asking again then says so and harms nothing.
    if (!outcome && !sqlite3_get_autocommit(m_handle))
        sqlite3_exec(m_handle, "ROLLBACK", nullptr, nullptr, nullptr);
    return outcome;
}

Problem Database::problem(int code, const QString &message) const
{
    const QString noun = m_kind.noun;
    switch (code & 0xff) {
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return {Problem::Kind::Unreadable, tr("The %1 is damaged or is no such file (%2).").arg(noun, message), m_kind.advice, m_file};
    case SQLITE_FULL:
        return {Problem::Kind::Unwritable, tr("The disk is full; nothing was stored in the %1.").arg(noun),
                tr("Make room and try again."), m_file};
    case SQLITE_IOERR:
        return {Problem::Kind::Unwritable, tr("The disk failed while the %1 was used (%2); nothing was stored.").arg(noun, message),
                tr("Look at the disk and its free space, then try again."), m_file};
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return {Problem::Kind::Unwritable, tr("The %1 cannot be written (%2).").arg(noun, message),
                tr("Look at the permissions of the file and its folder."), m_file};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {Problem::Kind::Refused, tr("Another program has been writing to the %1 for %2 s.").arg(noun).arg(busyMilliseconds / 1000),
                tr("Try again when it is done; nothing was stored."), m_file};
    case SQLITE_CANTOPEN:
        return cannotOpen(m_file, m_kind, message);
    default:
        return {Problem::Kind::Internal, tr("The %1 could not be used: %2.").arg(noun, message), {}, m_file};
    }
}

} // namespace meshwright::registry::sqlite

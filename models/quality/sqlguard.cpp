// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/sqlguard.h"

#include "base/spoken.h"

#include <QLocale>

#include <cmath>
#include <mutex>
#include <sqlite3.h>

namespace meshwright::quality {

using base::tr;

namespace {

// Values beyond it can't be read: a function over long texts is one step, and no step can be stopped.
constexpr int longestValue = 200'000;

/// SQLite's memory limit is one for the whole process, so guarded queries run one at a time under it.
class MemoryLimit {
public:
    explicit MemoryLimit(qint64 more) : m_lock(mutex()), m_before(sqlite3_hard_heap_limit64(sqlite3_memory_used() + more)) {}
    ~MemoryLimit() { sqlite3_hard_heap_limit64(m_before); }
    MemoryLimit(const MemoryLimit &) = delete;
    MemoryLimit &operator=(const MemoryLimit &) = delete;

private:
    static std::mutex &mutex()
    {
        static std::mutex one;
        return one;
    }
    std::unique_lock<std::mutex> m_lock;
    qint64 m_before;
};

bool isForbiddenFunction(const QString &name)
{
    static const QSet<QString> forbidden = {QStringLiteral("load_extension"), QStringLiteral("fts3_tokenizer"), QStringLiteral("readfile"), QStringLiteral("writefile"),
                                            QStringLiteral("edit"), QStringLiteral("randomblob"), QStringLiteral("zeroblob"), QStringLiteral("sqlite_log"),
                                            QStringLiteral("sqlite_compileoption_get"), QStringLiteral("sqlite_offset")};
    return forbidden.contains(name.toLower());
}

void lockDown(sqlite3 *database)
{
    sqlite3_db_config(database, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(database, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(database, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    sqlite3_db_config(database, SQLITE_DBCONFIG_ENABLE_FTS3_TOKENIZER, 0, nullptr);
    sqlite3_db_config(database, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_db_config(database, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_limit(database, SQLITE_LIMIT_LENGTH, longestValue);
    sqlite3_limit(database, SQLITE_LIMIT_SQL_LENGTH, 100'000);
    sqlite3_limit(database, SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_limit(database, SQLITE_LIMIT_EXPR_DEPTH, 100);
    sqlite3_limit(database, SQLITE_LIMIT_VDBE_OP, 25'000);
    sqlite3_limit(database, SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 1000);
    sqlite3_limit(database, SQLITE_LIMIT_COMPOUND_SELECT, 100);
    sqlite3_limit(database, SQLITE_LIMIT_WORKER_THREADS, 0);
}

bool isBlank(const char *text)
{
    for (; *text; ++text) {
        if (!QChar::isSpace(uint(uchar(*text))) && *text != ';')
            return false;
    }
    return true;
}

} // namespace

void CloseDatabase::operator()(sqlite3 *database) const
{
    sqlite3_close_v2(database);
}

void FinalizeStatement::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

SqlGuard::SqlGuard(SqlHandle database, QSet<QString> known, const SqlLimits &limits, base::Cancel cancel)
    : m_database(std::move(database)), m_known(std::move(known)), m_limits(limits), m_cancel(std::move(cancel))
{
    // Sorting and grouping then count against the memory limit instead of filling a disk.
    sqlite3_exec(m_database.get(), "PRAGMA temp_store=MEMORY; PRAGMA query_only=ON; PRAGMA cell_size_check=ON", nullptr, nullptr, nullptr);
    lockDown(m_database.get());
    sqlite3_set_authorizer(m_database.get(), authorize, this);
    sqlite3_progress_handler(m_database.get(), 1000, progress, this);
}

SqlGuard::~SqlGuard()
{
    sqlite3_set_authorizer(m_database.get(), nullptr, nullptr);
    sqlite3_progress_handler(m_database.get(), 0, nullptr, nullptr);
}

int SqlGuard::authorize(void *self, int action, const char *first, const char *second, const char *, const char *)
{
    return static_cast<SqlGuard *>(self)->decide(action, QString::fromUtf8(first), QString::fromUtf8(second));
}

int SqlGuard::decide(int action, const QString &first, const QString &second)
{
    const auto deny = [this](const QString &what) {
        m_denied = what;
        return SQLITE_DENY;
    };
    switch (action) {
    case SQLITE_SELECT:
    case SQLITE_RECURSIVE:
        return SQLITE_OK;
    case SQLITE_FUNCTION:
        return isForbiddenFunction(second) ? deny(tr("A query may not call the function %1.").arg(second)) : SQLITE_OK;
    case SQLITE_READ:
        if (m_known.contains(first)) {
            SqlReads::iterator table = m_reads.find(first);
            if (table == m_reads.end())
                table = m_reads.insert(first, {});
            if (!second.isEmpty())
                table->insert(second);
            return SQLITE_OK;
        }
        // The query's own WITH tables are read without a column's name; lists in JSON text are harmless.
        if ((second.isEmpty() && !first.startsWith(QLatin1String("sqlite_"), Qt::CaseInsensitive) && !first.startsWith(QLatin1String("pragma_"), Qt::CaseInsensitive))
            || first == QLatin1String("json_each") || first == QLatin1String("json_tree"))
            return SQLITE_OK;
        return deny(tr("A query may read the contract's objects only, not %1.").arg(first));
    default:
        return deny(tr("A query may only read (SELECT)."));
    }
}

int SqlGuard::progress(void *self)
{
    auto *guard = static_cast<SqlGuard *>(self);
    guard->m_tookLong = guard->m_timer.elapsed() > guard->m_limits.milliseconds;
    guard->m_tookMemory = sqlite3_memory_used() - guard->m_memoryBefore > guard->m_limits.memory * 3 / 4;
    return guard->m_tookLong || guard->m_tookMemory || guard->m_cancel.isRequested();
}

QString SqlGuard::failure(int code) const
{
    if (m_tookMemory || (code & 0xff) == SQLITE_NOMEM)
        return tr("The query needs more than %1 MB of memory, which is the limit.").arg(m_limits.memory >> 20);
    if (m_tookLong)
        return tr("The query was stopped after %1 s, which is the limit.").arg(base::spokenLocale().toString(m_limits.milliseconds / 1000.0));
    if ((code & 0xff) == SQLITE_TOOBIG)
        return tr("The query makes or reads a value longer than %1 bytes, or is too long itself.").arg(base::spokenLocale().toString(longestValue));
    if ((code & 0xff) == SQLITE_AUTH && !m_denied.isEmpty())
        return m_denied;
    return tr("The query can't be run: %1.").arg(QString::fromUtf8(sqlite3_errmsg(m_database.get())));
}

SqlStatement SqlGuard::prepare(const QString &query)
{
    m_reads.clear();
    m_reason.clear();
    m_denied.clear();
    m_tookLong = m_tookMemory = false;
    m_memoryBefore = sqlite3_memory_used();
    m_timer.start();
    const QByteArray sql = query.toUtf8();
    if (sql.contains('\0') || sql.trimmed().isEmpty()) {
        m_reason = sql.trimmed().isEmpty() ? tr("The query is empty.") : tr("The query holds a character that no text has.");
        return {};
    }
    const char *rest = nullptr;
    sqlite3_stmt *raw = nullptr;
    const int code = sqlite3_prepare_v2(m_database.get(), sql.constData(), int(sql.size()), &raw, &rest);
    SqlStatement statement(raw);
    if (code != SQLITE_OK) {
        m_reason = failure(code);
        return {};
    }
    sqlite3_stmt *second = nullptr;
    const bool more = rest && !isBlank(rest) && (sqlite3_prepare_v2(m_database.get(), rest, -1, &second, nullptr) != SQLITE_OK || second);
    sqlite3_finalize(second);
    if (more)
        m_reason = tr("It holds more than one statement; a rule is one query.");
    else if (!statement)
        m_reason = tr("The query is empty.");
    else if (!sqlite3_stmt_readonly(raw) || sqlite3_column_count(raw) == 0)
        m_reason = tr("A query may only read (SELECT).");
    else if (sqlite3_column_count(raw) != 1)
        m_reason = tr("The query answers with %1 columns; its result must be one number.").arg(sqlite3_column_count(raw));
    else if (sqlite3_bind_parameter_count(raw) > 0)
        m_reason = tr("The query asks for parameters, which nobody fills in.");
    return m_reason.isEmpty() ? std::move(statement) : SqlStatement();
}

SqlAnswer SqlGuard::run(const QString &query)
{
    const MemoryLimit limit(m_limits.memory);
    const SqlStatement statement = prepare(query);
    return statement ? numberOf(statement.get()) : SqlAnswer{{}, m_reason};
}

SqlAnswer SqlGuard::numberOf(sqlite3_stmt *statement)
{
    const int code = sqlite3_step(statement);
    if (code == SQLITE_DONE)
        return {{}, tr("The query answers with no row; its result must be one number.")};
    if (code != SQLITE_ROW)
        return {{}, failure(code)};
    const int type = sqlite3_column_type(statement, 0);
    bool isNumber = type == SQLITE_INTEGER || type == SQLITE_FLOAT;
    double number = sqlite3_column_double(statement, 0);
    if (type == SQLITE_TEXT)
        number = QByteArray(reinterpret_cast<const char *>(sqlite3_column_text(statement, 0))).toDouble(&isNumber);
    const int after = sqlite3_step(statement);
    if (type == SQLITE_NULL)
        return {{}, tr("The query's answer is empty (NULL); there may be no rows to count.")};
    if (!isNumber || !std::isfinite(number))
        return {{}, tr("The query's answer is not a number.")};
    if (after == SQLITE_ROW)
        return {{}, tr("The query answers with several rows; its result must be one number.")};
    return after == SQLITE_DONE ? SqlAnswer{number, {}} : SqlAnswer{{}, failure(after)};
}

} // namespace meshwright::quality

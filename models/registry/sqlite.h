// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <functional>
#include <memory>
#include <span>

struct sqlite3;
struct sqlite3_stmt;

/// SQLite with our errors and our habits: write-ahead log, full synchronisation, no trust in what a
/// file's own schema may hold.
namespace meshwright::registry::sqlite {

/// What a file is to people, and to whoever finds it.
struct FileKind {
    QString noun;      ///< "registry": for messages
    qint32 id = 0;     ///< PRAGMA application_id
    QString advice;    ///< what to do when it is damaged
};

class Database;

/// One statement. A failure sticks: next() answers false from then on and result() says why, so a
/// loop needs one question after it, not one a row.
class Statement {
public:
    Statement(Statement &&other) noexcept;
    Statement &operator=(Statement &&) = delete;
    ~Statement();

    /// Binds the next parameter.
    Statement &bind(const QString &text);
    Statement &bind(QLatin1String text) { return bind(QString(text)); }
    Statement &bind(const QByteArray &bytes);
    Statement &bind(qint64 number);
    Statement &bind(int number) { return bind(qint64(number)); }
    Statement &bind(bool value) { return bind(qint64(value)); }
    Statement &bind(const QDateTime &utc);

    /// True where there is a row; false at the end and after a failure.
    bool next();
    /// Runs it to its end and makes it ready for other values.
    base::Result<void> run();
    /// Ready for other values.
    void reset();

    QString text(int column) const;
    QByteArray bytes(int column) const;
    qint64 number(int column) const;
    int count(int column) const { return int(number(column)); }
    QDateTime time(int column) const;
    bool isNull(int column) const;

    base::Result<void> result() const;

private:
    friend class Database;
    Statement(Database &database, sqlite3_stmt *statement, int code);
    void remember(int code);

    Database *m_database;
    sqlite3_stmt *m_statement;
    int m_next = 1;
    int m_code = 0;
    QString m_message;
};

/// Brings a file from the version before to its own; runs in the transaction of all.
using Migration = base::Result<void> (*)(Database &database);

class Database {
public:
    enum class Mode : quint8 { Read, Write };

    /// Opens (and for Write creates) a file and brings it to the newest version, one migration a
    /// version. Problems: damaged, another program's, made by a newer program, not writable.
    static base::Result<std::unique_ptr<Database>> open(const QString &file, Mode mode, const FileKind &kind, std::span<const Migration> migrations);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    const QString &file() const { return m_file; }
    Statement prepare(const char *sql) { return prepare(QByteArray(sql)); }
    Statement prepare(const QByteArray &sql);
    /// One or more statements without parameters.
    base::Result<void> execute(const char *sql);
    qint64 lastRow() const;
    /// Runs `work` in one transaction that is stored whole, or not at all where it or the store fails.
    base::Result<void> inTransaction(const std::function<base::Result<void>()> &work);

    /// A result code of SQLite in words people can act on.
    base::Problem problem(int code, const QString &message) const;

private:
    Database(sqlite3 *handle, QString file, FileKind kind);
    base::Result<void> prepareFile(Mode mode, std::span<const Migration> migrations);
    /// The number of its format, where the file is new or of this kind.
    base::Result<qint64> recogniseKind();
    base::Result<void> keepLog();
    base::Result<void> migrate(qint64 version, std::span<const Migration> migrations);
    base::Result<qint64> pragma(const char *name);

    sqlite3 *m_handle;
    QString m_file;
    FileKind m_kind;
};

} // namespace meshwright::registry::sqlite

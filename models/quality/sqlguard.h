// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "quality/sqlanswer.h"

#include <QElapsedTimer>
#include <QMap>
#include <QSet>

#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace meshwright::quality {

struct CloseDatabase {
    void operator()(sqlite3 *database) const;
};
using SqlHandle = std::unique_ptr<sqlite3, CloseDatabase>;

struct FinalizeStatement {
    void operator()(sqlite3_stmt *statement) const;
};
using SqlStatement = std::unique_ptr<sqlite3_stmt, FinalizeStatement>;

/// table → its columns
using SqlReads = QMap<QString, QSet<QString>>;

/// Runs queries nobody vouches for on a connection that it takes over and locks down.
class SqlGuard {
public:
    /// `known`: the tables that may be read.
    SqlGuard(SqlHandle database, QSet<QString> known, const SqlLimits &limits, base::Cancel cancel);
    ~SqlGuard();

    /// The statement, ready to run; nothing where it is refused (reason() says why).
    SqlStatement prepare(const QString &query);
    const SqlReads &reads() const { return m_reads; } ///< of the last prepared query
    const QString &reason() const { return m_reason; }

    SqlAnswer run(const QString &query);

private:
    static int authorize(void *self, int action, const char *first, const char *second, const char *, const char *);
    static int progress(void *self);
    int decide(int action, const QString &first, const QString &second);
    QString failure(int code) const;
    SqlAnswer numberOf(sqlite3_stmt *statement);

    SqlHandle m_database;
    QSet<QString> m_known;
    SqlLimits m_limits;
    base::Cancel m_cancel;
    SqlReads m_reads;
    QString m_reason, m_denied;
    QElapsedTimer m_timer;
    qint64 m_memoryBefore = 0;
    bool m_tookLong = false, m_tookMemory = false;
};

} // namespace meshwright::quality

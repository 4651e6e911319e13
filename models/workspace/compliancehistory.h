// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "workspace/compliance.h"

#include <QDateTime>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace meshwright::registry::sqlite {
class Database;
}

namespace meshwright::workspace {

/// What was known at one time, in numbers.
struct CompliancePoint {
    qint64 number = 0; ///< grows with every record
    QDateTime at;      ///< UTC
    Tally tally;
};

/// What of the mesh is counted: the first that is not empty decides; none: all of it.
struct ComplianceScope {
    QString path = {};    ///< one file
    QString product = {}; ///< title of a product
    QString domain = {};
    bool operator==(const ComplianceScope &) const = default;
    bool contains(const ComplianceFile &file) const;
};

struct HistoryLimits {
    int changingDays = 7; ///< up to the newest record; of the days before, only the last record of each is kept
    int runsADay = 100;   ///< the last ones
    int days = 730;       ///< days that have records; the newest ones
};

/// How a mesh stood against its rules from day to day. One SQLite file a mesh folder in the user's data folder, never in
/// the mesh itself; it comes into being with the first record, and losing it loses nothing but the past. Every method may
/// be called while other programs do the same; an object belongs to one thread.
class ComplianceHistory {
public:
    /// `$XDG_DATA_HOME/meshwright/compliance/<of the folder's path>.db`
    static QString fileOf(const QString &folder);
    /// Touches nothing yet.
    explicit ComplianceHistory(const QString &file, const HistoryLimits &limits = {});
    ~ComplianceHistory();

    const QString &file() const { return m_file; }
    /// Keeps what is not what was kept last, and one a day of what is. False where nothing was kept: nothing is new, or no
    /// rule could be judged at all.
    base::Result<bool> record(const Compliance &compliance, const QDateTime &at);
    /// By time, oldest first. A file that is not there has none.
    base::Result<std::vector<CompliancePoint>> points(const ComplianceScope &scope = {});
    base::Result<Compliance> read(qint64 number);
    /// A damaged file is put aside and a new one begun, whichever method found it; this says so.
    const std::optional<base::Problem> &damage() const { return m_damage; }

private:
    base::Result<void> open();
    /// False where there is nothing to read.
    base::Result<bool> openIfThere();
    /// Does it, and where the file turns out to be damaged does it again with a new one.
    base::Result<void> withFile(const std::function<base::Result<void>()> &work);
    base::Result<void> putAside();
    base::Result<void> store(const Compliance &compliance, const QDateTime &at);
    base::Result<void> thin();
    base::Result<qint64> nameNumber(const char *insert, const char *select, const QString &name);
    base::Result<void> readScope(const ComplianceScope &scope, std::vector<CompliancePoint> &points);

    QString m_file;
    HistoryLimits m_limits;
    std::unique_ptr<registry::sqlite::Database> m_database;
    std::optional<base::Problem> m_damage;
};

/// What the newest of the points is compared with: the last one that is a week old or older, else the first. None where
/// there is no earlier one. Points that are dated later than tomorrow come of a wrong clock and are left out.
std::optional<CompliancePoint> comparedWith(const std::vector<CompliancePoint> &points, const QDateTime &now);

} // namespace meshwright::workspace

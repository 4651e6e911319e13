// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

/// Contract × data: what a contract's object asks of its rows, and which rows keep to it.
namespace meshwright::quality {

/// Passed, failed and "nobody looked" are three different things; Warning is a failure of a rule whose
/// own severity is below error.
enum class State : quint8 { Passed, Failed, Warning, NotEvaluated };
/// "passed", "failed", "warning", "not-evaluated": the words of every output.
QLatin1String stateName(State state);

struct FailingValue {
    QString column;      ///< as the file spells it
    QString text;        ///< cut after 1,000 bytes, which it says
    bool missing = false; ///< the row has no value there
};

struct FailingRow {
    qint64 row = 0;     ///< from 1; the header is not counted
    qint64 line = 0;    ///< in the file, from 1
    qint64 offset = 0;  ///< byte offset of the row
    std::vector<FailingValue> values; ///< the checked columns first, then the primary key
};

/// The outcome of one check.
struct CheckResult {
    QString id;         ///< stable: "orders/quantity/minimum", or the rule's own id
    QString object;     ///< name of the contract's object
    QString property;   ///< empty for a check of the whole object
    QString check;      ///< the standard's own word: type, required, unique, pattern, rowCount, …
    QString title;      ///< a plain sentence: "quantity is at least 1"
    QString dimension;  ///< the standard's seven
    QString severity;   ///< error, warning or info
    QString owner;      ///< who answers for it; may be empty
    QString path;       ///< JSON pointer of the promise in the contract
    int contractLine = 0; ///< where that stands; 0 where not known
    QStringList tags;   ///< of the rule, its property and its object
    QString method, businessImpact; ///< as the rule has them
    QString schedule;   ///< when the rule asks to be run: "0 20 * * * (cron)"
    QStringList columns; ///< the file's columns it looked at (to mark cells)
    State state = State::NotEvaluated;
    QString reason;     ///< why it failed or was not evaluated; empty where passed
    qint64 failedRows = 0; ///< all of them
    qint64 totalRows = 0;
    std::optional<double> measured; ///< what a metric or query came to (a count, or a percentage)
    std::vector<FailingRow> rows; ///< the first 1,000 failing rows, by row

    /// Failing rows in percent of all; 0 where there are no rows.
    double share() const { return totalRows > 0 ? 100.0 * double(failedRows) / double(totalRows) : 0; }
};

struct Summary {
    int passed = 0, failed = 0, warnings = 0, notEvaluated = 0;
};

/// All results for one object and one data file (or none, where there is no data).
struct Results {
    QString object;
    QString dataPath;          ///< empty where no data was found
    qint64 rows = 0;
    qint64 bytes = 0;
    std::vector<CheckResult> checks;
    QStringList notes;         ///< plain sentences: columns the contract does not name, …

    Summary summary() const;
};

} // namespace meshwright::quality

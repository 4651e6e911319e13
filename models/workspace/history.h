// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "contract/contract.h"
#include "quality/results.h"
#include "registry/registry.h"

#include <QDateTime>

#include <memory>
#include <optional>
#include <vector>

namespace meshwright::workspace {

/// One run of checks that somebody started, in numbers.
struct CheckRun {
    qint64 id = 0;         ///< given by the history
    QString verb;          ///< "lint", "test", "govern"
    QString path;          ///< file, relative to the workspace
    QString contractId, contractVersion;
    QString hash;          ///< registry::contentHash of the contract that was checked
    QString source;        ///< test: what data
    QDateTime at;          ///< UTC
    int passed = 0, failed = 0, warnings = 0, notEvaluated = 0;
    qint64 rows = 0;
    QByteArray report;     ///< the run's JSON; may be empty
};

/// A test of a contract's data as the history keeps it; without id, path and report.
CheckRun testRun(const contract::Contract &contract, const quality::Summary &summary, qint64 rows, const QString &source, const QDateTime &at);

/// What was checked and published in a workspace: one SQLite file, `.meshwright/history.db`, that comes
/// into being with the first thing to remember. Losing it loses nothing but the past.
class History {
public:
    static QString fileOf(const QString &folder);
    /// Touches nothing yet.
    explicit History(const QString &folder);
    ~History();

    base::Result<void> record(const CheckRun &run);
    base::Result<void> record(const registry::Receipt &receipt);
    /// Newest first; of one file, or of all where `path` is empty. Without their reports.
    base::Result<std::vector<CheckRun>> runs(const QString &path = {}, int limit = 200);
    base::Result<QByteArray> reportOf(qint64 run);
    base::Result<std::vector<registry::Receipt>> receipts(int limit = 200);
    /// The newest test of exactly this content; none where it was not tested.
    base::Result<std::optional<registry::QualitySummary>> qualityOf(const QString &contentHash);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace meshwright::workspace

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/problem.h"
#include "governance/analysis.h"
#include "quality/results.h"
#include "sampling/profile.h"
#include "sampling/tablefile.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>
#include <optional>

namespace meshwright::sample {

/// One data file beside one object of a contract: opened, indexed, profiled and checked on another
/// thread, each step shown as soon as it is done.
class SampleSession : public QObject {
    Q_OBJECT

public:
    SampleSession(QString contractPath, QString object, QString dataPath, QObject *parent = nullptr);
    ~SampleSession() override;

    const QString &contractPath() const { return m_contractPath; }
    const QString &object() const { return m_object; }
    const QString &dataPath() const { return m_dataPath; }
    std::shared_ptr<const sampling::TableFile> table() const { return m_table; }
    const std::optional<sampling::Profile> &profile() const { return m_profile; }
    const std::optional<quality::Results> &results() const { return m_results; }
    const std::optional<base::Problem> &problem() const { return m_problem; }
    bool isBusy() const { return m_busy > 0; }
    double seconds() const { return m_seconds; } ///< of the last run of checks

    /// Opens, indexes and profiles; nothing where it has begun already.
    void load();
    /// Checks every row against the contract as it stands in this analysis.
    void check(std::shared_ptr<const governance::Analysis> analysis);
    void cancel();

Q_SIGNALS:
    void changed();
    /// New results, and what they were made with.
    void checked(const std::shared_ptr<const meshwright::governance::Analysis> &analysis);
    void progress(const QString &what, qint64 done, qint64 total);

private:
    void startWork(std::function<void(const base::Cancel &)> work);
    /// Does something with the session on its own thread, unless it is gone by then.
    static void tell(const QPointer<SampleSession> &session, std::function<void(SampleSession &)> apply);
    base::Progress reporter(const QString &what);

    QString m_contractPath, m_object, m_dataPath;
    base::Cancel m_cancel;
    std::shared_ptr<sampling::TableFile> m_table;
    std::optional<sampling::Profile> m_profile;
    std::optional<quality::Results> m_results;
    std::optional<base::Problem> m_problem;
    int m_busy = 0;
    bool m_loaded = false;
    double m_seconds = 0;
};

} // namespace meshwright::sample

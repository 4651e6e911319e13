// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"

#include <QObject>
#include <QString>

#include <vector>

namespace meshwright::workbench {

/// Work that goes on while people do something else: what, how far, and how to stop it.
struct Job {
    quint64 id = 0;
    QString title;
    qint64 done = 0, total = 0;     ///< total 0: nobody knows how much there is
    std::function<void()> cancel;   ///< empty: it can't be stopped
};

/// All long work of the window, in one place.
class Jobs : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    const std::vector<Job> &running() const { return m_jobs; }
    quint64 begin(const QString &title, std::function<void()> cancel = {});
    void report(quint64 id, qint64 done, qint64 total);
    /// Nothing where it has ended already.
    void end(quint64 id);
    void cancel(quint64 id);

Q_SIGNALS:
    void changed();

private:
    std::vector<Job>::iterator find(quint64 id);

    std::vector<Job> m_jobs;
    quint64 m_last = 0;
};

} // namespace meshwright::workbench

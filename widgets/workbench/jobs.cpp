// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/workbench/jobs.h"

#include <algorithm>

namespace meshwright::workbench {

std::vector<Job>::iterator Jobs::find(quint64 id)
{
    return std::find_if(m_jobs.begin(), m_jobs.end(), [id](const Job &job) { return job.id == id; });
}

quint64 Jobs::begin(const QString &title, std::function<void()> cancel)
{
    m_jobs.push_back({++m_last, title, 0, 0, std::move(cancel)});
    Q_EMIT changed();
    return m_last;
}

void Jobs::report(quint64 id, qint64 done, qint64 total)
{
    const auto job = find(id);
    if (job == m_jobs.end() || (job->done == done && job->total == total))
        return;
    job->done = done;
    job->total = total;
    Q_EMIT changed();
}

void Jobs::end(quint64 id)
{
    const auto job = find(id);
    if (job == m_jobs.end())
        return;
    m_jobs.erase(job);
    Q_EMIT changed();
}

void Jobs::cancel(quint64 id)
{
    const auto job = find(id);
    if (job == m_jobs.end() || !job->cancel)
        return;
    // What it does may end the job.
    const std::function<void()> stop = job->cancel;
    stop();
}

} // namespace meshwright::workbench

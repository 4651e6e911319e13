// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/backgroundjobs.h"

#include <QFileInfo>
#include <QPointer>

namespace meshwright::shell {

using sample::SampleSession;

BackgroundJobs::BackgroundJobs(workbench::Workbench &workbench, sample::SampleStore &samples, QObject *parent) : QObject(parent), m_workbench(workbench), m_samples(samples)
{
    connect(&samples, &sample::SampleStore::changed, this, &BackgroundJobs::followSamples);
    connect(&workbench, &workbench::Workbench::folderOpened, this, &BackgroundJobs::followWorkspace);
}

void BackgroundJobs::followSamples()
{
    const auto sessions = m_samples.findChildren<SampleSession *>();
    for (SampleSession *session : sessions) {
        if (session->isBusy() && !m_running.contains(session)) {
            const quint64 job = m_workbench.jobs().begin(tr("Read and check %1").arg(QFileInfo(session->dataPath()).fileName()), [guard = QPointer(session)] {
                if (guard)
                    guard->cancel();
            });
            m_running.insert(session, job);
            connect(session, &SampleSession::progress, this, [this, job](const QString &, qint64 done, qint64 total) { m_workbench.jobs().report(job, done, total); });
            connect(session, &QObject::destroyed, this, [this, session] { m_workbench.jobs().end(m_running.take(session)); });
        } else if (!session->isBusy() && m_running.contains(session)) {
            m_workbench.jobs().end(m_running.take(session));
            disconnect(session, &SampleSession::progress, this, nullptr);
            disconnect(session, &QObject::destroyed, this, nullptr);
        }
    }
}

void BackgroundJobs::followWorkspace()
{
    m_workbench.jobs().end(std::exchange(m_reading, 0));
    const auto scanning = [this](bool on) {
        if (on && m_reading == 0)
            m_reading = m_workbench.jobs().begin(tr("Read the mesh"));
        else if (!on)
            m_workbench.jobs().end(std::exchange(m_reading, 0));
    };
    const workspace::Workspace *workspace = m_workbench.workspace();
    connect(workspace, &workspace::Workspace::scanningChanged, this, scanning);
    connect(workspace, &workspace::Workspace::scanProgress, this, [this](qint64 done, qint64 total) { m_workbench.jobs().report(m_reading, done, total); });
    scanning(workspace->isScanning());
}

} // namespace meshwright::shell

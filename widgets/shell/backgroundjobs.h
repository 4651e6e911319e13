// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/sample/samplestore.h"
#include "widgets/workbench/workbench.h"

namespace meshwright::shell {

/// Enters into the list of jobs what the samples and the reading of the mesh are busy with.
class BackgroundJobs : public QObject {
    Q_OBJECT

public:
    BackgroundJobs(workbench::Workbench &workbench, sample::SampleStore &samples, QObject *parent = nullptr);

private:
    void followSamples();
    void followWorkspace();

    workbench::Workbench &m_workbench;
    sample::SampleStore &m_samples;
    QHash<const QObject *, quint64> m_running; ///< job of each session
    quint64 m_reading = 0;
};

} // namespace meshwright::shell

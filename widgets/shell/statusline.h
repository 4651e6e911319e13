// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStatusBar>

class QLabel;

namespace meshwright::workbench {
class Jobs;
class Workbench;
}

namespace meshwright::shell {

class JobsButton;

/// The bottom line: which mesh, how it stands, what happened last, work in the background, the place.
class StatusLine : public QStatusBar {
    Q_OBJECT

public:
    explicit StatusLine(workbench::Jobs &jobs, QWidget *parent = nullptr);
    JobsButton &jobs() const { return *m_jobs; }

    /// Counts anew.
    void showStanding(const workbench::Workbench &workbench);
    void showNotice(const QString &sentence);
    void showPlace(const QString &place);

private:
    QLabel *m_mesh;
    QLabel *m_counts;
    QLabel *m_notice;
    QLabel *m_place;
    JobsButton *m_jobs;
};

} // namespace meshwright::shell

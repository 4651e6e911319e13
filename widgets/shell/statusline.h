// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStatusBar>

class QLabel;
class QProgressBar;

namespace meshwright::workbench {
class Workbench;
}

namespace meshwright::shell {

/// The bottom line: which mesh, how it stands, what happened last, work in the background, the place.
class StatusLine : public QStatusBar {
    Q_OBJECT

public:
    explicit StatusLine(QWidget *parent = nullptr);

    /// Counts anew.
    void showStanding(const workbench::Workbench &workbench);
    void showNotice(const QString &sentence);
    void showPlace(const QString &place);
    /// Done of total; hidden once there is nothing left to do.
    void showProgress(const QString &what, qint64 done, qint64 total);
    void hideProgress();

private:
    QLabel *m_mesh;
    QLabel *m_counts;
    QLabel *m_notice;
    QLabel *m_place;
    QProgressBar *m_progress;
};

} // namespace meshwright::shell

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/workbench/jobs.h"

#include <QFrame>
#include <QPushButton>
#include <QTimer>

class QProgressBar;

namespace meshwright::shell {

/// All long work, each with how far it is and a way to stop it.
class JobList : public QFrame {
    Q_OBJECT

public:
    explicit JobList(workbench::Jobs &jobs, QWidget *parent = nullptr);
    /// Opens above a widget, its right edge there.
    void popUpAbove(const QWidget *widget);

private:
    void refresh();

    workbench::Jobs &m_jobs;
    QList<quint64> m_shown;
    QWidget *m_lines = nullptr;
};

/// In the status bar: the work that goes on, and the way to the list. Hidden while there is none.
class JobsButton : public QPushButton {
    Q_OBJECT

public:
    explicit JobsButton(workbench::Jobs &jobs, QWidget *parent = nullptr);
    void showList();

private:
    void refresh();

    workbench::Jobs &m_jobs;
    QTimer m_patience;
};

} // namespace meshwright::shell

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/shell/mainwindow.h"

#include <QElapsedTimer>
#include <QTimer>

namespace meshwright::desktop {

/// Tells on standard output when each step of starting was reached, in nanoseconds of the monotonic clock, one
/// "NAME TIME" a line, and quits once the mesh is shown and nothing has moved for a while:
///   main, window (made), painted (the first picture is handed over), answers (the event loop has come round),
///   filled (the tree shows the mesh; only where one is opened), stall (the longest turn of the event loop since "painted").
class StartTimes : public QObject {
public:
    static qint64 now(); ///< ns of the monotonic clock
    static void mark(const char *name, qint64 time = now());
    explicit StartTimes(shell::MainWindow &window);
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void turn();

    shell::MainWindow &m_window;
    QTimer m_turns;
    QElapsedTimer m_sinceTurn;
    QElapsedTimer m_atRest; ///< since there is nothing left to wait for
    qint64 m_stall = 0;     ///< ns
    bool m_painted = false;
    bool m_answers = false;
};

} // namespace meshwright::desktop

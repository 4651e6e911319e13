// SPDX-License-Identifier: GPL-3.0-or-later
#include "starttimes.h"

#include <QApplication>
#include <QWindow>

#include <algorithm>
#include <chrono>
#include <cstdio>

namespace meshwright::desktop {

namespace {

constexpr qint64 restMilliseconds = 1'000;

} // namespace

qint64 StartTimes::now()
{
    return std::chrono::duration_cast<std::chrono::nanoseconds>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

void StartTimes::mark(const char *name, qint64 time)
{
    std::printf("%s %lld\n", name, static_cast<long long>(time));
    std::fflush(stdout);
}

StartTimes::StartTimes(shell::MainWindow &window) : m_window(window)
{
    m_window.winId(); // so that there is a window to watch before it is shown
    m_window.windowHandle()->installEventFilter(this);
    connect(&m_turns, &QTimer::timeout, this, &StartTimes::turn);
}

bool StartTimes::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::Expose || m_painted || !m_window.windowHandle()->isExposed())
        return false;
    // The window paints within this event: let it, and look at the clock when it has.
    m_painted = true;
    watched->removeEventFilter(this);
    QCoreApplication::sendEvent(watched, event);
    mark("painted");
    m_sinceTurn.start();
    m_turns.start(0);
    return true;
}

void StartTimes::turn()
{
    m_stall = std::max(m_stall, m_sinceTurn.nsecsElapsed());
    m_sinceTurn.start();
    if (!std::exchange(m_answers, true))
        mark("answers");
    const workspace::Workspace *workspace = m_window.workbench().workspace();
    if (workspace && (workspace->snapshot()->number == 0 || workspace->isScanning()))
        return;
    if (!m_atRest.isValid()) {
        // The turn that showed the snapshot ends with its picture.
        m_atRest.start();
        if (workspace)
            QTimer::singleShot(0, this, [] { mark("filled"); });
    }
    if (m_atRest.elapsed() > restMilliseconds) {
        mark("stall", m_stall);
        QApplication::quit();
    }
}

} // namespace meshwright::desktop

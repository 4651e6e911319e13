// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QEventLoop>
#include <QElapsedTimer>
#include <QFile>

#include <algorithm>

namespace meshwright::testing {

/// Turns the event loop and knows the longest turn: how long the window would not have answered. What this thread
/// waited for a core because others had them all is told apart, since it says nothing about the program.
class TurnWatch {
public:
    void turn()
    {
        const qint64 waitedBefore = waitedForCore();
        QElapsedTimer clock;
        clock.start();
        QCoreApplication::processEvents(QEventLoop::AllEvents);
        const qint64 wall = clock.nsecsElapsed();
        m_longestWall = std::max(m_longestWall, wall);
        m_longest = std::max(m_longest, wall - (waitedForCore() - waitedBefore));
        ++m_turns;
    }
    /// Turns until something is done; false where that took longer than so many milliseconds.
    template <typename IsDone>
    bool turnUntil(IsDone isDone, qint64 milliseconds)
    {
        QElapsedTimer clock;
        clock.start();
        while (!isDone()) {
            if (clock.elapsed() > milliseconds)
                return false;
            turn();
        }
        return true;
    }

    double longest() const { return double(m_longest) / 1e6; }         ///< ms, without waiting for a core
    double longestWall() const { return double(m_longestWall) / 1e6; } ///< ms by the clock on the wall
    qint64 turns() const { return m_turns; }

private:
    /// ns; always 0 where the system does not tell.
    static qint64 waitedForCore()
    {
        QFile file(QStringLiteral("/proc/thread-self/schedstat"));
        return file.open(QIODevice::ReadOnly) ? file.readAll().split(' ').value(1).toLongLong() : 0;
    }

    qint64 m_longest = 0, m_longestWall = 0, m_turns = 0;
};

} // namespace meshwright::testing

// SPDX-License-Identifier: GPL-3.0-or-later
#include "lintwatch.h"

#include "inputfiles.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QThread>

#include <algorithm>
#include <csignal>

namespace meshwright::cli {

namespace {

volatile std::sig_atomic_t interrupted = 0;

extern "C" void interrupt(int)
{
    interrupted = 1;
}

/// What changes where a file changes: looking is enough for every file system, network folders included.
QByteArray stateOf(const QStringList &paths)
{
    QByteArray state;
    for (const QString &file : inputFiles(paths).paths) {
        const QFileInfo info(file);
        state += file.toUtf8() + '\0' + QByteArray::number(info.size()) + ' ' + QByteArray::number(info.lastModified().toMSecsSinceEpoch()) + '\n';
    }
    return state;
}

void rest(qint64 milliseconds)
{
    for (qint64 waited = 0; waited < milliseconds && !interrupted; waited += 50)
        QThread::msleep(50);
}

} // namespace

int watchPaths(const QStringList &paths, const std::function<int()> &judge)
{
    std::signal(SIGINT, interrupt);
    std::signal(SIGTERM, interrupt);
    QByteArray judged = stateOf(paths), seen = judged;
    int exitCode = judge();
    while (!interrupted) {
        QElapsedTimer clock;
        clock.start();
        const QByteArray now = stateOf(paths);
        // Judged only once it stands still: a writer may be in the middle of several files.
        if (now != judged && now == seen) {
            judged = now;
            exitCode = judge();
        }
        seen = now;
        rest(std::max<qint64>(200, 10 * clock.elapsed())); // a large folder is looked at less often
    }
    return exitCode;
}

} // namespace meshwright::cli

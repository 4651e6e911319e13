// SPDX-License-Identifier: GPL-3.0-or-later
#include "lintwatch.h"

#include "inputfiles.h"
#include "interrupt.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QThread>

#include <algorithm>

namespace meshwright::cli {

namespace {

void rest(qint64 milliseconds, const base::Cancel &cancel)
{
    for (qint64 waited = 0; waited < milliseconds && !cancel.isRequested(); waited += 50)
        QThread::msleep(50);
}

} // namespace

/// Looking is enough for every file system, network folders included.
QByteArray stateOfFiles(const QStringList &paths)
{
    QByteArray state;
    for (const QString &file : inputFiles(paths).paths) {
        const QFileInfo info(file);
        state += file.toUtf8() + '\0' + QByteArray::number(info.size()) + ' ' + QByteArray::number(info.lastModified().toMSecsSinceEpoch()) + '\n';
    }
    return state;
}

int watch(const std::function<QByteArray()> &state, const std::function<int()> &judge, const base::Cancel &cancel)
{
    QByteArray judged = state(), seen = judged;
    int exitCode = judge();
    while (!cancel.isRequested()) {
        QElapsedTimer clock;
        clock.start();
        const QByteArray now = state();
        // Judged only once it stands still: a writer may be in the middle of several files.
        if (now != judged && now == seen) {
            judged = now;
            exitCode = judge();
        }
        seen = now;
        rest(std::max<qint64>(200, 10 * clock.elapsed()), cancel); // a large folder is looked at less often
    }
    return exitCode;
}

int watchPaths(const QStringList &paths, const std::function<int()> &judge)
{
    return watch([&] { return stateOfFiles(paths); }, judge, cancelOnInterrupt());
}

} // namespace meshwright::cli

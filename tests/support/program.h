// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "patience.h"

#include <QProcess>
#include <QStringList>

/// Runs the built `meshwright` as a person or a script would.
struct ProgramRun {
    int exitCode = -1; ///< -1: it crashed, hung or could not be started
    QString out, err;
};

inline ProgramRun runMeshwright(const QStringList &arguments, const QStringList &environment = {}, int milliseconds = 2 * longWait)
{
    QProcess process;
    process.setEnvironment(QProcess::systemEnvironment() + environment);
    process.start(QStringLiteral(MESHWRIGHT_BINARY_DIR "/bin/meshwright"), arguments, QIODevice::ReadOnly);
    ProgramRun run;
    if (!process.waitForFinished(milliseconds)) {
        run.err = process.errorString();
        process.kill();
        process.waitForFinished(longWait);
        return run;
    }
    run.exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    run.out = QString::fromUtf8(process.readAllStandardOutput());
    run.err = QString::fromUtf8(process.readAllStandardError());
    return run;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "verb.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>

namespace meshwright::cli {

extern const Verb desktopVerb;

namespace {

// Beside this program, else where programs are found.
QString desktopProgram()
{
    const QString beside = QDir(QCoreApplication::applicationDirPath()).filePath(QStringLiteral("meshwright-desktop"));
    return QFileInfo(beside).isExecutable() ? beside : QStandardPaths::findExecutable(QStringLiteral("meshwright-desktop"));
}

int run(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addPositionalArgument(QStringLiteral("path"), QStringLiteral("A folder with contracts, or one contract."), QStringLiteral("[PATH]"));
    int exitCode = Fine;
    if (!parse(parser, desktopVerb, arguments, exitCode))
        return exitCode;
    const QStringList paths = parser.positionalArguments();
    if (paths.size() > 1) {
        printProblem({base::Problem::Kind::Usage, QStringLiteral("The window opens one folder or one contract."), {}, {}});
        return Usage;
    }
    if (!paths.isEmpty() && !QFileInfo::exists(paths.first())) {
        printProblem({base::Problem::Kind::Unreadable, QStringLiteral("There is no such file or folder."), {}, paths.first()});
        return Unreadable;
    }
    const QString program = desktopProgram();
    if (program.isEmpty()) {
        printProblem({base::Problem::Kind::Unreadable, QStringLiteral("The window is not installed: meshwright-desktop was not found."),
                      QStringLiteral("Build it with MESHWRIGHT_DESKTOP=ON, or install it."), {}});
        return Unreadable;
    }
    if (!QProcess::startDetached(program, paths)) {
        printProblem({base::Problem::Kind::Unreadable, QStringLiteral("The window could not be started."), {}, program});
        return Unreadable;
    }
    return Fine;
}

} // namespace

const Verb desktopVerb = {"desktop", "[PATH]", "Open the window.", run};

} // namespace meshwright::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "verb.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <cstdio>
#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace meshwright::cli {

bool parse(QCommandLineParser &parser, const Verb &verb, const QStringList &arguments, int &exitCode)
{
    parser.setApplicationDescription(QString::fromLatin1(verb.summary));
    const QCommandLineOption help({QStringLiteral("h"), QStringLiteral("help")}, QStringLiteral("Shows this help."));
    parser.addOption(help);
    const QString program = QStringLiteral("meshwright %1").arg(QLatin1String(verb.name));
    if (!parser.parse(QStringList(program) + arguments)) {
        std::fprintf(stderr, "%s: %s\n", qPrintable(program), qPrintable(parser.errorText()));
        std::fprintf(stderr, "Usage: %s %s   (--help tells more)\n", qPrintable(program), verb.arguments);
        exitCode = Usage;
        return false;
    }
    if (parser.isSet(help)) {
        QString text = parser.helpText();
        // Qt speaks of the program by its path and knows nothing of verbs.
        const QString path = QCoreApplication::arguments().constFirst();
        if (const qsizetype at = text.indexOf(path); at >= 0)
            text.replace(at, path.size(), program);
        print(text);
        exitCode = Fine;
        return false;
    }
    return true;
}

void print(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stdout);
}

void printProblem(const base::Problem &problem)
{
    std::fprintf(stderr, "meshwright: %s\n", problem.text().toUtf8().constData());
}

int exitCodeFor(const base::Problem &problem)
{
    switch (problem.kind) {
    case base::Problem::Kind::Usage:
        return Usage;
    case base::Problem::Kind::Remote:
        return RemoteFailed;
    case base::Problem::Kind::Refused:
    case base::Problem::Kind::Internal:
        return Findings;
    case base::Problem::Kind::Unreadable:
    case base::Problem::Kind::Unwritable:
    case base::Problem::Kind::Cancelled:
        return Unreadable;
    }
    Q_UNREACHABLE();
}

bool useColour()
{
#ifdef Q_OS_UNIX
    return isatty(STDOUT_FILENO) && !qEnvironmentVariableIsSet("NO_COLOR") && qgetenv("TERM") != "dumb";
#else
    return false;
#endif
}

} // namespace meshwright::cli

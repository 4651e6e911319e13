// SPDX-License-Identifier: GPL-3.0-or-later
#include "lintfiles.h"
#include "lintwatch.h"
#include "verb.h"

#include "exchange/report.h"
#include "standard/description.h"

#include <QCommandLineParser>

#include <cstdio>
#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace meshwright::cli {

extern const Verb lintVerb;

namespace {

int usage(const QString &what, const QString &advice)
{
    printProblem({base::Problem::Kind::Usage, what, advice, {}});
    return Usage;
}

/// The threshold of --fail-on; none for "never".
bool readThreshold(const QString &word, std::optional<text::Severity> &threshold)
{
    for (const text::Severity severity : {text::Severity::Error, text::Severity::Warning, text::Severity::Info, text::Severity::Hint}) {
        if (word == text::severityName(severity)) {
            threshold = severity;
            return true;
        }
    }
    return word == "never"_L1;
}

int exitCodeOf(const exchange::FindingsReport &report, std::optional<text::Severity> threshold, bool allowUnevaluated)
{
    if (report.hasProblem())
        return Unreadable;
    if (threshold && report.reaches(*threshold))
        return Findings;
    return report.notEvaluated() > 0 && !allowUnevaluated ? int(NotEvaluated) : int(Fine);
}

/// Counts files on standard error where a person looks at it; empty otherwise.
base::Progress progressOnTerminal()
{
#ifdef Q_OS_UNIX
    if (!isatty(STDERR_FILENO))
        return {};
    return [](qint64 done, qint64 total) {
        if (total >= 50 && (done % 50 == 0 || done == total))
            std::fprintf(stderr, done == total ? "\r\033[K" : "\r%lld of %lld files", static_cast<long long>(done), static_cast<long long>(total));
    };
#else
    return {};
#endif
}

bool isKnownVersion(QByteArray version)
{
    if (version.startsWith('v'))
        version.remove(0, 1);
    return standard::odcsVersions().contains(version) || standard::odpsVersions().contains(version);
}

int runLint(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addPositionalArgument(u"PATH"_s, u"Files, or folders that are searched for *.odcs.*, *.odps.* and datacontract.yaml."_s, u"PATH..."_s);
    const QCommandLineOption asOption(u"as"_s, u"Judge by this version of the standard, whatever a file declares: 3.2.0, 3.1.0, 3.0.2, …"_s, u"VERSION"_s);
    const QCommandLineOption formatOption(u"format"_s, u"text, json, sarif, junit or github."_s, u"FORMAT"_s, u"text"_s);
    const QCommandLineOption failOption(u"fail-on"_s, u"The least severity that makes the exit code 1: error, warning, info, hint or never."_s, u"SEVERITY"_s, u"error"_s);
    const QCommandLineOption schemaOption(u"schema"_s, u"A JSON Schema (draft 2019-09 or 7) of your own that every file must fulfil as well."_s, u"FILE"_s);
    const QCommandLineOption openOption(u"allow-unevaluated"_s, u"Do not fail because something could not be evaluated."_s);
    const QCommandLineOption envOption(u"env"_s, u"A variable ${NAME} that has a value; may be given often. Variables not named then are warned of."_s, u"NAME=VALUE"_s);
    const QCommandLineOption watchOption(u"watch"_s, u"Judge again whenever a file changes, until interrupted (Ctrl+C)."_s);
    parser.addOptions({asOption, formatOption, failOption, schemaOption, openOption, envOption, watchOption});
    int exitCode = Fine;
    if (!parse(parser, lintVerb, arguments, exitCode))
        return exitCode;

    const auto format = exchange::reportFormat(parser.value(formatOption));
    if (!format)
        return usage(u"There is no format “%1”."_s.arg(parser.value(formatOption)), u"Choose text, json, sarif, junit or github."_s);
    std::optional<text::Severity> threshold;
    if (!readThreshold(parser.value(failOption), threshold))
        return usage(u"“%1” is no severity."_s.arg(parser.value(failOption)), u"Choose error, warning, info, hint or never."_s);
    if (parser.positionalArguments().isEmpty())
        return usage(u"Nothing to judge was named."_s, u"For example: meshwright lint contracts/"_s);
    LintOptions options;
    options.asVersion = parser.value(asOption).toUtf8();
    if (!options.asVersion.isEmpty() && !isKnownVersion(options.asVersion))
        return usage(u"Version “%1” of the standard is not known."_s.arg(parser.value(asOption)),
                     u"Known: %1."_s.arg(QString::fromLatin1(standard::odcsVersions().join(", "))));
    if (parser.isSet(schemaOption)) {
        auto schema = readSchema(parser.value(schemaOption));
        if (!schema) {
            printProblem(schema.problem());
            return exitCodeFor(schema.problem());
        }
        options.schema = *schema;
    }

    if (parser.isSet(envOption)) {
        options.variables.emplace();
        for (const QString &pair : parser.values(envOption))
            options.variables->append(pair.section(u'=', 0, 0));
    }
    options.progress = progressOnTerminal();
    exchange::ReportOptions style;
    style.colour = useColour();
    const QStringList paths = parser.positionalArguments();
    const auto judge = [&]() -> int {
        const exchange::FindingsReport report = lintPaths(paths, options);
        if (report.files.empty())
            return usage(u"The folder holds no data contract or data product."_s, u"Files are found by name: *.odcs.yaml, *.odps.yaml, datacontract.yaml; a file named outright is read whatever its name."_s);
        print(QString::fromUtf8(exchange::written(report, *format, style)));
        std::fflush(stdout);
        return exitCodeOf(report, threshold, parser.isSet(openOption));
    };
    return parser.isSet(watchOption) ? watchPaths(paths, judge) : judge();
}

} // namespace

const Verb lintVerb{"lint", "PATH...", "Judge contracts and products by the standard and by what no schema sees.", runLint};

} // namespace meshwright::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "inputfiles.h"
#include "lintfiles.h"
#include "lintwatch.h"
#include "verb.h"

#include "exchange/report.h"
#include "standard/description.h"

#include <QCommandLineParser>
#include <QFileInfo>

#include <algorithm>
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
base::Progress progressOnTerminal(const QStringList &paths)
{
#ifdef Q_OS_UNIX
    const bool hasFolder = std::any_of(paths.begin(), paths.end(), [](const QString &path) { return QFileInfo(path).isDir(); });
    if (!isatty(STDERR_FILENO) || qgetenv("TERM") == "dumb")
        return {};
    return [hasFolder](qint64 done, qint64 total) {
        if (total == 0 && hasFolder)
            std::fputs("\rLooking for contracts …", stderr);
        else if (total > 0 && done == total && (hasFolder || total >= 50))
            std::fputs("\r\033[K", stderr);
        else if (total >= 50 && done % 50 == 0)
            std::fprintf(stderr, "\r\033[K%lld of %lld files", static_cast<long long>(done), static_cast<long long>(total));
    };
#else
    Q_UNUSED(paths)
    return {};
#endif
}

/// NAME=VALUE gives a variable its value, NAME alone says that it has one.
contract::Surroundings readSurroundings(const QStringList &pairs)
{
    contract::Surroundings surroundings;
    for (const QString &pair : pairs) {
        const qsizetype equals = pair.indexOf(u'=');
        if (equals < 0)
            surroundings.names.append(pair);
        else
            surroundings.values.insert(pair.left(equals), pair.mid(equals + 1));
    }
    return surroundings;
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
    parser.addPositionalArgument(u"PATH"_s, u"Files, or folders that are searched for *.odcs.*, *.odps.* and datacontract.yaml; - is standard input."_s, u"PATH..."_s);
    const QCommandLineOption asOption(u"as"_s, u"Judge by this version of the standard, whatever a file declares: 3.2.0, 3.1.0, 3.0.2, …"_s, u"VERSION"_s);
    const QCommandLineOption formatOption(u"format"_s, u"text, json, sarif, junit or github."_s, u"FORMAT"_s, u"text"_s);
    const QCommandLineOption failOption(u"fail-on"_s, u"The least severity that makes the exit code 1: error, warning, info, hint or never."_s, u"SEVERITY"_s, u"error"_s);
    const QCommandLineOption schemaOption(u"schema"_s, u"A JSON Schema (draft 2019-09 or 7) of your own that every file must fulfil as well."_s, u"FILE"_s);
    const QCommandLineOption openOption(u"allow-unevaluated"_s, u"Do not fail because something could not be evaluated."_s);
    const QCommandLineOption envOption(u"env"_s, u"Judge with this value in place of ${NAME}; may be given often. NAME alone: it has some value. Variables not named then are warned of."_s, u"NAME=VALUE"_s);
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

    if (parser.isSet(envOption))
        options.surroundings = readSurroundings(parser.values(envOption));
    const QStringList paths = parser.positionalArguments();
    if (parser.isSet(watchOption) && paths.contains(standardInput))
        return usage(u"Standard input can't be watched: it comes but once."_s, u"Name a file or a folder."_s);
    options.progress = progressOnTerminal(paths);
    options.withFixes = *format == exchange::ReportFormat::Json || *format == exchange::ReportFormat::Sarif; // the others show none
    exchange::ReportOptions style;
    style.colour = useColour();
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

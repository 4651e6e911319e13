// SPDX-License-Identifier: GPL-3.0-or-later
#include "baseline.h"
#include "governfiles.h"
#include "inputfiles.h"
#include "verb.h"

#include "base/clock.h"
#include "governance/selftest.h"

#include <QCommandLineParser>

#include <optional>

namespace meshwright::cli {

extern const Verb governVerb;

namespace {

int usage(const QString &what, const QString &advice)
{
    printProblem({base::Problem::Kind::Usage, what, advice, {}, 0, 0});
    return Usage;
}

/// False for a word that is no threshold; "never" is one.
bool readThreshold(const QString &word, std::optional<text::Severity> &threshold)
{
    for (const text::Severity severity : {text::Severity::Error, text::Severity::Warning, text::Severity::Info, text::Severity::Hint}) {
        if (word == text::severityName(severity))
            threshold = severity;
    }
    return threshold || word == u"never";
}

/// Tries the rules of a pack on the examples they carry.
int runSelfTest(const QString &where)
{
    const auto pack = governance::loadPack(where);
    if (!pack) {
        printProblem(pack.problem());
        return exitCodeFor(pack.problem());
    }
    for (const governance::PackFinding &finding : pack->findings)
        print(pack->placeOf(finding) + u'\n');
    const auto results = governance::selfTest(*pack);
    qsizetype wrong = 0;
    for (const governance::ExampleResult &result : results) {
        if (result.isRight)
            continue;
        ++wrong;
        const base::Position at = result.example.tree.source().position(result.example.root.span().begin);
        print(QStringLiteral("%1:%2:%3: %4, %5: %6\n").arg(result.rule->file).arg(at.line).arg(at.column).arg(result.rule->id, result.example.name, result.what));
    }
    for (const governance::RulePtr &rule : governance::untried(*pack))
        print(QStringLiteral("%1: the rule carries no example that must pass, or none that must fail\n").arg(rule->id));
    print(QStringLiteral("%1 rules, %2 examples, %3 wrong.\n").arg(pack->rules.size()).arg(results.size()).arg(wrong));
    return wrong > 0 || !pack->isSound() ? int(Findings) : int(Fine);
}

/// Nothing, after saying why, where a pack can't be read.
std::optional<exchange::FindingsReport> govern(const QStringList &files, const RulebookOptions &options, bool withStandard)
{
    const Rulebook rulebook = readRulebook(options);
    for (const base::Problem &problem : rulebook.problems)
        printProblem(problem);
    if (!rulebook.problems.empty())
        return std::nullopt;
    return governFiles(files, rulebook, base::Clock::system().now().date(), withStandard);
}

int run(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addPositionalArgument(QStringLiteral("PATH"), QStringLiteral("Contracts, products, or folders of them."), QStringLiteral("PATH..."));
    const QCommandLineOption rules(QStringLiteral("rules"), QStringLiteral("A rule pack (file or built-in name) beside those of the workspace; may be given again."), QStringLiteral("FILE"));
    const QCommandLineOption onlyRules(QStringLiteral("only-rules"), QStringLiteral("Evaluate the packs of --rules alone: no built-in pack, no rules/ folder, no waivers."));
    const QCommandLineOption workspace(QStringLiteral("workspace"), QStringLiteral("The folder that holds rules/; otherwise the nearest one at or above the first PATH."), QStringLiteral("DIR"));
    const QCommandLineOption format(QStringLiteral("format"), QStringLiteral("text, json, junit, sarif or github."), QStringLiteral("FORMAT"), QStringLiteral("text"));
    const QCommandLineOption failOn(QStringLiteral("fail-on"), QStringLiteral("Exit code 1 from this severity on: error, warning, info, hint or never."), QStringLiteral("SEVERITY"), QStringLiteral("error"));
    const QCommandLineOption allowUnevaluated(QStringLiteral("allow-unevaluated"), QStringLiteral("Exit code 0 although something could not be evaluated."));
    const QCommandLineOption selfTest(QStringLiteral("self-test"), QStringLiteral("Try the rules of a pack (file or built-in name) on the examples they carry, and nothing else."), QStringLiteral("PACK"));
    const QCommandLineOption baseline(QStringLiteral("baseline"), QStringLiteral("A report written earlier with --format json; what it knows is shown as a hint, only new findings fail."), QStringLiteral("FILE"));
    const QCommandLineOption dryRun(QStringLiteral("dry-run"), QStringLiteral("Show only what this pack (file or built-in name) would add to the findings if it were switched on."), QStringLiteral("PACK"));
    parser.addOptions({rules, onlyRules, workspace, format, failOn, allowUnevaluated, selfTest, baseline, dryRun});
    int exitCode = Fine;
    if (!parse(parser, governVerb, arguments, exitCode))
        return exitCode;

    if (parser.isSet(selfTest))
        return runSelfTest(parser.value(selfTest));
    const auto reportFormat = exchange::reportFormat(parser.value(format));
    if (!reportFormat)
        return usage(QStringLiteral("There is no format “%1”.").arg(parser.value(format)), QStringLiteral("Choose text, json, junit, sarif or github."));
    std::optional<text::Severity> threshold;
    if (!readThreshold(parser.value(failOn), threshold))
        return usage(QStringLiteral("“%1” is no severity.").arg(parser.value(failOn)), QStringLiteral("Choose error, warning, info, hint or never."));
    const QStringList paths = parser.positionalArguments();
    if (paths.isEmpty())
        return usage(QStringLiteral("Nothing to judge was named."), QStringLiteral("For example: meshwright govern contracts/"));
    if (parser.isSet(onlyRules) && !parser.isSet(rules))
        return usage(QStringLiteral("--only-rules needs --rules."), QStringLiteral("Name the packs to evaluate with --rules FILE."));
    const InputFiles input = inputFiles(paths);
    for (const base::Problem &problem : input.problems)
        printProblem(problem);
    const QStringList &files = input.paths;
    if (files.isEmpty())
        return usage(QStringLiteral("There is no contract and no product in %1.").arg(paths.join(QLatin1String(", "))), QStringLiteral("Files are found by name: *.odcs.yaml, *.odps.yaml, datacontract.yaml."));

    RulebookOptions options{parser.isSet(workspace) ? parser.value(workspace) : workspaceOf(paths.front()), parser.values(rules), parser.isSet(onlyRules)};
    const bool withStandard = *reportFormat == exchange::ReportFormat::Json;
    auto report = govern(files, options, withStandard);
    if (report && parser.isSet(dryRun)) {
        const Baseline now = Baseline::of(*report);
        options.rules.append(parser.value(dryRun));
        report = govern(files, options, withStandard);
        if (report)
            keepNew(*report, now);
    }
    if (!report)
        return Unreadable;
    if (parser.isSet(baseline)) {
        const auto known = Baseline::read(parser.value(baseline));
        if (!known) {
            printProblem(known.problem());
            return exitCodeFor(known.problem());
        }
        tone(*report, *known);
    }
    print(QString::fromUtf8(exchange::written(*report, *reportFormat, {useColour(), true})));
    if (report->hasProblem() || !input.problems.empty())
        return Unreadable;
    if (threshold && report->reaches(*threshold))
        return Findings;
    return report->notEvaluated() > 0 && !parser.isSet(allowUnevaluated) ? int(NotEvaluated) : int(Fine);
}

} // namespace

extern const Verb governVerb{"govern", "PATH...", "Judge contracts and products by governance rules.", run};

} // namespace meshwright::cli

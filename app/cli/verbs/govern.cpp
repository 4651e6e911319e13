// SPDX-License-Identifier: GPL-3.0-or-later
#include "baseline.h"
#include "governfiles.h"
#include "governfix.h"
#include "governhistory.h"
#include "inputfiles.h"
#include "textinput.h"
#include "verb.h"

#include "exchange/reporthtml.h"
#include "git/repository.h"
#include "governance/selftest.h"
#include "text/linediff.h"
#include "workspace/compliancehistory.h"

#include <QCommandLineParser>
#include <QFileInfo>
#include <QSet>

#include <algorithm>
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

/// What was asked for, once it is known to make sense.
struct Order {
    QStringList files;
    QStringList meshFiles;
    RulebookOptions rulebook;
    QString format;
    std::optional<text::Severity> threshold;
    bool mayBeUnevaluated = false;
    QString baseline;
    bool hasInputProblem = false;
};

bool isHtml(const Order &order)
{
    return order.format == u"html";
}

/// Nothing, after saying why, where a pack can't be read.
std::optional<exchange::FindingsReport> govern(const Order &order, const RulebookOptions &options)
{
    Rulebook rulebook = readRulebook(options);
    if (order.format != u"json" && order.format != u"sarif")
        rulebook.rules.limits.offerBytes = 0; // the others show no fixes
    for (const base::Problem &problem : rulebook.problems)
        printProblem(problem);
    if (!rulebook.problems.empty())
        return std::nullopt;
    return governFiles({order.files, order.meshFiles, order.format == u"json"}, rulebook);
}

/// Only what the pack that is tried out would add. Files that fail with it and did not before come first.
std::optional<exchange::FindingsReport> tryOut(const Order &order, QString &summary)
{
    RulebookOptions before = order.rulebook;
    before.tried.clear();
    const auto now = govern(order, before);
    auto then = now ? govern(order, order.rulebook) : std::nullopt;
    if (!then)
        return std::nullopt;
    const auto fails = [&order](const exchange::FileFindings &file) {
        return std::any_of(file.findings.begin(), file.findings.end(), [&](const text::Finding &f) { return !f.notEvaluated && f.severity <= order.threshold.value_or(text::Severity::Error); });
    };
    QSet<QString> failing;
    for (const exchange::FileFindings &file : now->files) {
        if (fails(file))
            failing.insert(file.path);
    }
    QStringList newly;
    for (const exchange::FileFindings &file : then->files) {
        if (order.files.contains(file.path) && fails(file) && !failing.contains(file.path))
            newly.append(file.path);
    }
    const Baseline known = Baseline::of(*now);
    const Baseline later = Baseline::of(*then);
    keepNew(*then, known);
    qsizetype gone = 0;
    for (const exchange::FileFindings &file : now->files)
        gone += std::count_if(file.findings.begin(), file.findings.end(), [&](const text::Finding &finding) { return !later.knows(file.path, finding); });
    qsizetype added = 0;
    for (const exchange::FileFindings &file : then->files)
        added += qsizetype(file.findings.size());
    summary = QStringLiteral("\nWith %1: %2 findings more, %3 less; %4 of %5 files would newly fail%6\n")
                  .arg(order.rulebook.tried).arg(added).arg(gone).arg(newly.size()).arg(order.files.size())
                  .arg(newly.isEmpty() ? QStringLiteral(".") : QStringLiteral(":\n  ") + newly.join(QLatin1String("\n  ")));
    return then;
}

int finish(const Order &order, exchange::FindingsReport &report, const QString &summary, bool isShown = true)
{
    if (!order.baseline.isEmpty()) {
        const auto known = Baseline::read(order.baseline);
        if (!known) {
            printProblem(known.problem());
            return exitCodeFor(known.problem());
        }
        tone(report, *known);
    }
    if (isShown && isHtml(order))
        print(QString::fromUtf8(exchange::findingsPage(report)));
    else if (isShown)
        print(QString::fromUtf8(exchange::written(report, *exchange::reportFormat(order.format), {useColour(), true})));
    if (order.format == u"text")
        print(summary);
    if (report.hasProblem() || order.hasInputProblem)
        return Unreadable;
    if (order.threshold && report.reaches(*order.threshold))
        return Findings;
    return report.notEvaluated() > 0 && !order.mayBeUnevaluated ? int(NotEvaluated) : int(Fine);
}

/// Saves what can be mended, or with `checkOnly` prints the difference. What could not be saved is judged as it is on disk.
int fix(Order &order, bool checkOnly)
{
    Rulebook rulebook = readRulebook(order.rulebook);
    for (const base::Problem &problem : rulebook.problems)
        printProblem(problem);
    if (!rulebook.problems.empty())
        return Unreadable;
    FixedFiles fixed = withFixes(order.files, [&](const QHash<QString, QByteArray> &texts) { return governFiles({order.files, order.meshFiles, true, texts}, rulebook); });
    QString story, difference;
    qsizetype changes = 0;
    for (const FixedFile &file : fixed.files) {
        difference += QString::fromUtf8(text::lineDiff(file.before, file.after, file.path.toUtf8()));
        const auto saved = checkOnly ? base::Result<void>() : saveOver(file.path, file.before, file.after);
        if (!saved) {
            printProblem(saved.problem());
            order.hasInputProblem = true;
            continue;
        }
        changes += file.done.size();
        for (const QString &words : file.done)
            story += QStringLiteral("%1: %2\n").arg(file.path, words);
    }
    for (const QString &words : fixed.left)
        story += words + u'\n';
    story += QStringLiteral("%1 %2 in %3 %4.\n").arg(changes).arg(changes == 1 ? QStringLiteral("fix") : QStringLiteral("fixes")).arg(fixed.files.size()).arg(fixed.files.size() == 1 ? QStringLiteral("file") : QStringLiteral("files"));
    if (checkOnly)
        print(difference);
    std::fputs(story.toUtf8().constData(), stderr);
    return finish(order, fixed.report, {}, !checkOnly);
}

/// Leaves the files that git says were changed; all of them where a rule was.
int keepChanged(const QString &since, const QString &path, Order &order)
{
    const auto repository = git::Repository::open(path);
    if (!repository) {
        printProblem(repository.problem());
        return exitCodeFor(repository.problem());
    }
    if (!*repository)
        return usage(QStringLiteral("“%1” is in no git repository, so what changed can't be told.").arg(path), QStringLiteral("Leave --changed out to judge everything."));
    const auto changed = (*repository)->changedFiles(since);
    if (!changed) {
        printProblem(changed.problem());
        return exitCodeFor(changed.problem());
    }
    QSet<QString> paths;
    const QString rules = QFileInfo(order.rulebook.workspace).canonicalFilePath() + QStringLiteral("/rules/");
    for (const git::ChangedFile &file : *changed) {
        if (file.path.startsWith(rules))
            return Fine; // every file is judged by them
        paths.insert(file.path);
    }
    order.files.removeIf([&](const QString &file) { return !paths.contains(QFileInfo(file).canonicalFilePath()); });
    return Fine;
}

/// What is wanted of the history, which is of the whole mesh by its own rules alone.
struct HistoryWish {
    bool records = false, prints = false, hasOwnRules = false;
    QString file;

    QString fault(const QStringList &paths, const QString &format) const
    {
        if (!records && !prints)
            return file.isEmpty() ? QString() : QStringLiteral("--history-file needs --record or --history.");
        if (paths.size() != 1 || !QFileInfo(paths.front()).isDir())
            return QStringLiteral("--record and --history are about one mesh: name its folder and nothing else.");
        if (hasOwnRules)
            return QStringLiteral("--record and --history are about the rules of the mesh; --rules, --only-rules and --dry-run change them.");
        if (prints && records)
            return QStringLiteral("--record and --history exclude each other.");
        return prints && format != u"text" && format != u"json" ? QStringLiteral("The history is printed as text or json.") : QString();
    }
    /// Records what was asked for; what was found counts first for the exit code.
    int kept(int code, const QString &folder) const
    {
        const int recorded = records ? recordHistory(folder, fileFor(folder)) : int(Fine);
        return code == Fine ? recorded : code;
    }
    QString fileFor(const QString &folder) const { return file.isEmpty() ? workspace::ComplianceHistory::fileOf(folder) : file; }
};

int run(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addPositionalArgument(QStringLiteral("PATH"), QStringLiteral("Contracts, products, or folders of them."), QStringLiteral("PATH..."));
    const QCommandLineOption rules(QStringLiteral("rules"), QStringLiteral("A rule pack (file or built-in name) or an odcslint.yml beside those of the workspace; may be given again."), QStringLiteral("FILE"));
    const QCommandLineOption onlyRules(QStringLiteral("only-rules"), QStringLiteral("Evaluate the packs of --rules alone: no built-in pack, no rules/ folder, no waivers."));
    const QCommandLineOption workspace(QStringLiteral("workspace"), QStringLiteral("The folder that holds rules/ and the whole mesh; otherwise the nearest one at or above the first PATH."), QStringLiteral("DIR"));
    const QCommandLineOption format(QStringLiteral("format"), QStringLiteral("text, json, junit, sarif, github or html."), QStringLiteral("FORMAT"), QStringLiteral("text"));
    const QCommandLineOption failOn(QStringLiteral("fail-on"), QStringLiteral("Exit code 1 from this severity on: error, warning, info, hint or never."), QStringLiteral("SEVERITY"), QStringLiteral("error"));
    const QCommandLineOption allowUnevaluated(QStringLiteral("allow-unevaluated"), QStringLiteral("Exit code 0 although something could not be evaluated."));
    const QCommandLineOption selfTest(QStringLiteral("self-test"), QStringLiteral("Try the rules of a pack (file or built-in name) on the examples they carry, and nothing else."), QStringLiteral("PACK"));
    const QCommandLineOption baseline(QStringLiteral("baseline"), QStringLiteral("A report written earlier with --format json; what it knows is shown as a hint, only new findings fail."), QStringLiteral("FILE"));
    const QCommandLineOption dryRun(QStringLiteral("dry-run"), QStringLiteral("Show only what this pack (file or built-in name) would add to the findings if it were switched on, and which files would newly fail."), QStringLiteral("PACK"));
    const QCommandLineOption changed(QStringLiteral("changed"), QStringLiteral("Judge only files that differ from the last commit of git."));
    const QCommandLineOption since(QStringLiteral("since"), QStringLiteral("With --changed: from where this branch left REVISION, such as origin/main."), QStringLiteral("REVISION"));
    const QCommandLineOption fixes(QStringLiteral("fix"), QStringLiteral("Do in the files what rules offer as quick fixes, and leave every other byte alone; then judge them."));
    const QCommandLineOption check(QStringLiteral("check"), QStringLiteral("With --fix: print the difference and write nothing."));
    const QCommandLineOption record(QStringLiteral("record"), QStringLiteral("Keep how the whole mesh stands, on this machine, for --history and the window's Trend."));
    const QCommandLineOption history(QStringLiteral("history"), QStringLiteral("Print what was recorded and nothing else, as text or json."));
    const QCommandLineOption historyFile(QStringLiteral("history-file"), QStringLiteral("With --record and --history: a file in place of the one in the user's data folder."), QStringLiteral("FILE"));
    parser.addOptions({rules, onlyRules, workspace, format, failOn, allowUnevaluated, selfTest, baseline, dryRun, changed, since, fixes, check, record, history, historyFile});
    int exitCode = Fine;
    if (!parse(parser, governVerb, arguments, exitCode))
        return exitCode;

    if (parser.isSet(selfTest))
        return runSelfTest(parser.value(selfTest));
    Order order;
    order.format = parser.value(format);
    if (!isHtml(order) && !exchange::reportFormat(order.format))
        return usage(QStringLiteral("There is no format “%1”.").arg(order.format), QStringLiteral("Choose text, json, junit, sarif, github or html."));
    if (!readThreshold(parser.value(failOn), order.threshold))
        return usage(QStringLiteral("“%1” is no severity.").arg(parser.value(failOn)), QStringLiteral("Choose error, warning, info, hint or never."));
    const QStringList paths = parser.positionalArguments();
    if (paths.isEmpty())
        return usage(QStringLiteral("Nothing to judge was named."), QStringLiteral("For example: meshwright govern contracts/"));
    if (parser.isSet(onlyRules) && !parser.isSet(rules))
        return usage(QStringLiteral("--only-rules needs --rules."), QStringLiteral("Name the packs to evaluate with --rules FILE."));
    if (parser.isSet(check) && !parser.isSet(fixes))
        return usage(QStringLiteral("--check needs --fix."), QStringLiteral("Without --fix nothing is written anyway."));
    if (parser.isSet(fixes) && parser.isSet(dryRun))
        return usage(QStringLiteral("--fix and --dry-run exclude each other."), QStringLiteral("Name the pack with --rules, and add --check to write nothing."));
    const HistoryWish wish{parser.isSet(record), parser.isSet(history), parser.isSet(rules) || parser.isSet(onlyRules) || parser.isSet(dryRun), parser.value(historyFile)};
    if (const QString fault = wish.fault(paths, order.format); !fault.isEmpty())
        return usage(fault, QStringLiteral("For example: meshwright govern . --record, then meshwright govern . --history"));
    if (wish.prints) {
        const QString folder = parser.isSet(workspace) ? parser.value(workspace) : workspaceOf(paths.front()).path;
        return printHistory(folder, wish.fileFor(folder), order.format == u"json");
    }
    const InputFiles input = inputFiles(paths);
    for (const base::Problem &problem : input.problems)
        printProblem(problem);
    order.files = input.paths;
    order.hasInputProblem = !input.problems.empty();
    if (order.files.isEmpty())
        return usage(QStringLiteral("There is no contract and no product in %1.").arg(paths.join(QLatin1String(", "))), QStringLiteral("Files are found by name: *.odcs.yaml, *.odps.yaml, datacontract.yaml."));

    const WorkspaceFolder found = parser.isSet(workspace) ? WorkspaceFolder{parser.value(workspace), true} : workspaceOf(paths.front());
    order.rulebook = {found.path, parser.values(rules), parser.value(dryRun), parser.isSet(onlyRules)};
    order.mayBeUnevaluated = parser.isSet(allowUnevaluated);
    order.baseline = parser.value(baseline);
    // a lone file in a folder like any other says nothing about a mesh
    if (found.isMarked || input.hasFolder)
        order.meshFiles = order.files + inputFiles({found.isMarked ? found.path : paths.front()}).paths;
    if (parser.isSet(changed) || parser.isSet(since)) {
        if (const int code = keepChanged(parser.value(since), paths.front(), order); code != Fine)
            return code;
        if (order.files.isEmpty()) {
            exchange::FindingsReport nothing;
            nothing.verb = QStringLiteral("govern");
            return wish.kept(finish(order, nothing, QStringLiteral("Nothing to judge has changed.\n")), found.path);
        }
    }
    QString summary;
    int code = Unreadable;
    if (parser.isSet(fixes)) {
        code = fix(order, parser.isSet(check));
    } else if (auto report = order.rulebook.tried.isEmpty() ? govern(order, order.rulebook) : tryOut(order, summary)) {
        code = finish(order, *report, summary);
    }
    return wish.kept(code, found.path);
}

} // namespace

extern const Verb governVerb{"govern", "PATH...", "Judge contracts and products by governance rules.", run};

} // namespace meshwright::cli

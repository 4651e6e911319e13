// SPDX-License-Identifier: GPL-3.0-or-later
#include "verb.h"

#include "interrupt.h"
#include "lintwatch.h"
#include "testinput.h"
#include "testprogress.h"
#include "testselection.h"

#include "base/file.h"
#include "exchange/checksreport.h"
#include "exchange/failedrowsfile.h"
#include "quality/failingrows.h"
#include "workspace/history.h"
#include "workspace/submissions.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace meshwright::cli {

extern const Verb testVerb;

namespace {

using quality::CheckResult;
using quality::ContractResults;

/// What a person asked for.
struct Request {
    QString path;
    QStringList data;
    QString server, failedRows, failOn;
    exchange::ChecksFormat format = exchange::ChecksFormat::Text;
    TestSelection selection;
    int threads = 0;
    bool allowUnevaluated = false, record = false;
};

/// Keeps the outcome in the history of the mesh that the contract belongs to, where publishing finds it.
base::Result<void> record(const QString &path, const contract::Contract &contract, const ContractResults &results)
{
    const QString folder = workspace::enclosingWorkspace(path).value_or(QFileInfo(path).absolutePath());
    QStringList sources;
    qint64 rows = 0;
    for (const quality::Results &object : results.objects) {
        rows += object.rows;
        if (!object.dataPath.isEmpty())
            sources.append(QFileInfo(object.dataPath).fileName());
    }
    workspace::CheckRun run = workspace::testRun(contract, results.summary(), rows, sources.join(u", "_s), base::Clock::system().now());
    run.path = QDir(folder).relativeFilePath(QFileInfo(path).absoluteFilePath());
    return workspace::History(folder).record(run);
}

int exitCodeOf(const ContractResults &results, const Request &request)
{
    if (!results.problems.empty())
        return exitCodeFor(results.problems.front());
    const quality::Summary sum = results.summary();
    if ((sum.failed > 0 && request.failOn != "never"_L1) || (sum.warnings > 0 && request.failOn == "warning"_L1))
        return Findings;
    return sum.notEvaluated > 0 && !request.allowUnevaluated ? int(NotEvaluated) : int(Fine);
}

/// Service levels are compared with one moment, however often the data is read.
class StoppedClock : public base::Clock {
public:
    QDateTime now() const override { return m_now; }

private:
    const QDateTime m_now = base::Clock::system().now();
};

/// A run whose rows may be asked for again.
struct Run {
    const contract::Contract &contract;
    quality::TestOptions options;
    base::Cancel cancel;
};

/// Writes every failing row, also those that were not kept.
base::Result<void> exportRows(const QString &path, const ContractResults &results, const QString &contractPath, const Run &run)
{
    exchange::FailedRowsFile file(path);
    if (auto opened = file.open(); !opened)
        return opened;
    const auto take = [&](const quality::Results &object, const CheckResult &check, const quality::FailingRow &row) { return file.add(object, check, row); };
    TestProgress progress(nullptr);
    const auto written = quality::eachFailingRow(run.contract, contractPath, results, take, run.options, run.cancel, progress.callback());
    progress.clear();
    return written ? file.finish() : written;
}

int report(ContractResults &results, const Run &run, const Request &request)
{
    if (request.record) {
        if (const auto recorded = record(request.path, run.contract, results); !recorded) {
            printProblem(recorded.problem());
            return exitCodeFor(recorded.problem());
        }
    }
    if (const QString unknown = select(results, request.selection); !unknown.isEmpty())
        return wrongUsage(u"No check fits “%1”."_s.arg(unknown), u"Without --only, --dimension and --tag all checks are listed, with their words in --format json."_s);
    for (const base::Problem &problem : results.problems)
        printProblem(problem);
    if (!request.failedRows.isEmpty()) {
        if (auto saved = exportRows(request.failedRows, results, request.path, run); !saved) {
            printProblem(saved.problem());
            return run.cancel.isRequested() ? int(interrupted) : int(exitCodeFor(saved.problem()));
        }
    }
    print(QString::fromUtf8(exchange::written(results, request.format, {useColour(), run.contract.tree.source(), base::Clock::system().now()})));
    return exitCodeOf(results, request);
}

int testOnce(const Request &request, const base::Cancel &cancel)
{
    const auto contract = readContractFile(request.path);
    if (!contract)
        return Unreadable;
    const StoppedClock clock;
    quality::TestOptions options;
    options.clock = &clock;
    options.server = request.server;
    options.run.threads = request.threads;
    const auto isServer = [&](const contract::Server &server) { return server.name == options.server || server.id == options.server; };
    if (!options.server.isEmpty() && std::none_of(contract->servers.begin(), contract->servers.end(), isServer))
        return wrongUsage(u"The contract has no server “%1”."_s.arg(options.server), {});
    const auto data = readData(request.data, *contract);
    if (!data)
        return Usage;
    options.data = *data;
    options.run.rowsRead = std::make_shared<std::atomic<qint64>>(0);
    TestProgress progress(options.run.rowsRead);
    ContractResults results = quality::testContract(*contract, request.path, options, cancel, progress.callback());
    progress.clear();
    if (cancel.isRequested()) {
        printProblem({base::Problem::Kind::Cancelled, u"Checking was cancelled; nothing was judged or written."_s, {}, {}});
        return interrupted;
    }
    return report(results, {*contract, options, cancel}, request);
}

/// The contract, and the data it stands for now.
QByteArray stateOf(const Request &request)
{
    QStringList files = {request.path};
    if (const auto bytes = base::readFile(request.path, text::ReadLimits().bytes)) {
        const contract::Contract contract = contract::readContract(text::readByName(text::SourceText(*bytes), request.path));
        for (const contract::SchemaObject &object : contract.schema)
            files.append(quality::findSample(contract, request.path, object, request.server).path);
    }
    for (const QString &word : request.data) {
        files.append(word);
        files.append(word.section(u'=', 1));
    }
    files.removeAll(QString());
    return stateOfFiles(files);
}

int watchTest(const Request &request, const base::Cancel &cancel)
{
    bool isFirst = true;
    const auto again = [&] {
        if (!isFirst)
            print(u"\n%1  something changed; checking again\n\n"_s.arg(QDateTime::currentDateTime().toString(u"HH:mm:ss"_s)));
        isFirst = false;
        const int exitCode = testOnce(request, cancel);
        std::fflush(stdout);
        return exitCode;
    };
    return watch([&] { return stateOf(request); }, again, cancel);
}

int runTest(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addPositionalArgument(u"CONTRACT"_s, u"A data contract (ODCS)."_s);
    const QCommandLineOption dataOption(u"data"_s, u"The rows of an object (CSV, TSV, JSON lines; gzip and zstd too). May be given for every object."_s, u"[OBJECT=]FILE"_s);
    const QCommandLineOption serverOption(u"server"_s, u"Which server of the contract says where the data is; otherwise the first local one."_s, u"NAME"_s);
    const QCommandLineOption formatOption(u"format"_s, u"text, json, junit, html, github or sarif."_s, u"FORMAT"_s, u"text"_s);
    const QCommandLineOption onlyOption(u"only"_s, u"Report only these: check words, properties, objects, dimensions or check ids, with commas."_s, u"CHECK"_s);
    const QCommandLineOption dimensionOption(u"dimension"_s, u"Report only checks of these dimensions (completeness, uniqueness, …), with commas."_s, u"DIMENSION"_s);
    const QCommandLineOption tagOption(u"tag"_s, u"Report only checks whose rule, property or object has one of these tags, with commas."_s, u"TAG"_s);
    const QCommandLineOption rowsOption(u"failed-rows"_s, u"Write every failing row to this CSV file."_s, u"FILE"_s);
    const QCommandLineOption failOption(u"fail-on"_s, u"error, warning or never: what makes the exit code 1."_s, u"SEVERITY"_s, u"error"_s);
    const QCommandLineOption openOption(u"allow-unevaluated"_s, u"Do not fail because something could not be evaluated."_s);
    const QCommandLineOption recordOption(u"record"_s, u"Remember the outcome in the mesh's history, so that publishing can tell it."_s);
    const QCommandLineOption watchOption(u"watch"_s, u"Check again whenever the contract or its data changes, until Ctrl+C."_s);
    const QCommandLineOption threadsOption(u"threads"_s, u"How many threads to use."_s, u"NUMBER"_s);
    parser.addOptions({dataOption, serverOption, formatOption, onlyOption, dimensionOption, tagOption, rowsOption, failOption, openOption, recordOption, watchOption, threadsOption});
    int exitCode = Fine;
    if (!parse(parser, testVerb, arguments, exitCode))
        return exitCode;
    if (parser.positionalArguments().size() != 1)
        return wrongUsage(u"Exactly one contract is needed."_s, u"For example: meshwright test orders.odcs.yaml --data orders.csv"_s);
    const auto format = exchange::checksFormat(parser.value(formatOption));
    if (!format)
        return wrongUsage(u"There is no format “%1”."_s.arg(parser.value(formatOption)), u"Choose text, json, junit, html, github or sarif."_s);
    const QString failOn = parser.value(failOption);
    if (failOn != "error"_L1 && failOn != "warning"_L1 && failOn != "never"_L1)
        return wrongUsage(u"“%1” is no severity."_s.arg(failOn), u"Choose error, warning or never."_s);
    bool isNumber = true;
    const int threads = parser.isSet(threadsOption) ? parser.value(threadsOption).toInt(&isNumber) : 0;
    if (!isNumber || threads < 0 || threads > 256)
        return wrongUsage(u"“%1” is no number of threads."_s.arg(parser.value(threadsOption)), u"Choose 1 to 256."_s);

    const Request request{parser.positionalArguments().constFirst(), parser.values(dataOption), parser.value(serverOption), parser.value(rowsOption), failOn, *format,
                          {wordsOf(parser.values(onlyOption)), wordsOf(parser.values(dimensionOption)), wordsOf(parser.values(tagOption))},
                          threads, parser.isSet(openOption), parser.isSet(recordOption)};
    const base::Cancel cancel = cancelOnInterrupt();
    return parser.isSet(watchOption) ? watchTest(request, cancel) : testOnce(request, cancel);
}

} // namespace

const Verb testVerb{"test", "CONTRACT [--data [OBJECT=]FILE]", "Check data against a contract: every row, every promise.", runTest};

} // namespace meshwright::cli

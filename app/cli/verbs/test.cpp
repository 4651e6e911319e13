// SPDX-License-Identifier: GPL-3.0-or-later
#include "verb.h"

#include "base/file.h"
#include "exchange/checksreport.h"
#include "quality/contracttest.h"
#include "workspace/history.h"
#include "workspace/submissions.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace meshwright::cli {

extern const Verb testVerb;

namespace {

using quality::CheckResult;
using quality::ContractResults;
using quality::State;

int usage(const QString &what, const QString &advice)
{
    printProblem({base::Problem::Kind::Usage, what, advice, {}});
    return Usage;
}

/// Reads the contract; prints why it can't be judged and answers nothing then.
std::optional<contract::Contract> readContractFile(const QString &path)
{
    const text::ReadLimits limits;
    const auto bytes = base::readFile(path, limits.bytes);
    if (!bytes) {
        printProblem(bytes.problem());
        return std::nullopt;
    }
    const text::Tree tree = text::readByName(text::SourceText(*bytes), path, limits);
    for (const text::Finding &finding : tree.findings()) {
        if (finding.severity != text::Severity::Error)
            continue;
        const base::Position at = tree.source().position(finding.span.begin);
        printProblem({base::Problem::Kind::Unreadable, finding.message, {}, path, at.line, at.column});
        return std::nullopt;
    }
    contract::Contract contract = contract::readContract(tree);
    if (contract.schema.empty()) {
        printProblem({base::Problem::Kind::Unreadable, u"This contract describes no object (schema), so there is nothing to check data against."_s,
                      u"meshwright lint tells what is wrong with it."_s, path});
        return std::nullopt;
    }
    return contract;
}

/// "OBJECT=FILE" or "FILE"; an object is meant only where the contract has one of that name.
bool readData(const QStringList &words, const contract::Contract &contract, QMap<QString, QString> &data)
{
    for (const QString &word : words) {
        const qsizetype equals = word.indexOf(u'=');
        const contract::SchemaObject *object = equals > 0 ? contract.object(QStringView(word).left(equals)) : nullptr;
        if (object) {
            data.insert(object->name, word.mid(equals + 1));
            continue;
        }
        const contract::SchemaObject *found = contract.schema.size() == 1 ? &contract.schema.front() : contract.object(QFileInfo(word).baseName());
        if (!found) {
            usage(u"“%1” does not tell which object it holds, and the contract has %2."_s.arg(word).arg(contract.schema.size()),
                  u"Write --data OBJECT=FILE; its objects: %1."_s.arg([&] {
                      QStringList names;
                      for (const contract::SchemaObject &one : contract.schema)
                          names.append(one.name);
                      return names.join(u", "_s);
                  }()));
            return false;
        }
        data.insert(found->name, word);
    }
    return true;
}

bool isWanted(const CheckResult &check, const QStringList &only)
{
    return std::any_of(only.begin(), only.end(), [&](const QString &word) {
        return word == check.check || word == check.id || word == check.property || word == check.object || word == check.dimension;
    });
}

void keepOnly(ContractResults &results, const QStringList &only)
{
    for (quality::Results &object : results.objects)
        std::erase_if(object.checks, [&](const CheckResult &check) { return !isWanted(check, only); });
    std::erase_if(results.objects, [](const quality::Results &object) { return object.checks.empty(); });
}

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

int exitCodeOf(const ContractResults &results, const QString &failOn, bool allowUnevaluated)
{
    if (!results.problems.empty())
        return exitCodeFor(results.problems.front());
    const quality::Summary sum = results.summary();
    if ((sum.failed > 0 && failOn != "never"_L1) || (sum.warnings > 0 && failOn == "warning"_L1))
        return Findings;
    return sum.notEvaluated > 0 && !allowUnevaluated ? int(NotEvaluated) : int(Fine);
}

int runTest(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addPositionalArgument(u"CONTRACT"_s, u"A data contract (ODCS)."_s);
    const QCommandLineOption dataOption(u"data"_s, u"The rows of an object (CSV, TSV; gzip and zstd too). May be given for every object."_s, u"[OBJECT=]FILE"_s);
    const QCommandLineOption serverOption(u"server"_s, u"Which server of the contract says where the data is; otherwise the first local one."_s, u"NAME"_s);
    const QCommandLineOption formatOption(u"format"_s, u"text, json or junit."_s, u"FORMAT"_s, u"text"_s);
    const QCommandLineOption onlyOption(u"only"_s, u"Report only these: check words, properties, objects, dimensions or check ids, with commas."_s, u"WORDS"_s);
    const QCommandLineOption rowsOption(u"failed-rows"_s, u"Write every failing row to this CSV file."_s, u"FILE"_s);
    const QCommandLineOption failOption(u"fail-on"_s, u"error, warning or never: what makes the exit code 1."_s, u"SEVERITY"_s, u"error"_s);
    const QCommandLineOption openOption(u"allow-unevaluated"_s, u"Do not fail because something could not be evaluated."_s);
    const QCommandLineOption recordOption(u"record"_s, u"Remember the outcome in the mesh's history, so that publishing can tell it."_s);
    const QCommandLineOption threadsOption(u"threads"_s, u"How many threads to use."_s, u"NUMBER"_s);
    parser.addOptions({dataOption, serverOption, formatOption, onlyOption, rowsOption, failOption, openOption, recordOption, threadsOption});
    int exitCode = Fine;
    if (!parse(parser, testVerb, arguments, exitCode))
        return exitCode;
    if (parser.positionalArguments().size() != 1)
        return usage(u"Exactly one contract is needed."_s, u"For example: meshwright test orders.odcs.yaml --data orders.csv"_s);
    const auto format = exchange::checksFormat(parser.value(formatOption));
    if (!format)
        return usage(u"There is no format “%1”."_s.arg(parser.value(formatOption)), u"Choose text, json or junit."_s);
    const QString failOn = parser.value(failOption);
    if (failOn != "error"_L1 && failOn != "warning"_L1 && failOn != "never"_L1)
        return usage(u"“%1” is no severity."_s.arg(failOn), u"Choose error, warning or never."_s);

    const QString path = parser.positionalArguments().constFirst();
    const auto contract = readContractFile(path);
    if (!contract)
        return Unreadable;
    quality::TestOptions options;
    options.server = parser.value(serverOption);
    options.run.threads = parser.value(threadsOption).toInt();
    const auto isServer = [&](const contract::Server &server) { return server.name == options.server || server.id == options.server; };
    if (!options.server.isEmpty() && std::none_of(contract->servers.begin(), contract->servers.end(), isServer))
        return usage(u"The contract has no server “%1”."_s.arg(options.server), {});
    if (!readData(parser.values(dataOption), *contract, options.data))
        return Usage;
    if (parser.isSet(rowsOption))
        options.run.keepRows = 1'000'000;

    ContractResults results = quality::testContract(*contract, path, options);
    if (parser.isSet(recordOption)) {
        if (const auto recorded = record(path, *contract, results); !recorded) {
            printProblem(recorded.problem());
            return exitCodeFor(recorded.problem());
        }
    }
    if (parser.isSet(onlyOption)) {
        keepOnly(results, parser.value(onlyOption).split(u',', Qt::SkipEmptyParts));
        if (results.objects.empty())
            return usage(u"No check is called “%1”."_s.arg(parser.value(onlyOption)), u"Without --only all checks and their words are listed."_s);
    }
    for (const base::Problem &problem : results.problems)
        printProblem(problem);
    if (parser.isSet(rowsOption)) {
        if (auto saved = base::saveFile(parser.value(rowsOption), exchange::failedRowsCsv(results)); !saved) {
            printProblem(saved.problem());
            return exitCodeFor(saved.problem());
        }
        for (quality::Results &object : results.objects) {
            for (CheckResult &check : object.checks)
                check.rows.resize(std::min<size_t>(check.rows.size(), 1000));
        }
    }
    print(QString::fromUtf8(exchange::written(results, *format, {useColour()})));
    return exitCodeOf(results, failOn, parser.isSet(openOption));
}

} // namespace

const Verb testVerb{"test", "CONTRACT [--data [OBJECT=]FILE]", "Check data against a contract: every row, every promise.", runTest};

} // namespace meshwright::cli

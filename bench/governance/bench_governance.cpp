// SPDX-License-Identifier: GPL-3.0-or-later
#include "manycontracts.h"

#include "governance/analysis.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace meshwright;

/// Time of rules over many contracts, as people run them: whole processes, beside the Spectral program where
/// MESHWRIGHT_SPECTRAL names it (npm install @stoplight/spectral-cli). Least of several runs.
namespace {

/// Seconds; -1 where the program can't be started.
double processTime(const QString &program, const QStringList &arguments, int runs)
{
    double least = -1;
    for (int i = 0; i < runs; ++i) {
        QElapsedTimer timer;
        timer.start();
        QProcess process;
        process.setStandardOutputFile(QProcess::nullDevice());
        process.setStandardErrorFile(QProcess::nullDevice());
        process.start(program, arguments);
        if (!process.waitForFinished(600'000) || process.exitStatus() != QProcess::NormalExit)
            return -1;
        const double seconds = double(timer.nsecsElapsed()) / 1e9;
        least = least < 0 ? seconds : std::min(least, seconds);
    }
    return least;
}

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) // streams: data of a measurement
        qFatal("can't write %s", qPrintable(path));
}

void besideSpectral(const QString &folder, int runs)
{
    const QString rules = folder + QStringLiteral("/five.ruleset.yaml");
    write(rules, "rules:\n"
                 "  a: {given: $, then: {field: description.purpose, function: truthy}}\n"
                 "  b: {given: '$.schema[*].properties[*].name', then: {function: casing, functionOptions: {type: snake}}}\n"
                 "  c: {given: '$.version', then: {function: pattern, functionOptions: {match: '^[0-9]+[.][0-9]+[.][0-9]+$'}}}\n"
                 "  d: {given: \"$.schema..properties[?(@.name === 'email')]\", then: {field: classification, function: truthy}}\n"
                 "  e: {given: '$.slaProperties', then: {function: length, functionOptions: {min: 3}}}\n");
    const QString contracts = folder + QStringLiteral("/500");
    if (!writeContracts(contracts, 500))
        qFatal("can't write contracts");
    const double ours = processTime(QStringLiteral(MESHWRIGHT_PROGRAM), {QStringLiteral("govern"), contracts, QStringLiteral("--rules"), rules, QStringLiteral("--only-rules"), QStringLiteral("--format"), QStringLiteral("json")}, runs);
    std::printf("500 contracts x 5 rules           %8.3f s\n", ours);
    const QString spectral = qEnvironmentVariable("MESHWRIGHT_SPECTRAL");
    if (spectral.isEmpty()) {
        std::printf("  Spectral was not measured: MESHWRIGHT_SPECTRAL does not name it\n");
        return;
    }
    const double theirs = processTime(spectral, {QStringLiteral("lint"), QStringLiteral("--ignore-unknown-format"), QStringLiteral("-q"), QStringLiteral("-f"), QStringLiteral("json"), QStringLiteral("-r"), rules, contracts + QStringLiteral("/**/*.yaml")}, std::min(runs, 2));
    std::printf("  Spectral                        %8.3f s   ratio 1/%.1f\n", theirs, theirs / ours);
}

void manyRules(const QString &folder, int runs)
{
    const QString rules = folder + QStringLiteral("/sixty.ruleset.yaml");
    write(rules, sixtyRules());
    const QString contracts = folder + QStringLiteral("/1000");
    if (!writeContracts(contracts, 1'000))
        qFatal("can't write contracts");
    const double time = processTime(QStringLiteral(MESHWRIGHT_PROGRAM), {QStringLiteral("govern"), contracts, QStringLiteral("--rules"), rules, QStringLiteral("--only-rules"), QStringLiteral("--format"), QStringLiteral("github")}, runs);
    std::printf("1,000 contracts x 60 rules        %8.3f s   (goal 1.5)\n", time);
}

/// What follows a key: the whole analysis of the open contract, and its rules alone.
void keystroke(const QString &folder, int runs)
{
    governance::Rules rules;
    rules.federation = governance::loadNamed({folder + QStringLiteral("/sixty.ruleset.yaml")});
    const QByteArray text = contractNumber(11);
    const text::Tree tree = text::readYaml(text::SourceText(text));
    double alone = 1e9, whole = 1e9;
    for (int i = 0; i < runs * 20; ++i) {
        QElapsedTimer timer;
        timer.start();
        const auto evaluation = governance::evaluate(rules.federation.packs, governance::Subject::of(tree, QStringLiteral("c.odcs.yaml")), {}, rules.today, rules.limits);
        alone = std::min(alone, double(timer.nsecsElapsed()) / 1e6);
        timer.restart();
        const auto analysis = governance::analyse(text, QStringLiteral("c.odcs.yaml"), rules);
        whole = std::min(whole, double(timer.nsecsElapsed()) / 1e6);
        if (evaluation.verdicts.empty() || analysis.evaluation.verdicts.empty())
            qFatal("nothing was judged");
    }
    std::printf("a key, rules of the open contract %8.3f ms  (goal 20)\na key, with standard and sense    %8.3f ms\n", alone, whole);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const int runs = argc > 1 ? std::max(1, QByteArray(argv[1]).toInt()) : 3;
    QTemporaryDir folder;
    besideSpectral(folder.path(), runs);
    manyRules(folder.path(), runs);
    keystroke(folder.path(), runs);
    return 0;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "verb.h"

#include "demo/demo.h"

#include <QCommandLineParser>
#include <QLocale>

namespace meshwright::cli {

extern const Verb demoVerb;

namespace {

QString report(const demo::DemoSummary &summary)
{
    const QLocale locale = QLocale::c();
    QString out = QStringLiteral("The demo mesh is in %1: %2 data products, %3 contracts, %4 rule packs.\n\n")
                      .arg(summary.folder).arg(summary.products).arg(summary.contracts).arg(summary.rulePacks);
    qint64 rows = 0;
    for (const demo::DemoSample &sample : summary.samples) {
        rows += sample.rows;
        out += QStringLiteral("  %1 rows  %2\n").arg(locale.toString(sample.rows), 7).arg(sample.path);
    }
    out += QStringLiteral("\n%1 rows in %2 sample files. Five defects are waiting to be found; README.md there tells which.\n")
               .arg(locale.toString(rows)).arg(summary.samples.size());
    return out;
}

int runDemo(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addPositionalArgument(QStringLiteral("DIR"), QStringLiteral("The folder to write to: empty, missing, or a demo written earlier."));
    const QCommandLineOption seedOption(QStringLiteral("seed"), QStringLiteral("Other sample rows than the usual ones."), QStringLiteral("NUMBER"),
                                        QString::number(demo::defaultSeed));
    parser.addOption(seedOption);
    int exitCode = Fine;
    if (!parse(parser, demoVerb, arguments, exitCode))
        return exitCode;

    bool isNumber = false;
    const quint64 seed = parser.value(seedOption).toULongLong(&isNumber);
    if (!isNumber || parser.positionalArguments().size() != 1) {
        const base::Problem usage {base::Problem::Kind::Usage,
                                   isNumber ? QStringLiteral("Exactly one folder is needed.") : QStringLiteral("--seed takes a whole number."),
                                   QStringLiteral("For example: meshwright demo my-mesh"), {}};
        printProblem(usage);
        return Usage;
    }
    const auto written = demo::writeDemo(parser.positionalArguments().constFirst(), seed);
    if (!written) {
        printProblem(written.problem());
        return written.problem().kind == base::Problem::Kind::Refused ? int(Usage) : exitCodeFor(written.problem());
    }
    print(report(*written));
    return Fine;
}

} // namespace

const Verb demoVerb = {"demo", "DIR", "Write the demo mesh: products, contracts, samples, rules, lessons.", runDemo};

} // namespace meshwright::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "verb.h"

#include "base/file.h"
#include "drafting/draft.h"
#include "drafting/names.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace meshwright::cli {

extern const Verb inferVerb;

namespace {

int fail(const base::Problem &problem)
{
    printProblem(problem);
    return exitCodeFor(problem);
}

int usage(const QString &what, const QString &advice)
{
    return fail({base::Problem::Kind::Usage, what, advice, {}});
}

// The data file as the contract should name it: from the folder that the contract goes to.
QString samplePath(const QString &dataFile, const QString &output)
{
    const QDir folder = output.isEmpty() ? QDir::current() : QFileInfo(output).absoluteDir();
    return folder.relativeFilePath(QFileInfo(dataFile).absoluteFilePath());
}

int runInfer(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addPositionalArgument(u"FILE"_s, u"A CSV, TSV or JSON-lines file; gzip and zstd too."_s);
    const QCommandLineOption name(u"name"_s, u"Name of the contract; otherwise that of the file."_s, u"TEXT"_s);
    const QCommandLineOption id(u"id"_s, u"Id of the contract; otherwise made of the name."_s, u"ID"_s);
    const QCommandLineOption object(u"object"_s, u"Name of the table in the contract; otherwise that of the file."_s, u"NAME"_s);
    const QCommandLineOption domain(u"domain"_s, u"The domain that owns the data."_s, u"TEXT"_s);
    const QCommandLineOption tenant(u"tenant"_s, u"The tenant."_s, u"TEXT"_s);
    const QCommandLineOption owner(u"owner"_s, u"Mail address of whoever answers for the data."_s, u"WHO"_s);
    const QCommandLineOption purpose(u"purpose"_s, u"What the data is for."_s, u"TEXT"_s);
    const QCommandLineOption rows(u"rows"_s, u"Look at no more than this many rows; 0 means all."_s, u"NUMBER"_s, QString::number(drafting::usualRows));
    const QCommandLineOption output({u"o"_s, u"output"_s}, u"Write the contract there; a file that exists is not touched."_s, u"PATH"_s);
    parser.addOptions({name, id, object, domain, tenant, owner, purpose, rows, output});
    int exitCode = Fine;
    if (!parse(parser, inferVerb, arguments, exitCode))
        return exitCode;
    bool isNumber = false;
    const qint64 maxRows = parser.value(rows).toLongLong(&isNumber);
    if (!isNumber || maxRows < 0)
        return usage(u"--rows takes a whole number."_s, {});
    if (parser.positionalArguments().size() != 1)
        return usage(u"Exactly one file is needed."_s, u"For example: meshwright infer orders.csv --name Orders -o orders.odcs.yaml"_s);
    const QString file = parser.positionalArguments().constFirst();
    const QString target = parser.value(output);
    if (!target.isEmpty() && QFileInfo::exists(target))
        return fail({base::Problem::Kind::Refused, u"There is a file of that name already, and it was not touched."_s, u"Choose another name."_s, target});

    const auto source = sampling::Source::open(file);
    const auto evidence = source ? drafting::readEvidence(*source, maxRows) : base::Result<drafting::Evidence>(source.problem());
    if (!evidence)
        return fail(evidence.problem());
    const QString stem = QFileInfo(file).fileName().section(u'.', 0, 0);
    drafting::Wishes wishes;
    wishes.name = parser.isSet(name) ? parser.value(name) : drafting::titleFrom(stem);
    wishes.id = parser.value(id);
    wishes.domain = parser.value(domain);
    wishes.tenant = parser.value(tenant);
    wishes.owner = parser.value(owner);
    wishes.purpose = parser.value(purpose);
    wishes.samplePath = samplePath(file, target);
    const QByteArray text = drafting::draftOf(drafting::sketchOf(*evidence, drafting::objectNameFrom(parser.isSet(object) ? parser.value(object) : stem)), wishes);
    if (target.isEmpty()) {
        print(QString::fromUtf8(text));
        return Fine;
    }
    if (const auto saved = base::saveFile(target, text); !saved)
        return fail(saved.problem());
    print(u"%1: written, %2 columns; %3 lines wait for a decision\n"_s.arg(target).arg(evidence->columns.size()).arg(text.count("# Decide: ")));
    return Fine;
}

} // namespace

const Verb inferVerb{"infer", "FILE", "Draft a contract from a data file.", runInfer};

} // namespace meshwright::cli

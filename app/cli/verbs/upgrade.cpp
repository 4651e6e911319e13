// SPDX-License-Identifier: GPL-3.0-or-later
#include "textinput.h"
#include "verb.h"

#include "contract/upgrade.h"
#include "standard/description.h"
#include "text/linediff.h"

#include <QCommandLineParser>

using namespace Qt::StringLiterals;

namespace meshwright::cli {

extern const Verb upgradeVerb;

namespace {

int fail(const QString &file, base::Problem problem)
{
    if (problem.subject.isEmpty() && problem.kind != base::Problem::Kind::Usage)
        problem.subject = file;
    printProblem(problem);
    return exitCodeFor(problem);
}

/// What is told, beside the text itself: on standard error where the text goes to standard output.
QString story(const QString &file, const contract::Upgraded &upgraded)
{
    QString out;
    for (const QString &change : upgraded.changes)
        out += u"%1: %2.\n"_s.arg(file, change);
    const text::SourceText source(upgraded.text);
    for (const text::Finding &finding : upgraded.left) {
        const base::Position at = source.position(finding.span.begin);
        out += u"%1:%2:%3: still to be decided: %4 [%5]\n"_s.arg(file, QString::number(at.line), QString::number(at.column), finding.message, finding.rule);
    }
    return out;
}

int upgradeFile(const QString &file, const QByteArray &to, bool checkOnly)
{
    const auto tree = readTree(file);
    if (!tree)
        return fail(file, tree.problem());
    if (printErrors(file, *tree))
        return Unreadable;
    const auto upgraded = contract::upgraded(*tree, to);
    if (!upgraded)
        return fail(file, upgraded.problem());
    const QByteArray before = tree->source().bytes();
    if (checkOnly) {
        print(QString::fromUtf8(text::lineDiff(before, upgraded->text, file.toUtf8())));
        std::fputs(story(file, *upgraded).toUtf8().constData(), stderr);
    } else {
        if (const auto saved = saveOver(file, before, upgraded->text); !saved)
            return fail(file, saved.problem());
        print(story(file, *upgraded) + u"%1: saved as ODCS %2\n"_s.arg(file, QString::fromLatin1(to)));
    }
    return upgraded->left.empty() && upgraded->schemaValid ? Fine : Findings;
}

int runUpgrade(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addPositionalArgument(u"FILE"_s, u"A contract of ODCS 2.2 or 3."_s);
    const QCommandLineOption toOption(u"to"_s, u"The version to write; the newest where none is given."_s, u"VERSION"_s, QString::fromLatin1(standard::odcsVersions().constFirst()));
    const QCommandLineOption checkOption(u"check"_s, u"Print the difference and write nothing."_s);
    parser.addOptions({toOption, checkOption});
    int exitCode = Fine;
    if (!parse(parser, upgradeVerb, arguments, exitCode))
        return exitCode;
    if (parser.positionalArguments().size() != 1) {
        printProblem({base::Problem::Kind::Usage, u"Name one file."_s, u"For example: meshwright upgrade orders.odcs.yaml --check"_s, {}});
        return Usage;
    }
    QByteArray to = parser.value(toOption).toUtf8();
    if (to.startsWith('v'))
        to.remove(0, 1);
    return upgradeFile(parser.positionalArguments().constFirst(), to, parser.isSet(checkOption));
}

} // namespace

const Verb upgradeVerb{"upgrade", "FILE [--to VERSION]", "Write a contract in a newer version of the standard, and leave the rest alone.", runUpgrade};

} // namespace meshwright::cli

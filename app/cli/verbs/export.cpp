// SPDX-License-Identifier: GPL-3.0-or-later
#include "textinput.h"
#include "verb.h"

#include "base/file.h"
#include "exchange/contractpage.h"
#include "standard/judge.h"

#include <QCommandLineParser>

using namespace Qt::StringLiterals;

namespace meshwright::cli {

extern const Verb exportVerb;

namespace {

using base::Problem;

int runExport(const QStringList &arguments)
{
    QCommandLineParser parser;
    parser.addPositionalArgument(u"FORMAT"_s, u"html: a page for readers, in one file."_s);
    parser.addPositionalArgument(u"FILE"_s, u"A data contract or data product."_s);
    const QCommandLineOption outputOption({u"o"_s, u"output"_s}, u"Write to FILE, not to standard output."_s, u"FILE"_s);
    parser.addOption(outputOption);
    int exitCode = Fine;
    if (!parse(parser, exportVerb, arguments, exitCode))
        return exitCode;
    const QStringList names = parser.positionalArguments();
    if (names.size() != 2 || names[0] != u"html"_s) {
        printProblem({Problem::Kind::Usage, names.size() != 2 ? u"Name a format and a file."_s : u"There is no format “%1”."_s.arg(names[0]),
                      u"For example: meshwright export html orders.odcs.yaml --output orders.html"_s, {}});
        return Usage;
    }
    const auto tree = readTree(names[1]);
    if (!tree) {
        printProblem(tree.problem());
        return exitCodeFor(tree.problem());
    }
    if (!standard::isReadable(*tree)) {
        printErrors(names[1], *tree);
        return Unreadable;
    }
    if (!standard::recognise(*tree).description) {
        printProblem({Problem::Kind::Unreadable, u"%1 is neither an ODCS data contract nor an ODPS data product."_s.arg(names[1]), {}, {}});
        return Unreadable;
    }
    const QByteArray page = exchange::contractDocument(*tree);
    if (!parser.isSet(outputOption)) {
        print(QString::fromUtf8(page));
        return Fine;
    }
    const auto saved = base::saveFile(parser.value(outputOption), page);
    if (!saved) {
        printProblem(saved.problem());
        return exitCodeFor(saved.problem());
    }
    return Fine;
}

} // namespace

const Verb exportVerb{"export", "FORMAT FILE", "Write a contract or product in another form: a page for readers.", runExport};

} // namespace meshwright::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "verb.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstdio>

using namespace meshwright::cli;

namespace {

QString overview()
{
    QString out = QStringLiteral("Meshwright %1: data contracts designed, checked and published.\n\n"
                                 "Usage: meshwright VERB [OPTIONS] ...\n\n").arg(QLatin1String(MESHWRIGHT_VERSION));
    for (const Verb *verb : verbs())
        out += QStringLiteral("  %1 %2\n").arg(QLatin1String(verb->name), -10).arg(QLatin1String(verb->summary));
    out += QStringLiteral("\nmeshwright VERB --help tells the options of a verb. Exit codes: 0 fine, 1 findings, 2 usage,\n"
                          "3 unreadable input, 4 remote system, 5 not evaluated.\n");
    return out;
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("meshwright"));
    QCoreApplication::setApplicationVersion(QStringLiteral(MESHWRIGHT_VERSION));

    const QStringList arguments = QCoreApplication::arguments().mid(1);
    const QString first = arguments.value(0);
    if (first.isEmpty() || first == QLatin1String("--help") || first == QLatin1String("-h") || first == QLatin1String("help")) {
        print(overview());
        return first.isEmpty() ? int(Usage) : int(Fine);
    }
    if (first == QLatin1String("--version")) {
        print(QStringLiteral("meshwright %1\n").arg(QLatin1String(MESHWRIGHT_VERSION)));
        return Fine;
    }
    const auto known = verbs();
    const auto verb = std::find_if(known.begin(), known.end(), [&](const Verb *v) { return first == QLatin1String(v->name); });
    if (verb == known.end()) {
        std::fprintf(stderr, "meshwright: there is no verb “%s”; meshwright --help lists them.\n", qPrintable(first));
        return Usage;
    }
    return (*verb)->run(arguments.mid(1));
}

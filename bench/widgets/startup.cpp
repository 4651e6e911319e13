// SPDX-License-Identifier: GPL-3.0-or-later
// Time from starting the program to a window that can be used, with the demo mesh and with many contracts.
//   startup [--desktop PROGRAM] [--contracts N] [--runs N] [--cold]
// Started with the platform that QT_QPA_PLATFORM names: "xvfb-run -a startup" for one with a real X server,
// QT_QPA_PLATFORM=offscreen without. Each figure is the best of the runs, in ms since the program was started.
// "empty window" is a window of Qt with a label, nothing of ours, started in the same way: what the platform itself
// costs here. "chromium" is a browser that loads a blank page and quits. --cold empties the system's
// cache of files before each start (root only).

#include "resources.h"

#include "demo/demo.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTimer>
#include <QWindow>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <map>
#include <unistd.h>

using namespace meshwright;

namespace {

qint64 now()
{
    return std::chrono::duration_cast<std::chrono::nanoseconds>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

using Marks = std::map<QByteArray, double>; // ms

// A window with nothing in it, that says when it was painted and quits.
class EmptyWindow : public QLabel {
public:
    EmptyWindow() : QLabel(QStringLiteral("Empty")) { resize(1440, 900); }

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QLabel::paintEvent(event);
        QTimer::singleShot(0, this, [] {
            std::printf("painted %lld\n", static_cast<long long>(now()));
            QApplication::quit();
        });
    }
};

void emptyCaches()
{
    ::sync();
    QFile file(QStringLiteral("/proc/sys/vm/drop_caches"));
    if (!file.open(QIODevice::WriteOnly) || file.write("3") != 1) {
        std::fprintf(stderr, "startup: --cold needs root\n");
        std::exit(3);
    }
}

Marks start(const QString &program, const QStringList &arguments, bool cold)
{
    if (cold)
        emptyCaches();
    QProcess process;
    if (program.endsWith(QLatin1String("chromium")))
        process.setStandardErrorFile(QProcess::nullDevice()); // it complains about the desktop it does not find
    else
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    const qint64 begun = now();
    process.start(program, arguments);
    if (!process.waitForFinished(120'000) || process.exitCode() != 0) {
        std::fprintf(stderr, "startup: %s did not end well\n", qPrintable(program));
        std::exit(3);
    }
    Marks marks;
    marks["ended"] = double(now() - begun) / 1e6;
    for (const QByteArray &line : process.readAllStandardOutput().split('\n')) {
        const QList<QByteArray> words = line.split(' ');
        if (words.size() == 2)
            marks[words[0]] = double(words[1].toLongLong() - (words[0] == "stall" ? 0 : begun)) / 1e6;
    }
    return marks;
}

// The best run is the one that others on the machine disturbed least.
Marks best(int runs, const QByteArray &by, const QString &program, const QStringList &arguments, bool cold)
{
    Marks out;
    for (int i = 0; i < runs; ++i) {
        Marks one = start(program, arguments, cold);
        if (out.empty() || one[by] < out[by])
            out = std::move(one);
    }
    return out;
}

QByteArray contractText(int number)
{
    const QByteArray n = QByteArray::number(number);
    QByteArray text = "apiVersion: v3.2.0\nkind: DataContract\nid: contract-" + n + "\nname: Contract " + n + "\nversion: 1.0.0\nstatus: active\ndomain: Domain "
        + QByteArray::number(number % 12) + "\ntags: [bench]\nschema:\n  - name: rows\n    physicalType: table\n    properties:\n";
    for (int i = 0; i < 20; ++i)
        text += "      - name: column_" + QByteArray::number(i) + "\n        logicalType: string\n        description: The column number " + QByteArray::number(i) + "\n        required: true\n";
    return text;
}

void writeContracts(const QString &folder, int count)
{
    for (int i = 0; i < count; ++i) {
        const QString domain = QStringLiteral("%1/domain-%2").arg(folder).arg(i % 12);
        QFile file(QStringLiteral("%1/contract-%2.odcs.yaml").arg(domain).arg(i));
        if (!QDir().mkpath(domain) || !file.open(QIODevice::WriteOnly))
            std::exit(3);
        file.write(contractText(i)); // streams: data of a measurement
    }
}

void report(const QString &what, Marks marks, double floor)
{
    std::printf("%-28s main %5.0f   window made %5.0f   painted %5.0f   answers %5.0f   ", qPrintable(what), marks["main"], marks["window"], marks["painted"], marks["answers"]);
    if (marks.contains("filled"))
        std::printf("mesh shown %5.0f   longest stall %4.0f ms   ", marks["filled"], marks["stall"]);
    std::printf("answers at %.1f × the empty window\n", marks["answers"] / floor);
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    if (app.arguments().contains(QStringLiteral("--empty"))) {
        EmptyWindow window;
        window.show();
        return QApplication::exec();
    }
    QString desktop = QCoreApplication::applicationDirPath() + QStringLiteral("/../bin/meshwright-desktop");
    int contracts = 1000, runs = 5;
    bool cold = false;
    const QStringList arguments = app.arguments().mid(1);
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString next = arguments.value(i + 1);
        if (arguments[i] == QLatin1String("--cold")) {
            cold = true;
            continue;
        }
        if (arguments[i] == QLatin1String("--desktop"))
            desktop = next;
        else if (arguments[i] == QLatin1String("--contracts"))
            contracts = next.toInt();
        else if (arguments[i] == QLatin1String("--runs"))
            runs = std::max(1, next.toInt());
        ++i;
    }
    const QTemporaryDir folder;
    liveIn(folder); // for the programs that are started
    const QString demo = folder.filePath(QStringLiteral("demo")), many = folder.filePath(QStringLiteral("many"));
    if (!demo::writeDemo(demo))
        return 3;
    writeContracts(many, contracts);

    std::printf("platform %s, %s, best of %d runs, ms since the start of the program\n", qPrintable(QGuiApplication::platformName()), cold ? "nothing in the cache of files" : "files in the cache", runs);
    const double floor = best(runs, "painted", QCoreApplication::applicationFilePath(), {QStringLiteral("--empty")}, cold)["painted"];
    std::printf("%-28s painted %5.0f ms\n", "empty window", floor);
    report(QStringLiteral("welcome page"), best(runs, "answers", desktop, {QStringLiteral("--start-times")}, cold), floor);
    report(QStringLiteral("demo mesh"), best(runs, "filled", desktop, {QStringLiteral("--start-times"), demo}, cold), floor);
    report(QStringLiteral("%1 contracts").arg(contracts), best(runs, "filled", desktop, {QStringLiteral("--start-times"), many}, cold), floor);
    const QString browser = QStandardPaths::findExecutable(QStringLiteral("chromium"));
    if (!browser.isEmpty()) {
        const QStringList blank{QStringLiteral("--headless"), QStringLiteral("--no-sandbox"), QStringLiteral("--disable-gpu"), QStringLiteral("--user-data-dir=") + folder.filePath(QStringLiteral("browser")),
                                QStringLiteral("--dump-dom"), QStringLiteral("about:blank")};
        std::printf("%-28s blank page shown and ended %5.0f ms\n", "chromium --headless", best(std::min(runs, 3), "ended", browser, blank, cold)["ended"]);
    }
    return 0;
}

// SPDX-License-Identifier: GPL-3.0-or-later
// `lint` where there is more than one file, more than one look, or a person at a terminal.
#include "patience.h"
#include "program.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <signal.h>
#include <stdlib.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace {

const QString program = QStringLiteral(MESHWRIGHT_BINARY_DIR "/bin/meshwright");

class Folder {
public:
    QString write(const QString &name, const QByteArray &bytes)
    {
        const QString path = m_dir.filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
    }
    QString path(const QString &name = {}) const { return name.isEmpty() ? m_dir.path() : m_dir.filePath(name); }

private:
    QTemporaryDir m_dir;
};

QByteArray contract(int number, const QByteArray &more = {})
{
    return "apiVersion: v3.2.0\nkind: DataContract\nid: c" + QByteArray::number(number) + "\nversion: 1.0.0\nstatus: active\n" + more;
}

QJsonArray findings(const ProgramRun &run, const QString &file)
{
    const QJsonArray files = QJsonDocument::fromJson(run.out.toUtf8()).object()[u"files"_s].toArray();
    for (const QJsonValue &one : files) {
        if (one[u"path"_s].toString().endsWith(file))
            return one[u"findings"_s].toArray();
    }
    return {};
}

bool has(const QJsonArray &findings, const QString &rule, const QString &pointer)
{
    return std::any_of(findings.begin(), findings.end(), [&](const QJsonValue &f) { return f[u"rule"_s].toString() == rule && f[u"path"_s].toString() == pointer; });
}

/// Waits until what a process printed holds `wanted` so many times.
bool waitFor(QProcess &process, QByteArray &printed, const QByteArray &wanted, int times)
{
    QElapsedTimer clock;
    clock.start();
    while (printed.count(wanted) < times && clock.elapsed() < longWait) {
        process.waitForReadyRead(100);
        printed += process.readAllStandardOutput();
    }
    return printed.count(wanted) >= times;
}

} // namespace

class LintManyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void sameAnswerEveryTime();
    void acrossFiles();
    void aFileAloneSaysWhereItsReferencesLead();
    void watches();
    void watchSeesFilesComeAndGo();
    void watchEndsOnSignal_data();
    void watchEndsOnSignal();
    void progressOnATerminalOnly();
};

/// Many threads, one order: the report is the same byte for byte, and the files are in order.
void LintManyTest::sameAnswerEveryTime()
{
    Folder folder;
    QRandomGenerator random(20261121);
    for (int i = 0; i < 300; ++i) {
        QByteArray more;
        for (int line = random.bounded(40); line > 0; --line)
            more += "x" + QByteArray::number(line) + ": 1\n"; // errors of their own, and unequal work
        folder.write(u"d%1/c%2.odcs.yaml"_s.arg(i % 7).arg(i + 100), contract(i % 290, more));
    }
    const ProgramRun first = runMeshwright({u"lint"_s, folder.path()});
    QCOMPARE(first.exitCode, 1);
    QVERIFY(first.out.contains(u"mesh/duplicate-contract"_s));
    QVERIFY(first.err.isEmpty());
    for (int i = 0; i < 4; ++i)
        QVERIFY(runMeshwright({u"lint"_s, folder.path()}).out == first.out);
    QStringList order;
    for (const QString &line : first.out.split(u'\n')) {
        const QString path = line.section(u':', 0, 0);
        if (line.startsWith(folder.path()) && (order.isEmpty() || order.constLast() != path))
            order << path;
    }
    QStringList sorted = order;
    sorted.sort();
    QCOMPARE(order, sorted);
    QCOMPARE(order.size(), 300);
}

void LintManyTest::acrossFiles()
{
    Folder folder;
    folder.write(u"orders.odcs.yaml"_s, contract(1, "schema:\n- name: orders\n  id: o\n  properties:\n  - {name: id, id: oid, logicalType: string}\n"
                                                    "  - name: customer\n    logicalType: string\n    relationships:\n"
                                                    "    - to: customers.odcs.yaml#schema/c/properties/cid\n    - to: customers.odcs.yaml#schema/c/properties/gone\n"
                                                    "    - to: nowhere.odcs.yaml#schema/c/properties/cid\n"));
    folder.write(u"customers.odcs.yaml"_s, contract(2, "schema:\n- name: customers\n  id: c\n  properties:\n  - {name: id, id: cid, logicalType: string}\n"));
    folder.write(u"copy.odcs.yaml"_s, contract(2));
    folder.write(u"shop.odps.yaml"_s, "apiVersion: v1.0.0\nkind: DataProduct\nid: shop\nname: Shop\nversion: 1.0.0\nstatus: active\n"
                                      "inputPorts:\n- {name: in, version: 1.0.0, contractId: c1}\n- {name: ghost, version: 1.0.0, contractId: c99}\n"
                                      "outputPorts:\n- {name: out, version: 1.0.0, contractId: c2}\n");
    const ProgramRun run = runMeshwright({u"lint"_s, folder.path(), u"--format"_s, u"json"_s});
    const QJsonArray orders = findings(run, u"orders.odcs.yaml"_s), shop = findings(run, u"shop.odps.yaml"_s);
    const QString to = u"/schema/0/properties/1/relationships/%1/to"_s;
    QVERIFY2(has(orders, u"mesh/dangling-reference"_s, to.arg(1)), qPrintable(run.out));
    QVERIFY2(has(orders, u"mesh/dangling-reference"_s, to.arg(2)), qPrintable(run.out));
    QVERIFY2(!has(orders, u"mesh/dangling-reference"_s, to.arg(0)), qPrintable(run.out));
    QVERIFY2(run.out.contains(u"mesh/duplicate-contract"_s), qPrintable(run.out));
    QVERIFY2(run.out.contains(u"c99"_s) && !shop.isEmpty(), qPrintable(run.out));
    QCOMPARE(run.exitCode, 1);
}

void LintManyTest::aFileAloneSaysWhereItsReferencesLead()
{
    Folder folder;
    const auto referring = [](const char *more) {
        return contract(1, QByteArray("schema:\n- name: a\n  properties:\n  - name: b\n    logicalType: string\n    relationships:\n") + more);
    };
    folder.write(u"mesh/customers.odcs.yaml"_s, contract(2, "schema:\n- name: customers\n  id: c\n  properties:\n  - {name: id, id: cid, logicalType: string}\n"));
    folder.write(u"outside.odcs.yaml"_s, contract(3, "schema:\n- name: customers\n  id: c\n  properties:\n  - {name: id, id: cid, logicalType: string}\n"));
    const QString path = folder.write(u"mesh/a.odcs.yaml"_s, referring("    - to: customers.odcs.yaml#schema/c/properties/cid\n"));
    const QString pointer = u"/schema/0/properties/0/relationships/%1/to"_s;

    const ProgramRun found = runMeshwright({u"lint"_s, path});
    QVERIFY2(found.exitCode == 0 && !found.out.contains(u"[mesh/"_s), qPrintable(found.out));

    folder.write(u"mesh/a.odcs.yaml"_s, referring("    - to: customers.odcs.yaml#schema/c/properties/gone\n"));
    const ProgramRun gone = runMeshwright({u"lint"_s, path, u"--format"_s, u"json"_s});
    QVERIFY2(has(findings(gone, u"a.odcs.yaml"_s), u"mesh/dangling-reference"_s, pointer.arg(0)), qPrintable(gone.out));
    QCOMPARE(gone.exitCode, 1);

    // Neither looked for elsewhere nor opened outside of the folder: nothing is claimed of them.
    folder.write(u"mesh/a.odcs.yaml"_s, referring("    - to: nowhere.odcs.yaml#schema/x/properties/y\n    - to: ../outside.odcs.yaml#schema/c/properties/gone\n"));
    const ProgramRun unseen = runMeshwright({u"lint"_s, path, u"--format"_s, u"json"_s});
    for (int i = 0; i < 2; ++i)
        QVERIFY2(has(findings(unseen, u"a.odcs.yaml"_s), u"mesh/reference-elsewhere"_s, pointer.arg(i)), qPrintable(unseen.out));
    QCOMPARE(findings(unseen, u"a.odcs.yaml"_s).size(), 2);
    QCOMPARE(unseen.exitCode, 5);
}

#ifdef Q_OS_UNIX

void LintManyTest::watches()
{
    Folder folder;
    const QString path = folder.write(u"a.odcs.yaml"_s, contract(1));
    QProcess process;
    process.start(program, {u"lint"_s, path, u"--watch"_s});
    QByteArray printed;
    QVERIFY(waitFor(process, printed, "fine (ODCS 3.2.0)", 1));
    folder.write(u"a.odcs.yaml"_s, contract(1, "domian: x\n"));
    QVERIFY2(waitFor(process, printed, "Did you mean “domain”?", 1), printed.constData());
    folder.write(u"a.odcs.yaml"_s, "a: [\n");
    QVERIFY2(waitFor(process, printed, "not readable", 1), printed.constData());
    folder.write(u"a.odcs.yaml"_s, contract(1, "domain: x\n"));
    QVERIFY2(waitFor(process, printed, "fine (ODCS 3.2.0)", 2), printed.constData());
    QTest::qWait(1500); // nothing changes: nothing is said; a slow machine lets this pass, never fail
    QVERIFY(!process.waitForReadyRead(10));
    QCOMPARE(printed.count("file, "), 4);
    ::kill(pid_t(process.processId()), SIGINT);
    QVERIFY(process.waitForFinished(longWait));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 0);
}

void LintManyTest::watchSeesFilesComeAndGo()
{
    Folder folder;
    folder.write(u"a.odcs.yaml"_s, contract(1));
    QProcess process;
    process.start(program, {u"lint"_s, folder.path(), u"--watch"_s});
    QByteArray printed;
    QVERIFY(waitFor(process, printed, "1 file, 0 errors", 1));
    folder.write(u"sub/b.odcs.yaml"_s, contract(2));
    QVERIFY2(waitFor(process, printed, "2 files, 0 errors", 1), printed.constData());
    QVERIFY(QFile::remove(folder.path(u"a.odcs.yaml"_s)));
    QVERIFY2(waitFor(process, printed, "1 file, 0 errors", 2), printed.constData());
    ::kill(pid_t(process.processId()), SIGTERM);
    QVERIFY(process.waitForFinished(longWait));
}

void LintManyTest::watchEndsOnSignal_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("Ctrl+C") << SIGINT;
    QTest::newRow("terminate") << SIGTERM;
}

/// The exit code is that of the last look.
void LintManyTest::watchEndsOnSignal()
{
    QFETCH(int, signal);
    Folder folder;
    QProcess process;
    process.start(program, {u"lint"_s, folder.write(u"a.odcs.yaml"_s, contract(1, "x: 1\n")), u"--watch"_s});
    QByteArray printed;
    QVERIFY(waitFor(process, printed, "1 file, 1 error", 1));
    ::kill(pid_t(process.processId()), signal);
    QVERIFY(process.waitForFinished(longWait));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 1);
}

/// A terminal of our own is its standard error; its standard output stays a pipe and must not be touched by it.
void LintManyTest::progressOnATerminalOnly()
{
    Folder folder;
    for (int i = 0; i < 220; ++i)
        folder.write(u"c%1.odcs.yaml"_s.arg(i), contract(i));
    const int terminal = ::posix_openpt(O_RDWR | O_NOCTTY);
    if (terminal < 0 || ::grantpt(terminal) != 0 || ::unlockpt(terminal) != 0)
        QSKIP("NOT RUN: no pseudo terminal can be opened here.");
    const QByteArray name = ::ptsname(terminal);
    const auto shownWith = [&](const QString &variable, QByteArray *out) {
        const int slave = ::open(name.constData(), O_RDWR | O_NOCTTY);
        QProcess process;
        process.setProcessEnvironment([&] {
            QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
            environment.insert(u"TERM"_s, variable);
            return environment;
        }());
        process.setChildProcessModifier([slave] { ::dup2(slave, STDERR_FILENO); });
        process.start(program, {u"lint"_s, folder.path()});
        process.waitForFinished(longWait);
        *out = process.readAllStandardOutput();
        // A terminal hands on what was written in pieces, and later; with its last writer gone it ends.
        ::close(slave);
        QByteArray shown;
        char piece[4096];
        for (ssize_t count = 0; (count = ::read(terminal, piece, sizeof piece)) > 0;)
            shown.append(piece, qsizetype(count));
        return shown;
    };
    QByteArray out;
    const QByteArray shown = shownWith(u"xterm"_s, &out);
    QVERIFY2(shown.startsWith("\rLooking for contracts …"), shown.constData());
    qsizetype at = -1;
    for (const char *step : {"50 of 220 files", "100 of 220 files", "150 of 220 files", "200 of 220 files"}) {
        const qsizetype next = shown.indexOf(step);
        QVERIFY2(next > at, shown.constData()); // all of them, and never backwards
        at = next;
    }
    QVERIFY2(shown.endsWith("\r\033[K"), shown.constData()); // nothing is left behind
    QVERIFY(out.contains("220 files, 0 errors.") && !out.contains(" of 220 files"));
    QVERIFY(shownWith(u"dumb"_s, &out).isEmpty());
    ::close(terminal);
    QVERIFY(runMeshwright({u"lint"_s, folder.path()}).err.isEmpty());
}

#else
void LintManyTest::watches() { QSKIP("NOT RUN: needs signals."); }
void LintManyTest::watchSeesFilesComeAndGo() { QSKIP("NOT RUN: needs signals."); }
void LintManyTest::watchEndsOnSignal_data() {}
void LintManyTest::watchEndsOnSignal() { QSKIP("NOT RUN: needs signals."); }
void LintManyTest::progressOnATerminalOnly() { QSKIP("NOT RUN: needs a pseudo terminal."); }
#endif

QTEST_APPLESS_MAIN(LintManyTest)
#include "tst_lintmany.moc"

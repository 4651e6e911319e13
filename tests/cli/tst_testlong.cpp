// SPDX-License-Identifier: GPL-3.0-or-later
#include "patience.h"
#include "program.h"

#include <QDateTime>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <limits>
#include <sys/resource.h>
#include <unistd.h>

/// `meshwright test` where it takes long: what it shows meanwhile, and what Ctrl+C leaves behind.
class TestTestLong : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void interruptedLeavesNothing_data();
    void interruptedLeavesNothing();
    void watchingEndsAtOnce();
    void progressOnATerminalOnly();

private:
    QString put(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return file.fileName();
    }
    QByteArray onTerminal(const QString &contract, const QStringList &environment) const;
    QTemporaryDir m_folder;
    QString m_slow, m_endless, m_quick;
};

namespace {

const QByteArray head = "apiVersion: v3.2.0\nkind: DataContract\nid: c\nversion: 1.0.0\nstatus: active\nschema:\n- name: orders\n  properties:\n"
                        "  - {name: id, logicalType: integer, required: true, unique: true}\n  - {name: note, logicalType: string}\n";

/// What lies in a folder, with the sizes and times of files.
QStringList contents(const QString &folder)
{
    QStringList found;
    QDirIterator files(folder, QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        files.next();
        const QFileInfo info = files.fileInfo();
        found.append(info.isDir() ? info.filePath() : info.filePath() + u' ' + QString::number(info.size()) + u' ' + info.lastModified().toString(Qt::ISODateWithMs));
    }
    found.sort();
    return found;
}

/// Whether the program has come so far that it listens to Ctrl+C; before, it ends like any other.
bool isListening(qint64 process)
{
    QFile status(QStringLiteral("/proc/%1/status").arg(process));
    if (!status.open(QIODevice::ReadOnly))
        return false;
    static const QRegularExpression caught(QStringLiteral("SigCgt:\\s*([0-9a-f]+)"));
    return caught.match(QString::fromLatin1(status.readAll())).captured(1).toULongLong(nullptr, 16) >> (SIGINT - 1) & 1;
}

/// What a running program has computed so far, in milliseconds, or -1.
qint64 computedBy(qint64 process)
{
    QFile file(QStringLiteral("/proc/%1/stat").arg(process));
    if (!file.open(QIODevice::ReadOnly))
        return -1;
    const QByteArray all = file.readAll();
    const QByteArrayList fields = all.mid(all.lastIndexOf(')') + 2).split(' ');
    return fields.size() > 12 ? (fields[11].toLongLong() + fields[12].toLongLong()) * 1000 / ::sysconf(_SC_CLK_TCK) : -1;
}

/// What the programs that have ended computed, in milliseconds.
qint64 computedByTheEnded()
{
    rusage usage{};
    ::getrusage(RUSAGE_CHILDREN, &usage);
    const auto milliseconds = [](const timeval &time) { return qint64(time.tv_sec) * 1000 + time.tv_usec / 1000; };
    return milliseconds(usage.ru_utime) + milliseconds(usage.ru_stime);
}

/// Signals the program after a while, as a terminal does; answers what it then still computes, in milliseconds, or -1. A clock
/// would tell of the other work of the machine as well.
qint64 interrupt(QProcess &process, int after)
{
    if (!process.waitForStarted(longWait) || !QTest::qWaitFor([&] { return isListening(process.processId()); }, longWait) || process.waitForFinished(after))
        return -1;
    const qint64 others = computedByTheEnded(), before = computedBy(process.processId());
    ::kill(pid_t(process.processId()), SIGINT);
    return before >= 0 && process.waitForFinished(longWait) ? computedByTheEnded() - others - before : -1;
}

} // namespace

/// Sixty patterns that only the slower of the engines takes, over 800,000 rows: a second or two on one thread.
void TestTestLong::initTestCase()
{
    QByteArray rows = "id,note\n";
    for (int i = 0; i < 800'000; ++i)
        rows += QByteArray::number(i) + ",n" + QByteArray::number(i) + '\n';
    put(QStringLiteral("orders.csv"), rows);
    QByteArray slow = QByteArray(head).replace("  - {name: note, logicalType: string}\n", "  - name: note\n    logicalType: string\n    quality:\n");
    for (int i = 0; i < 60; ++i)
        slow += "    - {metric: invalidValues, arguments: {pattern: '^(?=n)[a-z]+([0-9]|x" + QByteArray::number(i) + ")*$'}, mustBe: 0}\n";
    m_slow = put(QStringLiteral("slow.odcs.yaml"), slow);
    m_endless = put(QStringLiteral("endless.odcs.yaml"), head + "  quality:\n  - {type: sql, query: 'WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n, {object}', mustBe: 1}\n");
    m_quick = put(QStringLiteral("quick.odcs.yaml"), head);
    QVERIFY(QDir(m_folder.path()).mkdir(QStringLiteral("tmp")));
    // A history to compare with: it has one run.
    QCOMPARE(runMeshwright({QStringLiteral("test"), m_quick, QStringLiteral("--record")}).exitCode, 0);
    QVERIFY(QFile::exists(m_folder.filePath(QStringLiteral(".meshwright/history.db"))));
}

void TestTestLong::interruptedLeavesNothing_data()
{
    QTest::addColumn<bool>("inQuery");
    QTest::newRow("while rows are read") << false;
    QTest::newRow("while a query runs that ends by itself only at its limit") << true;
}

/// No report, no file, nothing in the history, a code of its own; within 300 ms of computing, at least once of five.
void TestTestLong::interruptedLeavesNothing()
{
    QFETCH(bool, inQuery);
    const QStringList before = contents(m_folder.path());
    qint64 best = std::numeric_limits<qint64>::max();
    for (int run = 0; run < 5 && best > 300 * patience; ++run) {
        QProcess process;
        process.setEnvironment(QProcess::systemEnvironment() + QStringList{QStringLiteral("TMPDIR=") + m_folder.filePath(QStringLiteral("tmp"))});
        process.start(QStringLiteral(MESHWRIGHT_BINARY_DIR "/bin/meshwright"), {QStringLiteral("test"), inQuery ? m_endless : m_slow, QStringLiteral("--threads"), QStringLiteral("1"), QStringLiteral("--record"),
                                                                              QStringLiteral("--failed-rows"), m_folder.filePath(QStringLiteral("rows.csv"))}, QIODevice::ReadOnly);
        const qint64 took = interrupt(process, 300);
        QVERIFY(took != -1);
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 130);
        QVERIFY(process.readAllStandardOutput().isEmpty());
        QVERIFY(process.readAllStandardError().contains("cancelled"));
        QCOMPARE(contents(m_folder.path()), before);
        best = std::min(best, took);
    }
    QVERIFY2(best <= 300 * patience, qPrintable(QString::number(best)));
}

void TestTestLong::watchingEndsAtOnce()
{
    QProcess process;
    process.start(QStringLiteral(MESHWRIGHT_BINARY_DIR "/bin/meshwright"), {QStringLiteral("test"), m_quick, QStringLiteral("--watch")}, QIODevice::ReadOnly);
    QByteArray out;
    QVERIFY(QTest::qWaitFor([&] {
        process.waitForReadyRead(50);
        out += process.readAllStandardOutput();
        return out.contains("0 failed");
    }, longWait));
    QVERIFY(interrupt(process, 0) != -1);
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 0); // what was found last
}

/// All that the program writes where script(1) gives it a terminal.
QByteArray TestTestLong::onTerminal(const QString &contract, const QStringList &environment) const
{
    QProcess script;
    script.setEnvironment(QProcess::systemEnvironment() + environment);
    script.start(QStringLiteral("script"), {QStringLiteral("-qec"), QStringLiteral("'" MESHWRIGHT_BINARY_DIR "/bin/meshwright' test '%1' --threads 1").arg(contract), QStringLiteral("/dev/null")}, QIODevice::ReadOnly);
    return script.waitForFinished(2 * longWait) ? script.readAllStandardOutput() : QByteArray();
}

void TestTestLong::progressOnATerminalOnly()
{
    const ProgramRun plain = runMeshwright({QStringLiteral("test"), m_slow, QStringLiteral("--threads"), QStringLiteral("1")}, {}, 2 * longWait);
    QCOMPARE(plain.exitCode, 0);
    QVERIFY2(plain.err.isEmpty(), qPrintable(plain.err));
    QVERIFY(!plain.out.contains(u'\r'));
    QVERIFY2(plain.out.contains(QStringLiteral("note: present, type, invalidValues (60)\n")), qPrintable(plain.out)); // sixty times the same word says nothing
    const QString shown = QString::fromUtf8(onTerminal(m_slow, {QStringLiteral("TERM=xterm"), QStringLiteral("NO_COLOR=1")}));
    if (shown.isEmpty())
        QSKIP("NOT RUN: there is no script(1) to give the program a terminal.");
    // Where it stands, drawn over itself; at the end the line is empty again and the report stands alone.
    static const QRegularExpression line(QStringLiteral("\r\x1b\\[K +[0-9]+ %  [0-9]{1,3}(,[0-9]{3})* rows  [0-9]+ (KB|MB) of [0-9]+ MB  about [0-9]+ (s|min [0-9]+ s) left"));
    QVERIFY2(line.match(shown).hasMatch(), qPrintable(shown.left(300)));
    const qsizetype cleared = shown.lastIndexOf(QStringLiteral("\r\x1b[K"));
    QVERIFY(cleared >= 0 && !shown.mid(cleared).contains(QStringLiteral(" left")) && shown.mid(cleared).contains(QStringLiteral("0 failed")));
    const QByteArray dumb = onTerminal(m_slow, {QStringLiteral("TERM=dumb"), QStringLiteral("NO_COLOR=1")});
    QVERIFY2(dumb.contains("0 failed") && !dumb.contains('\x1b'), dumb.left(300).constData());
}

QTEST_GUILESS_MAIN(TestTestLong)
#include "tst_testlong.moc"

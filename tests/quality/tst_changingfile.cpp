// SPDX-License-Identifier: GPL-3.0-or-later
#include "patience.h"
#include "quality/contracttest.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <atomic>
#include <cstdio>

using namespace meshwright;
using quality::State;

namespace {

constexpr int rowCount = 400'000; // several blocks of 1 MB, whatever the number of threads

QByteArray rows(int count)
{
    QByteArray text;
    for (int i = 0; i < count; ++i)
        text += QByteArray::number(i) + ",some text to make the row longer\n";
    return text;
}

QByteArray objects(int count)
{
    QByteArray text;
    for (int i = 0; i < count; ++i)
        text += "{\"id\": " + QByteArray::number(i) + ", \"s\": \"some text to make the row longer\"}\n";
    return text;
}

void put(const QString &path, const QByteArray &bytes, QIODevice::OpenMode mode = QIODevice::WriteOnly)
{
    QFile file(path);
    if (!file.open(mode) || file.write(bytes) != bytes.size())
        qFatal("cannot write");
}

contract::Contract contractWith(const QByteArray &more)
{
    return contract::readContract(text::readYaml(text::SourceText("schema:\n- name: t\n  properties:\n  - {name: id, logicalType: integer, unique: true" + more + "}\n  - {name: s, logicalType: string}\n")));
}

} // namespace

/// A file that is really changed in the middle of a run: by the run's own progress, so that it happens
/// between two blocks, and by another process that never stops.
class TestChangingFile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void changes_data();
    void changes();
    void stillOnceItStands();
    void whileAnotherProcessWrites();
    void betweenTheChecksAndTheQueries();
};

void TestChangingFile::changes_data()
{
    QTest::addColumn<bool>("json");
    QTest::addColumn<QByteArray>("how");
    QTest::addColumn<int>("threads");
    QTest::addColumn<QByteArray>("says");
    for (const int threads : {1, 3}) {
        const auto row = [&](const char *how, const char *says) {
            for (const bool json : {false, true})
                QTest::addRow("%s, %d threads, %s", how, threads, json ? "JSON" : "CSV") << json << QByteArray(how) << threads << QByteArray(says);
        };
        row("truncated", "shorter");
        row("emptied", "shorter");
        row("growing", "changed");
        row("replaced", "replaced");
        row("removed", "replaced");
        row("rewritten at the same size", "changed");
    }
}

void TestChangingFile::changes()
{
    QFETCH(bool, json);
    QFETCH(QByteArray, how);
    QFETCH(int, threads);
    QFETCH(QByteArray, says);
    const QTemporaryDir folder;
    const QString path = folder.filePath(json ? QStringLiteral("t.jsonl") : QStringLiteral("t.csv"));
    const QByteArray text = json ? objects(rowCount) : "id,s\n" + rows(rowCount);
    put(path, text);
    std::atomic_bool done = false;
    const auto change = [&](qint64, qint64) {
        if (done.exchange(true))
            return;
        QThread::msleep(20); // a clock tick of the file system
        if (how == "truncated")
            QVERIFY(QFile::resize(path, text.size() / 2));
        else if (how == "emptied")
            put(path, {});
        else if (how == "growing")
            put(path, json ? objects(10) : rows(10), QIODevice::Append);
        else if (how == "removed")
            QVERIFY(QFile::remove(path));
        else if (how == "replaced") {
            put(path + QStringLiteral(".new"), text);
            QVERIFY(std::rename(QFile::encodeName(path + QStringLiteral(".new")).constData(), QFile::encodeName(path).constData()) == 0);
        } else
            put(path, QByteArray(text).replace("some", "sums"), QIODevice::ReadWrite);
    };
    const contract::Contract contract = contractWith({});
    quality::TestOptions options;
    options.run.threads = threads;
    options.data.insert(QStringLiteral("t"), path);
    const quality::ContractResults results = quality::testContract(contract, folder.filePath(QStringLiteral("c.odcs.yaml")), options, {}, change);
    QVERIFY(done);
    QCOMPARE(results.problems.size(), size_t(1));
    const base::Problem &problem = results.problems.front();
    QCOMPARE(problem.kind, base::Problem::Kind::Unreadable);
    QCOMPARE(problem.subject, path);
    // A file that lost bytes is noticed where they are missing, or at the end by its state.
    QVERIFY2(problem.what.contains(QString::fromLatin1(says)) || (says == "shorter" && problem.what.contains(QLatin1String("changed"))), qPrintable(problem.what));
    for (const quality::CheckResult &check : results.objects.front().checks) {
        QCOMPARE(check.state, State::NotEvaluated);
        QVERIFY(!check.reason.isEmpty());
    }
}

void TestChangingFile::stillOnceItStands()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("t.csv"));
    put(path, "id,s\n" + rows(rowCount));
    quality::TestOptions options;
    options.data.insert(QStringLiteral("t"), path);
    const quality::ContractResults results = quality::testContract(contractWith({}), folder.filePath(QStringLiteral("c.odcs.yaml")), options);
    QVERIFY(results.problems.empty());
    QCOMPARE(results.objects.front().rows, qint64(rowCount));
}

void TestChangingFile::whileAnotherProcessWrites()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("t.csv"));
    put(path, "id,s\n" + rows(rowCount));
    QProcess writer;
    writer.start(QStringLiteral("sh"), {QStringLiteral("-c"), QStringLiteral("while :; do echo 1,again >> \"$1\" || exit; done"), QStringLiteral("sh"), path});
    QVERIFY(writer.waitForStarted(longWait));
    // On a busy machine the writer may have no turn while the file is read; so the reading waits for it.
    const auto awaitWriter = [&] {
        const qint64 before = QFileInfo(path).size();
        for (QDeadlineTimer patiently(longWait); QFileInfo(path).size() == before && !patiently.hasExpired();)
            QThread::msleep(5);
    };
    awaitWriter();
    quality::TestOptions options;
    options.data.insert(QStringLiteral("t"), path);
    for (int i = 0; i < 5; ++i) {
        std::atomic_bool waited = false;
        const auto meanwhile = [&](qint64, qint64) {
            if (!waited.exchange(true))
                awaitWriter();
        };
        const quality::ContractResults results = quality::testContract(contractWith({}), folder.filePath(QStringLiteral("c.odcs.yaml")), options, {}, meanwhile);
        QVERIFY(waited);
        QCOMPARE(results.problems.size(), size_t(1));
        QVERIFY2(results.problems.front().what.contains(QLatin1String("changed")), qPrintable(results.problems.front().what));
        QCOMPARE(results.summary().passed + results.summary().failed, 0);
    }
    writer.kill();
    writer.waitForFinished(longWait);
}

/// SQL rules and references read the file in a pass of their own, after the scan.
void TestChangingFile::betweenTheChecksAndTheQueries()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("t.csv"));
    put(path, "id,s\n" + rows(rowCount));
    std::atomic<int> calls = 0;
    const auto change = [&](qint64 read, qint64 total) {
        if (read >= total && ++calls == 1) {
            QThread::msleep(20);
            put(path, "id,s\n1,x\n");
        }
    };
    const contract::Contract contract = contractWith(", quality: [{id: q, type: sql, query: 'SELECT count(*) FROM {object}', mustBe: 400000}]");
    quality::TestOptions options;
    options.data.insert(QStringLiteral("t"), path);
    const quality::ContractResults results = quality::testContract(contract, folder.filePath(QStringLiteral("c.odcs.yaml")), options, {}, change);
    QCOMPARE(calls.load(), 1);
    QCOMPARE(results.problems.size(), size_t(1));
    QCOMPARE(results.summary().passed + results.summary().failed, 0);
}

QTEST_GUILESS_MAIN(TestChangingFile)
#include "tst_changingfile.moc"

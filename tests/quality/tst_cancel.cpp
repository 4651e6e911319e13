// SPDX-License-Identifier: GPL-3.0-or-later
// Every kind of long work over data stops soon after it is told to, whenever that is, and leaves nothing behind.
#include "cputimer.h"
#include "patience.h"
#include "quality/contracttest.h"
#include "quality/failingrows.h"
#include "sampling/profile.h"
#include "sampling/tablefile.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <atomic>
#include <functional>
#include <memory>

using namespace meshwright;

namespace {

constexpr qint64 soon = 300; // ms of computing, at least once of five
constexpr qint64 rowCount = 1'000'000 / (patience > 1 ? 3 : 1);

using Outcome = std::optional<base::Problem>;

template <typename Value>
Outcome outcomeOf(const base::Result<Value> &result)
{
    return result ? Outcome() : Outcome(result.problem());
}

int openFiles()
{
    return int(QDir(QStringLiteral("/proc/self/fd")).entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot).size());
}

} // namespace

class TestCancel : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void stopsSoon_data();
    void stopsSoon();
    void stopsWhileKeysAreOnDisk();
    void stopsWhileRowsAreHandedOn();

private:
    QString put(const char *name, const std::function<QByteArray(qint64)> &row, const QByteArray &before = {}, const QByteArray &after = {}) const;
    QString at(const QString &name) const { return m_folder.filePath(name); }
    Outcome test(const QByteArray &schema, const QString &data, const base::Cancel &cancel, const base::Progress &progress = {}) const;
    Outcome work(const QString &kind, const base::Cancel &cancel) const;
    QStringList leftBehind() const { return QDir(at(QStringLiteral("tmp"))).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot); }

    QTemporaryDir m_folder;
    QString m_csv;
};

QString TestCancel::put(const char *name, const std::function<QByteArray(qint64)> &row, const QByteArray &before, const QByteArray &after) const
{
    QFile file(at(QString::fromLatin1(name)));
    if (!file.open(QIODevice::WriteOnly))
        qFatal("%s cannot be written", name);
    QByteArray some = before;
    for (qint64 i = 0; i < rowCount; ++i) {
        some += row(i);
        if (some.size() > 1'000'000)
            file.write(std::exchange(some, {}));
    }
    file.write(some + after);
    return file.fileName();
}

void TestCancel::initTestCase()
{
    QVERIFY(QDir(m_folder.path()).mkdir(QStringLiteral("tmp")));
    qputenv("TMPDIR", at(QStringLiteral("tmp")).toLocal8Bit());
    const auto csv = [](qint64 i) { return QByteArray::number(i % (rowCount - 1000)) + ",some words to read\n"; };
    const auto json = [](qint64 i) { return "{\"a\":" + QByteArray::number(i % (rowCount - 1000)) + ",\"b\":\"some words to read\",\"c\":[{\"d\":" + QByteArray::number(i) + "}]}"; };
    m_csv = put("t.csv", csv, "a,b\n");
    put("lines.jsonl", [&](qint64 i) { return json(i) + '\n'; });
    put("list.jsonl", [&](qint64 i) { return (i ? ",\n" : "") + json(i); }, "[", "]\n");
    put("wide.csv", [](qint64 i) {
        QByteArray row;
        for (const char c : QByteArray::number(i) + ",words\n")
            row += c, row += '\0';
        return row;
    }, QByteArray("\xFF\xFE" "a\0,\0b\0\n\0", 10));
    QCOMPARE(QProcess::execute(QStringLiteral("gzip"), {QStringLiteral("-1k"), m_csv}), 0);
}

Outcome TestCancel::test(const QByteArray &schema, const QString &data, const base::Cancel &cancel, const base::Progress &progress) const
{
    const contract::Contract contract = contract::readContract(text::readYaml(text::SourceText("schema:\n" + schema)));
    quality::TestOptions options;
    options.data = {{QStringLiteral("t"), data}, {QStringLiteral("u"), m_csv}};
    options.run.keyMemory = qint64(4) << 20;
    return outcomeOf(quality::testObject(contract, at(QStringLiteral("c.yaml")), contract.schema.front(), data, options, cancel, progress));
}

const QByteArray plain = "- name: t\n  properties:\n  - {name: a, logicalType: integer, unique: true}\n  - {name: b, logicalTypeOptions: {maxLength: 3}}\n";

Outcome TestCancel::work(const QString &kind, const base::Cancel &cancel) const
{
    const auto source = [&](const char *name) { return sampling::Source::open(at(QString::fromLatin1(name)), {}, cancel); };
    if (kind == QStringLiteral("rows"))
        return test(plain, m_csv, cancel);
    if (kind == QStringLiteral("lines"))
        return test(QByteArray(plain) + "  - {name: c, logicalType: array, items: {logicalType: object, properties: [{name: d, logicalType: integer, required: true}]}}\n", at(QStringLiteral("lines.jsonl")), cancel);
    if (kind == QStringLiteral("list"))
        return test(plain, at(QStringLiteral("list.jsonl")), cancel);
    if (kind == QStringLiteral("packed"))
        return test(plain, m_csv + QStringLiteral(".gz"), cancel);
    if (kind == QStringLiteral("alphabet"))
        return test(plain, at(QStringLiteral("wide.csv")), cancel);
    if (kind == QStringLiteral("other"))
        return test("- name: t\n  properties:\n  - {name: a, logicalType: integer, relationships: [{to: u.a}]}\n- {name: u, properties: [{name: a, logicalType: integer}]}\n", m_csv, cancel);
    if (kind == QStringLiteral("sql"))
        return test(QByteArray(plain) + "  quality:\n  - {type: sql, query: 'SELECT count(*) FROM (SELECT b, count(*) FROM {object} GROUP BY b, a ORDER BY a DESC)', mustBe: 1}\n", m_csv, cancel);
    if (kind == QStringLiteral("query"))
        return test("- name: t\n  properties:\n  - {name: a, logicalType: integer}\n  quality:\n  - {type: sql, query: 'WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n, {object}', mustBe: 1}\n", m_csv, cancel);
    if (kind == QStringLiteral("index")) {
        const auto table = sampling::TableFile::open(m_csv);
        return table ? outcomeOf((*table)->index(cancel)) : Outcome(table.problem());
    }
    const auto opened = source(kind == QStringLiteral("profile") ? "t.csv" : "lines.jsonl");
    return opened ? outcomeOf(sampling::profile(*opened, 0, cancel)) : Outcome(opened.problem());
}

void TestCancel::stopsSoon_data()
{
    QTest::addColumn<QString>("kind");
    QTest::newRow("while rows are read") << QStringLiteral("rows");
    QTest::newRow("while JSON lines are read") << QStringLiteral("lines");
    QTest::newRow("while a JSON array is read") << QStringLiteral("list");
    QTest::newRow("while it is unpacked") << QStringLiteral("packed");
    QTest::newRow("while another alphabet is rewritten") << QStringLiteral("alphabet");
    QTest::newRow("while the other end is read") << QStringLiteral("other");
    QTest::newRow("while rows go to SQL") << QStringLiteral("sql");
    QTest::newRow("while a query runs") << QStringLiteral("query");
    QTest::newRow("while rows are indexed") << QStringLiteral("index");
    QTest::newRow("while CSV is profiled") << QStringLiteral("profile");
    QTest::newRow("while JSON is profiled") << QStringLiteral("profile JSON");
}

/// At moments from before its beginning to its end; the last ones may come too late.
void TestCancel::stopsSoon()
{
    QFETCH(QString, kind);
    const int before = openFiles();
    int stopped = 0;
    for (const unsigned long moment : {0, 2, 30, 120, 400, 1'200}) {
        qint64 best = std::numeric_limits<qint64>::max();
        bool isOver = false;
        for (int attempt = 0; attempt < 5 && best > soon * patience && !isOver; ++attempt) {
            const base::Cancel cancel;
            CpuTimer clock;
            clock.start();
            std::atomic<qint64> toldAt = -1;
            const std::unique_ptr<QThread> late(QThread::create([&] {
                QThread::msleep(moment);
                toldAt = clock.elapsed();
                cancel.request();
            }));
            if (moment > 0) {
                late->start();
            } else {
                toldAt = 0;
                cancel.request();
            }
            const Outcome outcome = work(kind, cancel);
            const qint64 ended = clock.elapsed();
            late->wait();
            isOver = !outcome;
            if (outcome)
                QCOMPARE(outcome->kind, base::Problem::Kind::Cancelled);
            best = std::min<qint64>(best, ended - toldAt);
            QCOMPARE(leftBehind(), QStringList());
            QCOMPARE(openFiles(), before);
        }
        if (isOver)
            break;
        ++stopped;
        QVERIFY2(best <= soon * patience, qPrintable(QStringLiteral("told after %1 ms, stopped %2 ms later").arg(moment).arg(best)));
    }
    QVERIFY2(stopped >= 1, "the work ends too soon to be stopped");
}

void TestCancel::stopsWhileKeysAreOnDisk()
{
    const int before = openFiles();
    qint64 best = std::numeric_limits<qint64>::max();
    for (int attempt = 0; attempt < 5 && best > soon * patience; ++attempt) {
        const base::Cancel cancel;
        std::atomic<qint64> toldAt = -1;
        CpuTimer clock;
        clock.start();
        const Outcome outcome = test(plain, m_csv, cancel, [&](qint64 done, qint64 total) {
            if (done < total || toldAt >= 0)
                return;
            toldAt = clock.elapsed();
            cancel.request();
        });
        QVERIFY(outcome && toldAt >= 0);
        QCOMPARE(outcome->kind, base::Problem::Kind::Cancelled);
        best = std::min(best, clock.elapsed() - toldAt);
        QCOMPARE(leftBehind(), QStringList());
        QCOMPARE(openFiles(), before);
    }
    QVERIFY2(best <= soon * patience, qPrintable(QString::number(best)));
}

void TestCancel::stopsWhileRowsAreHandedOn()
{
    const contract::Contract contract = contract::readContract(text::readYaml(text::SourceText("schema:\n" + plain)));
    quality::TestOptions options;
    options.data = {{QStringLiteral("t"), m_csv}};
    const auto results = quality::testObject(contract, at(QStringLiteral("c.yaml")), contract.schema.front(), m_csv, options);
    QVERIFY(bool(results));
    quality::ContractResults all;
    all.objects.push_back(*results);
    const int before = openFiles();
    qint64 best = std::numeric_limits<qint64>::max();
    for (int attempt = 0; attempt < 5 && best > soon * patience; ++attempt) {
        const base::Cancel cancel;
        CpuTimer clock;
        qint64 count = 0;
        const auto handed = quality::eachFailingRow(contract, at(QStringLiteral("c.yaml")), all, [&](const quality::Results &, const quality::CheckResult &, const quality::FailingRow &) {
            if (++count == 10'000) {
                clock.start();
                cancel.request();
            }
            return base::Result<void>();
        }, options, cancel);
        QVERIFY(!handed && count >= 10'000);
        QCOMPARE(handed.problem().kind, base::Problem::Kind::Cancelled);
        best = std::min(best, clock.elapsed());
        QCOMPARE(openFiles(), before);
    }
    QVERIFY2(best <= soon * patience, qPrintable(QString::number(best)));
}

QTEST_GUILESS_MAIN(TestCancel)
#include "tst_cancel.moc"

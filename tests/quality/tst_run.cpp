// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/contracttest.h"
#include "quality/describe.h"
#include "quality/failingrows.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMap>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>

using namespace meshwright;
using quality::CheckResult;
using quality::State;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return file.readAll();
}

contract::Contract contractOf(const QByteArray &yaml)
{
    return contract::readContract(text::readYaml(text::SourceText(yaml)));
}

const CheckResult *find(const quality::ContractResults &results, const QString &id)
{
    for (const quality::Results &object : results.objects) {
        for (const CheckResult &check : object.checks) {
            if (check.id == id)
                return &check;
        }
    }
    return nullptr;
}

} // namespace

/// Each case is a contract, its data and what must come out: CASE.odcs.yaml, CASE.csv or .jsonl, CASE.json with
/// {check id: {state, failedRows, rows: [row numbers]}}; checks that are not named must pass.
class TestRun : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cases_data();
    void cases();
    void threadsAgree();
    void everyRowIsCountedTheFirstAreKept();
    void sharesAreShort_data();
    void sharesAreShort();
    void whatStandsBetweenObjectsFails();
    void equalKeysAreCompared_data();
    void equalKeysAreCompared();
    void everyFailingRowIsHandedOn();
    void tellsHowFarItIs();
};

void TestRun::cases_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(QStringLiteral(MESHWRIGHT_SOURCE_DIR "/tests/quality/cases"));
    for (const QString &name : folder.entryList({QStringLiteral("*.odcs.yaml")}, QDir::Files))
        QTest::newRow(qPrintable(name)) << folder.filePath(name);
}

void TestRun::cases()
{
    QFETCH(QString, path);
    const QString base = path.left(path.size() - 10);
    const contract::Contract contract = contractOf(bytesOf(path));
    QVERIFY(!contract.schema.empty());
    quality::TestOptions options;
    const QString table = base + QStringLiteral(".csv");
    options.data.insert(contract.schema.front().name, QFile::exists(table) ? table : base + QStringLiteral(".jsonl"));
    const quality::ContractResults results = quality::testContract(contract, path, options);
    QVERIFY2(results.problems.empty(), results.problems.empty() ? "" : qPrintable(results.problems.front().text()));

    const QJsonObject expected = QJsonDocument::fromJson(bytesOf(base + QStringLiteral(".json"))).object();
    QVERIFY(!expected.isEmpty());
    for (auto it = expected.begin(); it != expected.end(); ++it)
        QVERIFY2(find(results, it.key()), qPrintable(QStringLiteral("there is no check ") + it.key()));
    for (const quality::Results &object : results.objects) {
        for (const CheckResult &check : object.checks) {
            const QJsonObject wanted = expected.value(check.id).toObject();
            const QByteArray where = check.id.toUtf8() + ": " + check.reason.toUtf8();
            QVERIFY2(QString(quality::stateName(check.state)) == wanted.value(QStringLiteral("state")).toString(QStringLiteral("passed")), where.constData());
            QVERIFY2(check.state == State::Passed || !check.reason.isEmpty(), where.constData());
            QVERIFY2(!check.title.isEmpty() && !check.dimension.isEmpty(), where.constData());
            if (wanted.contains(QStringLiteral("failedRows")))
                QVERIFY2(check.failedRows == wanted.value(QStringLiteral("failedRows")).toInteger(), (where + QByteArray::number(check.failedRows)).constData());
            if (wanted.contains(QStringLiteral("measured")))
                QCOMPARE(check.measured.value_or(-1), wanted.value(QStringLiteral("measured")).toDouble());
            if (wanted.contains(QStringLiteral("rows"))) {
                QJsonArray rows;
                for (const quality::FailingRow &row : check.rows)
                    rows.append(row.row);
                QVERIFY2(rows == wanted.value(QStringLiteral("rows")).toArray(), (where + QJsonDocument(rows).toJson()).constData());
            }
        }
    }
}

void TestRun::threadsAgree()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("t.csv"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("id,n,t\n");
    for (int i = 0; i < 200'000; ++i)
        file.write(QByteArray::number(i % 150'000) + ',' + (i % 1000 == 7 ? QByteArray("x") : QByteArray::number(i % 100)) + (i % 11 ? ",plain\n" : ",\"a\nb\"\n"));
    file.close();
    const contract::Contract contract = contractOf("schema:\n- name: t\n  properties:\n  - {name: id, logicalType: integer, unique: true}\n"
                                                   "  - {name: n, logicalType: integer, logicalTypeOptions: {maximum: 97}}\n  - {name: t, logicalType: string, logicalTypeOptions: {pattern: '^[a-z]+$'}}\n");
    const quality::Plan plan = quality::compile(contract.schema.front());
    const auto source = sampling::Source::open(path);
    QVERIFY(bool(source));
    std::vector<quality::Results> all;
    for (const int threads : {1, 2, 5}) {
        quality::RunOptions options;
        options.threads = threads;
        options.keyMemory = threads == 5 ? 1 << 20 : 1 << 28;
        auto results = quality::run(plan, *source, {}, {}, options);
        QVERIFY(bool(results));
        all.push_back(*std::move(results));
    }
    for (const quality::Results &results : all) {
        QCOMPARE(results.rows, qint64(200'000));
        for (size_t i = 0; i < results.checks.size(); ++i) {
            QCOMPARE(results.checks[i].failedRows, all[0].checks[i].failedRows);
            QCOMPARE(results.checks[i].rows.size(), all[0].checks[i].rows.size());
            for (size_t row = 0; row < results.checks[i].rows.size(); ++row) {
                QCOMPARE(results.checks[i].rows[row].row, all[0].checks[i].rows[row].row);
                QCOMPARE(results.checks[i].rows[row].line, all[0].checks[i].rows[row].line);
            }
        }
    }
    // Row 8 (i = 7) is the first with a wrong type; before it, row 1's cell spans two lines.
    const auto type = std::find_if(all[0].checks.begin(), all[0].checks.end(), [](const CheckResult &check) { return check.id == QLatin1String("t/n/type"); });
    QCOMPARE(type->failedRows, qint64(200));
    QCOMPARE(type->rows.front().row, qint64(8));
    QCOMPARE(type->rows.front().line, qint64(10));
    QCOMPARE(type->rows.front().values.front().text, QStringLiteral("x"));
}

void TestRun::everyRowIsCountedTheFirstAreKept()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("t.csv"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("a,b\n" + QByteArray(",x\n").repeated(300'000));
    file.close();
    const contract::Contract contract = contractOf("schema:\n- name: t\n  properties:\n  - {name: a, required: true}\n  - {name: b, unique: true}\n");
    const auto source = sampling::Source::open(path);
    const auto results = quality::run(quality::compile(contract.schema.front()), *source);
    QVERIFY(bool(results));
    for (const CheckResult &check : results->checks) {
        if (check.check != QLatin1String("required") && check.check != QLatin1String("unique"))
            continue;
        QCOMPARE(check.failedRows, qint64(300'000));
        QCOMPARE(check.rows.size(), size_t(1000));
        for (size_t i = 0; i < 1000; ++i)
            QCOMPARE(check.rows[i].row, qint64(i + 1));
    }
}

void TestRun::sharesAreShort_data()
{
    QTest::addColumn<double>("measured");
    QTest::addColumn<double>("most");
    QTest::addColumn<QString>("words");
    QTest::newRow("a third") << 100.0 / 3 << 5.0 << QStringLiteral("33.33 percent");
    QTest::newRow("whole") << 50.0 << 5.0 << QStringLiteral("50 percent");
    QTest::newRow("a half") << 12.5 << 5.0 << QStringLiteral("12.5 percent");
    QTest::newRow("hardly any") << 100.0 / 3e6 << 0.0 << QStringLiteral("0.00003 percent");
    QTest::newRow("nearly all") << 100 - 1e-5 << 0.0 << QStringLiteral("99.99999 percent");
    QTest::newRow("just over the limit") << 5.0000321 << 5.0 << QStringLiteral("5.00003 percent");
    QTest::newRow("all") << 100.0 << 5.0 << QStringLiteral("100 percent");
}

/// As short as can be, but never such that it looks kept, or like nothing, or like all.
void TestRun::sharesAreShort()
{
    QFETCH(double, measured);
    QFETCH(double, most);
    QTEST(quality::measuredWords(measured, {contract::QualityRule::Operator::LessOrEqual, most, 0, true}), "words");
}

void TestRun::whatStandsBetweenObjectsFails()
{
    const QTemporaryDir folder;
    const contract::Contract contract = contractOf("schema:\n- {name: t, properties: [{name: a, logicalType: integer}]}\n");
    const auto shape = [&](const QByteArray &text) {
        QFile file(folder.filePath(QStringLiteral("t.json")));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write");
        file.close();
        const auto results = quality::testObject(contract, folder.filePath(QStringLiteral("c.yaml")), contract.schema.front(), file.fileName());
        if (!results)
            qFatal("%s", qPrintable(results.problem().text()));
        return results->checks.front();
    };
    QCOMPARE(shape("[{\"a\": 1},\n{\"a\": 2}]\n").state, State::Passed);
    const CheckResult missing = shape("[{\"a\": 1},\n{\"a\": 2}\n{\"a\": 3}]\n");
    QCOMPARE(missing.state, State::Failed);
    QCOMPARE(missing.failedRows, qint64(1));
    QCOMPARE(missing.rows.front().row, qint64(3));
    QCOMPARE(missing.rows.front().line, qint64(3));
    QCOMPARE(missing.rows.front().offset, qint64(20));
    QVERIFY2(missing.reason.contains(QStringLiteral("no comma")), qPrintable(missing.reason));
    const CheckResult open = shape("[{\"a\": 1},\n{\"a\": 2}\n");
    QCOMPARE(open.rows.front().row, qint64(2));
    QVERIFY2(open.reason.contains(QStringLiteral("never closed")), qPrintable(open.reason));
    const CheckResult nothing = shape("[\n");
    QCOMPARE(nothing.state, State::Failed);
    QVERIFY2(nothing.reason.startsWith(QStringLiteral("Line 2: the array is never closed")), qPrintable(nothing.reason));
    const CheckResult behind = shape("[{\"a\": 1}]\nnonsense {\"a\": 2}\n");
    QCOMPARE(behind.totalRows, qint64(3));
    QCOMPARE(behind.failedRows, qint64(2));
}

void TestRun::equalKeysAreCompared_data()
{
    QTest::addColumn<int>("bits");
    QTest::addColumn<int>("threads");
    QTest::newRow("whole fingerprints") << 96 << 2;
    QTest::newRow("many keys share one") << 12 << 2;
    QTest::newRow("all keys share one of two") << 1 << 1;
}

/// A fingerprint only says where to look: with hardly any bits of it the outcome is the same.
void TestRun::equalKeysAreCompared()
{
    QFETCH(int, bits);
    QFETCH(int, threads);
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("t.jsonl")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    for (int i = 0; i < 20'000; ++i) { // rows 4, 104, 204, … repeat the row before them; the lists repeat every 5000
        const QByteArray n = QByteArray::number(i % 100 == 3 ? i - 1 : i);
        file.write("{\"s\": \"key " + n + "\", \"n\": " + n + ".0, \"w\": " + n + ", \"l\": [{\"x\": " + QByteArray::number(i) + "}, {\"x\": " + QByteArray::number(i % 5000 == 7 ? -1 : -2 - i)
                   + "}, {\"x\": " + QByteArray::number(i % 5000 == 7 ? -1 : 1'000'000 + i) + "}], \"c\": \"" + QByteArray(1, char('a' + i % 3)) + "\"}\n");
    }
    file.close();
    const contract::Contract contract = contractOf("schema:\n- name: t\n  properties:\n  - {name: s, logicalType: string, unique: true, primaryKey: true, primaryKeyPosition: 1}\n"
                                                   "  - {name: n, logicalType: number, unique: true, primaryKey: true, primaryKeyPosition: 2}\n  - {name: w, logicalType: integer, unique: true}\n"
                                                   "  - {name: l, logicalType: array, items: {name: i, logicalType: object, properties: [{name: x, logicalType: integer, unique: true}]}}\n"
                                                   "  - {name: c, logicalType: string, quality: [{metric: duplicateValues, mustBe: 0}]}\n");
    const auto source = sampling::Source::open(file.fileName());
    QVERIFY(bool(source));
    quality::RunOptions options;
    options.fingerprintBits = bits;
    options.threads = threads;
    const auto results = quality::run(quality::compile(contract.schema.front()), *source, {}, {}, options);
    QVERIFY(bool(results));
    int seen = 0;
    for (const CheckResult &check : results->checks) {
        const bool inside = check.id == QLatin1String("t/l[].x/unique"), repeats = check.check == QLatin1String("duplicateValues");
        if (check.check != QLatin1String("unique") && check.check != QLatin1String("primaryKey") && !repeats)
            continue;
        ++seen;
        QVERIFY2(check.state == State::Failed, qPrintable(check.id));
        QVERIFY2(!check.reason.contains(QStringLiteral("fingerprint")), qPrintable(check.reason));
        if (repeats) {
            QCOMPARE(check.measured.value_or(0), 20'000.0 - 3);
            continue;
        }
        QCOMPARE(check.failedRows, qint64(inside ? 4 : 400)); // a row counts once, also with the value twice in it
        QCOMPARE(check.rows.size(), size_t(check.failedRows));
        for (size_t i = 0; i < check.rows.size(); ++i)
            QCOMPARE(check.rows[i].row, inside ? qint64(8 + 5000 * i) : qint64(3 + 100 * (i / 2) + i % 2));
    }
    QCOMPARE(seen, 6);
}

/// Far more than are kept, of all kinds of checks, in order; as many as were counted.
void TestRun::everyFailingRowIsHandedOn()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("t.csv")), other = folder.filePath(QStringLiteral("u.csv"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("id,n,far\n");
    for (int i = 0; i < 60'000; ++i)
        file.write(QByteArray::number(i / 2) + ',' + (i % 3 ? "1" : "") + (i % 7 == 0 ? ",gone\n" : i % 11 == 0 ? ",\"two\nlines\"\n" : ",7\n"));
    file.close();
    QFile values(other);
    QVERIFY(values.open(QIODevice::WriteOnly));
    values.write("v\n");
    for (int i = 0; i < 60'000; ++i)
        values.write(QByteArray::number(i) + '\n');
    values.write("\"two\nlines\"\n");
    values.close();
    const contract::Contract contract = contractOf("schema:\n- name: t\n  properties:\n  - {name: id, logicalType: integer, unique: true}\n"
                                                   "  - {name: n, logicalType: integer, required: true, quality: [{id: few, metric: nullValues, mustBeLessThan: 90, unit: percent}]}\n"
                                                   "  - {name: far, logicalType: string, relationships: [{to: u.v}]}\n- {name: u, properties: [{name: v, logicalType: string}]}\n");
    for (const qint64 memory : {qint64(1) << 28, qint64(1) << 20}) { // the other end in memory, and put aside
        quality::TestOptions options;
        options.data = {{QStringLiteral("t"), path}, {QStringLiteral("u"), other}};
        options.run.keepRows = 10;
        options.run.keyMemory = memory;
        const quality::ContractResults results = quality::testContract(contract, folder.filePath(QStringLiteral("c.yaml")), options);
        QVERIFY(results.problems.empty());
        QMap<QString, QList<qint64>> rows;
        QMap<QString, QStringList> texts;
        qint64 last = 0;
        const auto take = [&](const quality::Results &, const CheckResult &check, const quality::FailingRow &row) {
            rows[check.id].append(row.row);
            texts[check.id].append(row.values.front().text);
            if (row.row < last)
                qFatal("not in order");
            last = row.row;
            if (row.row == 12 && row.line != 13)
                qFatal("wrong line");
            return base::Result<void>();
        };
        const auto handed = quality::eachFailingRow(contract, folder.filePath(QStringLiteral("c.yaml")), results, take, options);
        QVERIFY2(bool(handed), handed ? "" : qPrintable(handed.problem().text()));
        QCOMPARE(rows.keys(), QStringList({QStringLiteral("t/far/relationship"), QStringLiteral("t/id/unique"), QStringLiteral("t/n/required")}));
        for (auto it = rows.begin(); it != rows.end(); ++it)
            QCOMPARE(it->size(), qsizetype(find(results, it.key())->failedRows));
        QCOMPARE(rows[QStringLiteral("t/id/unique")].size(), 60'000);
        QCOMPARE(rows[QStringLiteral("t/n/required")].size(), 20'000);
        QCOMPARE(rows[QStringLiteral("t/far/relationship")].size(), 8572);
        QCOMPARE(rows[QStringLiteral("t/far/relationship")].last(), qint64(59'998));
        QCOMPARE(texts[QStringLiteral("t/far/relationship")].count(QStringLiteral("gone")), 8572);
        // A problem of the one who takes them ends it.
        const auto refuse = [](const quality::Results &, const CheckResult &, const quality::FailingRow &) { return base::Result<void>(base::Problem{base::Problem::Kind::Unwritable, QStringLiteral("full"), {}, {}}); };
        const auto refused = quality::eachFailingRow(contract, folder.filePath(QStringLiteral("c.yaml")), results, refuse, options);
        QVERIFY(!refused && refused.problem().what == QLatin1String("full"));
    }
    // Rows that are no longer what they were are not written as if they were.
    quality::TestOptions options;
    options.data = {{QStringLiteral("t"), path}, {QStringLiteral("u"), other}};
    options.run.keepRows = 10;
    const quality::ContractResults results = quality::testContract(contract, folder.filePath(QStringLiteral("c.yaml")), options);
    QVERIFY(file.open(QIODevice::Append));
    file.write("1,,7\n");
    file.close();
    const auto late = quality::eachFailingRow(contract, folder.filePath(QStringLiteral("c.yaml")), results, [](const quality::Results &, const CheckResult &, const quality::FailingRow &) { return base::Result<void>(); }, options);
    QVERIFY(!late && late.problem().what.contains(QStringLiteral("changed")));
}

/// Bytes and rows only grow, up to all of them, whichever thread tells.
void TestRun::tellsHowFarItIs()
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("t.csv")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("a,b\n" + QByteArray("1,x\n").repeated(3'000'000));
    file.close();
    const contract::Contract contract = contractOf("schema:\n- {name: t, properties: [{name: a, required: true}]}\n");
    const auto source = sampling::Source::open(file.fileName());
    quality::RunOptions options;
    options.threads = 4;
    options.rowsRead = std::make_shared<std::atomic<qint64>>(0);
    std::vector<std::pair<qint64, qint64>> told;
    const auto results = quality::run(quality::compile(contract.schema.front()), *source, {}, [&](qint64 done, qint64 total) {
        if (total != source->size())
            qFatal("wrong total");
        told.emplace_back(done, options.rowsRead->load());
    }, options);
    QVERIFY(bool(results));
    QVERIFY(told.size() > 20);
    for (size_t i = 1; i < told.size(); ++i)
        QVERIFY(told[i].first > told[i - 1].first && told[i].second >= told[i - 1].second);
    QCOMPARE(told.back(), std::pair(source->size(), qint64(3'000'000)));
}

QTEST_GUILESS_MAIN(TestRun)
#include "tst_run.moc"

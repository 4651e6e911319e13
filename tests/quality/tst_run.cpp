// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/contracttest.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

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
    void cancels();
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

void TestRun::cancels()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("t.csv"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("a,b\n" + QByteArray("1,x\n").repeated(2'000'000));
    file.close();
    const contract::Contract contract = contractOf("schema:\n- name: t\n  properties:\n  - {name: a, unique: true}\n");
    const auto source = sampling::Source::open(path);
    base::Cancel cancel;
    const auto results = quality::run(quality::compile(contract.schema.front()), *source, cancel, [&](qint64 done, qint64) {
        if (done > 500'000)
            cancel.request();
    });
    QVERIFY(!results);
    QCOMPARE(results.problem().kind, base::Problem::Kind::Cancelled);
}

QTEST_GUILESS_MAIN(TestRun)
#include "tst_run.moc"

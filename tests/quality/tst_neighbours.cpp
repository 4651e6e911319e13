// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/sqlsample.h"
#include "quality/contracttest.h"
#include "sharedfolder.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

#include <cmath>
#include <limits>

using namespace meshwright;
using quality::CheckResult;
using quality::State;

namespace {

class StoppedClock : public base::Clock {
public:
    QDateTime now() const override { return QDateTime(QDate(2026, 1, 31), QTime(12, 0), QTimeZone::utc()); }
};

contract::Contract contractOf(const QByteArray &yaml)
{
    return contract::readContract(text::readYaml(text::SourceText(yaml)));
}

} // namespace

/// What needs more than the object's own rows: relationships, SQL rules, service levels.
class TestNeighbours : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void references();
    void referencesAndRulesOfJson();
    void referencesInside();
    void referencesPutAside();
    void rulesInside();
    void percentOfQueries();
    void rules_data();
    void rules();
    void levels();
    void physicalTypes();
    void hostile();

private:
    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return file.fileName();
    }
    CheckResult check(const QByteArray &yaml, const QString &id)
    {
        const StoppedClock clock;
        quality::TestOptions options;
        options.clock = &clock;
        const quality::ContractResults results = quality::testContract(contractOf(yaml), m_folder.filePath(QStringLiteral("c.odcs.yaml")), options);
        for (const quality::Results &object : results.objects) {
            for (const CheckResult &one : object.checks) {
                if (one.id == id)
                    return one;
            }
        }
        CheckResult none;
        none.reason = QStringLiteral("there is no check ") + id;
        return none;
    }
    QTemporaryDir m_folder;
};

void TestNeighbours::references()
{
    write(QStringLiteral("customers.csv"), "id,name\n1,a\n2.0,b\n,c\n");
    write(QStringLiteral("orders.csv"), "no,customer,parent\nA,1,\nB,2,A\nC,3,A\nD,,Z\nE,x,B\nF,7,C\n");
    write(QStringLiteral("other.odcs.yaml"), "schema:\n- {id: c, name: customers, properties: [{id: i, name: id, logicalType: number}]}\n");
    const QByteArray yaml = "schema:\n- name: orders\n  properties:\n  - {name: no, logicalType: string}\n"
                            "  - {name: customer, logicalType: integer, relationships: [{to: 'other.odcs.yaml#/schema/c/properties/i'}, {to: '../gone.odcs.yaml#/schema/c/properties/i'}, {to: /etc/x.yaml#/schema/c/properties/i}]}\n"
                            "  - {name: parent, logicalType: string, relationships: [{to: orders.no}]}\n  relationships:\n  - {from: [orders.customer, orders.parent], to: [orders.customer, orders.no]}\n";
    const CheckResult customer = check(yaml, QStringLiteral("orders/customer/relationship"));
    QVERIFY2(customer.state == State::Failed, qPrintable(customer.reason));
    QCOMPARE(customer.failedRows, qint64(2)); // 3 and 7; no value and no number pass by
    QCOMPARE(customer.rows[0].row, qint64(3));
    QCOMPARE(customer.rows[1].row, qint64(6));
    const CheckResult parent = check(yaml, QStringLiteral("orders/parent/relationship"));
    QCOMPARE(parent.failedRows, qint64(1));
    QCOMPARE(parent.rows[0].row, qint64(4));
    const CheckResult both = check(yaml, QStringLiteral("orders/relationship"));
    QCOMPARE(both.failedRows, qint64(3)); // (2,A) (3,A) (7,C): each is there, not together
    for (const char *id : {"orders/customer/relationship#2", "orders/customer/relationship#3"}) {
        const CheckResult gone = check(yaml, QString::fromLatin1(id));
        QCOMPARE(gone.state, State::NotEvaluated);
        QVERIFY2(gone.reason.contains(QStringLiteral(".yaml")), qPrintable(gone.reason));
    }
}

/// Rows as JSON lines, the other end a JSON array.
void TestNeighbours::referencesAndRulesOfJson()
{
    write(QStringLiteral("sales.jsonl"), "{\"no\": 1, \"buyer\": 10}\n{\"no\": 2, \"buyer\": 12}\n{\"no\": 3}\n");
    write(QStringLiteral("buyers.json"), "[{\"id\": 10}, {\"id\": 11}]");
    const QByteArray yaml = "schema:\n- name: sales\n  properties:\n  - {name: no, logicalType: integer}\n  - {name: buyer, logicalType: integer, relationships: [{to: buyers.id}],\n"
                            "     quality: [{id: q, type: sql, query: 'SELECT count({property}) = 2 AND sum({property}) = 22 FROM {object}', mustBe: true}]}\n"
                            "- name: buyers\n  properties:\n  - {name: id, logicalType: integer}\n";
    const CheckResult buyer = check(yaml, QStringLiteral("sales/buyer/relationship"));
    QVERIFY2(buyer.state == State::Failed, qPrintable(buyer.reason));
    QCOMPARE(buyer.failedRows, qint64(1));
    QCOMPARE(buyer.rows.front().row, qint64(2));
    const CheckResult rule = check(yaml, QStringLiteral("q"));
    QVERIFY2(rule.state == State::Passed, qPrintable(rule.reason));
}

/// Both ends may lie inside values; a row fails once.
void TestNeighbours::referencesInside()
{
    write(QStringLiteral("sales.jsonl"), "{\"no\": 1, \"who\": {\"id\": 10}, \"lines\": [{\"sku\": \"a\"}, {\"sku\": \"x\"}, {\"sku\": \"y\"}], \"tags\": [\"t\"]}\n"
                                         "{\"no\": 2, \"who\": {\"id\": 12}, \"lines\": [{\"sku\": \"b\"}], \"tags\": [\"t\", \"u\"]}\n"
                                         "{\"no\": 3, \"who\": {\"id\": \"12\"}, \"lines\": [{\"sku\": null}], \"tags\": []}\n{\"no\": 4, \"who\": null}\n");
    write(QStringLiteral("buyers.json"), "[{\"key\": {\"id\": 10}, \"has\": [{\"s\": \"a\"}, {\"s\": \"b\"}]}, {\"key\": {\"id\": 11.0}, \"has\": []}]");
    write(QStringLiteral("flat.csv"), "t,has\nt,a\n");
    const QByteArray yaml = "schema:\n- name: sales\n  properties:\n  - {name: no, logicalType: integer}\n"
                            "  - {name: who, logicalType: object, properties: [{name: id, logicalType: integer, relationships: [{to: buyers.key.id}]}]}\n"
                            "  - {name: lines, logicalType: array, items: {name: line, logicalType: object, properties: [{name: sku, logicalType: string, relationships: [{to: buyers.has.s}, {to: flat.has.s}]}]}}\n"
                            "  - {name: tags, logicalType: array, items: {name: tag, logicalType: string, relationships: [{to: flat.t}]}}\n"
                            "  relationships:\n  - {from: [sales.who.id], to: [buyers.key.id]}\n  - {from: [sales.who.id, sales.no], to: [buyers.key.id, buyers.key.id]}\n"
                            "- {name: buyers, properties: [{name: key, logicalType: object, properties: [{name: id, logicalType: integer}]}, "
                            "{name: has, logicalType: array, items: {name: one, logicalType: object, properties: [{name: s, logicalType: string}]}}]}\n"
                            "- {name: flat, properties: [{name: t, logicalType: string}, {name: has, logicalType: object, properties: [{name: s, logicalType: string}]}]}\n";
    for (const char *id : {"sales/who.id/relationship", "sales/relationship"}) {
        const CheckResult who = check(yaml, QString::fromLatin1(id));
        QVERIFY2(who.state == State::Failed, qPrintable(who.reason));
        QCOMPARE(who.failedRows, qint64(1)); // "12" is no integer and takes no part
        QCOMPARE(who.rows.front().row, qint64(2));
        QCOMPARE(who.rows.front().values.front().text, QStringLiteral("12"));
    }
    const CheckResult sku = check(yaml, QStringLiteral("sales/lines[].sku/relationship"));
    QVERIFY2(sku.state == State::Failed, qPrintable(sku.reason));
    QCOMPARE(sku.failedRows, qint64(1)); // x and y are in one row
    QCOMPARE(sku.rows.front().values.front().column, QStringLiteral("lines[1].sku"));
    const CheckResult tags = check(yaml, QStringLiteral("sales/tags[]/relationship"));
    QVERIFY2(tags.state == State::Failed, qPrintable(tags.reason));
    QCOMPARE(tags.rows.front().row, qint64(2));
    for (const char *id : {"sales/lines[].sku/relationship#2", "sales/relationship#2"}) { // a table of text; a key of several columns
        const CheckResult open = check(yaml, QString::fromLatin1(id));
        QCOMPARE(open.state, State::NotEvaluated);
        QVERIFY2(open.reason.contains(QStringLiteral("inside a value")), qPrintable(open.reason));
    }
}

/// The other end has more values than memory may hold: the outcome is the same.
void TestNeighbours::referencesPutAside()
{
    QByteArray keys = "id,part\n", rows = "id,part\n";
    for (int i = 0; i < 100'000; ++i) {
        keys += QByteArray::number(i * 3) + ',' + QByteArray::number(i % 7) + '\n';
        rows += QByteArray::number(i) + ',' + QByteArray::number(i / 3 % 7) + '\n';
    }
    write(QStringLiteral("keys.csv"), keys);
    write(QStringLiteral("rows.csv"), rows + ",\n");
    const contract::Contract contract = contractOf("schema:\n- name: rows\n  properties:\n  - {name: id, logicalType: integer, relationships: [{to: keys.id}]}\n  - {name: part, logicalType: integer}\n"
                                                   "  relationships:\n  - {from: [rows.id, rows.part], to: [keys.id, keys.part]}\n"
                                                   "- {name: keys, properties: [{name: id, logicalType: number}, {name: part, logicalType: integer}]}\n");
    for (const qint64 memory : {qint64(1) << 28, qint64(1) << 20}) {
        quality::TestOptions options;
        options.run.keyMemory = memory;
        const quality::ContractResults results = quality::testContract(contract, m_folder.filePath(QStringLiteral("c.yaml")), options);
        int seen = 0;
        for (const CheckResult &one : results.objects.front().checks) {
            if (one.check != QLatin1String("relationship"))
                continue;
            ++seen;
            QVERIFY2(one.state == State::Failed, qPrintable(one.reason));
            QCOMPARE(one.failedRows, qint64(66'666)); // all but every third
            QCOMPARE(one.rows.size(), size_t(1000));
            for (size_t i = 0; i < one.rows.size(); ++i)
                QCOMPARE(one.rows[i].row, qint64(2 + i + i / 2));
            QCOMPARE(one.rows.front().values.front().text, QStringLiteral("1"));
        }
        QCOMPARE(seen, 2);
    }
}

/// A placeholder for what lies inside an object is a way into its JSON; where a row has several values, it is none.
void TestNeighbours::rulesInside()
{
    write(QStringLiteral("o.jsonl"), "{\"a\": {\"it's\": {\"n\": 5}}, \"l\": [{\"n\": 1}, {\"n\": 2}]}\n{\"a\": {\"it's\": {\"n\": 8.0}}, \"l\": [{\"n\": 4}]}\n{\"a\": null, \"l\": []}\n");
    const auto yaml = [](const QByteArray &inside, const QByteArray &item) {
        return "schema:\n- name: o\n  properties:\n  - {name: a, logicalType: object, properties: [{name: x, physicalName: \"it's\", logicalType: object, properties: [{name: m, physicalName: n, logicalType: integer, "
               "quality: [{id: in, type: sql, query: \"" + inside + "\", mustBe: -1}]}]}]}\n"
               "  - {name: l, logicalType: array, items: {name: i, logicalType: object, properties: [{name: n, logicalType: integer, quality: [{id: item, type: sql, query: \"" + item + "\", mustBe: -1}]}]}}\n";
    };
    const QByteArray sum = yaml("SELECT SUM({property}) FROM {object}", "SELECT SUM(${column}) FROM {object}");
    QCOMPARE(check(sum, QStringLiteral("in")).measured.value_or(0), 13.0);
    const CheckResult several = check(sum, QStringLiteral("item"));
    QCOMPARE(several.state, State::NotEvaluated);
    QVERIFY2(several.reason.contains(QStringLiteral("has several")), qPrintable(several.reason));
}

/// The standard compares a query's own answer; a unit only says what the number is.
void TestNeighbours::percentOfQueries()
{
    write(QStringLiteral("t.csv"), "a\n1\n2\n3\n");
    const auto rule = [&](const QByteArray &query, const QByteArray &expectation) {
        return check("schema:\n- name: t\n  properties: [{name: a, logicalType: integer}]\n  quality: [{id: q, type: sql, unit: percent, query: '" + query + "', " + expectation + "}]\n", QStringLiteral("q"));
    };
    const QByteArray share = "SELECT 100.0 * SUM(a > 2) / COUNT(*) FROM t";
    QCOMPARE(rule(share, "mustBeLessThan: 34").state, State::Passed);
    const CheckResult failed = rule(share, "mustBeLessThan: 33.33");
    QCOMPARE(failed.state, State::Failed);
    QCOMPARE(failed.reason, QStringLiteral("The query came to 33.33 percent, and must be less than 33.33 percent."));
    QCOMPARE(rule("SELECT 33.3333333", "mustBeLessThan: 33.3333").reason, QStringLiteral("The query came to 33.3333 percent, and must be less than 33.3333 percent."));
}

void TestNeighbours::rules_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<double>("number"); // NaN: not evaluated
    const double none = std::numeric_limits<double>::quiet_NaN();
    QTest::newRow("object") << QByteArray("SELECT COUNT(*) FROM {object}") << 4.0;
    QTest::newRow("dollar") << QByteArray("SELECT COUNT(${column}) FROM ${table}") << 3.0;
    QTest::newRow("table") << QByteArray("SELECT SUM({column}) FROM {table}") << 6.5;
    QTest::newRow("property") << QByteArray("SELECT MAX({property}) FROM {object};  ") << 4.0;
    QTest::newRow("text stays text") << QByteArray("SELECT COUNT(*) FROM t WHERE code = '007'") << 1.0;
    QTest::newRow("no value is NULL") << QByteArray("SELECT COUNT(*) FROM t WHERE code IS NULL") << 1.0;
    QTest::newRow("join") << QByteArray("SELECT COUNT(*) FROM t JOIN u ON t.code = u.code") << 2.0;
    QTest::newRow("own table") << QByteArray("WITH w AS (SELECT 1 AS a) SELECT COUNT(*) FROM w, t") << 4.0;
    QTest::newRow("two columns") << QByteArray("SELECT 1, 2") << none;
    QTest::newRow("two rows") << QByteArray("SELECT amount FROM t") << none;
    QTest::newRow("null") << QByteArray("SELECT NULL") << none;
    QTest::newRow("no such column") << QByteArray("SELECT COUNT(colour) FROM t") << none;
    QTest::newRow("two statements") << QByteArray("SELECT 1; SELECT 2") << none;
    QTest::newRow("no data") << QByteArray("SELECT COUNT(*) FROM v") << none;
}

void TestNeighbours::rules()
{
    QFETCH(QByteArray, query);
    QFETCH(double, number);
    write(QStringLiteral("t.csv"), "amount,code\n1.5,007\n1,8\nx,\n4,9\n");
    write(QStringLiteral("u.csv"), "code\n007\n9\n");
    const QByteArray yaml = "schema:\n- name: t\n  properties:\n  - name: amount\n    logicalType: number\n    quality:\n    - {id: q, type: sql, mustBe: -1, query: \"" + query
        + "\"}\n  - {name: code, logicalType: string}\n- {name: u, properties: [{name: code, logicalType: string}]}\n- {name: v, properties: [{name: a}]}\n";
    const CheckResult result = check(yaml, QStringLiteral("q"));
    QVERIFY(!result.reason.isEmpty());
    QVERIFY2(result.state == (std::isnan(number) ? State::NotEvaluated : State::Failed), qPrintable(result.reason));
    if (!std::isnan(number))
        QCOMPARE(result.measured.value_or(-2), number);
}

void TestNeighbours::levels()
{
    write(QStringLiteral("t.csv"), "at,day\n2026-01-31T10:00:00Z,2025-01-30\n2026-01-30T10:00:00Z,2025-01-31\n");
    const auto yaml = [](const QByteArray &level) {
        return "schema:\n- {name: t, properties: [{name: at, logicalType: timestamp}, {name: day, logicalType: date}]}\nslaProperties:\n- {" + level + "}\n";
    };
    QCOMPARE(check(yaml("property: freshness, value: 2, unit: h, element: t.at"), QStringLiteral("sla/freshness")).state, State::Passed);
    QCOMPARE(check(yaml("property: freshness, value: 119, unit: min, element: t.at"), QStringLiteral("sla/freshness")).state, State::Failed);
    const CheckResult kept = check(yaml("property: retention, value: 1, unit: y, element: t.day"), QStringLiteral("sla/retention"));
    QCOMPARE(kept.state, State::Failed);
    QCOMPARE(kept.failedRows, qint64(1));
    QCOMPARE(kept.rows[0].row, qint64(1));
    QVERIFY(kept.title.contains(QStringLiteral("2026-01-31 12:00 UTC")));
    QCOMPARE(check(yaml("property: latency, value: 1, unit: h, element: t.at"), QStringLiteral("sla/latency")).state, State::NotEvaluated);
    QCOMPARE(check(yaml("property: retention, value: 1, unit: fortnight, element: t.at"), QStringLiteral("sla/retention")).state, State::NotEvaluated);
}

void TestNeighbours::physicalTypes()
{
    write(QStringLiteral("t.csv"), "s,d,n\nabc,123.45,32767\nabcd,1234,32768\n\u00e4\u00f6\u00fc,0.001,-32768\n,-0123.450,1\n");
    const QByteArray yaml = "schema:\n- {name: t, properties: [{name: s, logicalType: string, physicalType: varchar(3)}, {name: d, logicalType: number, physicalType: 'DECIMAL(5, 2)'}, "
                            "{name: n, logicalType: integer, physicalType: SMALLINT}]}\n";
    const auto failed = [&](const char *id) { return check(yaml, QString::fromLatin1(id)).failedRows; };
    QCOMPARE(failed("t/s/physicalType"), qint64(1));
    QCOMPARE(failed("t/d/physicalType"), qint64(2));
    QCOMPARE(failed("t/n/physicalType"), qint64(1));
}

/// Every statement of the list is refused or stopped in time.
void TestNeighbours::hostile()
{
    REQUIRE_SHARED(list, "badinput/hostile");
    QFile file(list + QStringLiteral("/sql.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QByteArray rows = "id,note\n";
    for (int i = 0; i < 2000; ++i)
        rows += QByteArray::number(i) + ',' + QByteArray(2000, 'a') + '\n';
    quality::SqlTable table{QStringLiteral("orders"), {}, {}, write(QStringLiteral("orders.csv"), rows), {}};
    for (const char *name : {"id", "note"}) {
        quality::ColumnPlan column;
        column.names = {QString::fromLatin1(name)};
        table.columns.push_back(column);
    }
    const QJsonArray cases = QJsonDocument::fromJson(file.readAll()).array();
    QVERIFY(cases.size() > 10);
    for (const QJsonValue &one : cases) {
        const QString id = one[QStringLiteral("id")].toString();
        QElapsedTimer timer;
        timer.start();
        const auto answers = quality::answer({one[QStringLiteral("value")].toString()}, {table});
        QVERIFY2(bool(answers), qPrintable(id));
        // These two are honest work within the limits, or a number like any other.
        const bool mayAnswer = id == QLatin1String("sql/comment") || id == QLatin1String("sql/like") || id == QLatin1String("sql/printf") || id == QLatin1String("sql/deep");
        QVERIFY2(mayAnswer || !answers->front().number, qPrintable(id));
        QVERIFY2(answers->front().number || !answers->front().reason.isEmpty(), qPrintable(id));
        qInfo("%s: %lld ms, %s", qPrintable(id), timer.elapsed(), qPrintable(answers->front().reason));
        QVERIFY2(!QFile::exists(QStringLiteral("copy.db")) && !QFile::exists(QStringLiteral("out.csv")), qPrintable(id));
    }
}

QTEST_GUILESS_MAIN(TestNeighbours)
#include "tst_neighbours.moc"

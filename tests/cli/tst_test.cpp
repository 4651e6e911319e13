// SPDX-License-Identifier: GPL-3.0-or-later
#include "program.h"
#include "sharedfolder.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

/// `meshwright test` as scripts use it.
class TestTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void exitCodes_data();
    void exitCodes();
    void jsonHasThePromisedShape();
    void junitIsWellFormed();
    void findsTheSampleBesideTheContract();
    void onlyNarrows();
    void recordedOutcomesArePublished();
    void failedRowsAreSafeForSpreadsheets();

private:
    QString put(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return file.fileName();
    }
    QString contract(const QByteArray &more = {})
    {
        return put(QStringLiteral("c.odcs.yaml"), "apiVersion: v3.2.0\nkind: DataContract\nid: c\nversion: 1.0.0\nstatus: active\nschema:\n- name: orders\n  properties:\n"
                                                  "  - {name: id, logicalType: integer, required: true, unique: true}\n  - {name: note, logicalType: string}\n" + more);
    }
    QTemporaryDir m_folder;
};

void TestTest::exitCodes_data()
{
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<QByteArray>("data");
    QTest::addColumn<QString>("options");
    QTest::addColumn<int>("exitCode");
    const QByteArray good = "id,note\n1,a\n2,b\n", bad = "id,note\n1,a\n1,b\n";
    const QByteArray mild = "  quality:\n  - {metric: rowCount, mustBeGreaterThan: 5, severity: warning}\n";
    const QByteArray words = "  quality:\n  - {type: text, description: fine}\n";
    QTest::newRow("fine") << QByteArray() << good << QString() << 0;
    QTest::newRow("findings") << QByteArray() << bad << QString() << 1;
    QTest::newRow("never") << QByteArray() << bad << QStringLiteral("--fail-on never") << 0;
    QTest::newRow("warning") << mild << good << QString() << 0;
    QTest::newRow("warning fails") << mild << good << QStringLiteral("--fail-on warning") << 1;
    QTest::newRow("not evaluated") << words << good << QString() << 5;
    QTest::newRow("allowed") << words << good << QStringLiteral("--allow-unevaluated") << 0;
    QTest::newRow("failed and not evaluated") << words << bad << QString() << 1;
    QTest::newRow("usage") << QByteArray() << good << QStringLiteral("--format tapestry") << 2;
    QTest::newRow("no such server") << QByteArray() << good << QStringLiteral("--server nowhere") << 2;
    QTest::newRow("not a contract") << QByteArray("\t- [") << good << QString() << 3;
}

void TestTest::exitCodes()
{
    QFETCH(QByteArray, more);
    QFETCH(QByteArray, data);
    QFETCH(QString, options);
    const QString file = put(QStringLiteral("orders.csv"), data);
    const ProgramRun run = runMeshwright(QStringList{QStringLiteral("test"), contract(more), QStringLiteral("--data"), file} + options.split(u' ', Qt::SkipEmptyParts));
    QTEST(run.exitCode, "exitCode");
    QVERIFY(run.exitCode < 2 || run.exitCode == 5 ? !run.out.isEmpty() : !run.err.isEmpty());
    const ProgramRun absent = runMeshwright({QStringLiteral("test"), contract(), QStringLiteral("--data"), m_folder.filePath(QStringLiteral("nowhere.csv"))});
    QCOMPARE(absent.exitCode, 3);
}

void TestTest::jsonHasThePromisedShape()
{
    const QString file = put(QStringLiteral("orders.csv"), "id,note\n1,a\nx,b\n,c\n1,\"two\nlines\"\n");
    const ProgramRun run = runMeshwright({QStringLiteral("test"), contract(), QStringLiteral("--data"), QStringLiteral("orders=") + file, QStringLiteral("--format"), QStringLiteral("json")});
    QCOMPARE(run.exitCode, 1);
    const QJsonObject json = QJsonDocument::fromJson(run.out.toUtf8()).object();
    QMap<QString, QJsonObject> checks;
    for (const QJsonValue &check : json.value(QStringLiteral("checks")).toArray()) {
        for (const char *key : {"id", "object", "property", "check", "dimension", "severity", "state", "reason", "failedRows", "totalRows", "rows"})
            QVERIFY2(check.toObject().contains(QLatin1String(key)), key);
        checks.insert(check[QStringLiteral("id")].toString(), check.toObject());
    }
    const auto rowsOf = [&](const QString &id) { return checks.value(id).value(QStringLiteral("rows")).toArray(); };
    QCOMPARE(rowsOf(QStringLiteral("orders/id/type")).size(), 1);
    const QJsonValue type = rowsOf(QStringLiteral("orders/id/type")).first();
    QCOMPARE(type[QStringLiteral("row")].toInt(), 2);
    QCOMPARE(type[QStringLiteral("line")].toInt(), 3);
    QCOMPARE(type[QStringLiteral("values")][QStringLiteral("id")].toString(), QStringLiteral("x"));
    QVERIFY(rowsOf(QStringLiteral("orders/id/required")).first()[QStringLiteral("values")][QStringLiteral("id")].isNull());
    QCOMPARE(checks.value(QStringLiteral("orders/id/unique")).value(QStringLiteral("failedRows")).toInt(), 2);
    QCOMPARE(checks.value(QStringLiteral("orders/id/type")).value(QStringLiteral("state")).toString(), QStringLiteral("failed"));
    const QJsonValue summary = json.value(QStringLiteral("summary"));
    QCOMPARE(summary[QStringLiteral("failed")].toInt(), 3);
    QCOMPARE(summary[QStringLiteral("rows")].toInt(), 4);
}

void TestTest::junitIsWellFormed()
{
    const QString file = put(QStringLiteral("orders.csv"), "id,note\n1,\"<&>\"\n1,b\n");
    const ProgramRun run = runMeshwright({QStringLiteral("test"), contract(), QStringLiteral("--data"), file, QStringLiteral("--format"), QStringLiteral("junit")});
    QXmlStreamReader xml(run.out);
    int failures = 0;
    while (!xml.atEnd())
        failures += xml.readNext() == QXmlStreamReader::StartElement && xml.name() == QLatin1String("failure");
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QCOMPARE(failures, 1);
}

void TestTest::findsTheSampleBesideTheContract()
{
    QVERIFY(QFile::remove(m_folder.filePath(QStringLiteral("orders.csv"))) || true);
    const QString path = contract();
    const ProgramRun none = runMeshwright({QStringLiteral("test"), path});
    QCOMPARE(none.exitCode, 5); // nothing was looked at, and that is not green
    QVERIFY(none.out.contains(QStringLiteral("no data")));
    put(QStringLiteral("orders.csv"), "id,note\n1,a\n");
    QCOMPARE(runMeshwright({QStringLiteral("test"), path}).exitCode, 0);
}

void TestTest::onlyNarrows()
{
    const QString file = put(QStringLiteral("orders.csv"), "id,note\n1,a\n1,b\n");
    QCOMPARE(runMeshwright({QStringLiteral("test"), contract(), QStringLiteral("--only"), QStringLiteral("required,type")}).exitCode, 0);
    QCOMPARE(runMeshwright({QStringLiteral("test"), contract(), QStringLiteral("--only"), QStringLiteral("unique")}).exitCode, 1);
    QCOMPARE(runMeshwright({QStringLiteral("test"), contract(), QStringLiteral("--only"), QStringLiteral("uniqe")}).exitCode, 2);
}

void TestTest::recordedOutcomesArePublished()
{
    const QString file = contract("team: {name: Sales, members: [{username: a, role: owner}]}\ndescription: {purpose: Orders}\nslaProperties: [{property: frequency, value: 1, unit: d}]\n");
    put(QStringLiteral("orders.csv"), "id,note\n1,a\n2,b\n");
    const QStringList environment = {QStringLiteral("XDG_DATA_HOME=") + m_folder.filePath(QStringLiteral("data"))};
    const ProgramRun tested = runMeshwright({QStringLiteral("test"), QStringLiteral("--record"), QStringLiteral("--allow-unevaluated"), file}, environment);
    QVERIFY2(tested.exitCode == 0, qPrintable(tested.out + tested.err));
    QVERIFY(QFile::exists(m_folder.filePath(QStringLiteral(".meshwright/history.db"))));
    const ProgramRun published = runMeshwright({QStringLiteral("publish"), file, QStringLiteral("--to"), QStringLiteral("embedded")}, environment);
    QVERIFY2(published.exitCode == 0, qPrintable(published.out + published.err));
    const ProgramRun found = runMeshwright({QStringLiteral("search"), QStringLiteral("orders")}, environment);
    QVERIFY2(!found.out.contains(QLatin1String("never tested")), qPrintable(found.out));
    QVERIFY2(found.out.contains(QLatin1String("7 of 8 checks passed")), qPrintable(found.out));
}

void TestTest::failedRowsAreSafeForSpreadsheets()
{
    QStringList values = {QStringLiteral("=1+1"), QStringLiteral("+1"), QStringLiteral("-5"), QStringLiteral("@x"), QStringLiteral("\t=1"), QStringLiteral("'=1"), QStringLiteral("\"=1\""), QStringLiteral("\u00a0=1"), QStringLiteral("plain")};
    const QString hostile = sharedFolder(QStringLiteral("badinput/hostile"));
    QFile list(hostile + QStringLiteral("/csvcell.json"));
    if (!hostile.isEmpty() && list.open(QIODevice::ReadOnly)) {
        for (const QJsonValue &entry : QJsonDocument::fromJson(list.readAll()).array())
            values.append(entry[QStringLiteral("value")].toString());
    }
    QByteArray text = "id,note\n";
    for (int i = 0; i < values.size(); ++i)
        text += QByteArray::number(i) + ",\"" + QString(values[i]).replace(u'"', QLatin1String("\"\"")).toUtf8() + "\"\n";
    put(QStringLiteral("orders.csv"), text);
    const QString out = m_folder.filePath(QStringLiteral("failed.csv"));
    const QString path = put(QStringLiteral("e.odcs.yaml"), "schema:\n- name: orders\n  properties:\n  - {name: id}\n  - {name: note, enum: [{value: nothing of it}]}\n");
    QCOMPARE(runMeshwright({QStringLiteral("test"), path, QStringLiteral("--failed-rows"), out}).exitCode, 1);
    // Our own reader gives the very values back, each with its guard.
    const ProgramRun run = runMeshwright({QStringLiteral("profile"), out, QStringLiteral("--format"), QStringLiteral("json")});
    QCOMPARE(run.exitCode, 0);
    const QJsonArray columns = QJsonDocument::fromJson(run.out.toUtf8())[QStringLiteral("columns")].toArray();
    QCOMPARE(columns.last()[QStringLiteral("name")].toString(), QStringLiteral("value"));
    QCOMPARE(columns.last()[QStringLiteral("rows")].toInt(), int(values.size()));
    QFile file(out);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray written = file.readAll();
    for (const QString &value : std::as_const(values)) {
        if (value == QStringLiteral("plain"))
            continue;
        const QByteArray guarded = '\'' + QString(value).replace(u'"', QLatin1String("\"\"")).toUtf8();
        QVERIFY2(written.contains(",\"" + guarded + "\"\r\n") || written.contains(',' + guarded + "\r\n"), guarded.constData());
    }
}

QTEST_GUILESS_MAIN(TestTest)
#include "tst_test.moc"

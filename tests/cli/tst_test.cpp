// SPDX-License-Identifier: GPL-3.0-or-later
#include "patience.h"
#include "program.h"
#include "sharedfolder.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
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
    void dimensionAndTagNarrow();
    void termsAreInEveryFormat_data();
    void termsAreInEveryFormat();
    void hostileTextStaysText_data();
    void hostileTextStaysText();
    void unreadDataIsToldInEveryFormat_data();
    void unreadDataIsToldInEveryFormat();
    void sarifNamesThePlaceInTheContract();
    void watches();
    void coloursOnATerminalOnly();
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

void TestTest::dimensionAndTagNarrow()
{
    put(QStringLiteral("orders.csv"), "id,note\n1,a\n1,b\n");
    const QString path = put(QStringLiteral("tags.odcs.yaml"), "schema:\n- name: orders\n  tags: [sales]\n  properties:\n  - {name: id, logicalType: integer, unique: true, tags: [key]}\n"
                                                               "  - {name: note, logicalType: string, quality: [{id: q, metric: nullValues, mustBe: 0, tags: [nightly, key]}]}\n");
    const auto idsOf = [&](const QStringList &options) {
        QStringList ids;
        const ProgramRun run = runMeshwright(QStringList{QStringLiteral("test"), path, QStringLiteral("--format"), QStringLiteral("json")} + options);
        for (const QJsonValue &check : QJsonDocument::fromJson(run.out.toUtf8())[QStringLiteral("checks")].toArray())
            ids.append(check[QStringLiteral("id")].toString());
        return ids.join(u' ');
    };
    QCOMPARE(idsOf({QStringLiteral("--dimension"), QStringLiteral("uniqueness")}), QStringLiteral("orders/id/unique"));
    QCOMPARE(idsOf({QStringLiteral("--dimension"), QStringLiteral("uq")}), QStringLiteral("orders/id/unique"));
    QCOMPARE(idsOf({QStringLiteral("--tag"), QStringLiteral("nightly")}), QStringLiteral("q"));
    QCOMPARE(idsOf({QStringLiteral("--tag"), QStringLiteral("key")}), QStringLiteral("orders/id/present orders/id/type orders/id/unique q"));
    QCOMPARE(idsOf({QStringLiteral("--tag"), QStringLiteral("key"), QStringLiteral("--only"), QStringLiteral("type,unique"), QStringLiteral("--only"), QStringLiteral("q")}), QStringLiteral("orders/id/type orders/id/unique q"));
    QCOMPARE(idsOf({QStringLiteral("--tag"), QStringLiteral("sales")}).split(u' ').size(), 7);
    QCOMPARE(runMeshwright({QStringLiteral("test"), path, QStringLiteral("--tag"), QStringLiteral("nowhere")}).exitCode, 2);
    QCOMPARE(runMeshwright({QStringLiteral("test"), path, QStringLiteral("--dimension"), QStringLiteral("beauty")}).exitCode, 2);
    QCOMPARE(runMeshwright({QStringLiteral("test"), path, QStringLiteral("--tag"), QStringLiteral("nightly")}).exitCode, 0); // the failing check was not asked for
}

namespace {

void formats()
{
    QTest::addColumn<QString>("format");
    for (const char *format : {"text", "json", "junit", "html", "github", "sarif"})
        QTest::newRow(format) << QString::fromLatin1(format);
}

} // namespace

void TestTest::termsAreInEveryFormat_data()
{
    formats();
}

/// Dimension, severity, owner, how many of how many, share, an example, impact, schedule, tags.
void TestTest::termsAreInEveryFormat()
{
    QFETCH(QString, format);
    put(QStringLiteral("orders.csv"), "id,note\n1,a\n2,wrong\n3,b\n4,c\n");
    const QString path = put(QStringLiteral("terms.odcs.yaml"), "team: {name: Sales, members: [{username: ada, name: Ada Lovelace, role: owner}]}\nschema:\n- name: orders\n  properties:\n"
                             "  - {name: id, logicalType: integer, primaryKey: true}\n  - {name: note, logicalType: string, enum: [{value: a}, {value: b}, {value: c}], tags: [tagged],\n"
                             "     quality: [{id: q, metric: invalidValues, arguments: {pattern: '^.$'}, mustBe: 0, dimension: accuracy, businessImpact: regulatory, method: reconciliation, scheduler: cron, schedule: 0 20 * * *}]}\n");
    const ProgramRun run = runMeshwright({QStringLiteral("test"), path, QStringLiteral("--format"), format});
    QCOMPARE(run.exitCode, 1);
    QString out = run.out;
    out.replace(QStringLiteral("%25"), QStringLiteral("%"));
    QStringList wanted = {QStringLiteral("conformity"), QStringLiteral("accuracy"), QStringLiteral("error"), QStringLiteral("Ada Lovelace"), QStringLiteral("wrong"),
                          QStringLiteral("regulatory"), QStringLiteral("reconciliation"), QStringLiteral("0 20 * * * (cron)"), QStringLiteral("tagged")};
    wanted += format == u"json" ? QStringList{QStringLiteral("\"failedRows\": 1,"), QStringLiteral("\"totalRows\": 4"), QStringLiteral("\"failedPercent\": 25")}
        : format == u"html"     ? QStringList{QStringLiteral("1 of 4"), QStringLiteral("25 %")}
                                : QStringList{QStringLiteral("1 of 4 rows"), QStringLiteral("25 %")};
    for (const QString &word : wanted)
        QVERIFY2(out.contains(word), qPrintable(word + QStringLiteral(" is not in\n") + out));
}

void TestTest::hostileTextStaysText_data()
{
    formats();
}

/// What a contract or a cell holds is never markup, never a command of a terminal, a log or a build system.
void TestTest::hostileTextStaysText()
{
    QFETCH(QString, format);
    put(QStringLiteral("orders.csv"), "id,note\n1,\"\x1b[31m<script>alert(1)</script>\n::error::x ]]> \xe2\x80\xae\"\n");
    const QString path = put(QStringLiteral("hostile.odcs.yaml"), "name: \"<img src=x onerror=alert(1)> \\e]0;title\\a\"\nschema:\n- name: orders\n  properties:\n  - {name: id}\n"
                                                                  "  - {name: note, enum: [{value: a}], quality: [{id: \"q\\n::error::id\", description: \"<b>bold</b> \\e[2J\\n::error::y\", metric: nullValues, mustBe: 1}]}\n");
    const ProgramRun run = runMeshwright({QStringLiteral("test"), path, QStringLiteral("--format"), format});
    QCOMPARE(run.exitCode, 1);
    QVERIFY(!run.out.isEmpty());
    QVERIFY(!run.out.contains(QChar(0x1b)) && !run.out.contains(QChar(7)));
    if (format == u"html" || format == u"junit") {
        for (const char *markup : {"<script", "<img src=x", "<b>bold"})
            QVERIFY2(!run.out.contains(QLatin1String(markup)), markup);
    }
    if (format == u"html" || format == u"text")
        QVERIFY(!run.out.contains(QChar(0x202e)));
    if (format != u"json" && format != u"html" && format != u"sarif") {
        for (const QString &line : run.out.split(u'\n'))
            QVERIFY2(!line.startsWith(QLatin1String("::error::")), qPrintable(line));
    }
    if (format == u"junit") {
        QXmlStreamReader xml(run.out);
        while (!xml.atEnd())
            xml.readNext();
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    }
}

void TestTest::unreadDataIsToldInEveryFormat_data()
{
    formats();
}

void TestTest::unreadDataIsToldInEveryFormat()
{
    QFETCH(QString, format);
    const ProgramRun run = runMeshwright({QStringLiteral("test"), contract(), QStringLiteral("--data"), m_folder.filePath(QStringLiteral("absent.csv")), QStringLiteral("--format"), format});
    QCOMPARE(run.exitCode, 3);
    QVERIFY2(run.out.contains(QLatin1String("no such file")), qPrintable(run.out));
    QVERIFY2(run.err.contains(QLatin1String("absent.csv")), qPrintable(run.err));
}

void TestTest::sarifNamesThePlaceInTheContract()
{
    put(QStringLiteral("orders.csv"), "id,note\n1,a\n1,b\n");
    const QString path = contract();
    const ProgramRun run = runMeshwright({QStringLiteral("test"), path, QStringLiteral("--format"), QStringLiteral("sarif")});
    const QJsonArray found = QJsonDocument::fromJson(run.out.toUtf8())[QStringLiteral("runs")][0][QStringLiteral("results")].toArray();
    QCOMPARE(found.size(), 1);
    QCOMPARE(found[0][QStringLiteral("ruleId")].toString(), QStringLiteral("test/unique"));
    QCOMPARE(found[0][QStringLiteral("locations")][0][QStringLiteral("physicalLocation")][QStringLiteral("region")][QStringLiteral("startLine")].toInt(), 9);
    const ProgramRun github = runMeshwright({QStringLiteral("test"), path, QStringLiteral("--format"), QStringLiteral("github")});
    QVERIFY2(github.out.startsWith(QStringLiteral("::error file=%1,line=9,").arg(path)), qPrintable(github.out));
}

void TestTest::watches()
{
    put(QStringLiteral("orders.csv"), "id,note\n1,a\n");
    QProcess process;
    process.start(QStringLiteral(MESHWRIGHT_BINARY_DIR "/bin/meshwright"), {QStringLiteral("test"), contract(), QStringLiteral("--watch")}, QIODevice::ReadOnly);
    QByteArray out;
    const auto says = [&](const char *words) {
        return QTest::qWaitFor([&] {
            process.waitForReadyRead(50);
            out += process.readAllStandardOutput();
            return out.contains(words);
        }, longWait);
    };
    QVERIFY2(says("0 failed"), out.constData());
    put(QStringLiteral("orders.csv"), "id,note\n1,a\n1,b\n");
    QVERIFY2(says("1 failed"), out.constData());
    out.clear();
    contract("  quality:\n  - {metric: rowCount, mustBe: 7}\n");
    QVERIFY2(says("2 failed"), out.constData());
    process.terminate();
    QVERIFY(process.waitForFinished(longWait));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 1); // what was found last
}

/// Colours are for terminals that want them; script(1) gives the program one.
void TestTest::coloursOnATerminalOnly()
{
    put(QStringLiteral("orders.csv"), "id,note\n1,a\n");
    const QString path = contract();
    const ProgramRun quiet = runMeshwright({QStringLiteral("test"), path});
    QVERIFY2(quiet.err.isEmpty(), qPrintable(quiet.err));
    QVERIFY(!quiet.out.contains(QChar(0x1b)));
    const auto onTerminal = [&](const QStringList &environment) {
        QProcess script;
        script.setEnvironment(QProcess::systemEnvironment() + environment);
        script.start(QStringLiteral("script"), {QStringLiteral("-qec"), QStringLiteral("'" MESHWRIGHT_BINARY_DIR "/bin/meshwright' test '%1'").arg(path), QStringLiteral("/dev/null")}, QIODevice::ReadOnly);
        return script.waitForFinished(longWait) ? script.readAllStandardOutput() : QByteArray();
    };
    const QByteArray shown = onTerminal({QStringLiteral("TERM=xterm"), QStringLiteral("NO_COLOR")});
    if (shown.isEmpty())
        QSKIP("NOT RUN: there is no script(1) to give the program a terminal.");
    QVERIFY2(shown.contains("\x1b[32m"), shown.constData());
    const QByteArray plain = onTerminal({QStringLiteral("TERM=xterm"), QStringLiteral("NO_COLOR=1")});
    QVERIFY2(plain.contains("passed") && !plain.contains('\x1b'), plain.constData());
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

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
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace {

const char good[] = "apiVersion: v3.2.0\nkind: DataContract\nid: orders\nversion: 1.0.0\nstatus: active\n";
const char misspelt[] = "apiVersion: v3.2.0\nkind: DataContract\nid: orders\nversion: 1.0.0\nstatus: active\ndomian: ö sales\n";
const char clashing[] = "apiVersion: v3.2.0\nkind: DataContract\nid: orders\nversion: 1.0.0\nstatus: active\nschema:\n"
                        "- name: a\n  properties: []\n- name: a\n  properties: []\n";

class Folder {
public:
    QString write(const QString &name, const QByteArray &bytes)
    {
        const QString path = m_dir.filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
    }
    QString path() const { return m_dir.path(); }

private:
    QTemporaryDir m_dir;
};

ProgramRun lint(const QStringList &arguments)
{
    return runMeshwright(QStringList{u"lint"_s} + arguments);
}

QJsonObject json(const ProgramRun &run)
{
    return QJsonDocument::fromJson(run.out.toUtf8()).object();
}

QJsonObject fileOf(const ProgramRun &run, qsizetype index = 0)
{
    return json(run)[u"files"_s].toArray().at(index).toObject();
}

} // namespace

class LintVerbTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void fine();
    void findingHasItsAddress();
    void jsonHasItsShape();
    void semanticsSpareTheSchema();
    void foldersAreSearched();
    void oneUnreadableFileSparesTheOthers_data();
    void oneUnreadableFileSparesTheOthers();
    void asAnotherVersion();
    void ownSchema();
    void failOn_data();
    void failOn();
    void variables();
    void valuesOfVariables();
    void standardInput();
    void brokenFileIsToldOnce();
    void oneMistakeOneFinding_data();
    void oneMistakeOneFinding();
    void usage_data();
    void usage();
    void otherFormats();
    void publicContracts();
};

void LintVerbTest::fine()
{
    Folder folder;
    const ProgramRun run = lint({folder.write(u"a.odcs.yaml"_s, good)});
    QCOMPARE(run.exitCode, 0);
    QVERIFY2(run.out.contains(u"fine (ODCS 3.2.0)"_s) && !run.out.contains(u'\x1b'), qPrintable(run.out));
}

void LintVerbTest::findingHasItsAddress()
{
    Folder folder;
    const QString path = folder.write(u"a.odcs.yaml"_s, misspelt);
    const ProgramRun run = lint({path});
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.out.startsWith(path + u":6:1: error: “domian” is not a key of a data contract. Did you mean “domain”? [standard/unknown-key]\n"_s), qPrintable(run.out));
    QVERIFY2(run.out.contains(u"    domian: ö sales\n    ~~~~~~\n"_s), qPrintable(run.out));
    QVERIFY2(run.out.endsWith(u"1 file, 1 error.\n"_s), qPrintable(run.out));
}

void LintVerbTest::jsonHasItsShape()
{
    Folder folder;
    const ProgramRun run = lint({folder.write(u"a.odcs.yaml"_s, misspelt), u"--format"_s, u"json"_s});
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(json(run)[u"tool"_s].toString(), u"meshwright"_s);
    QVERIFY(!json(run)[u"version"_s].toString().isEmpty());
    QCOMPARE(json(run)[u"summary"_s].toObject()[u"errors"_s].toInt(), 1);
    const QJsonObject file = fileOf(run);
    QCOMPARE(file[u"standard"_s].toString(), u"ODCS 3.2.0"_s);
    QCOMPARE(file[u"valid"_s], QJsonValue(false));
    QCOMPARE(file[u"schemaValid"_s], QJsonValue(false));
    QCOMPARE(file[u"findings"_s].toArray().size(), 1);
    const QJsonObject finding = file[u"findings"_s].toArray().at(0).toObject();
    QCOMPARE(finding[u"rule"_s].toString(), u"standard/unknown-key"_s);
    QCOMPARE(finding[u"severity"_s].toString(), u"error"_s);
    QCOMPARE(finding[u"path"_s].toString(), u"/domian"_s);
    QCOMPARE(finding[u"line"_s].toInt(), 6);
    QCOMPARE(finding[u"column"_s].toInt(), 1);
    QCOMPARE(finding[u"endLine"_s].toInt(), 6);
    QCOMPARE(finding[u"endColumn"_s].toInt(), 7);
    const QJsonObject patch = finding[u"fix"_s].toObject()[u"patches"_s].toArray().at(0).toObject();
    QByteArray text(misspelt);
    text.replace(patch[u"at"_s].toInt(), patch[u"removed"_s].toString().toUtf8().size(), patch[u"inserted"_s].toString().toUtf8());
    QCOMPARE(text, QByteArray(misspelt).replace("domian", "domain"));
}

void LintVerbTest::semanticsSpareTheSchema()
{
    Folder folder;
    const ProgramRun run = lint({folder.write(u"a.odcs.yaml"_s, clashing), u"--format"_s, u"json"_s});
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(fileOf(run)[u"schemaValid"_s], QJsonValue(true));
    QCOMPARE(fileOf(run)[u"valid"_s], QJsonValue(false));
    QVERIFY2(run.out.contains(u"contract/duplicate-name"_s), qPrintable(run.out));
}

void LintVerbTest::foldersAreSearched()
{
    Folder folder;
    folder.write(u"b/orders.odcs.yaml"_s, good);
    folder.write(u"a/orders.ODCS.yml"_s, QByteArray(good).replace("id: orders", "id: returns"));
    folder.write(u"c/datacontract.yaml"_s, QByteArray(good).replace("id: orders", "id: stock"));
    folder.write(u"c/other.yaml"_s, "a: [\n");
    const ProgramRun run = lint({folder.path(), u"--format"_s, u"json"_s});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(json(run)[u"files"_s].toArray().size(), 3);
    QVERIFY(fileOf(run)[u"path"_s].toString().endsWith(u"a/orders.ODCS.yml"_s));
    QCOMPARE(lint({folder.path() + u"/c/other.yaml"_s}).exitCode, 3); // named outright
    const QString again = folder.write(u"d/again.odcs.yaml"_s, good);
    const ProgramRun twice = lint({folder.path()});
    QVERIFY2(twice.exitCode == 1 && twice.out.contains(u"mesh/duplicate-contract"_s), qPrintable(twice.out));
    QCOMPARE(lint({again}).exitCode, 0); // alone it is fine
    QDir().mkpath(folder.path() + u"/empty"_s);
    QCOMPARE(lint({folder.path() + u"/empty"_s}).exitCode, 2);
}

void LintVerbTest::oneUnreadableFileSparesTheOthers_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("place");
    QTest::newRow("broken YAML") << u"x.odcs.yaml"_s << QByteArray("apiVersion: v3.2.0\nname: \"open\nid: a\n") << u":2:"_s;
    QTest::newRow("broken JSON") << u"x.odcs.json"_s << QByteArray("{\"a\": 1,\n}") << u":2:"_s;
    QTest::newRow("not UTF-8") << u"x.odcs.yaml"_s << QByteArray("name: \xff\xfe\x80\n") << u"x.odcs.yaml"_s;
    QTest::newRow("not there") << QString() << QByteArray() << u"gone.yaml"_s;
}

void LintVerbTest::oneUnreadableFileSparesTheOthers()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, place);
    Folder folder;
    const QString bad = name.isEmpty() ? folder.path() + u"/gone.yaml"_s : folder.write(name, bytes);
    const QString other = folder.write(u"z.odcs.yaml"_s, misspelt);
    const ProgramRun run = lint({bad, other});
    QCOMPARE(run.exitCode, 3);
    QVERIFY2(run.out.contains(bad) && run.out.contains(place), qPrintable(run.out));
    QVERIFY2(run.out.contains(other + u":6:1: error:"_s), qPrintable(run.out));
    const ProgramRun told = lint({bad, other, u"--format"_s, u"json"_s});
    QCOMPARE(told.exitCode, 3);
    QVERIFY(fileOf(told).contains(u"problem"_s));
    QCOMPARE(fileOf(told)[u"valid"_s], QJsonValue(false));
}

void LintVerbTest::asAnotherVersion()
{
    Folder folder;
    const QString path = folder.write(u"a.odcs.yaml"_s, "apiVersion: v3.1.0\nkind: DataContract\nid: a\nversion: 1.0.0\n");
    QCOMPARE(lint({path}).exitCode, 1); // 3.1 asks for a status
    QCOMPARE(lint({path, u"--as"_s, u"3.2.0"_s}).exitCode, 0);
    QCOMPARE(lint({path, u"--as"_s, u"v3.2.0"_s}).exitCode, 0);
}

void LintVerbTest::ownSchema()
{
    Folder folder;
    const QString path = folder.write(u"a.odcs.yaml"_s, good);
    const QString strict = folder.write(u"strict.json"_s, R"({"required": ["domain"], "properties": {"status": {"enum": ["draft"]}}})");
    const ProgramRun run = lint({path, u"--schema"_s, strict, u"--format"_s, u"json"_s});
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(fileOf(run)[u"schemaValid"_s], QJsonValue(true));
    QCOMPARE(fileOf(run)[u"valid"_s], QJsonValue(false));
    QVERIFY2(run.out.contains(u"schema/required"_s) && run.out.contains(u"schema/enum"_s), qPrintable(run.out));
    const QString remote = folder.write(u"remote.yaml"_s, "$ref: https://example.com/schema.json\n");
    const ProgramRun refused = lint({path, u"--schema"_s, remote});
    QCOMPARE(refused.exitCode, 3);
    QVERIFY2(refused.err.contains(u"never fetched"_s), qPrintable(refused.err));
    const QString evil = folder.write(u"evil.yaml"_s, "$ref: '#/$defs/a'\n$defs: {a: {allOf: [{$ref: '#/$defs/a'}]}}\n");
    QCOMPARE(lint({path, u"--schema"_s, evil}).exitCode, 5);
    QCOMPARE(lint({path, u"--schema"_s, evil, u"--allow-unevaluated"_s}).exitCode, 0);
}

void LintVerbTest::failOn_data()
{
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<QString>("threshold");
    QTest::addColumn<int>("exitCode");
    const QByteArray warning = "contractCreatedTs: yesterday\n", info = "dataProduct: orders\n";
    QTest::newRow("warning, default") << warning << u"error"_s << 0;
    QTest::newRow("warning, warning") << warning << u"warning"_s << 1;
    QTest::newRow("info, warning") << info << u"warning"_s << 0;
    QTest::newRow("info, info") << info << u"info"_s << 1;
    QTest::newRow("info, hint") << info << u"hint"_s << 1;
    QTest::newRow("error, never") << QByteArray("x: 1\n") << u"never"_s << 0;
}

void LintVerbTest::failOn()
{
    QFETCH(QByteArray, more);
    QFETCH(QString, threshold);
    QFETCH(int, exitCode);
    Folder folder;
    QCOMPARE(lint({folder.write(u"a.odcs.yaml"_s, good + more), u"--fail-on"_s, threshold}).exitCode, exitCode);
}

void LintVerbTest::variables()
{
    Folder folder;
    const QString path = folder.write(u"a.odcs.yaml"_s, good + QByteArray("domain: ${DOMAIN}\nname: ${NAME:-x}\n"));
    QVERIFY(lint({path}).out.contains(u": hint: "_s));
    const QStringList strict{path, u"--fail-on"_s, u"hint"_s, u"--env"_s};
    QCOMPARE(lint(strict + QStringList{u"DOMAIN=sales"_s}).exitCode, 0);
    QCOMPARE(lint(strict + QStringList{u"DOMAIN"_s}).exitCode, 0); // it has some value
    const ProgramRun misspelt = lint(strict + QStringList{u"DOMAN=sales"_s});
    QCOMPARE(misspelt.exitCode, 1);
    QVERIFY2(misspelt.out.contains(u"The variable ${DOMAIN} has no value and no default. Did you mean “DOMAN”?"_s) && misspelt.out.contains(u" 1 warning."_s), qPrintable(misspelt.out));
}

/// With values the text is judged as it reads where it is used; places stay those of the text as written.
void LintVerbTest::valuesOfVariables()
{
    Folder folder;
    const QString path = folder.write(u"a.odcs.yaml"_s, good + QByteArray("servers:\n- server: w\n  type: ${KIND:-postgres}\n  host: ${HOST}\n"
                                                                          "  port: ${PORT}\n  database: d\n  schema: s\ndomian: x\n"));
    const ProgramRun plain = lint({path, u"--format"_s, u"json"_s});
    QVERIFY2(plain.out.contains(u"${KIND:-postgres}” is not allowed"_s), qPrintable(plain.out)); // as the schema has it
    const QStringList values{path, u"--format"_s, u"json"_s, u"--env"_s, u"HOST=db"_s, u"--env"_s, u"PORT=5432"_s};
    const ProgramRun filled = lint(values);
    QCOMPARE(fileOf(filled)[u"findings"_s].toArray().size(), 1);
    const QJsonObject left = fileOf(filled)[u"findings"_s].toArray().at(0).toObject();
    QCOMPARE(left[u"rule"_s].toString(), u"standard/unknown-key"_s);
    QVERIFY(left[u"fix"_s].isObject()); // a fix of the text as written
    const ProgramRun wrong = lint(values + QStringList{u"--env"_s, u"KIND=postgrs"_s});
    const QJsonObject finding = fileOf(wrong)[u"findings"_s].toArray().at(0).toObject();
    QVERIFY2(finding[u"message"_s].toString().contains(u"Did you mean “postgres”?"_s), qPrintable(wrong.out));
    QCOMPARE(finding[u"line"_s].toInt(), 8);
    QCOMPARE(finding[u"column"_s].toInt(), 9);
    QCOMPARE(finding[u"endColumn"_s].toInt(), 26);
    QVERIFY(finding[u"fix"_s].isNull()); // it would put the value in place of the variable
}

void LintVerbTest::standardInput()
{
    const auto piped = [](const QByteArray &bytes, const QStringList &more = {}) {
        QProcess process;
        process.start(QStringLiteral(MESHWRIGHT_BINARY_DIR "/bin/meshwright"), QStringList{u"lint"_s, u"-"_s} + more);
        process.write(bytes);
        process.closeWriteChannel();
        process.waitForFinished(longWait);
        return ProgramRun{process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()), QString::fromUtf8(process.readAllStandardError())};
    };
    QCOMPARE(piped(good).exitCode, 0);
    const ProgramRun bad = piped(misspelt);
    QVERIFY2(bad.exitCode == 1 && bad.out.startsWith(u"-:6:1: error: "_s), qPrintable(bad.out));
    QVERIFY(piped("{\"kind\": \"DataContract\",}").out.contains(u"[json/"_s));
    QCOMPARE(piped("").exitCode, 1); // an empty contract
    QCOMPARE(piped("a: [").exitCode, 3);
    const ProgramRun huge = piped(QByteArray(6 << 20, '#'));
    QVERIFY2(huge.exitCode == 3 && huge.out.contains(u"5 MiB"_s), qPrintable(huge.out.left(200)));
    QCOMPARE(piped(good, {u"--watch"_s}).exitCode, 2);
}

/// What keeps a file from being read is said once, in every format.
void LintVerbTest::brokenFileIsToldOnce()
{
    Folder folder;
    const QString path = folder.write(u"a.odcs.yaml"_s, "name: \"open\n");
    QCOMPARE(lint({path}).out.count(u"is not closed"_s), 1);
    QCOMPARE(lint({path, u"--format"_s, u"github"_s}).out.count(u"::error"_s), 1);
    const QString junit = lint({path, u"--format"_s, u"junit"_s}).out;
    QCOMPARE(lint({folder.write(u"b.odcs.yaml"_s, "a: \xff\xfe [\n}: - \x80\n]")}).out.count(u": error: "_s), 1);
    QVERIFY2(junit.count(u"<testcase"_s) == 1 && junit.contains(u"<error "_s) && !junit.contains(u"<failure"_s), qPrintable(junit));
}

void LintVerbTest::oneMistakeOneFinding_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    QTest::addColumn<QString>("finding");
    QTest::newRow("misspelt key that a position needs") << QByteArray("primaryKey:") << QByteArray("primaryKye:") << u"Did you mean “primaryKey”?"_s;
    QTest::newRow("misspelt schedule") << QByteArray("scheduler:") << QByteArray("schedulr:") << u"Did you mean “scheduler”?"_s;
    QTest::newRow("misspelt name that references mean") << QByteArray("name: customer\n") << QByteArray("nmae: customer\n") << u"Did you mean “name”?"_s;
    QTest::newRow("misspelt schema") << QByteArray("schema:") << QByteArray("shcema:") << u"Did you mean “schema”?"_s;
    QTest::newRow("misspelt items") << QByteArray("items:") << QByteArray("itmes:") << u"Did you mean “items”?"_s;
    QTest::newRow("missing name that references mean") << QByteArray("name: customer\n    ") << QByteArray() << u"“name” is missing"_s;
    QTest::newRow("element of another type") << QByteArray("element: orders.customer") << QByteArray("element: 5") << u"must be text"_s;
    QTest::newRow("flag of another type") << QByteArray("primaryKey: true") << QByteArray("primaryKey: 1") << u"must be true or false"_s;
    QTest::newRow("all examples of another type") << QByteArray("  - name: codes\n") << QByteArray("  - name: n\n    logicalType: integer\n    examples: [a, b, c]\n  - name: codes\n") << u"none of its 3 examples"_s;
}

/// What follows from a mistake is not told again: the key is judged as what it was meant to be.
void LintVerbTest::oneMistakeOneFinding()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    QFETCH(QString, finding);
    const QByteArray right = good + QByteArray("schema:\n- name: orders\n  properties:\n  - name: id\n    logicalType: string\n    primaryKey: true\n    primaryKeyPosition: 1\n"
                                               "  - name: customer\n    logicalType: string\n    relationships: [{to: orders.id}]\n"
                                               "  - name: parent\n    logicalType: string\n    relationships: [{to: orders.customer}]\n"
                                               "  - name: codes\n    logicalType: array\n    items: {logicalType: string}\n    examples: [[a], [b]]\n"
                                               "  quality: [{metric: rowCount, mustBeGreaterThan: 0, schedule: 0 20 * * *, scheduler: cron}]\n"
                                               "slaProperties: [{property: latency, value: 1, unit: d, element: orders.customer}]\n");
    Folder folder;
    const QString path = folder.write(u"a.odcs.yaml"_s, right);
    QCOMPARE(lint({path, u"--fail-on"_s, u"hint"_s}).exitCode, 0);
    QByteArray wrong = right;
    wrong.replace(wrong.indexOf(before), before.size(), after);
    folder.write(u"a.odcs.yaml"_s, wrong);
    const ProgramRun run = lint({path, u"--format"_s, u"json"_s});
    QVERIFY2(fileOf(run)[u"findings"_s].toArray().size() == 1, qPrintable(run.out));
    QVERIFY2(run.out.contains(finding), qPrintable(run.out));
}

void LintVerbTest::usage_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringList{};
    QTest::newRow("format") << QStringList{u"a.yaml"_s, u"--format"_s, u"yaml"_s};
    QTest::newRow("severity") << QStringList{u"a.yaml"_s, u"--fail-on"_s, u"fatal"_s};
    QTest::newRow("version") << QStringList{u"a.yaml"_s, u"--as"_s, u"9.9"_s};
    QTest::newRow("option") << QStringList{u"a.yaml"_s, u"--frmat"_s, u"json"_s};
}

void LintVerbTest::usage()
{
    QFETCH(QStringList, arguments);
    const ProgramRun run = lint(arguments);
    QCOMPARE(run.exitCode, 2);
    QVERIFY(run.out.isEmpty() && !run.err.isEmpty());
}

void LintVerbTest::otherFormats()
{
    Folder folder;
    const QString path = folder.write(u"a b%.odcs.yaml"_s, misspelt);
    const ProgramRun sarif = lint({path, u"--format"_s, u"sarif"_s});
    const QJsonObject result = json(sarif)[u"runs"_s].toArray().at(0).toObject()[u"results"_s].toArray().at(0).toObject();
    QCOMPARE(result[u"ruleId"_s].toString(), u"standard/unknown-key"_s);
    const QJsonObject place = result[u"locations"_s].toArray().at(0).toObject()[u"physicalLocation"_s].toObject();
    QCOMPARE(place[u"region"_s].toObject()[u"startLine"_s].toInt(), 6);
    QVERIFY(place[u"artifactLocation"_s].toObject()[u"uri"_s].toString().endsWith(u"/a%20b%25.odcs.yaml"_s));

    const ProgramRun junit = lint({path, u"--format"_s, u"junit"_s});
    QXmlStreamReader xml(junit.out);
    int failures = 0;
    while (!xml.atEnd()) {
        if (xml.readNext() == QXmlStreamReader::StartElement && xml.name() == u"failure"_s)
            ++failures;
    }
    QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    QCOMPARE(failures, 1);

    const ProgramRun github = lint({path, u"--format"_s, u"github"_s});
    QVERIFY2(github.out.startsWith(u"::error file="_s) && github.out.contains(u"a b%25.odcs.yaml,line=6,endLine=6,col=1,endColumn=7,title=standard/unknown-key::"_s), qPrintable(github.out));
}

/// Every public contract is answered: no crash, exit codes as promised.
void LintVerbTest::publicContracts()
{
    REQUIRE_SHARED(root, "odcs");
    for (const QString &name : {u"corpus"_s, u"examples"_s, u"examples-v3.2"_s, u"examples-v2.2.2"_s, u"negative"_s}) {
        const QDir folder(root + u'/' + name);
        QStringList arguments{u"--format"_s, u"json"_s};
        for (const QString &file : folder.entryList(QDir::Files))
            arguments << folder.filePath(file);
        const ProgramRun run = lint(arguments);
        QVERIFY2(run.exitCode == 0 || run.exitCode == 1, qPrintable(run.err));
        QCOMPARE(json(run)[u"files"_s].toArray().size(), arguments.size() - 2);
    }
}

QTEST_APPLESS_MAIN(LintVerbTest)
#include "tst_lint.moc"

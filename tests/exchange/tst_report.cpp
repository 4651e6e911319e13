// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/report.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QUrl>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace meshwright;
using exchange::FileFindings;
using exchange::FindingsReport;
using exchange::ReportFormat;
using text::Finding;
using text::Severity;

namespace {

Finding finding(const FileFindings &file, const char *rule, Severity severity, const QString &message, QByteArrayView place, const QString &path)
{
    Finding out;
    out.rule = QLatin1String(rule);
    out.severity = severity;
    out.message = message;
    out.path = path;
    const qsizetype at = file.source.bytes().indexOf(place);
    Q_ASSERT(at >= 0);
    out.span = {quint32(at), quint32(at + place.size())};
    return out;
}

FileFindings file(const QString &path, const QByteArray &text)
{
    FileFindings out;
    out.path = path;
    out.standard = u"ODCS 3.2.0"_s;
    out.source = text::SourceText(text);
    out.schemaValid = out.valid = true;
    return out;
}

FileFindings faulty()
{
    FileFindings out = file(u"a b/ä%1#,:.odcs.yaml"_s, "apiVersion: v3.2.0\r\ndomian: ö 😀 sales\r\ndescription:\r\n  usage: \"two\r\n    lines\"\r\n  x: \x01\x1b[31m\r\n");
    out.valid = out.schemaValid = false;
    Finding misspelt = finding(out, "standard/unknown-key", Severity::Error, u"“domian” is not a key.\nAllowed: 100 %, <a>, \"b\" & c\u001b]0;x\u0007\uFFFE"_s, "domian", u"/domian"_s);
    misspelt.fixes.push_back({u"Change to “domain”"_s, text::PatchSet({text::TextPatch{misspelt.span.begin, "domian", "domain"}})});
    misspelt.why = u"Nobody reads it."_s;
    out.findings.push_back(misspelt);
    out.findings.push_back(finding(out, "standard/format", Severity::Warning, u"A warning."_s, "sales", u"/domian"_s));
    out.findings.push_back(finding(out, "contract/price", Severity::Info, u"A note."_s, "description", u"/description"_s));
    out.findings.push_back(finding(out, "contract/variable", Severity::Hint, u"A hint."_s, "\"two\r\n    lines\"", u"/description/usage"_s));
    Finding open = finding(out, "contract/pattern", Severity::Error, u"It takes too long."_s, "x", u"/description/x"_s);
    open.notEvaluated = true;
    out.findings.push_back(open);
    return out;
}

/// Read, but not parsed: the problem is one of the findings.
FileFindings unparsable()
{
    FileFindings out = file(u"broken.yaml"_s, "name: \"open\n");
    out.valid = out.schemaValid = false;
    out.standard.clear();
    out.findings.push_back(finding(out, "yaml/unclosed", Severity::Error, u"The quote is not closed."_s, "\"", u"/name"_s));
    out.problem = base::Problem{base::Problem::Kind::Unreadable, u"The quote is not closed."_s, {}, out.path, 1, 7};
    return out;
}

FileFindings missing()
{
    FileFindings out;
    out.path = u"/no/such file.yaml"_s;
    out.problem = base::Problem{base::Problem::Kind::Unreadable, u"There is no such file."_s, u"Look for it."_s, out.path};
    return out;
}

FindingsReport sample()
{
    return {u"lint"_s, {file(u"./fine.odcs.yaml"_s, "kind: DataContract\n"), faulty(), unparsable(), missing()}};
}

QJsonObject json(ReportFormat format, const FindingsReport &report = sample())
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(exchange::written(report, format), &error);
    Q_ASSERT(error.error == QJsonParseError::NoError);
    return document.object();
}

QJsonObject at(const QJsonValue &list, qsizetype index)
{
    return list.toArray().at(index).toObject();
}

struct Element {
    QString name;
    QHash<QString, QString> attributes;
    QString text;
};

std::vector<Element> elements(const QByteArray &xml, QString *error)
{
    std::vector<Element> all;
    QXmlStreamReader reader(xml);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement()) {
            Element &one = all.emplace_back();
            one.name = reader.name().toString();
            for (const QXmlStreamAttribute &attribute : reader.attributes())
                one.attributes.insert(attribute.name().toString(), attribute.value().toString());
        } else if (reader.isCharacters() && !reader.isWhitespace()) {
            all.back().text += reader.text();
        }
    }
    *error = reader.errorString();
    return all;
}

} // namespace

class TestReport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void formatsByName();
    void counts();
    void textForPeople();
    void marksStandUnderTheirPlace_data();
    void marksStandUnderTheirPlace();
    void longLinesAreCut();
    void coloursOnlyWhenAsked();
    void jsonShape();
    void sarifShape();
    void sarifFixesMend();
    void junitAddsUp();
    void githubCommands();
    void emptyReports();
    void publishedSchemas_data();
    void publishedSchemas();
};

void TestReport::formatsByName()
{
    QCOMPARE(exchange::reportFormat(u"sarif"), ReportFormat::Sarif);
    QCOMPARE(exchange::reportFormat(u"junit"), ReportFormat::Junit);
    QVERIFY(!exchange::reportFormat(u"Sarif"));
    QVERIFY(!exchange::reportFormat(u""));
}

void TestReport::counts()
{
    const FindingsReport report = sample();
    QCOMPARE(report.count(Severity::Error), 2);
    QCOMPARE(report.count(Severity::Warning), 1);
    QCOMPARE(report.notEvaluated(), 1);
    QVERIFY(report.hasProblem());
    FindingsReport open{u"lint"_s, {faulty()}};
    open.files[0].findings.erase(open.files[0].findings.begin(), open.files[0].findings.begin() + 2);
    QVERIFY(open.reaches(Severity::Info) && !open.reaches(Severity::Warning) && !open.hasProblem());
}

void TestReport::textForPeople()
{
    exchange::ReportOptions options;
    options.sourceLines = false;
    const QString path = u"a b/ä%1#,:.odcs.yaml"_s;
    const QString expected = u"./fine.odcs.yaml: fine (ODCS 3.2.0)\n"_s
        + path + u":2:1: error: “domian” is not a key.·Allowed: 100 %, <a>, \"b\" & c·]0;x·\uFFFE [standard/unknown-key]\n"_s
        + path + u":2:13: warning: A warning. [standard/format]\n"_s
        + path + u":3:1: info: A note. [contract/price]\n"_s
        + path + u":4:10: hint: A hint. [contract/variable]\n"_s
        + path + u":6:3: not evaluated: It takes too long. [contract/pattern]\n"_s
        + u"broken.yaml:1:7: error: The quote is not closed. [yaml/unclosed]\n"
          "/no/such file.yaml: There is no such file. Look for it.\n"
          "4 files, 2 errors, 1 warning, 2 notes, 1 not evaluated, 2 not readable.\n"_s;
    QCOMPARE(QString::fromUtf8(exchange::written(sample(), ReportFormat::Text, options)), expected);
}

void TestReport::marksStandUnderTheirPlace_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("place");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("marks");
    QTest::newRow("first") << QByteArray("name: a\n") << QByteArray("name") << u"name: a"_s << u"~~~~"_s;
    QTest::newRow("umlaut") << QByteArray("ö: ab\n") << QByteArray("ab") << u"ö: ab"_s << u"   ~~"_s;
    QTest::newRow("beyond 16 bits") << QByteArray("x: 😀 ab\n") << QByteArray("ab") << u"x: 😀 ab"_s << u"      ~~"_s;
    QTest::newRow("wide") << QByteArray("名: 日本\n") << QByteArray("日本") << u"名: 日本"_s << u"    ~~~~"_s;
    QTest::newRow("combining") << QByteArray("e\xcc\x81: ab\n") << QByteArray("ab") << u"e\u0301: ab"_s << u"   ~~"_s;
    QTest::newRow("tab") << QByteArray("x:\tab\n") << QByteArray("ab") << u"x:·ab"_s << u"   ~~"_s;
    QTest::newRow("escape") << QByteArray("x: \x1b[1m ab\n") << QByteArray("ab") << u"x: ·[1m ab"_s << u"        ~~"_s;
    QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbfx: ab\n") << QByteArray("ab") << u"x: ab"_s << u"   ~~"_s;
    QTest::newRow("several lines") << QByteArray("x: [a,\r\n  b]\r\n") << QByteArray("[a,\r\n  b]") << u"x: [a,"_s << u"   ~~~"_s;
    QTest::newRow("nothing there") << QByteArray("x:\n") << QByteArray("") << u"x:"_s << u"~"_s;
}

void TestReport::marksStandUnderTheirPlace()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, place);
    QFETCH(QString, line);
    QFETCH(QString, marks);
    FileFindings one = file(u"f"_s, text);
    one.findings.push_back(finding(one, "r", Severity::Error, u"M."_s, place, {}));
    const QStringList lines = QString::fromUtf8(exchange::written({u"lint"_s, {one}}, ReportFormat::Text)).split(u'\n');
    QCOMPARE(lines.at(1), u"    "_s + line);
    QCOMPARE(lines.at(2), u"    "_s + marks);
}

void TestReport::longLinesAreCut()
{
    FileFindings one = file(u"f"_s, "x: " + QByteArray(5000, 'a') + "HERE" + QByteArray(5000, 'b') + '\n');
    one.findings.push_back(finding(one, "r", Severity::Error, u"M."_s, "HERE", {}));
    const QStringList lines = QString::fromUtf8(exchange::written({u"lint"_s, {one}}, ReportFormat::Text)).split(u'\n');
    QVERIFY(lines.at(1).size() < 180);
    QVERIFY(lines.at(1).startsWith(u"    …a"_s) && lines.at(1).endsWith(u"b…"_s));
    QCOMPARE(lines.at(1).indexOf(u"HERE"_s), lines.at(2).indexOf(u'~'));
    QCOMPARE(lines.at(2).count(u'~'), 4);
}

void TestReport::coloursOnlyWhenAsked()
{
    QVERIFY(!exchange::written(sample(), ReportFormat::Text).contains('\x1b'));
    exchange::ReportOptions options;
    options.colour = true;
    QString coloured = QString::fromUtf8(exchange::written(sample(), ReportFormat::Text, options));
    QVERIFY(coloured.contains(u"\u001b[1;31merror\u001b[0m"_s));
    coloured.remove(QRegularExpression(u"\u001b\\[[0-9;]*m"_s));
    QCOMPARE(coloured.toUtf8(), exchange::written(sample(), ReportFormat::Text));
    for (const ReportFormat format : {ReportFormat::Json, ReportFormat::Sarif, ReportFormat::Junit, ReportFormat::Github})
        QCOMPARE(exchange::written(sample(), format, options), exchange::written(sample(), format));
}

void TestReport::jsonShape()
{
    const QJsonObject report = json(ReportFormat::Json);
    QCOMPARE(report[u"tool"_s].toString(), u"meshwright"_s);
    QCOMPARE(report[u"verb"_s].toString(), u"lint"_s);
    const QJsonObject fine = at(report[u"files"_s], 0), bad = at(report[u"files"_s], 1), broken = at(report[u"files"_s], 2);
    QCOMPARE(fine[u"valid"_s], QJsonValue(true));
    QCOMPARE(fine[u"standard"_s].toString(), u"ODCS 3.2.0"_s);
    QVERIFY(fine[u"findings"_s].isArray() && !fine.contains(u"problem"_s));
    const QJsonObject first = at(bad[u"findings"_s], 0);
    for (const QString &key : {u"rule"_s, u"severity"_s, u"message"_s, u"path"_s, u"line"_s, u"column"_s, u"endLine"_s, u"endColumn"_s, u"fix"_s})
        QVERIFY2(first.contains(key), qPrintable(key));
    QCOMPARE(first[u"message"_s].toString(), faulty().findings[0].message); // whole, for programs
    QCOMPARE(first[u"why"_s].toString(), u"Nobody reads it."_s);
    QCOMPARE(at(first[u"fix"_s].toObject()[u"patches"_s], 0)[u"inserted"_s].toString(), u"domain"_s);
    const QJsonObject second = at(bad[u"findings"_s], 1), fourth = at(bad[u"findings"_s], 3), fifth = at(bad[u"findings"_s], 4);
    QVERIFY(second[u"fix"_s].isNull());
    QCOMPARE(second[u"column"_s].toInt(), 13); // code points, not bytes
    QCOMPARE(fourth[u"line"_s].toInt(), 4);
    QCOMPARE(fourth[u"endLine"_s].toInt(), 5);
    QCOMPARE(fourth[u"endColumn"_s].toInt(), 11);
    QCOMPARE(fifth[u"notEvaluated"_s], QJsonValue(true));
    QCOMPARE(broken[u"problem"_s].toObject()[u"line"_s].toInt(), 1);
    const QJsonObject summary = report[u"summary"_s].toObject();
    QCOMPARE(summary[u"files"_s].toInt(), 4);
    QCOMPARE(summary[u"valid"_s].toInt(), 1);
    QCOMPARE(summary[u"unreadable"_s].toInt(), 2);
    QCOMPARE(summary[u"errors"_s].toInt(), 2);
    QCOMPARE(summary[u"notEvaluated"_s].toInt(), 1);
}

void TestReport::sarifShape()
{
    const QJsonObject log = json(ReportFormat::Sarif);
    QCOMPARE(log[u"version"_s].toString(), u"2.1.0"_s);
    const QJsonObject run = at(log[u"runs"_s], 0);
    QCOMPARE(run[u"columnKind"_s].toString(), u"unicodeCodePoints"_s);
    const QJsonArray rules = run[u"tool"_s].toObject()[u"driver"_s].toObject()[u"rules"_s].toArray();
    const QJsonArray results = run[u"results"_s].toArray();
    QCOMPARE(results.size(), 6);
    QSet<QString> ids;
    for (const QJsonValue &rule : rules)
        ids.insert(rule[u"id"_s].toString());
    QCOMPARE(ids.size(), rules.size());
    for (const QJsonValue &result : results)
        QCOMPARE(rules.at(result[u"ruleIndex"_s].toInt(-1)).toObject()[u"id"_s], result[u"ruleId"_s]);
    const QStringList levels{u"error"_s, u"warning"_s, u"note"_s, u"note"_s, u"none"_s, u"error"_s};
    for (qsizetype i = 0; i < levels.size(); ++i)
        QCOMPARE(results.at(i)[u"level"_s].toString(), levels.at(i));
    QCOMPARE(results.at(4)[u"kind"_s].toString(), u"open"_s);
    const QJsonObject place = at(at(QJsonArray{results.at(0)}, 0)[u"locations"_s], 0)[u"physicalLocation"_s].toObject();
    const QString uri = place[u"artifactLocation"_s].toObject()[u"uri"_s].toString();
    QCOMPARE(uri, u"a%20b/%C3%A4%251%23%2C%3A.odcs.yaml"_s);
    QCOMPARE(QUrl::fromEncoded(uri.toUtf8()).path(), faulty().path);
    const QJsonObject invocation = at(run[u"invocations"_s], 0);
    QCOMPARE(invocation[u"executionSuccessful"_s], QJsonValue(false));
    QCOMPARE(invocation[u"toolExecutionNotifications"_s].toArray().size(), 2);
    QCOMPARE(at(json(ReportFormat::Sarif, {u"lint"_s, {faulty()}})[u"runs"_s], 0)[u"invocations"_s].toArray().at(0)[u"executionSuccessful"_s], QJsonValue(true));
}

/// Who applies a fix by its bytes gets the text that the patch means.
void TestReport::sarifFixesMend()
{
    const QJsonObject run = at(json(ReportFormat::Sarif)[u"runs"_s], 0);
    const QJsonObject change = at(at(at(run[u"results"_s], 0)[u"fixes"_s], 0)[u"artifactChanges"_s], 0);
    const QJsonObject replacement = at(change[u"replacements"_s], 0), region = replacement[u"deletedRegion"_s].toObject();
    QByteArray bytes = faulty().source.bytes();
    bytes.replace(region[u"byteOffset"_s].toInt(), region[u"byteLength"_s].toInt(), replacement[u"insertedContent"_s].toObject()[u"text"_s].toString().toUtf8());
    QCOMPARE(bytes, QByteArray(faulty().source.bytes()).replace("domian", "domain"));
}

void TestReport::junitAddsUp()
{
    QString error;
    const std::vector<Element> all = elements(exchange::written(sample(), ReportFormat::Junit), &error);
    QVERIFY2(error.isEmpty(), qPrintable(error));
    std::vector<Element> suites;
    std::vector<QHash<QString, int>> inside;
    for (const Element &one : all) {
        if (one.name == "testsuite"_L1) {
            suites.push_back(one);
            inside.emplace_back();
        } else if (!suites.empty()) {
            ++inside.back()[one.name];
        }
    }
    QCOMPARE(suites.size(), size_t(4));
    for (size_t i = 0; i < suites.size(); ++i) {
        QCOMPARE(suites[i].attributes[u"tests"_s].toInt(), inside[i][u"testcase"_s]);
        QCOMPARE(suites[i].attributes[u"failures"_s].toInt(), inside[i][u"failure"_s]);
        QCOMPARE(suites[i].attributes[u"errors"_s].toInt(), inside[i][u"error"_s]);
        QCOMPARE(suites[i].attributes[u"skipped"_s].toInt(), inside[i][u"skipped"_s]);
        QVERIFY(inside[i][u"testcase"_s] > 0);
    }
    QCOMPARE(inside[0][u"testcase"_s], 1); // a file without findings is one passed case
    QCOMPARE(inside[1][u"failure"_s], 1);
    QCOMPARE(inside[1][u"skipped"_s], 1);
    QCOMPARE(inside[2][u"error"_s], 1); // told once
    QCOMPARE(inside[2][u"failure"_s], 0);
    QCOMPARE(inside[3][u"error"_s], 1);
    const auto failure = std::find_if(all.begin(), all.end(), [](const Element &one) { return one.name == "failure"_L1; });
    QVERIFY2(failure->attributes[u"message"_s].contains(u"<a>, \"b\" & c\uFFFD]0;x\uFFFD\uFFFD"_s), qPrintable(failure->attributes[u"message"_s]));
    QVERIFY(failure->text.startsWith(faulty().path + u":2:1: error: "_s));
}

void TestReport::githubCommands()
{
    const QString file = u"file=a b/ä%251#%2C%3A.odcs.yaml"_s;
    const QStringList lines = QString::fromUtf8(exchange::written(sample(), ReportFormat::Github)).split(u'\n');
    const QStringList expected{
        u"::error "_s + file + u",line=2,endLine=2,col=1,endColumn=7,title=standard/unknown-key::“domian” is not a key.%0AAllowed: 100 %25, <a>, \"b\" & c\uFFFD]0;x\uFFFD\uFFFD"_s,
        u"::warning "_s + file + u",line=2,endLine=2,col=13,endColumn=18,title=standard/format::A warning."_s,
        u"::notice "_s + file + u",line=3,endLine=3,col=1,endColumn=12,title=contract/price::A note."_s,
        u"::notice "_s + file + u",line=4,endLine=5,title=contract/variable::A hint."_s,
        u"::warning "_s + file + u",line=6,endLine=6,col=3,endColumn=4,title=contract/pattern::It takes too long."_s,
        u"::error file=broken.yaml,line=1,endLine=1,col=7,endColumn=8,title=yaml/unclosed::The quote is not closed."_s,
        u"::error file=/no/such file.yaml,line=1,title=not readable::There is no such file."_s,
        QString()};
    QCOMPARE(lines, expected);
}

void TestReport::emptyReports()
{
    const FindingsReport none{u"lint"_s, {}};
    QCOMPARE(exchange::written(none, ReportFormat::Text), QByteArray("0 files, 0 errors.\n"));
    QCOMPARE(exchange::written(none, ReportFormat::Github), QByteArray());
    QVERIFY(json(ReportFormat::Json, none)[u"files"_s].toArray().isEmpty());
    QVERIFY(at(json(ReportFormat::Sarif, none)[u"runs"_s], 0)[u"results"_s].isArray());
    QString error;
    QCOMPARE(elements(exchange::written(none, ReportFormat::Junit), &error).size(), size_t(1));
    QVERIFY2(error.isEmpty(), qPrintable(error));
}

void TestReport::publishedSchemas_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("schemaName");
    QTest::addColumn<QByteArray>("report");
    QTest::newRow("SARIF") << u"sarif"_s << u"sarif-2.1.0*.json"_s << exchange::written(sample(), ReportFormat::Sarif);
    QTest::newRow("SARIF, nothing") << u"sarif"_s << u"sarif-2.1.0*.json"_s << exchange::written({u"lint"_s, {}}, ReportFormat::Sarif);
    QTest::newRow("JUnit") << u"junit"_s << u"junit-10.xsd"_s << exchange::written(sample(), ReportFormat::Junit);
    QTest::newRow("JUnit, nothing") << u"junit"_s << u"junit-10.xsd"_s << exchange::written({u"lint"_s, {}}, ReportFormat::Junit);
}

/// By judges from outside: see CONTRIBUTING.md for where they come from.
void TestReport::publishedSchemas()
{
    QFETCH(QString, kind);
    QFETCH(QString, schemaName);
    QFETCH(QByteArray, report);
    const QDir folder(qEnvironmentVariable("MESHWRIGHT_JUDGES"));
    const QStringList found = qEnvironmentVariableIsSet("MESHWRIGHT_JUDGES") ? folder.entryList({schemaName}, QDir::Files) : QStringList();
    if (found.isEmpty())
        QSKIP("NOT RUN: MESHWRIGHT_JUDGES names no folder with the published schema of this format.");
    const auto judged = [&](const QByteArray &text, QByteArray *said) {
        QProcess judge;
        judge.start(qEnvironmentVariable("MESHWRIGHT_PYTHON", u"python3"_s),
                    {QStringLiteral(MESHWRIGHT_SOURCE_DIR "/tests/exchange/judge.py"), kind, folder.filePath(found.constFirst())});
        judge.write(text);
        judge.closeWriteChannel();
        *said = judge.waitForFinished(60000) ? judge.readAllStandardOutput() + judge.readAllStandardError() : judge.errorString().toUtf8();
        return judge.exitStatus() == QProcess::NormalExit ? judge.exitCode() : -1;
    };
    QByteArray said;
    const int code = judged(report, &said);
    if (code == 77)
        QSKIP(("NOT RUN: " + said).constData());
    QVERIFY2(code == 0, said.constData());
    // The judge must be able to say no.
    QByteArray worse = report;
    worse.replace("\"version\": \"2.1.0\"", "\"version\": \"2.0\"").replace("<testsuites name=", "<testsuites nom=");
    QCOMPARE(judged(worse, &said), 1);
}

QTEST_APPLESS_MAIN(TestReport)
#include "tst_report.moc"

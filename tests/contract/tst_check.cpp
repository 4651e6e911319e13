// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/check.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QtTest>

using namespace meshwright;
using namespace Qt::StringLiterals;

/// Each file in cases/ says at the end of a line what is to be found there, and nothing else may be found:
///     - name: orders # ! contract/duplicate-name error part of the message
class TestCheck : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cases_data();
    void cases();
    void fixesMend_data();
    void fixesMend();
    void fixFiles_data();
    void fixFiles();
    void everyRuleHasCaseAndPage();
    void realContracts();
    void hostileContractsEnd();
};

namespace {

const QString casesFolder = QStringLiteral(MESHWRIGHT_SOURCE_DIR "/tests/contract/cases");

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::vector<text::Finding> findingsOf(const QString &path, text::Tree &tree)
{
    tree = text::readByName(text::SourceText(bytesOf(path)), path);
    if (tree.root().find("kind").value() == "DataProduct")
        return contract::checkProduct(contract::readProduct(tree));
    return contract::check(contract::readContract(tree));
}

struct Expected {
    int line;
    QString rule, severity, part;
};

std::vector<Expected> expectedOf(const QByteArray &bytes)
{
    static const QRegularExpression mark(u"# ! (\\S+) (\\S+) ?(.*?)(?= # !|$)"_s);
    std::vector<Expected> all;
    const QStringList lines = QString::fromUtf8(bytes).split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        for (auto match = mark.globalMatch(lines[i]); match.hasNext();) {
            const auto found = match.next();
            all.push_back({int(i) + 1, found.captured(1), found.captured(2), found.captured(3).trimmed()});
        }
    }
    return all;
}

QString severityOf(const text::Finding &finding)
{
    return finding.notEvaluated ? u"not-evaluated"_s : QString(text::severityName(finding.severity));
}

} // namespace

void TestCheck::cases_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(casesFolder);
    const QStringList names = folder.entryList({u"*.yaml"_s}, QDir::Files, QDir::Name);
    QVERIFY(!names.isEmpty());
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << folder.filePath(name);
}

void TestCheck::cases()
{
    QFETCH(QString, path);
    text::Tree tree;
    const std::vector<text::Finding> findings = findingsOf(path, tree);
    QVERIFY(tree.isClean());
    std::vector<Expected> expected = expectedOf(bytesOf(path));
    QVERIFY(!expected.empty());
    for (const text::Finding &finding : findings) {
        const int line = tree.source().position(finding.span.begin).line;
        const auto match = std::find_if(expected.begin(), expected.end(), [&](const Expected &one) {
            return one.line == line && one.rule == finding.rule && one.severity == severityOf(finding) && finding.message.contains(one.part);
        });
        const QString found = u"line %1: %2 %3 %4"_s.arg(line).arg(finding.rule, severityOf(finding), finding.message);
        QVERIFY2(match != expected.end(), qPrintable(u"not expected: "_s + found));
        expected.erase(match);
        QVERIFY2(finding.span.end <= tree.source().size() && !finding.span.isEmpty(), qPrintable(found));
        QVERIFY2(tree.root().find(text::Path::fromPointer(finding.path)), qPrintable(found));
    }
    QVERIFY2(expected.empty(), qPrintable(u"not found: line %1 %2 %3"_s.arg(expected.empty() ? 0 : expected[0].line)
                                              .arg(expected.empty() ? QString() : expected[0].rule, expected.empty() ? QString() : expected[0].part)));
}

void TestCheck::fixesMend_data()
{
    QTest::addColumn<QString>("rule");
    for (const char *rule : {"contract/dangling-reference", "contract/sla-element", "contract/required-part", "contract/nullable-key", "contract/expectation",
                             "contract/duplicate-enum-value", "contract/duplicate-relationship", "contract/given-value", "contract/schedule", "contract/team"})
        QTest::newRow(rule) << QString::fromLatin1(rule);
}

/// After a fix the text has one finding of that rule less.
void TestCheck::fixesMend()
{
    QFETCH(QString, rule);
    int fixes = 0;
    for (const QFileInfo &file : QDir(casesFolder).entryInfoList({u"*.yaml"_s}, QDir::Files)) {
        text::Tree tree;
        const std::vector<text::Finding> before = findingsOf(file.filePath(), tree);
        for (const text::Finding &finding : before) {
            if (finding.rule != rule || finding.fixes.empty())
                continue;
            const base::Result<QByteArray> after = finding.fixes[0].patches.applied(tree.source().bytes());
            QVERIFY(bool(after));
            const text::Tree mended = text::readByName(text::SourceText(*after), file.fileName());
            QVERIFY(mended.isClean());
            const std::vector<text::Finding> now = contract::check(contract::readContract(mended));
            const auto isSame = [&](const text::Finding &one) { return one.rule == rule; };
            const auto left = std::count_if(now.begin(), now.end(), isSame), were = std::count_if(before.begin(), before.end(), isSame);
            QVERIFY2(left == were - 1, qPrintable(file.fileName() + u' ' + finding.message));
            ++fixes;
        }
    }
    QVERIFY(fixes > 0);
}

void TestCheck::fixFiles_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(QStringLiteral(MESHWRIGHT_SOURCE_DIR "/tests/contract/fixes"));
    for (const QString &name : folder.entryList({u"*.case"_s}, QDir::Files, QDir::Name))
        QTest::newRow(qPrintable(name)) << folder.filePath(name);
    QVERIFY(folder.count() > 20);
}

/// The text before and after each kind of fix, byte by byte: "=== rule", "=== in" and "=== out" in one file.
void TestCheck::fixFiles()
{
    QFETCH(QString, path);
    const QByteArray all = bytesOf(path);
    const qsizetype in = all.indexOf("=== in\n"), out = all.indexOf("=== out\n");
    QVERIFY(all.startsWith("=== rule\n") && in > 0 && out > in);
    const QString rule = QString::fromUtf8(all.mid(9, in - 9).trimmed());
    const QByteArray before = all.mid(in + 7, out - in - 7), after = all.mid(out + 8);
    const text::Tree tree = text::readYaml(text::SourceText(before));
    QVERIFY(tree.isClean());
    const std::vector<text::Finding> findings = contract::check(contract::readContract(tree));
    const auto finding = std::find_if(findings.begin(), findings.end(), [&](const text::Finding &one) { return one.rule == rule && !one.fixes.empty(); });
    QVERIFY2(finding != findings.end(), "no fix is offered");
    QCOMPARE(QString::fromUtf8(finding->fixes[0].patches.applied(before).value()), QString::fromUtf8(after));
    const std::vector<text::Finding> left = contract::check(contract::readContract(text::readYaml(text::SourceText(after))));
    QVERIFY2(std::none_of(left.begin(), left.end(), [&](const text::Finding &one) { return one.rule == rule; }), "the fix does not mend");
    const QByteArray page = bytesOf(QStringLiteral(MESHWRIGHT_SOURCE_DIR "/docs/rules/fixes.md"));
    QVERIFY2(page.contains('`' + QFileInfo(path).completeBaseName().toUtf8() + '`'), "docs/rules/fixes.md does not name it");
}

void TestCheck::everyRuleHasCaseAndPage()
{
    QByteArray all;
    for (const QFileInfo &file : QDir(casesFolder).entryInfoList({u"*.yaml"_s}, QDir::Files))
        all += bytesOf(file.filePath());
    const QByteArray page = bytesOf(QStringLiteral(MESHWRIGHT_SOURCE_DIR "/docs/rules/contract.md"));
    QVERIFY(contract::ruleInfos().size() > 20);
    for (const contract::RuleInfo &rule : contract::ruleInfos()) {
        QVERIFY2(all.contains("# ! " + QByteArray(rule.id) + ' '), rule.id);
        QVERIFY2(page.contains("## " + QByteArray(rule.id) + '\n'), rule.id);
    }
}

/// What the rules say about contracts from the field is printed with -v2; here they must end and stay in the text.
void TestCheck::realContracts()
{
    const QString shared = qEnvironmentVariable("MESHWRIGHT_SHARED", QStringLiteral(MESHWRIGHT_SOURCE_DIR "/../shared"));
    if (!QFileInfo::exists(shared + "/odcs"_L1))
        QSKIP("No folder with real contracts: set MESHWRIGHT_SHARED to try them.");
    int files = 0;
    for (const char *folder : {"/odcs/corpus", "/odcs/examples", "/odcs/examples-v3.2", "/odcs/negative"}) {
        for (const QFileInfo &file : QDir(shared + QLatin1String(folder)).entryInfoList(QDir::Files)) {
            text::Tree tree;
            for (const text::Finding &finding : findingsOf(file.filePath(), tree)) {
                QVERIFY2(finding.span.begin <= finding.span.end && finding.span.end <= tree.source().size(), qPrintable(file.filePath()));
                QVERIFY2(!finding.message.contains(u'%'), qPrintable(finding.message));
                if (qEnvironmentVariableIsSet("MESHWRIGHT_SHOW_FINDINGS"))
                    qInfo().noquote() << file.fileName() << tree.source().position(finding.span.begin).line << finding.rule << severityOf(finding) << finding.message;
            }
            ++files;
        }
    }
    QVERIFY(files > 100);
}

void TestCheck::hostileContractsEnd()
{
    for (const char *yaml : {"", "[]", "a", "schema: {}", "schema: [1, null, [x]]", "schema: [{properties: [{items: {items: {items: 1}}}]}]",
                             "schema: &a [{name: x, properties: *a}]", "team: [1]", "price: []", "slaProperties: [{element: [x]}]",
                             "schema: [{relationships: [{from: {}, to: [[x]]}, {to: '#'}, {to: '/'}, {to: ''}]}]"}) {
        const text::Tree tree = text::readYaml(text::SourceText(QByteArray(yaml)));
        for (const text::Finding &finding : contract::check(contract::readContract(tree)))
            QVERIFY(finding.span.end <= tree.source().size());
        for (const text::Finding &finding : contract::checkProduct(contract::readProduct(tree)))
            QVERIFY(finding.span.end <= tree.source().size());
    }
}

QTEST_APPLESS_MAIN(TestCheck)
#include "tst_check.moc"

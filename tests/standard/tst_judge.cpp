// SPDX-License-Identifier: GPL-3.0-or-later
// Each folder of judge/ is a case: in.yaml (or in.json) and expect.txt with a line a finding,
// "line:column severity rule | a part of the message"; fixed.yaml is the text after the first fix of
// the first finding that has one.
#include "standard/judge.h"

#include <QDir>
#include <QTest>

using namespace meshwright;
using namespace Qt::StringLiterals;

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString casesFolder()
{
    return QStringLiteral(MESHWRIGHT_SOURCE_DIR "/tests/standard/judge");
}

QString shown(const text::Tree &tree, const text::Finding &finding)
{
    const base::Position at = tree.source().position(finding.span.begin);
    return u"%1:%2 %3 %4 | %5"_s.arg(at.line).arg(at.column).arg(text::severityName(finding.severity), finding.rule, finding.message);
}

/// The places and rules must be the same; of the message only the part that is written down.
bool fits(const QString &finding, const QString &expected)
{
    return finding.section(u" | "_s, 0, 0) == expected.section(u" | "_s, 0, 0) && finding.section(u" | "_s, 1).contains(expected.section(u" | "_s, 1));
}

text::Tree read(const QByteArray &yaml)
{
    return text::readYaml(text::SourceText(yaml));
}

/// After a fix the text is readable and its mistake gone; another one of its place may come to light.
bool mends(const QByteArray &bytes, const QString &name, const text::Finding &finding, const text::Fix &fix)
{
    const auto fixed = fix.patches.applied(bytes);
    if (!fixed)
        return false;
    const text::Tree tree = text::readByName(text::SourceText(*fixed), name);
    const auto after = standard::judge(tree).findings;
    return tree.isClean() && std::none_of(after.begin(), after.end(), [&](const text::Finding &f) { return f.rule == finding.rule && f.message == finding.message && f.path == finding.path; });
}

const text::Fix *firstFix(const std::vector<text::Finding> &findings)
{
    for (const text::Finding &finding : findings) {
        if (!finding.fixes.empty())
            return &finding.fixes.front();
    }
    return nullptr;
}

} // namespace

class TestJudge : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cases_data();
    void cases();
    void everyRuleHasAPage();
    void hostile_data();
    void hostile();
    void recognises_data();
    void recognises();
};

void TestJudge::cases_data()
{
    QTest::addColumn<QString>("folder");
    const QDir all(casesFolder());
    for (const QString &name : all.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        QTest::newRow(qPrintable(name)) << all.filePath(name);
}

void TestJudge::cases()
{
    QFETCH(QString, folder);
    const QString name = QFile::exists(folder + u"/in.json"_s) ? folder + u"/in.json"_s : folder + u"/in.yaml"_s;
    const QByteArray bytes = contents(name);
    QVERIFY2(!bytes.isEmpty(), qPrintable(name));
    const text::Tree tree = text::readByName(text::SourceText(bytes), name);
    const standard::Judgement judgement = standard::judge(tree);
    QStringList found;
    for (const text::Finding &finding : judgement.findings)
        found << shown(tree, finding);
    const QStringList expected = QString::fromUtf8(contents(folder + u"/expect.txt"_s)).split(u'\n', Qt::SkipEmptyParts);
    const QString all = u'\n' + found.join(u'\n');
    QVERIFY2(found.size() == expected.size(), qPrintable(all));
    for (qsizetype i = 0; i < found.size(); ++i)
        QVERIFY2(fits(found[i], expected[i]), qPrintable(u"expected: "_s + expected[i] + all));
    const bool hasErrors = all.contains(u" error "_s);
    QCOMPARE(judgement.schemaValid, !hasErrors);

    const QByteArray fixed = contents(folder + u"/fixed.yaml"_s);
    const text::Fix *fix = firstFix(judgement.findings);
    QVERIFY2(fixed.isEmpty() == (fix == nullptr), fix ? qPrintable(u"offers: "_s + fix->title) : "no fix is offered");
    for (const text::Finding &finding : judgement.findings) {
        for (const text::Fix &offered : finding.fixes)
            QVERIFY2(mends(bytes, name, finding, offered), qPrintable(offered.title + u" does not mend: "_s + finding.message));
    }
    const QByteArray page = contents(QStringLiteral(MESHWRIGHT_SOURCE_DIR "/docs/rules/fixes.md"));
    const QByteArray shownAs = '`' + QFileInfo(folder).fileName().toUtf8() + '`';
    QVERIFY2(!fix || page.contains(shownAs), "docs/rules/fixes.md does not name it");
    if (fix)
        QCOMPARE(QString::fromUtf8(fix->patches.applied(bytes).value()), QString::fromUtf8(fixed));
}

/// Each rule id in the sources has a section in docs/rules/standard.md, and no section is left over.
void TestJudge::everyRuleHasAPage()
{
    const QByteArray page = contents(QStringLiteral(MESHWRIGHT_SOURCE_DIR "/docs/rules/standard.md"));
    QVERIFY(!page.isEmpty());
    QSet<QString> used, written;
    const QRegularExpression call(u"(?:tell|about)\\((?:tree, )?\"([a-z-]+)\""_s);
    for (const char *file : {"blockjudge.cpp", "fieldjudge.cpp", "judge.cpp"}) {
        const QString source = QString::fromUtf8(contents(QStringLiteral(MESHWRIGHT_SOURCE_DIR "/models/standard/") + QLatin1String(file)));
        for (auto match = call.globalMatch(source); match.hasNext();)
            used << match.next().captured(1);
    }
    const QRegularExpression heading(u"^## standard/([a-z-]+)$"_s, QRegularExpression::MultilineOption);
    for (auto match = heading.globalMatch(QString::fromUtf8(page)); match.hasNext();)
        written << match.next().captured(1);
    QVERIFY(used.size() >= 12);
    QCOMPARE(written, used);
}

void TestJudge::hostile_data()
{
    QTest::addColumn<QByteArray>("yaml");
    const QByteArray head = "apiVersion: v3.2.0\nkind: DataContract\nid: a\nversion: '1'\n";
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("a list") << QByteArray("- 1\n");
    QTest::newRow("a word") << QByteArray("hello\n");
    QTest::newRow("null") << QByteArray("~\n");
    QTest::newRow("no kind") << QByteArray("a: 1\n");
    QTest::newRow("alias to itself") << head + "schema: &a\n- name: x\n  logicalType: object\n  properties: *a\n";
    QByteArray deep = head + "schema:\n- name: x\n  properties:\n";
    for (int i = 0; i < 20; ++i)
        deep += QByteArray(2 * i + 2, ' ') + "- name: p\n" + QByteArray(2 * i + 4, ' ') + "logicalType: object\n" + QByteArray(2 * i + 4, ' ') + "properties:\n";
    QTest::newRow("deep, empty at the end") << deep;
    QByteArray laugh = head + "tags: &a0 [x]\ncustomProperties:\n";
    for (int i = 1; i < 12; ++i)
        laugh += "- property: p" + QByteArray::number(i) + "\n  value: &a" + QByteArray::number(i) + " [" + QByteArray(9 * 1, ' ') + ("*a" + QByteArray::number(i - 1) + ", ").repeated(9) + "1]\n";
    QTest::newRow("aliases of aliases") << laugh;
    QTest::newRow("broken") << QByteArray("a: [1, 2\nb: }\n");
}

void TestJudge::hostile()
{
    QFETCH(QByteArray, yaml);
    const standard::Judgement judgement = standard::judge(read(yaml));
    const bool told = std::any_of(judgement.findings.begin(), judgement.findings.end(), [](const text::Finding &f) { return f.severity == text::Severity::Error; });
    QCOMPARE(told, !judgement.schemaValid);
    for (const text::Finding &finding : judgement.findings)
        QVERIFY(finding.span.begin <= quint32(yaml.size()) && finding.span.end <= quint32(yaml.size()) && !finding.message.isEmpty());
}

void TestJudge::recognises_data()
{
    QTest::addColumn<QByteArray>("yaml");
    QTest::addColumn<QString>("title");
    QTest::addColumn<bool>("known");
    QTest::newRow("3.2") << QByteArray("kind: DataContract\napiVersion: v3.2.0\n") << u"ODCS 3.2.0"_s << true;
    QTest::newRow("3.0.1") << QByteArray("apiVersion: v3.0.1\n") << u"ODCS 3.0.1"_s << true;
    QTest::newRow("no version") << QByteArray("kind: DataContract\n") << u"ODCS 3.2.0"_s << false;
    QTest::newRow("a future version") << QByteArray("kind: DataContract\napiVersion: v7.0.0\n") << u"ODCS 3.2.0"_s << false;
    QTest::newRow("2.2 without apiVersion") << QByteArray("uuid: a\ndataset: []\n") << u"ODCS 2.2.2"_s << true;
    QTest::newRow("2.2.0 by the nearest") << QByteArray("kind: DataContract\napiVersion: v2.2.0\n") << u"ODCS 2.2.1"_s << true;
    QTest::newRow("product") << QByteArray("kind: DataProduct\napiVersion: v1.0.0\n") << u"ODPS 1.0.0"_s << true;
    QTest::newRow("DCS") << QByteArray("dataContractSpecification: 1.2.1\nid: a\n") << u"DCS 1.2.1"_s << false;
    QTest::newRow("something else") << QByteArray("openapi: 3.0.0\ninfo: {}\n") << QString() << false;
}

void TestJudge::recognises()
{
    QFETCH(QByteArray, yaml);
    QFETCH(QString, title);
    QFETCH(bool, known);
    const standard::Recognised recognised = standard::recognise(read(yaml));
    QCOMPARE(recognised.title(), title);
    QCOMPARE(recognised.versionKnown, known);
}

QTEST_APPLESS_MAIN(TestJudge)
#include "tst_judge.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
// A new version of a standard is a file of changes and nothing else: this program holds one more such file, of a version
// that does not exist, and the library takes it for the newest.
#include "standard/judge.h"

#include <QtTest>

using namespace meshwright;
using namespace Qt::StringLiterals;

namespace {

text::Tree contractOf(const QByteArray &version, const QByteArray &more)
{
    return text::readYaml(text::SourceText("apiVersion: v" + version + "\nkind: DataContract\nid: a\nversion: 1.0.0\nstatus: active\n" + more));
}

QByteArray propertyWith(const QByteArray &members)
{
    return "schema:\n- name: t\n  properties:\n  - {name: p, " + members + "}\n";
}

QString said(const standard::Judgement &judgement)
{
    QStringList all;
    for (const text::Finding &finding : judgement.findings)
        all << finding.rule + u' ' + finding.path + u' ' + finding.message;
    return all.join(u'\n');
}

} // namespace

class TestNextVersion : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void isTheNewest();
    void judged_data();
    void judged();
    void olderVersionsKnowOfIt();
    void formsAndCompletionHaveIt();
};

void TestNextVersion::isTheNewest()
{
    QCOMPARE(standard::odcsVersions().constFirst(), QByteArray("3.3.0"));
    QVERIFY(standard::odcsVersions().contains("3.2.0"));
    QCOMPARE(standard::odcs().title(), u"ODCS 3.3.0"_s);
    QCOMPARE(standard::judge(contractOf("3.3.0", {})).standard, u"ODCS 3.3.0"_s);
    QCOMPARE(standard::judge(contractOf("3.2.0", {})).standard, u"ODCS 3.2.0"_s);
}

void TestNextVersion::judged_data()
{
    QTest::addColumn<QByteArray>("more");
    QTest::addColumn<QString>("finding"); // empty: valid
    QTest::newRow("new list") << QByteArray("lineage: [{from: x, how: joined}]\n") << QString();
    QTest::newRow("its required key") << QByteArray("lineage: [{how: joined}]\n") << u"standard/required /lineage/0 “from” is missing"_s;
    QTest::newRow("its closed words") << QByteArray("lineage: [{from: x, how: joind}]\n") << u"Did you mean “joined”?"_s;
    QTest::newRow("its unknown key") << QByteArray("lineage: [{from: x, hwo: joined}]\n") << u"Did you mean “how”?"_s;
    QTest::newRow("new key") << propertyWith("logicalType: string, retention: 3") << QString();
    QTest::newRow("out of range") << propertyWith("logicalType: string, retention: 0") << u"standard/range"_s;
    QTest::newRow("new type") << propertyWith("logicalType: geometry") << QString();
    QTest::newRow("its options") << propertyWith("logicalType: geometry, logicalTypeOptions: {crs: 'EPSG:4326'}") << QString();
    QTest::newRow("wrong options") << propertyWith("logicalType: geometry, logicalTypeOptions: {crs: here}") << u"a code such as EPSG:4326"_s;
    QTest::newRow("options of another type") << propertyWith("logicalType: geometry, logicalTypeOptions: {maxLength: 3}") << u"standard/unknown-key"_s;
    QTest::newRow("a key that went") << QByteArray("slaDefaultElement: t.p\n") << u"it went with ODCS 3.2.0"_s;
    QTest::newRow("what was before") << propertyWith("logicalType: map, map: {key: {logicalType: string}, value: {logicalType: string}}") << QString();
}

void TestNextVersion::judged()
{
    QFETCH(QByteArray, more);
    QFETCH(QString, finding);
    const standard::Judgement judgement = standard::judge(contractOf("3.3.0", more));
    QCOMPARE(judgement.schemaValid, finding.isEmpty());
    QCOMPARE(judgement.findings.size(), finding.isEmpty() ? 0u : 1u);
    QVERIFY2(said(judgement).contains(finding), qPrintable(said(judgement)));
}

void TestNextVersion::olderVersionsKnowOfIt()
{
    const standard::Judgement key = standard::judge(contractOf("3.2.0", "lineage: []\n"));
    QVERIFY2(said(key).contains(u"it came with ODCS 3.3.0. Set apiVersion to v3.3.0"_s), qPrintable(said(key)));
    const standard::Judgement word = standard::judge(contractOf("3.2.0", propertyWith("logicalType: geometry")));
    QVERIFY2(said(word).contains(u"“geometry” came with ODCS 3.3.0."_s), qPrintable(said(word)));
}

void TestNextVersion::formsAndCompletionHaveIt()
{
    const text::Tree tree = contractOf("3.3.0", propertyWith("logicalType: geometry"));
    const auto fields = standard::odcs("3.3.0").fieldsAt(text::Path() / "schema" / 0 / "properties" / 0, tree.root());
    const auto has = [&](const char *key) { return std::any_of(fields.begin(), fields.end(), [&](const standard::Field *f) { return f->key == key; }); };
    QVERIFY(has("retention") && has("logicalTypeOptions") && has("name"));
    QCOMPARE(standard::odcs("3.3.0").fieldAt(text::Path() / "lineage" / 0 / "how")->widget, QByteArray("choice"));
    QVERIFY(!standard::odcs("3.2.0").block("property")->anyField("retention"));
}

QTEST_APPLESS_MAIN(TestNextVersion)
#include "tst_nextversion.moc"

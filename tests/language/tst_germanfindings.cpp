// SPDX-License-Identifier: GPL-3.0-or-later
// What the standard, the contract's own rules and the readers of texts say, with the German catalogue installed.
#include "base/file.h"
#include "contract/check.h"
#include "contract/contract.h"
#include "contract/diff.h"
#include "contract/product.h"
#include "contract/upgrade.h"
#include "standard/judge.h"

#include "catalogue.h"

#include <QDirIterator>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace meshwright;

namespace {

const QString tests = QStringLiteral(MESHWRIGHT_SOURCE_DIR "/tests/");

text::Tree read(const QByteArray &bytes, const QString &name)
{
    return text::readByName(text::SourceText(bytes), name);
}

std::vector<text::Finding> findingsOf(const QByteArray &bytes, const QString &name)
{
    const text::Tree tree = read(bytes, name);
    std::vector<text::Finding> all = standard::judge(tree).findings;
    const auto more = name.endsWith(u".odps.yaml"_s) ? contract::checkProduct(contract::readProduct(tree)) : contract::check(contract::readContract(tree));
    all.insert(all.end(), more.begin(), more.end());
    return all;
}

/// English words in a German sentence; what stands in quotes, brackets of code or behind a colon as a list of values is data.
QString englishIn(QString sentence)
{
    static const QRegularExpression data(u"„[^“]*“|\\$\\{[^}]*\\}|[{\\[][^}\\]]*[}\\]]"_s);
    static const QRegularExpression english(u"\\b(the|this|is|are|must|has|have|it|and|but|needs|missing|there|allowed|did|write|remove|change|should|been|which|with|without)\\b"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    return english.match(sentence.remove(data)).captured();
}

bool holdsPlaceholder(const QString &sentence)
{
    static const QRegularExpression place(u"%L?\\d|%L?n"_s);
    return place.match(sentence).hasMatch();
}

/// Everything a finding says.
QStringList saidBy(const text::Finding &finding)
{
    QStringList said{finding.message};
    for (const text::Fix &fix : finding.fixes)
        said.append(fix.title);
    if (!finding.why.isEmpty())
        said.append(finding.why);
    return said;
}

} // namespace

class TestGermanFindings : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sentences_data();
    void sentences();
    void corpus_data();
    void corpus();
    void changes();
    void problems();
};

void TestGermanFindings::sentences_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("message");
    QTest::newRow("missing key") << QByteArray("version: 1.0.0\nstatus: active") << u"„id“ fehlt, ist hier aber Pflicht (Datenvertrag)."_s;
    QTest::newRow("misspelt key") << QByteArray("id: a\nversion: 1.0.0\nstatus: active\ndescripton: {}") << u"„descripton“ ist hier kein Schlüssel (Datenvertrag). Meinten Sie „description“?"_s;
    QTest::newRow("wrong type") << QByteArray("id: a\nversion: 1.0.0\nstatus: active\ntags: one") << u"„tags“ muss eine Liste sein, ist aber Text."_s;
    QTest::newRow("number") << QByteArray("id: a\nversion: 1\nstatus: active") << u"„version“ muss Text sein, ist aber eine Zahl. Setzen Sie den Wert in Anführungszeichen."_s;
    QTest::newRow("twice") << QByteArray("id: a\nversion: 1.0.0\nstatus: active\nschema:\n  - {name: orders}\n  - {name: orders}")
                           << u"Hier gibt es schon ein Objekt „orders“. Namen sind unter ihren Nachbarn einmalig."_s;
    QTest::newRow("syntax") << QByteArray("id: 'a\n") << u"Der Text, der mit diesem Anführungszeichen beginnt, ist nicht geschlossen"_s;
}

void TestGermanFindings::sentences()
{
    QFETCH(QByteArray, body);
    QFETCH(QString, message);
    const support::Catalogue german(u"de"_s);
    QVERIFY(!german.isEmpty());
    QStringList said;
    for (const text::Finding &finding : findingsOf("apiVersion: v3.1.0\nkind: DataContract\n" + body + '\n', u"a.odcs.yaml"_s))
        said.append(finding.message);
    QVERIFY2(std::any_of(said.begin(), said.end(), [&](const QString &one) { return one.startsWith(message); }), qPrintable(said.join(u'\n')));
}

void TestGermanFindings::corpus_data()
{
    QTest::addColumn<QString>("path");
    for (const QString &folder : {u"contract/cases"_s, u"standard/judge"_s, u"text/data"_s}) {
        QDirIterator files(tests + folder, {u"*.yaml"_s, u"*.json"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            if (!path.endsWith(u"/fixed.yaml"_s) && QFileInfo(path).size() < 100'000)
                QTest::newRow(qPrintable(path.mid(tests.size()))) << path;
        }
    }
}

/// The same findings in both languages; only their words differ, and all of them do.
void TestGermanFindings::corpus()
{
    QFETCH(QString, path);
    const auto bytes = base::readFile(path, 1'000'000);
    QVERIFY(bool(bytes));
    const std::vector<text::Finding> english = findingsOf(*bytes, path);
    const support::Catalogue language(u"de"_s);
    QVERIFY(!language.isEmpty());
    const std::vector<text::Finding> german = findingsOf(*bytes, path);
    QCOMPARE(german.size(), english.size());
    for (size_t i = 0; i < german.size(); ++i) {
        QCOMPARE(german[i].rule, english[i].rule);
        QCOMPARE(german[i].path, english[i].path);
        QVERIFY(german[i].severity == english[i].severity && german[i].span.begin == english[i].span.begin && german[i].span.end == english[i].span.end);
        const QStringList one = saidBy(german[i]), other = saidBy(english[i]);
        QCOMPARE(one.size(), other.size());
        for (qsizetype k = 0; k < one.size(); ++k) {
            QVERIFY2(one[k] != other[k], qPrintable(one[k]));
            QVERIFY2(!holdsPlaceholder(one[k]) || holdsPlaceholder(other[k]), qPrintable(one[k]));
            const QString left = englishIn(one[k]);
            QVERIFY2(left.isEmpty(), qPrintable(u"“%1” in: %2"_s.arg(left, one[k])));
        }
    }
}

void TestGermanFindings::changes()
{
    const QByteArray before = "apiVersion: v3.1.0\nkind: DataContract\nid: a\nversion: 1.0.0\nstatus: active\nschema:\n"
                              "  - name: orders\n    properties:\n      - {name: id, logicalType: integer, required: true}\n      - {name: note, logicalType: string}\n";
    QByteArray after = before;
    after.replace("required: true", "required: false").replace("      - {name: note, logicalType: string}\n", "");
    const text::Tree old = read(before, u"a.yaml"_s), now = read(after, u"a.yaml"_s);
    const support::Catalogue german(u"de"_s);
    QStringList said;
    for (const contract::Change &change : contract::diff(contract::readContract(old), contract::readContract(now)).changes)
        said.append(change.message);
    QCOMPARE(said, (QStringList{u"„orders.id“ darf jetzt leer sein."_s, u"Die Eigenschaft „orders.note“ gibt es nicht mehr."_s}));
}

void TestGermanFindings::problems()
{
    const support::Catalogue german(u"de"_s);
    const auto gone = base::readFile(tests + u"language/nothing"_s, 1);
    QVERIFY(!gone);
    QCOMPARE(gone.problem().what, u"Diese Datei gibt es nicht."_s);
    const auto upgraded = contract::upgraded(read("a: 1\n", u"a.yaml"_s), "3.1.0");
    QVERIFY(!upgraded);
    QCOMPARE(upgraded.problem().what, u"Das ist kein Datenvertrag nach ODCS."_s);
}

QTEST_GUILESS_MAIN(TestGermanFindings)
#include "tst_germanfindings.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/upgrade.h"
#include "contract/upgradekit.h"

#include "sharedfolder.h"
#include "standard/judge.h"
#include "standard/jsonschema.h"

#include <QDirIterator>
#include <QFile>
#include <QtTest>

using namespace meshwright;
using namespace Qt::StringLiterals;

namespace {

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

text::Tree read(const QString &path)
{
    return text::readByName(text::SourceText(contents(path)), path);
}

QString listed(const std::vector<text::Finding> &findings)
{
    QStringList all;
    for (const text::Finding &finding : findings)
        all << finding.path + u' ' + finding.message;
    return all.join(u'\n');
}

/// Every scalar of the text, whatever it is called now.
void collectScalars(const text::Node &node, QMap<QString, int> &all)
{
    if (node.isScalar() && !node.isNull())
        ++all[node.string()];
    for (int i = 0; i < node.size() && !node.isScalar(); ++i)
        collectScalars(node.at(i), all);
}

} // namespace

/// A case is a folder in upgrade/: in.yaml, out.yaml, left.txt where something is left to decide ("pointer part of the message").
class TestUpgrade : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cases_data();
    void cases();
    void refuses_data();
    void refuses();
    void logicalTypes_data();
    void logicalTypes();
    void publicContracts();
};

void TestUpgrade::cases_data()
{
    QTest::addColumn<QString>("folder");
    const QDir all(QStringLiteral(MESHWRIGHT_SOURCE_DIR "/tests/contract/upgrade"));
    for (const QString &name : all.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        QTest::newRow(qPrintable(name)) << all.filePath(name);
}

void TestUpgrade::cases()
{
    QFETCH(QString, folder);
    const QByteArray version = folder.section(u"to-"_s, -1).toLatin1();
    const QString in = folder + (QFile::exists(folder + u"/in.json"_s) ? u"/in.json"_s : u"/in.yaml"_s);
    const auto upgraded = contract::upgraded(read(in), version);
    QVERIFY2(upgraded, upgraded ? "" : qPrintable(upgraded.problem().text()));
    const QByteArray out = contents(QString(in).replace(u"/in."_s, u"/out."_s));
    if (upgraded->text != out)
        qInfo("%s", upgraded->text.constData());
    QCOMPARE(upgraded->text, out);
    const QStringList left = QString::fromUtf8(contents(folder + u"/left.txt"_s)).split(u'\n', Qt::SkipEmptyParts);
    QVERIFY2(upgraded->left.size() == size_t(left.size()), qPrintable(listed(upgraded->left)));
    for (const QString &line : left)
        QVERIFY2(listed(upgraded->left).contains(line.section(u' ', 0, 0)) && listed(upgraded->left).contains(line.section(u' ', 1)), qPrintable(listed(upgraded->left)));
    QCOMPARE(upgraded->schemaValid, left.isEmpty());
    QVERIFY(!upgraded->changes.isEmpty());
    // Once is enough.
    QVERIFY(!contract::upgraded(text::readByName(text::SourceText(out), in), version));
}

void TestUpgrade::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("version");
    QTest::addColumn<QString>("part");
    const QByteArray contract = "apiVersion: v3.1.0\nkind: DataContract\nid: a\nversion: 1.0.0\nstatus: active\n";
    QTest::newRow("the same version") << contract << QByteArray("3.1.0") << u"of version 3.1.0 already"_s;
    QTest::newRow("an earlier one") << contract << QByteArray("3.0.2") << u"already"_s;
    QTest::newRow("no version") << contract << QByteArray("9.0") << u"no upgrade to version “9.0”"_s;
    QTest::newRow("unknown declared") << QByteArray(contract).replace("3.1.0", "7.0.0") << QByteArray("3.2.0") << u"which is not known"_s;
    QTest::newRow("DCS") << QByteArray("dataContractSpecification: 1.2.1\nid: a\n") << QByteArray("3.2.0") << u"Data Contract Specification"_s;
    QTest::newRow("product") << QByteArray("apiVersion: v1.0.0\nkind: DataProduct\nid: a\n") << QByteArray("3.2.0") << u"not a data contract"_s;
    QTest::newRow("broken") << QByteArray("a: [\n") << QByteArray("3.2.0") << u"mistakes"_s;
}

void TestUpgrade::refuses()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, version);
    QFETCH(QString, part);
    const auto upgraded = contract::upgraded(text::readYaml(text::SourceText(text)), version);
    QVERIFY(!upgraded);
    QVERIFY2(upgraded.problem().what.contains(part), qPrintable(upgraded.problem().what));
}

void TestUpgrade::logicalTypes_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QByteArray>("type");
    QTest::newRow("varchar") << u"VARCHAR(20)"_s << QByteArray("string");
    QTest::newRow("numeric") << u"numeric(18, 2)"_s << QByteArray("number");
    QTest::newRow("int64") << u"INT64"_s << QByteArray("integer");
    QTest::newRow("timestamp") << u"timestamp_ntz(9)"_s << QByteArray("timestamp");
    QTest::newRow("array") << u"ARRAY<STRING>"_s << QByteArray("array");
    QTest::newRow("geography") << u"geography"_s << QByteArray();
    QTest::newRow("empty") << QString() << QByteArray();
}

void TestUpgrade::logicalTypes()
{
    QFETCH(QString, word);
    QFETCH(QByteArray, type);
    QCOMPARE(contract::upgradekit::logicalTypeFor(word), type);
}

/// Every older public contract becomes one that the official schema of the new version takes, or says what is left to
/// decide; no text of it is lost, and comments stay.
void TestUpgrade::publicContracts()
{
    REQUIRE_SHARED(root, "odcs");
    const auto official = standard::JsonSchema::compile(read(root + u"/schema/odcs-json-schema-v3.2.0.json"_s));
    QVERIFY2(official, "the official schema");
    int done = 0, complete = 0;
    for (const QString &folder : {u"/examples"_s, u"/examples-v2.2.2"_s, u"/corpus"_s}) {
        for (QDirIterator files(root + folder, QDir::Files); files.hasNext();) {
            const QString path = files.next();
            const text::Tree before = read(path);
            const auto upgraded = contract::upgraded(before, "3.2.0");
            if (!upgraded) {
                QVERIFY2(upgraded.problem().kind != base::Problem::Kind::Internal, qPrintable(path + upgraded.problem().text()));
                continue;
            }
            ++done;
            const text::Tree after = text::readByName(text::SourceText(upgraded->text), path);
            QVERIFY2(after.isClean(), qPrintable(path));
            const bool valid = (*official)->evaluate(after.root(), false).valid;
            QVERIFY2(valid == upgraded->schemaValid && valid == upgraded->left.empty(), qPrintable(path + u'\n' + listed(upgraded->left)));
            complete += valid ? 1 : 0;
            const bool wasValid = standard::judge(before).schemaValid;
            if (wasValid && !valid)
                qInfo("left in %s:\n%s", qPrintable(path.section(u'/', -1)), qPrintable(listed(upgraded->left)));
            QMap<QString, int> was, is;
            collectScalars(before.root(), was);
            collectScalars(after.root(), is);
            for (auto text = was.begin(); text != was.end(); ++text) {
                const QString &word = text.key();
                const bool mayChange = word.startsWith(u'v') || word == "true"_L1 || word == "false"_L1 || word == "validity"_L1
                    || !contract::upgradekit::logicalTypeFor(word).isEmpty() || word.endsWith("Check"_L1) || word.endsWith("Count"_L1);
                QVERIFY2(mayChange || is.value(word) > 0, qPrintable(path + u": lost “"_s + word + u'”'));
            }
            QVERIFY2(after.comments().size() == before.comments().size(), qPrintable(path + u": lost a comment"_s));
        }
    }
    qInfo("%d contracts upgraded to 3.2.0, %d of them valid by the official schema", done, complete);
    QVERIFY(done > 60);
}

QTEST_APPLESS_MAIN(TestUpgrade)
#include "tst_contractupgrade.moc"

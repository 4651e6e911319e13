// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/variables.h"

#include <QtTest>

using namespace meshwright;
using namespace meshwright::contract;
using namespace Qt::StringLiterals;

namespace {

text::Tree yaml(const QByteArray &text)
{
    return text::readYaml(text::SourceText(text));
}

Surroundings with(const QHash<QString, QString> &values, const QStringList &names = {})
{
    return {names, values};
}

} // namespace

class TestVariables : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void found();
    void undefined();
    void filledIn_data();
    void filledIn();
    void valuesHaveALimit();
};

void TestVariables::found()
{
    const text::Tree tree = yaml("name: ${A} and ${B:-x y}\ntags: [\"${1}\", plain]\nquery: select ${column} from ${T} where '${'\n${K}: v\n");
    const std::vector<Variable> all = variablesOf(tree);
    QCOMPARE(all.size(), size_t(4)); // not the key, not the placeholder, not the brace of the query
    QCOMPARE(all[0].name, u"A"_s);
    QCOMPARE(all[1].otherwise, u"x y"_s);
    QVERIFY(all[1].hasDefault && all[2].name.isEmpty());
    QCOMPARE(all[2].written, u"${1}"_s);
    QCOMPARE(all[3].name, u"T"_s);
}

void TestVariables::undefined()
{
    const text::Tree tree = yaml("a: ${ONE}\nb: ${TWO}\nc: ${THREE}\nd: ${FOUR:-4}\n");
    QCOMPARE(undefinedVariables(tree, {}).size(), size_t(3));
    const auto left = undefinedVariables(tree, with({{u"ONE"_s, u"1"_s}, {u"THREE"_s, QString()}}, {u"TOW"_s}));
    QCOMPARE(left.size(), size_t(2));
    QVERIFY2(left[0].message.contains(u"no value and no default. Did you mean “TOW”?"_s), qPrintable(left[0].message));
    QVERIFY2(left[1].message.contains(u"an empty value"_s), qPrintable(left[1].message));
    QCOMPARE(left[0].path, u"/b"_s);
    QVERIFY(undefinedVariables(tree, with({}, {u"ONE"_s, u"TWO"_s, u"THREE"_s})).empty());
}

void TestVariables::filledIn_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("value") << QByteArray("a: ${X}") << u"1"_s;
    QTest::newRow("within") << QByteArray("a: x-${X}-${Y}-${X}") << u"x-1-two-1"_s;
    QTest::newRow("quoted") << QByteArray("a: \"\\u00e4 ${X}\"") << u"ä 1"_s;
    QTest::newRow("default") << QByteArray("a: ${Z:-zed}") << u"zed"_s;
    QTest::newRow("empty default") << QByteArray("a: x${Z:-}") << u"x"_s;
    QTest::newRow("value before default") << QByteArray("a: ${X:-zed}") << u"1"_s;
    QTest::newRow("empty value, default") << QByteArray("a: ${E:-zed}") << u"zed"_s;
    QTest::newRow("empty value") << QByteArray("a: ${E}") << u"${E}"_s;
    QTest::newRow("unknown") << QByteArray("a: ${X} ${Z}") << u"1 ${Z}"_s;
    QTest::newRow("value like a variable") << QByteArray("a: ${R} ${X}") << u"${X} 1"_s;
    QTest::newRow("placeholder of a query") << QByteArray("query: ${table} ${X}") << u"${table} 1"_s;
    QTest::newRow("nested") << QByteArray("a: ${Z:-${X}}") << u"${X}"_s;
    QTest::newRow("not closed") << QByteArray("a: ${X} ${") << u"1 ${"_s;
}

void TestVariables::filledIn()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, expected);
    const text::Tree tree = yaml(text);
    const auto filled = withValues(tree, with({{u"X"_s, u"1"_s}, {u"Y"_s, u"two"_s}, {u"E"_s, QString()}, {u"R"_s, u"${X}"_s}}));
    QVERIFY(filled);
    QCOMPARE(filled->root().at(0).string(), expected);
    QVERIFY(filled->root().at(0).isString());
    QCOMPARE(filled->root().at(0).span(), tree.root().at(0).span());
}

void TestVariables::valuesHaveALimit()
{
    const text::Tree tree = yaml("a: [" + QByteArray("\"${X}\", ").repeated(1000) + "]\n");
    QVERIFY(withValues(tree, with({{u"X"_s, QString(60'000, u'x')}})));
    const auto refused = withValues(tree, with({{u"X"_s, QString(70'000, u'x')}}));
    QVERIFY(!refused && refused.problem().what.contains(u"64 MiB"_s));
}

QTEST_APPLESS_MAIN(TestVariables)
#include "tst_variables.moc"

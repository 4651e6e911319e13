// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/suggest.h"
#include "contract/version.h"

#include <QtTest>

using namespace meshwright::contract;
using namespace Qt::StringLiterals;

class TestVersion : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void ordersAsSemverSays();
    void ordersOtherTexts();
    void suggests_data();
    void suggests();
    void listsNames();
};

void TestVersion::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("result");
    QTest::newRow("plain") << u"1.2.3"_s << u"1.2.3"_s;
    QTest::newRow("v") << u"v1.2.3"_s << u"v1.2.3"_s;
    QTest::newRow("pre") << u"1.2.3-rc.1"_s << u"1.2.3-rc.1"_s;
    QTest::newRow("build") << u"1.2.3+x"_s << u"1.2.3"_s;
    QTest::newRow("two numbers") << u"1.2"_s << QString();
    QTest::newRow("word") << u"1.2.x"_s << QString();
    QTest::newRow("sign") << u"1.2.+3"_s << QString();
    QTest::newRow("too large") << u"1.2.99999999999"_s << QString();
    QTest::newRow("empty pre") << u"1.2.3-"_s << QString();
    QTest::newRow("empty") << QString() << QString();
}

void TestVersion::reads()
{
    QFETCH(QString, text);
    QFETCH(QString, result);
    const auto version = parseVersion(text);
    QCOMPARE(version ? version->text() : QString(), result);
}

void TestVersion::ordersAsSemverSays()
{
    // The order that semver.org gives as its example.
    const QStringList rising{u"1.0.0-alpha"_s, u"1.0.0-alpha.1"_s, u"1.0.0-alpha.beta"_s, u"1.0.0-beta"_s, u"1.0.0-beta.2"_s,
                             u"1.0.0-beta.11"_s, u"1.0.0-rc.1"_s, u"1.0.0"_s, u"1.0.9"_s, u"1.0.10"_s, u"2.0.0"_s};
    for (qsizetype i = 0; i < rising.size(); ++i) {
        for (qsizetype j = 0; j < rising.size(); ++j)
            QCOMPARE(compareVersions(rising[i], rising[j]) < 0, i < j);
    }
    QVERIFY(compareVersions(u"v1.0.0"_s, u"1.0.0+build"_s) == 0);
}

void TestVersion::ordersOtherTexts()
{
    QVERIFY(compareVersions(u"2024-9"_s, u"2024-10"_s) < 0);
    QVERIFY(compareVersions(u"1.0"_s, u"1.0.0"_s) < 0);
    QVERIFY(compareVersions(QString(), u"1.0.0"_s) < 0);
    QVERIFY(compareVersions(QString(), QString()) == 0);
}

void TestVersion::suggests_data()
{
    QTest::addColumn<QString>("wrong");
    QTest::addColumn<QString>("near");
    QTest::newRow("missing letter") << u"custmers"_s << u"customers"_s;
    QTest::newRow("swapped") << u"ordres"_s << u"orders"_s;
    QTest::newRow("case and signs") << u"Order-Lines"_s << u"order_lines"_s;
    QTest::newRow("far") << u"products"_s << QString();
    QTest::newRow("short") << u"x"_s << QString();
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("very long") << QString(100'000, u'o') << QString();
}

void TestVersion::suggests()
{
    QFETCH(QString, wrong);
    QFETCH(QString, near);
    QCOMPARE(nearest(wrong, {u"orders"_s, u"customers"_s, u"order_lines"_s, u"y"_s, QString()}), near);
}

void TestVersion::listsNames()
{
    QCOMPARE(listed({}), QString());
    QCOMPARE(listed({u"a"_s}), u"“a”"_s);
    QCOMPARE(listed({u"a"_s, u"b"_s, u"c"_s}), u"“a”, “b” or “c”"_s);
    QCOMPARE(listed({u"a"_s, u"b"_s, u"c"_s}, 2), u"“a”, “b” and 1 more"_s);
}

QTEST_APPLESS_MAIN(TestVersion)
#include "tst_version.moc"

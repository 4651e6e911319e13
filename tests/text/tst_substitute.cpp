// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/substitute.h"

#include <QtTest>

using namespace meshwright::text;

class TestSubstitute : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void otherTextsAtTheSamePlaces()
    {
        const SourceText source(QByteArray("a: &x one # why\nb: 'two'\nc: |\n  three\nd: 4\ne: *x\nf: five\n"));
        const Tree before = readYaml(source);
        QVERIFY(before.isClean());
        std::unordered_map<quint32, QByteArray> texts;
        for (const char *key : {"a", "b", "c", "d"})
            texts[before.root()[key].id()] = QByteArray("now \xc3\xb6 ") + key;
        const Tree after = withTexts(before, texts);
        for (const char *key : {"a", "b", "c", "d"}) {
            QCOMPARE(after.root()[key].string(), QString::fromUtf8("now ö %1").arg(QLatin1String(key)));
            QVERIFY(after.root()[key].isString());
            QCOMPARE(after.root()[key].span(), before.root()[key].span());
        }
        QCOMPARE(after.root()["e"].string(), QString::fromUtf8("now ö a")); // what an alias stands for
        QCOMPARE(after.root()["f"].string(), QStringLiteral("five"));
        QCOMPARE(after.source().bytes(), source.bytes());
        QCOMPARE(before.root()["a"].string(), QStringLiteral("one"));
        QVERIFY(before.root()["d"].integer() == 4);
    }

    void otherKeys_data()
    {
        QTest::addColumn<int>("members");
        QTest::newRow("few") << 3;
        QTest::newRow("with a table") << 40;
    }

    void otherKeys()
    {
        QFETCH(int, members);
        QByteArray text;
        for (int i = 0; i < members; ++i)
            text += "key" + QByteArray::number(i) + ": " + QByteArray::number(i) + '\n';
        const Tree before = readYaml(SourceText(text));
        const Tree after = withTexts(before, {{before.root().key(1).id(), "other"}, {before.root().key(2).id(), "key0"}});
        QCOMPARE(after.root()["other"].integer().value_or(-1), 1);
        QVERIFY(!after.root()["key1"] && !after.root()["key2"]);
        QCOMPARE(after.root()["key0"].integer().value_or(-1), 0); // of two equal keys the first
        for (int i = 3; i < members; ++i)
            QCOMPARE(after.root().find("key" + std::to_string(i)).integer().value_or(-1), i);
        QVERIFY(before.root()["key1"] && !before.root()["other"]);
    }
};

QTEST_APPLESS_MAIN(TestSubstitute)
#include "tst_substitute.moc"

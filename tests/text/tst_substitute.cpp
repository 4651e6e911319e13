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
};

QTEST_APPLESS_MAIN(TestSubstitute)
#include "tst_substitute.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/random.h"
#include "demo/table.h"

#include <QDateTime>
#include <QTest>
#include <QTimeZone>

#include <array>

using meshwright::demo::Random;
using meshwright::demo::Table;

class RandomTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isTheSameEverywhere();
    void streamsDiffer();
    void staysInItsBounds();
    void followsItsWeights();
    void skewLeansToTheLowEnd();
    void writesCellsAsCsv();
    void writesPlacesInTime();
};

void RandomTest::isTheSameEverywhere()
{
    // xoshiro256** seeded by SplitMix64(0 ^ FNV-1a("")), computed apart from this program.
    Random random(0, "");
    const std::array<quint64, 4> first {random.next(), random.next(), random.next(), random.next()};
    QCOMPARE(first, (std::array<quint64, 4> {0x21382EF092ED7068ULL, 0x5B54C052757ADF62ULL, 0xA64CB2CF68795072ULL, 0xD35C15D5962035AFULL}));
}

void RandomTest::streamsDiffer()
{
    QVERIFY(Random(1, "a").next() != Random(1, "b").next());
    QVERIFY(Random(1, "a").next() != Random(2, "a").next());
    QCOMPARE(Random(1, "a").next(), Random(1, "a").next());
}

void RandomTest::staysInItsBounds()
{
    Random random(7, "bounds");
    std::array<int, 6> seen {};
    for (int i = 0; i < 6000; ++i) {
        const int value = random.between(-2, 3);
        QVERIFY(value >= -2 && value <= 3);
        ++seen[std::size_t(value + 2)];
    }
    for (const int count : seen)
        QVERIFY2(count > 850 && count < 1150, qPrintable(QString::number(count)));
    QCOMPARE(random.below(1), 0);
}

void RandomTest::followsItsWeights()
{
    Random random(7, "weights");
    std::array<int, 3> seen {};
    for (int i = 0; i < 10000; ++i)
        ++seen[std::size_t(random.weighted({1, 0, 9}))];
    QCOMPARE(seen[1], 0);
    QVERIFY(seen[0] > 850 && seen[0] < 1150);
}

void RandomTest::skewLeansToTheLowEnd()
{
    Random random(7, "skew");
    int low = 0;
    for (int i = 0; i < 10000; ++i) {
        const int value = random.skewed(100);
        QVERIFY(value >= 0 && value < 100);
        low += value < 20 ? 1 : 0;
    }
    QVERIFY2(low > 4500, qPrintable(QString::number(low))); // 1 - 0.8^3 is 0.488
}

void RandomTest::writesCellsAsCsv()
{
    Table table("a,b,c");
    table.text("plain").text("with, comma").text("a \"quote\"").endRow();
    table.text("two\nlines").nothing().flag(true).endRow();
    table.cents(-5).cents(1234).cents(-123400).endRow();
    QCOMPARE(table.rows(), 3);
    QCOMPARE(table.bytes(), QByteArray("a,b,c\nplain,\"with, comma\",\"a \"\"quote\"\"\"\n\"two\nlines\",,true\n-0.05,12.34,-1234.00\n"));
}

void RandomTest::writesPlacesInTime()
{
    Table table("day,time");
    table.date(QDate(2024, 2, 29).toJulianDay()).time(QDateTime(QDate(2026, 3, 1), QTime(9, 5, 7), QTimeZone::utc()).toSecsSinceEpoch()).endRow();
    QCOMPARE(table.bytes(), QByteArray("day,time\n2024-02-29,2026-03-01T09:05:07Z\n"));
}

QTEST_APPLESS_MAIN(RandomTest)
#include "tst_random.moc"

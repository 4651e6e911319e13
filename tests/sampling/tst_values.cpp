// SPDX-License-Identifier: GPL-3.0-or-later
#include "sampling/decimal.h"
#include "sampling/padded.h"
#include "sampling/source.h"
#include "sampling/values.h"

#include <QDate>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

#include <cmath>
#include <limits>

using namespace meshwright::sampling;

class TestValues : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void integers_data();
    void integers();
    void numbers_data();
    void numbers();
    void numbersAreTheNearestDouble();
    void decimalsAreExact();
    void decimalsDivide();
    void numbersBeyondDoubles();
    void paddedReadersAgree();
    void datesAgreeWithQt();
    void brokenMomentsAgree();
    void moments_data();
    void moments();
};

void TestValues::integers_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("reads");
    QTest::addColumn<qint64>("value");
    QTest::addColumn<bool>("fits");
    const auto row = [](const char *text, bool reads, qint64 value = 0, bool fits = true) { QTest::newRow(text) << QByteArray(text) << reads << value << fits; };
    row("0", true, 0);
    row("-17", true, -17);
    row("+4", true, 4);
    row(" 12 ", true, 12);
    row("007", true, 7);
    row("9223372036854775807", true, std::numeric_limits<qint64>::max());
    row("-9223372036854775808", true, std::numeric_limits<qint64>::min());
    row("9223372036854775808", true, std::numeric_limits<qint64>::max(), false);
    row("123456789012345678901234567890", true, std::numeric_limits<qint64>::max(), false);
    row("1.0", false);
    row("", false);
    row("-", false);
    row("1e3", false);
    row("12a", false);
    row("1 2", false);
    row("0x10", false);
}

void TestValues::integers()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, reads);
    QFETCH(qint64, value);
    QFETCH(bool, fits);
    qint64 got = 0;
    bool gotFits = true;
    QCOMPARE(values::integer({text.constData(), size_t(text.size())}, got, gotFits), reads);
    if (reads) {
        QCOMPARE(got, value);
        QCOMPARE(gotFits, fits);
    }
}

void TestValues::numbers_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("reads");
    QTest::addColumn<double>("value");
    const auto row = [](const char *text, bool reads, double value = 0) { QTest::newRow(text) << QByteArray(text) << reads << value; };
    row("12.50", true, 12.5);
    row("-0.001", true, -0.001);
    row("+3", true, 3);
    row(".5", true, 0.5);
    row("5.", true, 5);
    row("1e-3", true, 0.001);
    row("1.7976931348623157e308", true, 1.7976931348623157e308);
    row(" 2.5 ", true, 2.5);
    row("nan", false);
    row("inf", false);
    row("-Infinity", false);
    row("1,5", false);
    row("1.2.3", false);
    row(".", false);
    row("-", false);
    row("", false);
    row("1e999", false);
    row("0x1p3", false);
}

void TestValues::numbers()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, reads);
    QFETCH(double, value);
    double got = 0;
    QCOMPARE(values::number({text.constData(), size_t(text.size())}, got), reads);
    if (reads)
        QVERIFY2(got == value, qPrintable(QString::number(got, 'g', 17)));
}

void TestValues::numbersAreTheNearestDouble()
{
    QRandomGenerator random(5);
    for (int i = 0; i < 100'000; ++i) {
        QByteArray text = QByteArray::number(qint64(random.generate64() >> (1 + random.bounded(60))));
        if (random.bounded(2))
            text.insert(random.bounded(int(text.size()) + 1), '.');
        if (random.bounded(3) == 0)
            text.prepend('-');
        double got = 0;
        if (values::number({text.constData(), size_t(text.size())}, got) && got != text.toDouble())
            QFAIL(text.constData());
    }
}

/// In rising order, each line one number in several spellings.
void TestValues::decimalsAreExact()
{
    const QList<QByteArrayList> rising = {
        {"-1e401", "-10e400"}, {"-1e400"}, {"-18446744073709551616"}, {"-18446744073709551615", "-18446744073709551615.000"}, {"-1.5", "-15e-1", "-0.15E+1"}, {"-1e-400"},
        {"0", "-0", "+0.000", "0e99", "-0e-99", "00"}, {"1e-401"}, {"0.1", ".1", "1e-1", "+00.100"}, {"0.10000000000000000001"}, {"1", "1.", "0.001e3", "1000e-3"},
        {"9007199254740992", "9007199254740992.0"}, {"9007199254740993", "9.007199254740993e15"}, {"123456789012345678901234567890"}, {"1e400", "10E399", " 1e400 "}, {"1e999999999"}};
    for (qsizetype i = 0; i < rising.size(); ++i) {
        for (const QByteArray &text : rising[i]) {
            const auto number = Decimal::parse(text.toStdString());
            QVERIFY2(number, text.constData());
            QCOMPARE(number->canonical(), Decimal::parse(rising[i].front().toStdString())->canonical());
            QVERIFY(Decimal::parse(number->canonical()) == number);
            for (qsizetype other = 0; other < rising.size(); ++other)
                QVERIFY2((*number <=> *Decimal::parse(rising[other].back().toStdString())) == (i <=> other), text + " and " + rising[other].back());
        }
    }
    for (const char *text : {"", ".", "-", "e5", "1e", "1e+", "1x", "1.2.3", "1 2", "0x10", "--1", "inf"})
        QVERIFY2(!Decimal::parse(text), text);
}

void TestValues::decimalsDivide()
{
    const auto divides = [](const char *value, const char *step) { return Decimal::parse(value)->isMultipleOf(*Decimal::parse(step)); };
    QVERIFY(divides("0.3", "0.1") && divides("19.99", "0.01") && divides("0", "7") && divides("-6", "3") && divides("1e400", "2") && divides("1e400", "0.5"));
    QVERIFY(divides("18446744073709551614", "2") && divides("9007199254740993", "3") && divides("100000000000000000000000000000007", "1"));
    QVERIFY(!divides("9007199254740993", "2") && !divides("0.35", "0.1") && !divides("0.30000000000000004", "0.1") && !divides("1e400", "3") && !divides("1", "1e400"));
    bool fits = false;
    QVERIFY(Decimal::parse("-9223372036854775808")->whole(true, fits) == std::numeric_limits<qint64>::min() && fits);
    QVERIFY(Decimal::parse("9223372036854775808")->whole(true, fits) == std::numeric_limits<qint64>::max() && !fits);
    QVERIFY(Decimal::parse("9223372036854775807.5")->whole(false, fits) == std::numeric_limits<qint64>::max() && fits);
    QVERIFY(Decimal::parse("-1.5")->whole(true, fits) == -1 && Decimal::parse("-1.5")->whole(false, fits) == -2 && Decimal::parse("1e-9")->whole(true, fits) == 1);
    QVERIFY(Decimal::parse("-1e99")->whole(true, fits) == std::numeric_limits<qint64>::min() && !fits);
}

void TestValues::numbersBeyondDoubles()
{
    double got = 0;
    QVERIFY(!values::number("1e400", got) && values::hugeNumber("1e400", got) && got > 0 && std::isinf(got));
    QVERIFY(values::hugeNumber(" -1e400 ", got) && got < 0 && !values::hugeNumber("1e308", got) && !values::hugeNumber("inf", got) && !values::hugeNumber("1e400x", got));
    QVERIFY(values::number("1e-400", got) && got > 0);
    QVERIFY(values::number("-1e-400", got) && got < 0);
    QVERIFY(values::number("0e-400", got) && got == 0);
    qint64 whole = 0;
    bool fits = false;
    QVERIFY(wholeNumber("5.0", whole, fits) && whole == 5 && fits && wholeNumber("-12e2", whole, fits) && whole == -1200 && !wholeNumber("5.5", whole, fits) && !wholeNumber("x", whole, fits));
    QVERIFY(wholeNumber("1e400", whole, fits) && !fits && whole == std::numeric_limits<qint64>::max());
}

/// What is read eight bytes at a time says what is read one by one, whatever lies behind the text.
void TestValues::paddedReadersAgree()
{
    QRandomGenerator random(6);
    int numbers = 0;
    for (int i = 0; i < 300'000; ++i) {
        QByteArray text;
        for (int length = random.bounded(11); length > 0; --length)
            text += "0123456789012345678.-+e \xC3"[random.bounded(random.bounded(4) ? 10 : 25)];
        const auto size = size_t(text.size());
        QByteArray behind(int(Cell::padding), Qt::Uninitialized);
        for (char &c : behind)
            c = "0123456789.,\n"[random.bounded(13)];
        const QByteArray held = text + behind;
        const std::string_view padded(held.constData(), size), plain(text.constData(), size);
        qint64 whole = 0, quickWhole = 0;
        bool fits = true, quickFits = true;
        double real = 0, quickReal = 0;
        const bool isWhole = values::integer(plain, whole, fits), isNumber = values::number(plain, real);
        QVERIFY2(padded::integer(padded, quickWhole, quickFits) == isWhole, text.constData());
        QVERIFY2(!isWhole || (whole == quickWhole && fits == quickFits), text.constData());
        QVERIFY2(padded::number(padded, quickReal) == isNumber, text.constData());
        QVERIFY2(!isNumber || real == quickReal, text.constData());
        numbers += isNumber;
    }
    QVERIFY(numbers > 50'000);
}

/// One byte of a moment is changed: what is still one, the careful readers say.
void TestValues::brokenMomentsAgree()
{
    QRandomGenerator random(8);
    const QList<QByteArray> good = {"2024-02-28T23:59:59Z", "1799-12-31 00:00:00", "2200-01-01T10:20:30Z", "2024-02-29"};
    int kept = 0;
    for (int i = 0; i < 200'000; ++i) {
        QByteArray text = good[random.bounded(4)];
        text[random.bounded(int(text.size()))] = random.bounded(3) ? "0123456789:-TZ "[random.bounded(15)] : char(random.bounded(256));
        const std::string_view view(text.constData(), size_t(text.size()));
        qint64 days = 0, micros = 0, slow = 0;
        bool offset = false, slowOffset = false;
        const QDate day = QDate::fromString(QString::fromLatin1(text.left(10)), Qt::ISODate);
        const bool shape = QRegularExpression(QStringLiteral("^\\d{4}-\\d\\d-\\d\\d$")).match(QString::fromLatin1(text)).hasMatch();
        if (text.size() == 10)
            QVERIFY2(values::date(view, days) == (day.isValid() && shape), text.constData());
        const bool reads = values::timestamp(view, micros, &offset);
        QVERIFY2(reads == values::timestampSlow(view, slow, &slowOffset), text.constData());
        QVERIFY2(!reads || (micros == slow && offset == slowOffset), text.constData());
        kept += reads;
    }
    QVERIFY(kept > 20'000);
}

void TestValues::datesAgreeWithQt()
{
    const QDate epoch(1970, 1, 1);
    for (QDate day(1599, 12, 20); day.year() < 2401; day = day.addDays(1)) {
        const QByteArray text = day.toString(Qt::ISODate).toLatin1();
        qint64 days = 0;
        QVERIFY2(values::date({text.constData(), size_t(text.size())}, days), text.constData());
        QCOMPARE(days, epoch.daysTo(day));
    }
}

void TestValues::moments_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("isDate");
    QTest::addColumn<bool>("isTimestamp");
    QTest::addColumn<bool>("isTime");
    const auto row = [](const char *text, bool date, bool timestamp, bool time) { QTest::newRow(text) << QByteArray(text) << date << timestamp << time; };
    row("2024-02-29", true, false, false);
    row("2023-02-29", false, false, false);
    row("2024-13-01", false, false, false);
    row("2024-1-1", false, false, false);
    row("2024-01-01T00:00", false, true, false);
    row("2024-01-01 23:59:59.123456", false, true, false);
    row("2024-01-01T10:00:00Z", false, true, false);
    row("2024-01-01T10:00:00+02:00", false, true, false);
    row("2024-01-01T10:00:00+0200", false, true, false);
    row("2024-01-01T24:00:00", false, false, false);
    row("2024-02-30T10:00:00", false, false, false);
    row("2024-01-01T10:00:00 UTC", false, false, false);
    row("09:30", false, false, true);
    row("09:30:15.5", false, false, true);
    row("9:30", false, false, false);
    row("25:00", false, false, false);
}

void TestValues::moments()
{
    QFETCH(QByteArray, text);
    const std::string_view view(text.constData(), size_t(text.size()));
    qint64 value = 0;
    QTEST(values::date(view, value), "isDate");
    QTEST(values::timestamp(view, value), "isTimestamp");
    QTEST(values::time(view, value), "isTime");
}

QTEST_APPLESS_MAIN(TestValues)
#include "tst_values.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/physicaltype.h"

#include <QTest>

using namespace meshwright::quality;
using Kind = PhysicalLimit::Kind;

/// What the types of the usual systems ask of text.
class TestPhysicalType : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void limits_data();
    void limits();
    void digits_data();
    void digits();
};

void TestPhysicalType::limits_data()
{
    QTest::addColumn<QString>("physical");
    QTest::addColumn<int>("logical");
    QTest::addColumn<int>("kind");
    QTest::addColumn<qint64>("low");
    QTest::addColumn<qint64>("high");
    const auto row = [](const char *physical, LogicalType type, Kind kind, qint64 low = 0, qint64 high = 0) {
        QTest::addRow("%s", physical) << QString::fromLatin1(physical) << int(type) << int(kind) << low << high;
    };
    const auto text = LogicalType::String, whole = LogicalType::Integer, real = LogicalType::Number, moment = LogicalType::Timestamp;
    row("VARCHAR(18)", text, Kind::Characters, 0, 18);
    row(" varchar ( 18 ) ", text, Kind::Characters, 0, 18);
    row("VARCHAR2(20 CHAR)", text, Kind::Characters, 0, 20);
    row("character varying(7)", text, Kind::Characters, 0, 7);
    row("FixedString(16)", text, Kind::Characters, 0, 16);
    row("VARCHAR", text, Kind::Nothing);
    row("LONGTEXT", text, Kind::Nothing);
    row("VARCHAR(MAX)", text, Kind::Unknown);
    row("JSONB", text, Kind::Unknown);
    row("DECIMAL(10,2)", real, Kind::Digits, 8, 2);
    row("NUMBER(38, 0)", whole, Kind::Digits, 38, 0);
    row("NUMERIC(5)", whole, Kind::Digits, 5, 0);
    row("DECIMAL(2,5)", real, Kind::Unknown);
    row("DOUBLE PRECISION", real, Kind::Nothing);
    row("float64", real, Kind::Nothing);
    row("SMALLINT", whole, Kind::Whole, -32768, 32767);
    row("int", whole, Kind::Whole, -2147483648LL, 2147483647);
    row("INT(11)", whole, Kind::Whole, -2147483648LL, 2147483647);
    row("INT(10) UNSIGNED", whole, Kind::Whole, 0, 4294967295LL);
    row("INT64", whole, Kind::Whole, std::numeric_limits<qint64>::min(), std::numeric_limits<qint64>::max());
    row("UInt16", whole, Kind::Whole, 0, 65535);
    row("mediumint unsigned", whole, Kind::Whole, 0, 16777215);
    row("TINYINT", whole, Kind::Whole, -128, 255);
    row("HUGEINT", whole, Kind::Wide);
    row("BIGINT UNSIGNED", whole, Kind::Wide);
    row("TINYINT(1)", LogicalType::Boolean, Kind::Nothing);
    row("BIT", LogicalType::Boolean, Kind::Nothing);
    row("DATE", LogicalType::Date, Kind::Nothing);
    row("TIMESTAMP(6) WITH TIME ZONE", moment, Kind::Nothing);
    row("datetime2(7)", moment, Kind::Nothing);
    row("TIMESTAMP_LTZ", moment, Kind::Nothing);
    row("TIME", LogicalType::Time, Kind::Nothing);
    row("VARCHAR(10)", whole, Kind::Unknown);
    row("", text, Kind::Unknown);
    row("VARCHAR(99999999999)", text, Kind::Unknown);
    row("array<string>", text, Kind::Unknown);
}

void TestPhysicalType::limits()
{
    QFETCH(QString, physical);
    QFETCH(int, logical);
    const PhysicalLimit limit = physicalLimit(physical, LogicalType(logical));
    QTEST(int(limit.kind), "kind");
    QTEST(limit.low, "low");
    QTEST(limit.high, "high");
}

void TestPhysicalType::digits_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("plain");
    QTest::addColumn<qint64>("before");
    QTest::addColumn<qint64>("after");
    QTest::newRow("zeros at the ends") << QByteArray("-00123.4500") << true << qint64(3) << qint64(2);
    QTest::newRow("no point") << QByteArray("+7") << true << qint64(1) << qint64(0);
    QTest::newRow("no whole part") << QByteArray(".5") << true << qint64(0) << qint64(1);
    QTest::newRow("nothing but zeros") << QByteArray("0.0") << true << qint64(0) << qint64(0);
    QTest::newRow("an exponent") << QByteArray("1e3") << true << qint64(4) << qint64(0);
    QTest::newRow("a small exponent") << QByteArray("-12.50e-2") << true << qint64(0) << qint64(3);
    QTest::newRow("no number") << QByteArray("1x") << false << qint64(0) << qint64(0);
}

void TestPhysicalType::digits()
{
    QFETCH(QByteArray, text);
    qint64 before = 0, after = 0;
    QTEST(digitsOf({text.constData(), size_t(text.size())}, before, after), "plain");
    QTEST(before, "before");
    QTEST(after, "after");
}

QTEST_GUILESS_MAIN(TestPhysicalType)
#include "tst_physicaltype.moc"

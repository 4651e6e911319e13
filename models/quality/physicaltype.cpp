// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/physicaltype.h"

#include "sampling/decimal.h"
#include "sampling/values.h"

#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <limits>

namespace meshwright::quality {

namespace {

using Kind = PhysicalLimit::Kind;

template <typename Whole>
PhysicalLimit range()
{
    return {Kind::Whole, std::numeric_limits<Whole>::min(), std::numeric_limits<Whole>::max()};
}

/// Where systems differ (INT8 is 8 bits in one and 8 bytes in another), the widest.
PhysicalLimit wholeLimit(const QString &word)
{
    static const PhysicalLimit small = range<qint16>(), plain = range<qint32>(), big = range<qint64>();
    static const PhysicalLimit medium{Kind::Whole, -8'388'608, 8'388'607}, tiny{Kind::Whole, -128, 255};
    static const PhysicalLimit unsigned64{Kind::Wide, 0, 0, QLatin1String("u64")};
    static const QHash<QString, PhysicalLimit> ranges = {
        {QStringLiteral("SMALLINT"), small}, {QStringLiteral("INT2"), small}, {QStringLiteral("INT16"), small}, {QStringLiteral("SHORT"), small}, {QStringLiteral("SMALLSERIAL"), small},
        {QStringLiteral("INT"), plain}, {QStringLiteral("INTEGER"), plain}, {QStringLiteral("INT4"), plain}, {QStringLiteral("INT32"), plain}, {QStringLiteral("SERIAL"), plain},
        {QStringLiteral("BIGINT"), big}, {QStringLiteral("INT8"), big}, {QStringLiteral("LONG"), big}, {QStringLiteral("INT64"), big}, {QStringLiteral("BIGSERIAL"), big},
        {QStringLiteral("MEDIUMINT"), medium}, {QStringLiteral("TINYINT"), tiny}, {QStringLiteral("BYTE"), tiny}, {QStringLiteral("BYTEINT"), tiny},
        {QStringLiteral("UINT8"), range<quint8>()}, {QStringLiteral("UTINYINT"), range<quint8>()}, {QStringLiteral("TINYINT UNSIGNED"), range<quint8>()},
        {QStringLiteral("UINT16"), range<quint16>()}, {QStringLiteral("USMALLINT"), range<quint16>()}, {QStringLiteral("SMALLINT UNSIGNED"), range<quint16>()},
        {QStringLiteral("UINT32"), range<quint32>()}, {QStringLiteral("UINTEGER"), range<quint32>()}, {QStringLiteral("INT UNSIGNED"), range<quint32>()}, {QStringLiteral("INTEGER UNSIGNED"), range<quint32>()},
        {QStringLiteral("MEDIUMINT UNSIGNED"), {Kind::Whole, 0, 16'777'215}},
        {QStringLiteral("UINT64"), unsigned64}, {QStringLiteral("UBIGINT"), unsigned64}, {QStringLiteral("BIGINT UNSIGNED"), unsigned64},
        {QStringLiteral("INT128"), {Kind::Wide, 0, 0, QLatin1String("i128")}}, {QStringLiteral("HUGEINT"), {Kind::Wide, 0, 0, QLatin1String("i128")}},
        {QStringLiteral("UINT128"), {Kind::Wide, 0, 0, QLatin1String("u128")}}, {QStringLiteral("UHUGEINT"), {Kind::Wide, 0, 0, QLatin1String("u128")}},
    };
    return ranges.value(word);
}

/// Types that ask no more than the logical type does.
bool asksNothing(const QString &word, LogicalType type)
{
    static const QHash<LogicalType, QSet<QString>> same = {
        {LogicalType::String,
         {QStringLiteral("VARCHAR"), QStringLiteral("VARCHAR2"), QStringLiteral("NVARCHAR"), QStringLiteral("NVARCHAR2"),
          QStringLiteral("CHARACTER VARYING"), QStringLiteral("TEXT"), QStringLiteral("NTEXT"), QStringLiteral("TINYTEXT"),
          QStringLiteral("MEDIUMTEXT"), QStringLiteral("LONGTEXT"), QStringLiteral("STRING"), QStringLiteral("UTF8"), QStringLiteral("CLOB"),
          QStringLiteral("NCLOB"), QStringLiteral("UNICODE")}},
        {LogicalType::Boolean,
         {QStringLiteral("BOOLEAN"), QStringLiteral("BOOL"), QStringLiteral("BIT")}},
        {LogicalType::Integer,
         {QStringLiteral("NUMBER"), QStringLiteral("NUMERIC"), QStringLiteral("DECIMAL")}},
        {LogicalType::Number,
         {QStringLiteral("DOUBLE"), QStringLiteral("DOUBLE PRECISION"), QStringLiteral("FLOAT8"), QStringLiteral("FLOAT"),
          QStringLiteral("FLOAT64"), QStringLiteral("REAL"), QStringLiteral("FLOAT4"), QStringLiteral("FLOAT32"), QStringLiteral("NUMERIC"),
          QStringLiteral("DECIMAL"), QStringLiteral("NUMBER"), QStringLiteral("DEC"), QStringLiteral("BIGNUMERIC"),
          QStringLiteral("BIGDECIMAL")}},
        {LogicalType::Date,
         {QStringLiteral("DATE"), QStringLiteral("DATE32")}},
        {LogicalType::Time,
         {QStringLiteral("TIME"), QStringLiteral("TIMETZ"), QStringLiteral("TIME WITH TIME ZONE"), QStringLiteral("TIME WITHOUT TIME ZONE")}},
        {LogicalType::Timestamp,
         {QStringLiteral("TIMESTAMP"), QStringLiteral("TIMESTAMPTZ"), QStringLiteral("TIMESTAMP_NTZ"), QStringLiteral("TIMESTAMP_LTZ"),
          QStringLiteral("TIMESTAMP_TZ"), QStringLiteral("DATETIME"), QStringLiteral("DATETIME2"), QStringLiteral("DATETIME64"),
          QStringLiteral("DATETIMEOFFSET"), QStringLiteral("SMALLDATETIME"), QStringLiteral("TIMESTAMP WITH TIME ZONE"),
          QStringLiteral("TIMESTAMP WITHOUT TIME ZONE"), QStringLiteral("TIMESTAMP WITH LOCAL TIME ZONE")}},
    };
    return same.value(type).contains(word);
}

} // namespace

PhysicalLimit physicalLimit(const QString &physicalType, LogicalType type)
{
    static const QRegularExpression form(QStringLiteral("^\\s*([A-Za-z][A-Za-z0-9_ ]*?)\\s*(?:\\(\\s*(\\d{1,9})\\s*(?:,\\s*(\\d{1,9})\\s*)?(?:\\s(?:CHAR|BYTE))?\\s*\\)\\s*([A-Za-z][A-Za-z ]*)?)?\\s*$"),
                                         QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(physicalType.left(200));
    if (!match.hasMatch())
        return {};
    // "TIMESTAMP(6) WITH TIME ZONE", "INT(11) UNSIGNED": what stands behind belongs to the name.
    const QString word = (match.captured(1) + u' ' + match.captured(4)).toUpper().simplified();
    const bool sized = match.hasCaptured(2);
    const qint64 first = match.captured(2).toLongLong(), second = match.captured(3).toLongLong();
    static const QSet<QString> texts = {QStringLiteral("VARCHAR"), QStringLiteral("CHAR"), QStringLiteral("NVARCHAR"), QStringLiteral("NCHAR"), QStringLiteral("VARCHAR2"), QStringLiteral("NVARCHAR2"),
                                        QStringLiteral("CHARACTER"), QStringLiteral("CHARACTER VARYING"), QStringLiteral("STRING"), QStringLiteral("BPCHAR"), QStringLiteral("TEXT"), QStringLiteral("FIXEDSTRING")};
    static const QSet<QString> decimals = {QStringLiteral("DECIMAL"), QStringLiteral("NUMERIC"), QStringLiteral("NUMBER"), QStringLiteral("DEC")};
    const bool numeric = type == LogicalType::Number || type == LogicalType::Integer;
    if (sized && type == LogicalType::String && texts.contains(word) && !match.hasCaptured(3))
        return {Kind::Characters, 0, first};
    if (sized && numeric && decimals.contains(word) && second <= first)
        return {Kind::Digits, first - second, second};
    if (type == LogicalType::Integer && wholeLimit(word).kind != Kind::Unknown)
        return wholeLimit(word);
    if (type == LogicalType::Boolean && word == QLatin1String("TINYINT") && first == 1)
        return {Kind::Nothing, 0, 0};
    return {asksNothing(word, type) && (!sized || type == LogicalType::Timestamp || type == LogicalType::Time) ? Kind::Nothing : Kind::Unknown, 0, 0};
}

bool digitsOf(std::string_view text, qint64 &before, qint64 &after)
{
    text = sampling::values::trimmed(text);
    if (!text.empty() && (text.front() == '-' || text.front() == '+'))
        text.remove_prefix(1);
    if (text.find_first_not_of("0123456789.") != std::string_view::npos) { // an exponent
        const auto number = sampling::Decimal::parse(text);
        before = number ? number->digitsBefore() : 0;
        after = number ? number->digitsAfter() : 0;
        return number.has_value();
    }
    const size_t point = text.find('.');
    std::string_view whole = text.substr(0, point), part = point == std::string_view::npos ? std::string_view() : text.substr(point + 1);
    while (!whole.empty() && whole.front() == '0')
        whole.remove_prefix(1);
    while (!part.empty() && part.back() == '0')
        part.remove_suffix(1);
    before = qint64(whole.size());
    after = qint64(part.size());
    return true;
}

} // namespace meshwright::quality

// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/physicaltype.h"

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

PhysicalLimit wholeLimit(const QString &word)
{
    static const QHash<QString, PhysicalLimit> ranges = {
        {QStringLiteral("SMALLINT"), range<qint16>()}, {QStringLiteral("INT2"), range<qint16>()},     {QStringLiteral("INT"), range<qint32>()},
        {QStringLiteral("INTEGER"), range<qint32>()},  {QStringLiteral("INT4"), range<qint32>()},     {QStringLiteral("MEDIUMINT"), {Kind::Whole, -8'388'608, 8'388'607}},
        {QStringLiteral("BIGINT"), range<qint64>()},   {QStringLiteral("INT8"), range<qint64>()},     {QStringLiteral("LONG"), range<qint64>()},
        // Signed in some databases, unsigned in others.
        {QStringLiteral("TINYINT"), {Kind::Whole, -128, 255}},
    };
    return ranges.value(word);
}

/// Types that ask no more than the logical type does.
bool asksNothing(const QString &word, LogicalType type)
{
    static const QHash<LogicalType, QSet<QString>> same = {
        {LogicalType::String, {QStringLiteral("VARCHAR"), QStringLiteral("TEXT"), QStringLiteral("STRING"), QStringLiteral("NVARCHAR"), QStringLiteral("CLOB"), QStringLiteral("CHARACTER VARYING")}},
        {LogicalType::Boolean, {QStringLiteral("BOOLEAN"), QStringLiteral("BOOL")}},
        {LogicalType::Number, {QStringLiteral("DOUBLE"), QStringLiteral("DOUBLE PRECISION"), QStringLiteral("FLOAT8"), QStringLiteral("FLOAT"), QStringLiteral("FLOAT64"), QStringLiteral("NUMERIC"), QStringLiteral("DECIMAL"), QStringLiteral("NUMBER")}},
        {LogicalType::Date, {QStringLiteral("DATE")}},
        {LogicalType::Time, {QStringLiteral("TIME")}},
        {LogicalType::Timestamp, {QStringLiteral("TIMESTAMP"), QStringLiteral("TIMESTAMPTZ"), QStringLiteral("TIMESTAMP_NTZ"), QStringLiteral("TIMESTAMP_TZ"), QStringLiteral("DATETIME"), QStringLiteral("TIMESTAMP WITH TIME ZONE"), QStringLiteral("TIMESTAMP WITHOUT TIME ZONE")}},
    };
    return same.value(type).contains(word);
}

} // namespace

PhysicalLimit physicalLimit(const QString &physicalType, LogicalType type)
{
    static const QRegularExpression form(QStringLiteral("^\\s*([A-Za-z][A-Za-z0-9_ ]*?)\\s*(?:\\(\\s*(\\d{1,9})\\s*(?:,\\s*(\\d{1,9})\\s*)?(?:\\s(?:CHAR|BYTE))?\\s*\\))?\\s*$"),
                                         QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(physicalType.left(200));
    if (!match.hasMatch())
        return {};
    const QString word = match.captured(1).toUpper();
    const bool sized = match.hasCaptured(2);
    const qint64 first = match.captured(2).toLongLong(), second = match.captured(3).toLongLong();
    static const QSet<QString> texts = {QStringLiteral("VARCHAR"), QStringLiteral("CHAR"), QStringLiteral("NVARCHAR"), QStringLiteral("NCHAR"), QStringLiteral("VARCHAR2"), QStringLiteral("NVARCHAR2"),
                                        QStringLiteral("CHARACTER"), QStringLiteral("CHARACTER VARYING"), QStringLiteral("STRING"), QStringLiteral("BPCHAR"), QStringLiteral("TEXT")};
    static const QSet<QString> decimals = {QStringLiteral("DECIMAL"), QStringLiteral("NUMERIC"), QStringLiteral("NUMBER"), QStringLiteral("DEC")};
    const bool numeric = type == LogicalType::Number || type == LogicalType::Integer;
    if (sized && type == LogicalType::String && texts.contains(word) && !match.hasCaptured(3))
        return {Kind::Characters, 0, first};
    if (sized && numeric && decimals.contains(word) && second <= first)
        return {Kind::Digits, first - second, second};
    if (type == LogicalType::Integer && wholeLimit(word).kind == Kind::Whole)
        return wholeLimit(word);
    return {asksNothing(word, type) && (!sized || type == LogicalType::Timestamp || type == LogicalType::Time) ? Kind::Nothing : Kind::Unknown, 0, 0};
}

bool digitsOf(std::string_view text, qint64 &before, qint64 &after)
{
    text = sampling::values::trimmed(text);
    if (!text.empty() && (text.front() == '-' || text.front() == '+'))
        text.remove_prefix(1);
    if (text.find_first_not_of("0123456789.") != std::string_view::npos)
        return false;
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

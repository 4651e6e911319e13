// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/keyvalues.h"

#include "quality/structures.h"
#include "sampling/decimal.h"
#include "sampling/values.h"

#include <bit>
#include <cmath>

namespace meshwright::quality {

namespace values = sampling::values;
using sampling::Cell;
using sampling::Decimal;

namespace {

bool readReal(std::string_view text, double &real)
{
    return values::number(text, real) || values::hugeNumber(text, real);
}

/// As many bytes as a length and a text take.
void appendText(std::string_view text, std::string &key)
{
    const auto size = quint32(text.size());
    key.append(reinterpret_cast<const char *>(&size), sizeof size);
    key.append(text);
}

} // namespace

Fingerprint numberPrint(std::string_view text, double nearest, quint64 seed, bool &isWhole)
{
    isWhole = true;
    const double size = std::abs(nearest);
    if (text.size() > 15 || (size != 0 && (size < 1e-280 || size > 1e280))) {
        const auto exact = Decimal::parse(text);
        isWhole = !exact || exact->isPlain();
        if (!isWhole)
            return fingerprint(exact->canonical(), seed);
    }
    return fingerprint(std::bit_cast<quint64>(nearest == 0 ? 0.0 : nearest), seed);
}

Fingerprint longIntegerPrint(std::string_view text, quint64 seed)
{
    const auto exact = Decimal::parse(text);
    return fingerprint(exact ? exact->canonical() : std::string(text), seed);
}

Fingerprint structurePrint(const Cell &cell, quint64 seed)
{
    return cell.kind == Cell::Kind::Structure ? fingerprint(canonicalJson(cell.text()), seed) : fingerprint(cell.text(), seed);
}

bool isOfKind(const Cell &cell, LogicalType type)
{
    if (cell.kind == Cell::Kind::Text)
        return true;
    switch (type) {
    case LogicalType::None:
        return true;
    case LogicalType::Integer:
    case LogicalType::Number:
        return cell.kind == Cell::Kind::Number;
    case LogicalType::Boolean:
        return cell.kind == Cell::Kind::Boolean;
    case LogicalType::String:
    case LogicalType::Date:
    case LogicalType::Timestamp:
    case LogicalType::Time:
        return cell.kind == Cell::Kind::String;
    case LogicalType::Object:
    case LogicalType::Map:
        return cell.kind == Cell::Kind::Structure && *cell.data == '{';
    case LogicalType::Array:
    case LogicalType::Vector:
        return cell.kind == Cell::Kind::Structure && *cell.data == '[';
    }
    Q_UNREACHABLE();
}

bool readWhole(const Cell &cell, qint64 &value, bool &fits)
{
    return cell.kind == Cell::Kind::Number ? sampling::wholeNumber(cell.text(), value, fits) : values::integer(cell.text(), value, fits);
}

bool readMoment(const ColumnPlan &plan, std::string_view text, qint64 &micros, bool &hasOffset)
{
    if (plan.format)
        return plan.format->parse(text, micros);
    if (plan.type == LogicalType::Date) {
        if (!values::date(text, micros))
            return false;
        micros *= 86'400'000'000;
        return true;
    }
    if (plan.type == LogicalType::Time)
        return values::time(text, micros);
    if (values::timestamp(text, micros, &hasOffset))
        return true;
    if (!values::date(text, micros)) // midnight
        return false;
    micros *= 86'400'000'000;
    hasOffset = false;
    return true;
}

std::optional<Fingerprint> keyOf(const ColumnPlan &column, const Cell &cell, quint64 seed)
{
    if (cell.isNull() || !isOfKind(cell, column.type))
        return std::nullopt;
    qint64 whole = 0;
    double real = 0;
    bool flag = false;
    switch (column.type) {
    case LogicalType::Integer:
        if (!readWhole(cell, whole, flag))
            return std::nullopt;
        return flag ? fingerprint(quint64(whole), seed) : longIntegerPrint(cell.text(), seed);
    case LogicalType::Number:
        if (!readReal(cell.text(), real))
            return std::nullopt;
        return numberPrint(cell.text(), real, seed, flag);
    case LogicalType::Boolean:
        if (!values::boolean(cell.text(), flag))
            return std::nullopt;
        return fingerprint(quint64(flag), seed);
    case LogicalType::Date:
    case LogicalType::Timestamp:
    case LogicalType::Time:
        if (!readMoment(column, cell.text(), whole, flag))
            return std::nullopt;
        return fingerprint(quint64(whole), seed);
    default:
        return structurePrint(cell, seed);
    }
}

bool appendKey(const ColumnPlan &column, const Cell &cell, std::string &key)
{
    if (cell.isNull() || !isOfKind(cell, column.type))
        return false;
    qint64 whole = 0;
    bool flag = false;
    switch (column.type) {
    case LogicalType::Integer:
    case LogicalType::Number: {
        const auto number = Decimal::parse(cell.text());
        if (number)
            appendText(number->canonical(), key);
        return number.has_value();
    }
    case LogicalType::Boolean:
        if (!values::boolean(cell.text(), flag))
            return false;
        key += flag ? '1' : '0';
        return true;
    case LogicalType::Date:
    case LogicalType::Timestamp:
    case LogicalType::Time:
        if (!readMoment(column, cell.text(), whole, flag))
            return false;
        key.append(reinterpret_cast<const char *>(&whole), sizeof whole);
        return true;
    default:
        appendText(cell.kind == Cell::Kind::Structure ? std::string_view(canonicalJson(cell.text())) : cell.text(), key);
        return true;
    }
}

} // namespace meshwright::quality

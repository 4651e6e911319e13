// SPDX-License-Identifier: GPL-3.0-or-later
#include "sampling/decimal.h"

#include "sampling/values.h"

#include <algorithm>
#include <limits>

namespace meshwright::sampling {

namespace {

__extension__ using Wide = unsigned __int128;

constexpr qint64 farthest = 1'000'000'000'000'000;
constexpr bool isDigit(char c) { return quint8(c - '0') <= 9; }

/// Digits behind an e; false where there are none, or something else.
bool readExponent(std::string_view text, qint64 &exponent)
{
    const bool negative = text.starts_with('-');
    if (negative || text.starts_with('+'))
        text.remove_prefix(1);
    if (text.empty())
        return false;
    for (const char c : text) {
        if (!isDigit(c))
            return false;
        exponent = std::min(farthest, exponent * 10 + (c - '0'));
    }
    if (negative)
        exponent = -exponent;
    return true;
}

quint64 powerOfTen(qint64 exponent, quint64 modulus)
{
    Wide result = 1 % modulus, base = 10 % modulus;
    for (; exponent > 0; exponent /= 2) {
        if (exponent % 2)
            result = result * base % modulus;
        base = base * base % modulus;
    }
    return quint64(result);
}

} // namespace

std::optional<Decimal> Decimal::parse(std::string_view text)
{
    text = values::trimmed(text);
    Decimal number;
    number.m_negative = text.starts_with('-');
    if (number.m_negative || text.starts_with('+'))
        text.remove_prefix(1);
    bool any = false, behind = false;
    size_t at = 0;
    for (; at < text.size() && (isDigit(text[at]) || (text[at] == '.' && !behind)); ++at) {
        if (text[at] == '.') {
            behind = true;
            continue;
        }
        any = true;
        if (number.m_digits.empty() && text[at] == '0')
            number.m_point -= behind;
        else
            number.m_digits += text[at], number.m_point += !behind;
    }
    qint64 exponent = 0;
    if (!any || (at < text.size() && ((text[at] | 0x20) != 'e' || !readExponent(text.substr(at + 1), exponent))))
        return std::nullopt;
    while (!number.m_digits.empty() && number.m_digits.back() == '0')
        number.m_digits.pop_back();
    number.m_point += exponent;
    if (number.isZero())
        return Decimal();
    return number;
}

bool Decimal::isPlain() const
{
    return m_digits.size() <= 15 && m_point > -290 && m_point < 290;
}

std::strong_ordering Decimal::operator<=>(const Decimal &other) const
{
    const auto sign = [](const Decimal &one) { return one.isZero() ? 0 : one.m_negative ? -1 : 1; };
    if (sign(*this) != sign(other))
        return sign(*this) <=> sign(other);
    const auto size = m_point != other.m_point ? m_point <=> other.m_point : m_digits.compare(other.m_digits) <=> 0;
    return m_negative ? 0 <=> size : size;
}

bool Decimal::isMultipleOf(const Decimal &step) const
{
    Q_ASSERT(!step.isZero() && step.m_digits.size() <= 18);
    const qint64 power = m_point - qint64(m_digits.size()), stepPower = step.m_point - qint64(step.m_digits.size());
    if (isZero())
        return true;
    if (power < stepPower) // the last digit is no zero
        return false;
    quint64 divisor = 0;
    for (const char c : step.m_digits)
        divisor = divisor * 10 + quint64(c - '0');
    Wide rest = 0;
    for (const char c : m_digits)
        rest = (rest * 10 + quint64(c - '0')) % divisor;
    return rest * powerOfTen(power - stepPower, divisor) % divisor == 0;
}

qint64 Decimal::whole(bool up, bool &fits) const
{
    constexpr qint64 lowest = std::numeric_limits<qint64>::min(), highest = std::numeric_limits<qint64>::max();
    fits = m_point <= 19;
    Wide sum = 0;
    for (qint64 i = 0; fits && i < m_point; ++i)
        sum = sum * 10 + (i < digits() ? quint64(m_digits[size_t(i)] - '0') : 0);
    if (!isWhole() && up != m_negative)
        ++sum;
    fits = fits && sum <= Wide(highest) + m_negative;
    if (!fits)
        return m_negative ? lowest : highest;
    return m_negative ? qint64(-quint64(sum)) : qint64(sum);
}

std::string Decimal::canonical() const
{
    return isZero() ? std::string("0") : (m_negative ? "-0." : "0.") + m_digits + 'e' + std::to_string(m_point);
}

bool wholeNumber(std::string_view text, qint64 &value, bool &fits)
{
    if (values::integer(text, value, fits))
        return true;
    const auto number = Decimal::parse(text);
    if (!number || !number->isWhole())
        return false;
    value = number->whole(false, fits);
    return true;
}

} // namespace meshwright::sampling

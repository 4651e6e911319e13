// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>
#include <bit>
#include <cstring>
#include <limits>
#include <string_view>

/// What a cell's text says as a number, a date or a truth value. Blanks around are ignored. Each answers
/// false where the text is not one; nothing allocates.
namespace meshwright::sampling::values {

inline std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t'))
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t' || text.back() == '\r'))
        text.remove_suffix(1);
    return text;
}

/// A whole number of any length: an optional sign and digits. Where it does not fit 64 bits, `fits` is
/// false and `value` the nearest that does.
inline bool integer(std::string_view text, qint64 &value, bool &fits)
{
    if (text.empty() || text.front() <= ' ' || text.back() <= ' ')
        text = trimmed(text);
    const char *at = text.data();
    const char *const end = at + text.size();
    const bool negative = at < end && *at == '-';
    if (at < end && (*at == '-' || *at == '+'))
        ++at;
    if (at == end)
        return false;
    fits = true;
    quint64 sum = 0;
    if (end - at <= 18) {
        for (; at < end; ++at) {
            const auto digit = quint8(*at - '0');
            if (digit > 9)
                return false;
            sum = sum * 10 + digit;
        }
    } else {
        const quint64 limit = quint64(1) << 63;
        for (; at < end; ++at) {
            const auto digit = quint8(*at - '0');
            if (digit > 9)
                return false;
            if (sum > (limit - digit) / 10)
                fits = false;
            else
                sum = sum * 10 + digit;
        }
        if (!negative && sum == limit)
            fits = false;
        if (!fits) {
            value = negative ? std::numeric_limits<qint64>::min() : std::numeric_limits<qint64>::max();
            return true;
        }
    }
    value = negative ? qint64(-sum) : qint64(sum);
    return true;
}

/// A decimal number, with or without an exponent. Not NaN, not infinite, no thousands separators. One too
/// small for a double is the smallest there is, so that only zero is zero.
bool numberSlow(std::string_view text, double &value);
inline bool number(std::string_view text, double &value)
{
    static constexpr double powers[] = {1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16};
    const char *at = text.data();
    const char *const end = at + text.size();
    if (text.empty() || text.size() > 17)
        return numberSlow(text, value);
    const bool negative = *at == '-';
    at += negative;
    const char *point = nullptr;
    const char *const digits = at;
    qint64 sum = 0;
    for (; at < end; ++at) {
        const auto digit = quint8(*at - '0');
        if (digit <= 9)
            sum = sum * 10 + digit;
        else if (*at == '.' && !point)
            point = at;
        else
            return numberSlow(text, value);
    }
    if (end - digits - (point ? 1 : 0) < 1 || end - digits > 16 || point == digits || (point && point + 1 == end))
        return numberSlow(text, value);
    // Both are exact in a double, so the quotient is the nearest double to what is written.
    const double magnitude = point ? double(sum) / powers[end - point - 1] : double(sum);
    value = negative ? -magnitude : magnitude;
    return true;
}

/// A decimal number too large for a double: `value` is infinite, with its sign.
bool hugeNumber(std::string_view text, double &value);

/// true, false, t, f, yes, no, y, n, 1, 0 in any case.
bool boolean(std::string_view text, bool &value);

/// Days since 1970-01-01; false where there is no such day.
bool daysFromCivil(int year, int month, int day, qint64 &days);

/// What makes most dates two look-ups.
struct YearTable {
    static constexpr int first = 1800, count = 400;
    struct Year {
        qint32 days;
        bool leap;
    };
    struct Month {
        qint16 days, length; ///< length 0: no such month
    };
    std::array<Year, count> years;
    std::array<std::array<Month, 16>, 2> months;
};
extern const YearTable yearTable;

/// "yyyy-MM-dd" of exactly ten bytes, found by looking at eight at once.
inline bool date10(const char *text, qint64 &days)
{
    if constexpr (std::endian::native != std::endian::little) {
        const auto two = [&](int at) { return (text[at] - '0') * 10 + text[at + 1] - '0'; };
        for (int i = 0; i < 10; ++i) {
            if (i == 4 || i == 7 ? text[i] != '-' : quint8(text[i] - '0') > 9)
                return false;
        }
        return daysFromCivil(two(0) * 100 + two(2), two(5), two(8), days);
    }
    quint64 word = 0;
    std::memcpy(&word, text, 8);
    word ^= 0x2D30302D30303030; // "0000-00-"
    const auto tens = quint8(text[8] - '0'), ones = quint8(text[9] - '0');
    if (((word | (word + 0x7F76767F76767676)) & 0x8080808080808080) != 0 || tens > 9 || ones > 9)
        return false;
    const quint64 pairs = word * 10 + (word >> 8);
    const int year = int(pairs & 0xFF) * 100 + int(pairs >> 16 & 0xFF), month = int(pairs >> 40 & 0xFF), day = tens * 10 + ones;
    const auto index = unsigned(year - YearTable::first);
    if (index >= unsigned(YearTable::count) || month > 12)
        return daysFromCivil(year, month, day, days);
    const YearTable::Year before = yearTable.years[index];
    const YearTable::Month &within = yearTable.months[before.leap][size_t(month)];
    days = before.days + within.days + day;
    return unsigned(day - 1) < unsigned(within.length);
}

/// yyyy-MM-dd of the proleptic Gregorian calendar, as days since 1970-01-01.
bool dateSlow(std::string_view text, qint64 &days);
inline bool date(std::string_view text, qint64 &days)
{
    return text.size() == 10 ? date10(text.data(), days) : dateSlow(text, days);
}
/// HH:mm, HH:mm:ss or HH:mm:ss.fraction, perhaps with an offset ("Z", "+02:00"), as microseconds.
bool time(std::string_view text, qint64 &micros);
/// A date, "T" or a blank, and a time; microseconds since 1970 in UTC (text without an offset counts as UTC).
bool timestampSlow(std::string_view text, qint64 &micros, bool *hasOffset);
inline bool timestamp(std::string_view text, qint64 &micros, bool *hasOffset = nullptr)
{
    // yyyy-MM-ddTHH:mm:ss, perhaps with a Z
    const size_t size = text.size();
    if (std::endian::native != std::endian::little || (size != 19 && (size != 20 || text[19] != 'Z')) || (text[10] != 'T' && text[10] != ' '))
        return timestampSlow(text, micros, hasOffset);
    quint64 word = 0;
    qint64 days = 0;
    std::memcpy(&word, text.data() + 11, 8);
    word ^= 0x30303A30303A3030; // "00:00:00"
    if (((word | (word + 0x76767F76767F7676)) & 0x8080808080808080) != 0 || !date10(text.data(), days))
        return timestampSlow(text, micros, hasOffset);
    const quint64 pairs = word * 10 + (word >> 8);
    const quint64 hours = pairs & 0xFF, minutes = pairs >> 24 & 0xFF, seconds = pairs >> 48 & 0xFF;
    micros = days * 86'400'000'000 + qint64((hours * 60 + minutes) * 60 + seconds) * 1'000'000;
    if (hasOffset)
        *hasOffset = size == 20;
    return hours < 24 && minutes < 60 && seconds < 60;
}

/// Characters (code points) of UTF-8 text.
inline qint64 characters(std::string_view text)
{
    qint64 count = 0;
    for (const char c : text)
        count += (quint8(c) & 0xC0) != 0x80;
    return count;
}

} // namespace meshwright::sampling::values

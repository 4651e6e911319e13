// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

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

/// A decimal number, with or without an exponent. Not NaN, not infinite, no thousands separators.
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
    if (end - digits - (point ? 1 : 0) < 1 || end - digits > 16 || point == digits || point + 1 == end)
        return numberSlow(text, value);
    // Both are exact in a double, so the quotient is the nearest double to what is written.
    const double magnitude = point ? double(sum) / powers[end - point - 1] : double(sum);
    value = negative ? -magnitude : magnitude;
    return true;
}

/// true, false, t, f, yes, no, y, n, 1, 0 in any case.
bool boolean(std::string_view text, bool &value);

/// yyyy-MM-dd of the proleptic Gregorian calendar, as days since 1970-01-01.
bool date(std::string_view text, qint64 &days);
/// HH:mm, HH:mm:ss or HH:mm:ss.fraction, perhaps with an offset ("Z", "+02:00"), as microseconds.
bool time(std::string_view text, qint64 &micros);
/// A date, "T" or a blank, and a time; microseconds since 1970 in UTC (text without an offset counts as UTC).
bool timestamp(std::string_view text, qint64 &micros, bool *hasOffset = nullptr);

/// Days since 1970-01-01; false where there is no such day.
bool daysFromCivil(int year, int month, int day, qint64 &days);

/// Characters (code points) of UTF-8 text.
inline qint64 characters(std::string_view text)
{
    qint64 count = 0;
    for (const char c : text)
        count += (quint8(c) & 0xC0) != 0x80;
    return count;
}

} // namespace meshwright::sampling::values

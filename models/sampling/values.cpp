// SPDX-License-Identifier: GPL-3.0-or-later
#include "sampling/values.h"

#include <fast_float/fast_float.h>

#include <array>
#include <cmath>
#include <limits>

namespace meshwright::sampling::values {

namespace {

bool twoDigits(const char *at, int &value)
{
    const auto tens = quint8(at[0] - '0');
    const auto ones = quint8(at[1] - '0');
    value = tens * 10 + ones;
    return tens <= 9 && ones <= 9;
}

/// "Z", "+hh:mm", "+hhmm", "+hh" or nothing.
bool offset(std::string_view text, qint64 &micros, bool &present)
{
    present = !text.empty();
    micros = 0;
    if (text.empty() || text == "Z" || text == "z")
        return true;
    const bool negative = text.front() == '-';
    if (!negative && text.front() != '+')
        return false;
    text.remove_prefix(1);
    int hours = 0, minutes = 0;
    const bool shape = text.size() == 2 || text.size() == 4 || (text.size() == 5 && text[2] == ':');
    if (!shape || !twoDigits(text.data(), hours) || (text.size() > 2 && !twoDigits(text.data() + text.size() - 2, minutes)) || hours > 18 || minutes > 59)
        return false;
    micros = (negative ? -1 : 1) * (qint64(hours) * 60 + minutes) * 60'000'000;
    return true;
}

/// Reads a time of day from the front; `text` is left with what follows.
bool clock(std::string_view &text, qint64 &micros)
{
    int hours = 0, minutes = 0, seconds = 0;
    if (text.size() < 5 || text[2] != ':' || !twoDigits(text.data(), hours) || !twoDigits(text.data() + 3, minutes))
        return false;
    size_t used = 5;
    qint64 fraction = 0;
    if (text.size() >= 8 && text[5] == ':') {
        if (!twoDigits(text.data() + 6, seconds))
            return false;
        used = 8;
        if (text.size() > 9 && (text[8] == '.' || text[8] == ',')) {
            qint64 scale = 100'000;
            for (used = 9; used < text.size() && quint8(text[used] - '0') <= 9; ++used, scale /= 10)
                fraction += (text[used] - '0') * scale;
            if (used == 9)
                return false;
        }
    }
    if (hours > 23 || minutes > 59 || seconds > 59)
        return false;
    micros = ((qint64(hours) * 60 + minutes) * 60 + seconds) * 1'000'000 + fraction;
    text.remove_prefix(used);
    return true;
}

bool sameIgnoringCase(std::string_view text, std::string_view lower)
{
    if (text.size() != lower.size())
        return false;
    for (size_t i = 0; i < text.size(); ++i) {
        if ((text[i] | 0x20) != lower[i])
            return false;
    }
    return true;
}

} // namespace

namespace {

/// What is written in decimal; infinite where no double is that large.
bool readNumber(std::string_view text, double &value)
{
    text = trimmed(text);
    if (!text.empty() && text.front() == '+')
        text.remove_prefix(1);
    // fast_float also reads "nan" and "inf", which no table means as a number.
    const size_t first = !text.empty() && text.front() == '-' ? 1 : 0;
    if (first >= text.size() || !(quint8(text[first] - '0') <= 9 || text[first] == '.'))
        return false;
    const auto result = fast_float::from_chars(text.data(), text.data() + text.size(), value);
    if (result.ec == std::errc::invalid_argument || result.ptr != text.data() + text.size())
        return false;
    // Versions differ in what they answer beyond the range.
    if (value == 0 && text.substr(0, text.find_first_of("eE")).find_first_of("123456789") != std::string_view::npos)
        value = first ? -std::numeric_limits<double>::denorm_min() : std::numeric_limits<double>::denorm_min();
    return true;
}

} // namespace

bool numberSlow(std::string_view text, double &value)
{
    return readNumber(text, value) && std::isfinite(value);
}

bool hugeNumber(std::string_view text, double &value)
{
    return readNumber(text, value) && std::isinf(value);
}

bool boolean(std::string_view text, bool &value)
{
    text = trimmed(text);
    if (text == "1" || text == "0") {
        value = text == "1";
        return true;
    }
    static constexpr std::array<std::string_view, 8> words = {"true", "false", "t", "f", "yes", "no", "y", "n"};
    for (size_t i = 0; i < words.size(); ++i) {
        if (sameIgnoringCase(text, words[i])) {
            value = i % 2 == 0;
            return true;
        }
    }
    return false;
}

namespace {

constexpr std::array<quint8, 13> lengths = {0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
constexpr bool isLeap(int year) { return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0); }

/// Years 1800 to 2199: the days before each, counted from 1970, and whether it is a leap year.
constexpr auto makeYears()
{
    std::array<YearTable::Year, YearTable::count> years{};
    qint32 days = -62091; // 1800-01-01
    for (int i = 0; i < YearTable::count; ++i) {
        const bool leap = isLeap(YearTable::first + i);
        years[size_t(i)] = {days, leap};
        days += leap ? 366 : 365;
    }
    return years;
}

constexpr auto makeMonths()
{
    std::array<std::array<YearTable::Month, 16>, 2> months{};
    for (size_t leap = 0; leap < 2; ++leap) {
        qint16 days = -1; // days of a month count from 1
        for (size_t month = 1; month <= 12; ++month) {
            const auto length = qint16(lengths[month] + (month == 2 && leap ? 1 : 0));
            months[leap][month] = {days, length};
            days = qint16(days + length);
        }
    }
    return months;
}

} // namespace

constinit const YearTable yearTable = {makeYears(), makeMonths()};

bool daysFromCivil(int year, int month, int day, qint64 &days)
{
    if (month < 1 || month > 12 || day < 1)
        return false;
    const bool leap = isLeap(year);
    if (day > lengths[size_t(month)] + (month == 2 && leap))
        return false;
    // The year begins in March, so that the leap day is its last.
    const int y = month <= 2 ? year - 1 : year;
    const int era = (y >= 0 ? y : y - 399) / 400;
    const int yearOfEra = y - era * 400;
    const int dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1;
    const int dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    days = qint64(era) * 146097 + dayOfEra - 719468;
    return true;
}

bool dateSlow(std::string_view text, qint64 &days)
{
    text = trimmed(text);
    return text.size() == 10 && date(text, days);
}

bool time(std::string_view text, qint64 &micros)
{
    text = trimmed(text);
    qint64 shift = 0;
    bool present = false;
    return clock(text, micros) && offset(text, shift, present);
}

bool timestampSlow(std::string_view text, qint64 &micros, bool *hasOffset)
{
    text = trimmed(text);
    qint64 days = 0, ofDay = 0, shift = 0;
    bool present = false;
    if (text.size() < 16 || (text[10] != 'T' && text[10] != ' ' && text[10] != 't') || !date(text.substr(0, 10), days))
        return false;
    text.remove_prefix(11);
    if (!clock(text, ofDay))
        return false;
    if (!text.empty() && text.front() == ' ')
        text.remove_prefix(1);
    if (!offset(text, shift, present))
        return false;
    micros = days * 86'400'000'000 + ofDay - shift;
    if (hasOffset)
        *hasOffset = present;
    return true;
}

} // namespace meshwright::sampling::values

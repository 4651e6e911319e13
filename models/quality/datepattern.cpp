// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/datepattern.h"

#include "base/tr.h"
#include "sampling/values.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace meshwright::quality {

using base::Problem;
using base::tr;

namespace {

constexpr std::array<std::string_view, 12> months = {"january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december"};
constexpr std::array<std::string_view, 7> days = {"monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"};

bool isNumeric(char letter, int width)
{
    return std::strchr("yudHhkKmsSn", letter) || ((letter == 'M' || letter == 'L') && width <= 2);
}

/// Takes the longest of the names (whole where `full`, else their first three letters) off the front.
template <size_t N>
int takeName(const std::array<std::string_view, N> &names, bool full, std::string_view &text)
{
    for (size_t i = 0; i < N; ++i) {
        const std::string_view name = full ? names[i] : names[i].substr(0, 3);
        if (text.size() < name.size())
            continue;
        if (std::equal(name.begin(), name.end(), text.begin(), [](char a, char b) { return a == (b | 0x20); })) {
            text.remove_prefix(name.size());
            return int(i);
        }
    }
    return -1;
}

/// Between `least` and `most` digits off the front.
bool takeNumber(std::string_view &text, int least, int most, qint64 &value)
{
    int count = 0;
    value = 0;
    while (count < most && size_t(count) < text.size() && quint8(text[size_t(count)] - '0') <= 9)
        value = value * 10 + (text[size_t(count++)] - '0');
    text.remove_prefix(size_t(count));
    return count >= least;
}

bool takeOffset(std::string_view &text, bool zulu, qint64 &micros)
{
    micros = 0;
    if (zulu && !text.empty() && text.front() == 'Z') {
        text.remove_prefix(1);
        return true;
    }
    if (text.size() < 3 || (text.front() != '+' && text.front() != '-'))
        return false;
    const bool negative = text.front() == '-';
    text.remove_prefix(1);
    qint64 hours = 0, minutes = 0;
    if (!takeNumber(text, 2, 2, hours))
        return false;
    if (!text.empty() && text.front() == ':')
        text.remove_prefix(1);
    if (!text.empty() && quint8(text.front() - '0') <= 9 && !takeNumber(text, 2, 2, minutes))
        return false;
    micros = (negative ? -1 : 1) * (hours * 60 + minutes) * 60'000'000;
    return hours <= 18 && minutes <= 59;
}

} // namespace

struct DatePattern::Moment {
    qint64 year = 1970, month = 1, day = 1, hour = 0, minute = 0, second = 0, micros = 0, shift = 0;
    int half = -1; ///< 0 before noon, 1 after
    bool twelve = false;
};

base::Result<DatePattern> DatePattern::compile(const QString &pattern)
{
    const QByteArray text = pattern.toUtf8();
    DatePattern made;
    std::vector<size_t> open;
    const auto fail = [&](const QString &what) {
        return Problem{Problem::Kind::Unreadable, tr("The date format “%1” can't be used: %2.").arg(pattern, what), {}, {}};
    };
    for (qsizetype i = 0; i < text.size();) {
        const char c = text[i];
        Part part;
        if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) {
            qsizetype end = i;
            while (end < text.size() && text[end] == c)
                ++end;
            if (!std::strchr("yuMLdHhkKmsSnaEXxZzV", c))
                return fail(tr("the letter “%1” is not known here").arg(QLatin1Char(c)));
            part.letter = c;
            part.width = int(end - i);
            i = end;
        } else if (c == '\'') {
            const qsizetype close = text.indexOf('\'', i + 1);
            if (close < 0)
                return fail(tr("an apostrophe is never closed"));
            part.literal = close == i + 1 ? std::string("'") : text.mid(i + 1, close - i - 1).toStdString();
            i = close + 1;
        } else if (c == '[') {
            open.push_back(made.m_parts.size());
            part.letter = '[';
            ++i;
        } else if (c == ']') {
            if (open.empty())
                return fail(tr("a “]” has no “[”"));
            part.letter = ']';
            made.m_parts[open.back()].jump = made.m_parts.size() + 1;
            open.pop_back();
            ++i;
        } else {
            part.literal = std::string(1, c);
            ++i;
        }
        made.m_parts.push_back(part);
    }
    if (!open.empty())
        return fail(tr("a “[” is never closed"));
    if (made.m_parts.empty())
        return fail(tr("it is empty"));
    for (size_t i = 0; i + 1 < made.m_parts.size(); ++i)
        made.m_parts[i].next = isNumeric(made.m_parts[i + 1].letter ? made.m_parts[i + 1].letter : '-', made.m_parts[i + 1].width);
    return made;
}

bool DatePattern::hasOffset() const
{
    int optional = 0;
    for (const Part &part : m_parts) {
        optional += part.letter == '[' ? 1 : part.letter == ']' ? -1 : 0;
        if (optional == 0 && part.letter && std::strchr("XxZ", part.letter))
            return true;
    }
    return false;
}

bool DatePattern::parse(std::string_view text, qint64 &micros) const
{
    return run(0, sampling::values::trimmed(text), Moment(), micros);
}

bool DatePattern::run(size_t from, std::string_view text, Moment moment, qint64 &micros) const
{
    for (size_t i = from; i < m_parts.size(); ++i) {
        const Part &part = m_parts[i];
        if (part.letter == ']')
            continue;
        if (part.letter == '[') {
            if (run(i + 1, text, moment, micros))
                return true;
            i = part.jump - 1;
            continue;
        }
        if (!part.letter) {
            if (!text.starts_with(part.literal))
                return false;
            text.remove_prefix(part.literal.size());
        } else if (!field(part, text, moment)) {
            return false;
        }
    }
    if (!text.empty())
        return false;
    if (moment.twelve) {
        if (moment.half < 0 || moment.hour < 1 || moment.hour > 12)
            return false;
        moment.hour = moment.hour % 12 + 12 * moment.half;
    }
    qint64 day = 0;
    if (moment.hour > 23 || moment.minute > 59 || moment.second > 59 || !sampling::values::daysFromCivil(int(moment.year), int(moment.month), int(moment.day), day))
        return false;
    micros = day * 86'400'000'000 + ((moment.hour * 60 + moment.minute) * 60 + moment.second) * 1'000'000 + moment.micros - moment.shift;
    return true;
}

bool DatePattern::field(const Part &part, std::string_view &text, Moment &moment) const
{
    const int most = part.next || part.width >= 2 ? part.width : 2;
    qint64 ignored = 0;
    switch (part.letter) {
    case 'y':
    case 'u':
        if (!takeNumber(text, part.width == 1 ? 1 : part.width, part.width == 2 ? 2 : part.next ? part.width : std::max(part.width, 4), moment.year))
            return false;
        if (part.width == 2)
            moment.year += 2000;
        return true;
    case 'M':
    case 'L':
        if (part.width >= 3) {
            const int found = takeName(months, part.width >= 4, text);
            moment.month = found + 1;
            return found >= 0;
        }
        return takeNumber(text, part.width, most, moment.month);
    case 'd':
        return takeNumber(text, part.width, most, moment.day);
    case 'h':
        moment.twelve = true;
        return takeNumber(text, part.width, most, moment.hour);
    case 'H':
        return takeNumber(text, part.width, most, moment.hour);
    case 'm':
        return takeNumber(text, part.width, most, moment.minute);
    case 's':
        return takeNumber(text, part.width, most, moment.second);
    case 'S':
    case 'n': {
        const size_t before = text.size();
        if (!takeNumber(text, part.width, part.width, moment.micros))
            return false;
        for (size_t digits = before - text.size(); digits < 6; ++digits)
            moment.micros *= 10;
        for (size_t digits = before - text.size(); digits > 6; --digits)
            moment.micros /= 10;
        return true;
    }
    case 'a':
        if (text.size() < 2 || (text[1] | 0x20) != 'm' || ((text[0] | 0x20) != 'a' && (text[0] | 0x20) != 'p'))
            return false;
        moment.half = (text[0] | 0x20) == 'p';
        text.remove_prefix(2);
        return true;
    case 'E':
        return takeName(days, part.width >= 4, text) >= 0;
    case 'X':
        return takeOffset(text, true, moment.shift);
    case 'x':
    case 'Z':
        return takeOffset(text, part.letter == 'Z' && part.width >= 5, moment.shift);
    case 'z':
    case 'V': {
        size_t end = 0;
        while (end < text.size() && text[end] > ' ')
            ++end;
        text.remove_prefix(end);
        return end > 0;
    }
    default:
        return takeNumber(text, part.width, most, ignored);
    }
}

} // namespace meshwright::quality

// SPDX-License-Identifier: GPL-3.0-or-later
#include "standard/formats.h"

#include "base/tr.h"

#include <QDate>

using namespace Qt::StringLiterals;

namespace meshwright::standard {

using base::tr;

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

int number(std::string_view digits)
{
    int out = 0;
    for (const char c : digits) {
        if (!isDigit(c))
            return -1;
        out = out * 10 + (c - '0');
    }
    return out;
}

bool isDate(std::string_view text)
{
    return text.size() == 10 && text[4] == '-' && text[7] == '-'
        && QDate::isValid(number(text.substr(0, 4)), number(text.substr(5, 2)), number(text.substr(8, 2)));
}

bool isOffset(std::string_view text)
{
    if (text == "Z" || text == "z")
        return true;
    if (text.size() != 6 || (text[0] != '+' && text[0] != '-') || text[3] != ':')
        return false;
    const int hours = number(text.substr(1, 2)), minutes = number(text.substr(4, 2));
    return hours >= 0 && hours < 24 && minutes >= 0 && minutes < 60;
}

bool isTime(std::string_view text)
{
    if (text.size() < 9 || text[2] != ':' || text[5] != ':')
        return false;
    const int hours = number(text.substr(0, 2)), minutes = number(text.substr(3, 2)), seconds = number(text.substr(6, 2));
    if (hours < 0 || hours > 23 || minutes < 0 || minutes > 59 || seconds < 0 || seconds > 60)
        return false;
    size_t rest = 8;
    if (text[rest] == '.') {
        const size_t begin = ++rest;
        while (rest < text.size() && isDigit(text[rest]))
            ++rest;
        if (rest == begin)
            return false;
    }
    return isOffset(text.substr(rest));
}

bool isDateTime(std::string_view text)
{
    return text.size() > 11 && isDate(text.substr(0, 10)) && (text[10] == 'T' || text[10] == 't' || text[10] == ' ')
        && isTime(text.substr(11));
}

bool isUri(std::string_view text)
{
    const size_t colon = text.find(':');
    if (colon == std::string_view::npos || colon == 0 || !isLetter(text[0]))
        return false;
    for (const char c : text.substr(0, colon)) {
        if (!isLetter(c) && !isDigit(c) && c != '+' && c != '-' && c != '.')
            return false;
    }
    const std::string_view marks = "-._~:/?#[]@!$&'()*+,;=%";
    for (size_t i = colon + 1; i < text.size(); ++i) {
        const char c = text[i];
        if (!isLetter(c) && !isDigit(c) && marks.find(c) == std::string_view::npos)
            return false;
        if (c == '%' && (i + 2 >= text.size() || !isxdigit(static_cast<unsigned char>(text[i + 1])) || !isxdigit(static_cast<unsigned char>(text[i + 2]))))
            return false;
    }
    return true;
}

} // namespace

bool hasFormat(std::string_view text, const QByteArray &format)
{
    if (format == "date")
        return isDate(text);
    if (format == "date-time")
        return isDateTime(text);
    return format != "uri" || isUri(text);
}

QString formatInWords(const QByteArray &format)
{
    if (format == "date")
        return tr("a date such as 2026-03-01");
    if (format == "date-time")
        return tr("a point in time such as 2026-03-01T09:00:00Z");
    return tr("an address with its scheme (a URI, such as https://example.com/)");
}

} // namespace meshwright::standard

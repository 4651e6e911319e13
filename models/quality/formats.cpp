// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/formats.h"

#include "sampling/values.h"

#include <QHash>
#include <QString>

#include <algorithm>
#include <cmath>

namespace meshwright::quality {

namespace {

constexpr bool isDigit(char c) { return quint8(c - '0') <= 9; }
constexpr bool isLetter(char c) { return quint8((c | 0x20) - 'a') < 26; }
constexpr bool isHex(char c) { return isDigit(c) || quint8((c | 0x20) - 'a') < 6; }

bool isHostname(std::string_view text)
{
    if (text.empty() || text.size() > 253)
        return false;
    size_t label = 0;
    for (size_t i = 0; i <= text.size(); ++i) {
        if (i == text.size() || text[i] == '.') {
            if (label == 0 || label > 63 || text[i - 1] == '-')
                return false;
            label = 0;
            continue;
        }
        if (!isDigit(text[i]) && !isLetter(text[i]) && (text[i] != '-' || label == 0))
            return false;
        ++label;
    }
    return true;
}

/// local@domain with a dot in the domain; no blanks, no second "@", no dot at either end.
bool isEmail(std::string_view text)
{
    const size_t at = text.rfind('@');
    if (at == std::string_view::npos || at == 0 || at > 64 || text.size() > 254)
        return false;
    const std::string_view local = text.substr(0, at), domain = text.substr(at + 1);
    if (local.front() == '.' || local.back() == '.' || local.find("..") != std::string_view::npos || domain.find('.') == std::string_view::npos)
        return false;
    for (const char c : local) {
        if (!isDigit(c) && !isLetter(c) && quint8(c) < 0x80 && std::string_view("!#$%&'*+-/=?^_`{|}~.").find(c) == std::string_view::npos)
            return false;
    }
    return isHostname(domain) && !isDigit(domain.back());
}

bool isUuid(std::string_view text)
{
    if (text.size() != 36)
        return false;
    for (size_t i = 0; i < 36; ++i) {
        const bool dash = i == 8 || i == 13 || i == 18 || i == 23;
        if (dash ? text[i] != '-' : !isHex(text[i]))
            return false;
    }
    return true;
}

bool isUri(std::string_view text)
{
    const size_t colon = text.find(':');
    if (colon == std::string_view::npos || colon == 0 || colon + 1 == text.size() || !isLetter(text[0]))
        return false;
    for (size_t i = 1; i < colon; ++i) {
        if (!isDigit(text[i]) && !isLetter(text[i]) && text[i] != '+' && text[i] != '-' && text[i] != '.')
            return false;
    }
    for (const char c : text) {
        if (quint8(c) <= ' ' || quint8(c) >= 0x7F || std::string_view("<>\"{}|\\^`").find(c) != std::string_view::npos)
            return false;
    }
    return true;
}

bool isIpv4(std::string_view text)
{
    int parts = 0;
    while (parts < 4) {
        const size_t end = std::min(text.find('.'), text.size());
        if (end == 0 || end > 3 || (end > 1 && text[0] == '0'))
            return false;
        int value = 0;
        for (size_t i = 0; i < end; ++i) {
            if (!isDigit(text[i]))
                return false;
            value = value * 10 + (text[i] - '0');
        }
        if (value > 255)
            return false;
        ++parts;
        if (end == text.size())
            return parts == 4;
        text.remove_prefix(end + 1);
    }
    return false;
}

bool isIpv6(std::string_view text)
{
    int groups = 0;
    bool gap = false;
    if (text.starts_with("::")) {
        gap = true;
        text.remove_prefix(2);
    }
    while (!text.empty()) {
        const size_t end = std::min(text.find(':'), text.size());
        const std::string_view group = text.substr(0, end);
        if (end == text.size() && group.find('.') != std::string_view::npos) {
            groups += 2;
            return isIpv4(group) && (gap ? groups <= 7 : groups == 8);
        }
        if (group.empty() || group.size() > 4 || !std::all_of(group.begin(), group.end(), isHex))
            return false;
        ++groups;
        text.remove_prefix(end);
        if (text.empty())
            break;
        text.remove_prefix(1);
        if (text.starts_with(":")) {
            if (gap)
                return false;
            gap = true;
            text.remove_prefix(1);
        } else if (text.empty()) {
            return false;
        }
    }
    return gap ? groups <= 7 : groups == 8;
}

bool isBase64(std::string_view text)
{
    if (text.size() % 4 != 0)
        return false;
    const size_t padding = text.ends_with("==") ? 2 : text.ends_with("=") ? 1 : 0;
    return std::all_of(text.begin(), text.end() - qsizetype(padding), [](char c) { return isDigit(c) || isLetter(c) || c == '+' || c == '/'; });
}

} // namespace

std::optional<TextFormat> textFormat(QStringView word)
{
    static const QHash<QString, TextFormat> words = {
        {QStringLiteral("email"), TextFormat::Email},       {QStringLiteral("uuid"), TextFormat::Uuid},
        {QStringLiteral("uri"), TextFormat::Uri},           {QStringLiteral("hostname"), TextFormat::Hostname},
        {QStringLiteral("ipv4"), TextFormat::Ipv4},         {QStringLiteral("ipv6"), TextFormat::Ipv6},
        {QStringLiteral("byte"), TextFormat::Base64},       {QStringLiteral("password"), TextFormat::Any},
        {QStringLiteral("binary"), TextFormat::Any},        {QStringLiteral("date"), TextFormat::Date},
        {QStringLiteral("date-time"), TextFormat::DateTime}, {QStringLiteral("time"), TextFormat::Time},
    };
    const auto it = words.constFind(word.toString().toLower());
    return it == words.constEnd() ? std::nullopt : std::optional(*it);
}

bool keepsFormat(TextFormat format, std::string_view text)
{
    qint64 ignored = 0;
    switch (format) {
    case TextFormat::Any:
        return true;
    case TextFormat::Email:
        return isEmail(text);
    case TextFormat::Uuid:
        return isUuid(text);
    case TextFormat::Uri:
        return isUri(text);
    case TextFormat::Hostname:
        return isHostname(text);
    case TextFormat::Ipv4:
        return isIpv4(text);
    case TextFormat::Ipv6:
        return isIpv6(text);
    case TextFormat::Base64:
        return isBase64(text);
    case TextFormat::Date:
        return sampling::values::date(text, ignored);
    case TextFormat::DateTime:
        return sampling::values::timestamp(text, ignored);
    case TextFormat::Time:
        return sampling::values::time(text, ignored);
    }
    Q_UNREACHABLE();
}

std::optional<std::pair<std::string_view, std::string_view>> integerRange(QStringView word)
{
    struct Range {
        QStringView word;
        std::string_view low, high;
    };
    static constexpr std::array<Range, 10> ranges = {{
        {u"i8", "-128", "127"},
        {u"i16", "-32768", "32767"},
        {u"i32", "-2147483648", "2147483647"},
        {u"i64", "-9223372036854775808", "9223372036854775807"},
        {u"i128", "-170141183460469231731687303715884105728", "170141183460469231731687303715884105727"},
        {u"u8", "0", "255"},
        {u"u16", "0", "65535"},
        {u"u32", "0", "4294967295"},
        {u"u64", "0", "18446744073709551615"},
        {u"u128", "0", "340282366920938463463374607431768211455"},
    }};
    const auto found = std::find_if(ranges.begin(), ranges.end(), [&](const Range &range) { return range.word == word; });
    return found == ranges.end() ? std::nullopt : std::optional(std::pair(found->low, found->high));
}

} // namespace meshwright::quality

// SPDX-License-Identifier: GPL-3.0-or-later
#include "sampling/jsontext.h"

#include "sampling/arena.h"

#include <cstring>

namespace meshwright::sampling {

namespace {

constexpr bool isDigit(char c) { return quint8(c - '0') <= 9; }

/// The end of what a token consists of, where it is no string and no structure.
const char *plainEnd(const char *at, const char *end)
{
    while (at < end && *at != ',' && *at != ']' && *at != '}' && quint8(*at) > ' ')
        ++at;
    return at;
}

int hexValue(char c)
{
    if (isDigit(c))
        return c - '0';
    const char lower = char(c | 0x20);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

/// Four hexadecimal digits; -1 where they are not there.
int codeUnit(const char *at, const char *end)
{
    int code = 0;
    if (end - at < 4)
        return -1;
    for (int i = 0; i < 4; ++i) {
        const int digit = hexValue(at[i]);
        if (digit < 0)
            return -1;
        code = code * 16 + digit;
    }
    return code;
}

char *putUtf8(char *to, uint code)
{
    if (code < 0x80) {
        *to++ = char(code);
    } else if (code < 0x800) {
        *to++ = char(0xC0 | (code >> 6));
        *to++ = char(0x80 | (code & 63));
    } else if (code < 0x10000) {
        *to++ = char(0xE0 | (code >> 12));
        *to++ = char(0x80 | (code >> 6 & 63));
        *to++ = char(0x80 | (code & 63));
    } else {
        *to++ = char(0xF0 | (code >> 18));
        *to++ = char(0x80 | (code >> 12 & 63));
        *to++ = char(0x80 | (code >> 6 & 63));
        *to++ = char(0x80 | (code & 63));
    }
    return to;
}

/// Undoes the escape whose backslash was just read. A half of a pair alone becomes U+FFFD.
bool unescapeOne(const char *&at, const char *end, char *&to)
{
    if (at == end)
        return false;
    static constexpr std::string_view letters = "\"\\/bfnrt", meant = "\"\\/\b\f\n\r\t";
    const char c = *at++;
    if (c != 'u') {
        const size_t found = letters.find(c);
        if (found == std::string_view::npos)
            return false;
        *to++ = meant[found];
        return true;
    }
    const int first = codeUnit(at, end);
    if (first < 0)
        return false;
    at += 4;
    uint code = uint(first);
    if (first >= 0xD800 && first < 0xDC00 && end - at >= 6 && at[0] == '\\' && at[1] == 'u') {
        const int second = codeUnit(at + 2, end);
        if (second >= 0xDC00 && second < 0xE000) {
            code = 0x10000 + (uint(first - 0xD800) << 10) + uint(second - 0xDC00);
            at += 6;
        }
    }
    to = putUtf8(to, code >= 0xD800 && code < 0xE000 ? 0xFFFD : code);
    return true;
}

} // namespace

bool isJsonNumber(std::string_view text)
{
    const char *at = text.data();
    const char *const end = at + text.size();
    const auto digits = [&] {
        const char *const from = at;
        while (at < end && isDigit(*at))
            ++at;
        return at > from;
    };
    if (at < end && *at == '-')
        ++at;
    if (at < end && *at == '0')
        ++at;
    else if (!digits())
        return false;
    if (at < end && *at == '.') {
        ++at;
        if (!digits())
            return false;
    }
    if (at < end && (*at == 'e' || *at == 'E')) {
        ++at;
        if (at < end && (*at == '+' || *at == '-'))
            ++at;
        if (!digits())
            return false;
    }
    return at == end;
}

bool isJsonStructure(std::string_view text)
{
    JsonWalk walk(text);
    return !text.empty() && (text.front() == '{' || text.front() == '[') && walk.value().size() == text.size();
}

std::string_view JsonWalk::string()
{
    if (m_at == m_end || *m_at != '"')
        return {};
    const char *const begin = m_at;
    for (const char *at = m_at + 1; at < m_end; ++at) {
        if (*at == '"') {
            m_at = at + 1;
            return {begin, size_t(m_at - begin)};
        }
        if (quint8(*at) < ' ')
            return {};
        if (*at == '\\')
            ++at;
    }
    return {};
}

std::string_view JsonWalk::value(int depth)
{
    if (m_at == m_end)
        return {};
    const char *const begin = m_at;
    switch (*m_at) {
    case '"':
        return string();
    case '{':
    case '[':
        return structure(depth) ? std::string_view(begin, size_t(m_at - begin)) : std::string_view();
    default:
        break;
    }
    const char *const end = plainEnd(m_at, m_end);
    const std::string_view text(begin, size_t(end - begin));
    if (text != "true" && text != "false" && text != "null" && !isJsonNumber(text))
        return {};
    m_at = end;
    return text;
}

bool JsonWalk::structure(int depth)
{
    if (depth >= maxJsonDepth)
        return false;
    const bool object = *m_at == '{';
    const char close = object ? '}' : ']';
    ++m_at;
    if (eat(close))
        return true;
    do {
        blanks();
        if (object && (string().empty() || !eat(':')))
            return false;
        blanks();
        if (value(depth + 1).empty())
            return false;
    } while (eat(','));
    return eat(close);
}

bool unescapeJson(std::string_view token, Arena &arena, std::string_view &text)
{
    text = token.substr(1, token.size() - 2);
    const auto *escape = static_cast<const char *>(std::memchr(text.data(), '\\', text.size()));
    if (!escape)
        return true;
    char *const plain = arena.take(text.size());
    const char *at = text.data();
    const char *const end = at + text.size();
    char *to = plain;
    while (escape) {
        std::memcpy(to, at, size_t(escape - at));
        to += escape - at;
        at = escape + 1;
        if (!unescapeOne(at, end, to))
            return false;
        escape = static_cast<const char *>(std::memchr(at, '\\', size_t(end - at)));
    }
    std::memcpy(to, at, size_t(end - at));
    to += end - at;
    text = {plain, size_t(to - plain)};
    return true;
}

Cell jsonCell(std::string_view value, Arena &arena)
{
    Cell cell{value.data(), qint32(value.size()), Cell::Kind::Number, false};
    switch (value.front()) {
    case '"': {
        std::string_view text;
        if (!unescapeJson(value, arena, text))
            return {nullptr, -1, Cell::Kind::Broken, false};
        return {text.data(), qint32(text.size()), Cell::Kind::String, true};
    }
    case '{':
    case '[':
        cell.kind = Cell::Kind::Structure;
        return cell;
    case 't':
    case 'f':
        cell.kind = Cell::Kind::Boolean;
        return cell;
    case 'n':
        return {nullptr, -1, Cell::Kind::Text, false};
    default:
        return cell;
    }
}

} // namespace meshwright::sampling

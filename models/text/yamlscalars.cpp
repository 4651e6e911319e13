// SPDX-License-Identifier: GPL-3.0-or-later
// YamlParser: plain and quoted scalars.
#include "text/yamlparser.h"

#include "base/tr.h"
#include "text/encoding.h"

#include <algorithm>
#include <cstring>

namespace meshwright::text {

using base::tr;

bool YamlParser::startsPlain(bool flow) const
{
    const char c = peek();
    if (c == '-' || c == '?' || c == ':')
        return !isGap(m_at + 1) && !(flow && isFlowIndicator(peek(1)));
    return c != '\0' && std::strchr(",[]{}#&*!|>'\"%@`", c) == nullptr;
}

void YamlParser::rejectPlainStart()
{
    const char c = peek();
    if (c == '@' || c == '`' || c == '%' || c == '|' || c == '>')
        failHere("syntax", tr("A value may not begin with “%1” here. Put it in quotes.").arg(QLatin1Char(c)));
    else if (c == ']' || c == '}' || c == ',')
        failHere("syntax", tr("This “%1” does not belong to an open bracket. A value that begins with it needs quotes.").arg(QLatin1Char(c)));
    else if (c == '#')
        failHere("syntax", tr("A comment needs a space before its “#”."));
    else
        failHere("syntax", tr("A value can't begin like this. Put it in quotes."));
}

bool YamlParser::scanFlowScalar(ScannedScalar &scalar, int parent, bool flow, bool singleLine)
{
    const char c = peek();
    if (c != '"' && c != '\'')
        return scanPlain(scalar, parent, flow, singleLine);
    const quint32 begin = m_at;
    scalar.span.begin = begin;
    const bool ok = c == '"' ? scanDoubleQuoted(scalar, parent) : scanSingleQuoted(scalar, parent);
    scalar.span.end = m_at;
    if (!ok && m_lineStart > begin) {
        // Nothing after the line it begins in is trusted to be part of it.
        while (m_lineStart > begin)
            m_lineStart = m_lineStart > 0 && isBreak(m_text[m_lineStart - 1]) ? m_lineStart - 1 : begin;
        m_at = begin;
    }
    return ok;
}

// Where a plain scalar stops in a line, without blanks at its end.
quint32 YamlParser::plainLineEnd(quint32 from, bool flow) const
{
    quint32 at = from;
    for (; at < m_size; ++at) {
        const char c = m_text[at];
        if (quint8(c) > ':' && !flow)
            continue;
        if (isBreak(c) || (flow && isFlowIndicator(c)))
            break;
        if (c == ':' && (isGap(at + 1) || (flow && isFlowIndicator(m_text[at + 1]))))
            break;
        if (c == '#' && at > from && isBlank(m_text[at - 1]))
            break;
    }
    while (at > from && isBlank(m_text[at - 1]))
        --at;
    return at;
}

// Looks whether a plain scalar has another line; `breaks` counts the line ends up to it.
bool YamlParser::plainGoesOn(int parent, bool flow, quint32 &next, quint32 &lineStart, int &breaks) const
{
    quint32 at = m_at;
    while (at < m_size && isBlank(m_text[at]))
        ++at;
    breaks = 0;
    quint32 spacesEnd = at;
    while (const quint32 length = breakLength(at)) {
        at += length;
        ++breaks;
        lineStart = at;
        while (at < m_size && m_text[at] == ' ')
            ++at;
        spacesEnd = at;
        while (at < m_size && isBlank(m_text[at]))
            ++at;
    }
    if (breaks == 0 || at >= m_size || m_text[at] == '#' || int(spacesEnd - lineStart) <= parent || isMarker(lineStart))
        return false;
    next = at;
    const char c = m_text[at];
    if (c == ':' && (isGap(at + 1) || (flow && isFlowIndicator(m_text[at + 1]))))
        return false;
    return !(flow && isFlowIndicator(c));
}

bool YamlParser::scanPlain(ScannedScalar &scalar, int parent, bool flow, bool singleLine)
{
    if (!startsPlain(flow)) {
        rejectPlainStart();
        return false;
    }
    const quint32 begin = m_at;
    m_at = plainLineEnd(begin, flow);
    scalar.style = ScalarStyle::Plain;
    scalar.span = {begin, m_at};
    quint32 next = 0, lineStart = 0;
    int breaks = 0;
    if (singleLine || !plainGoesOn(parent, flow, next, lineStart, breaks))
        return true;
    scalar.verbatim = false;
    scalar.multiLine = true;
    scalar.poolBegin = quint32(pool().size());
    pool().append(m_text + begin, m_at - begin);
    do {
        pool().append(breaks == 1 ? 1 : size_t(breaks - 1), breaks == 1 ? ' ' : '\n');
        m_lineStart = lineStart;
        m_at = plainLineEnd(next, flow);
        pool().append(m_text + next, m_at - next);
    } while (plainGoesOn(parent, flow, next, lineStart, breaks));
    scalar.poolSize = quint32(pool().size()) - scalar.poolBegin;
    scalar.span.end = m_at;
    return true;
}

// At a line end inside quotes: goes to the first content of the next line that has some.
bool YamlParser::foldQuotedBreak(int parent, size_t poolBegin, quint32 opened, quint32 keep)
{
    Q_UNUSED(poolBegin);
    while (pool().size() > keep && isBlank(pool().back()))
        pool().pop_back();
    int breaks = 0;
    int indent = 0;
    while (const quint32 length = breakLength(m_at)) {
        m_at += length;
        m_lineStart = m_at;
        ++breaks;
        if (isMarker(m_at))
            break;
        while (peek() == ' ')
            ++m_at;
        indent = int(m_at - m_lineStart);
        skipBlanks();
    }
    if (atEnd() || atMarker() || indent <= parent) {
        fail("unclosed", {opened, opened + 1}, tr("The text that begins with this quote is not closed; its further lines have to be indented."));
        return false;
    }
    pool().append(breaks == 1 ? 1 : size_t(breaks - 1), breaks == 1 ? ' ' : '\n');
    return true;
}

bool YamlParser::scanSingleQuoted(ScannedScalar &scalar, int parent)
{
    const quint32 opened = m_at++;
    scalar.style = ScalarStyle::SingleQuoted;
    quint32 at = m_at;
    while (at < m_size && m_text[at] != '\'' && !isBreak(m_text[at]))
        ++at;
    if (at < m_size && m_text[at] == '\'' && !(at + 1 < m_size && m_text[at + 1] == '\'')) {
        m_at = at + 1;
        return true;
    }
    scalar.verbatim = false;
    scalar.poolBegin = quint32(pool().size());
    while (!atEnd()) {
        const char c = peek();
        if (c == '\'' && peek(1) != '\'') {
            ++m_at;
            scalar.poolSize = quint32(pool().size()) - scalar.poolBegin;
            return true;
        }
        if (isBreak(c)) {
            scalar.multiLine = true;
            if (!foldQuotedBreak(parent, scalar.poolBegin, opened, scalar.poolBegin))
                return false;
            continue;
        }
        pool() += c;
        m_at += c == '\'' ? 2 : 1;
    }
    fail("unclosed", {opened, opened + 1}, tr("The text that begins with this quote is never closed."));
    return false;
}

bool YamlParser::scanDoubleQuoted(ScannedScalar &scalar, int parent)
{
    const quint32 opened = m_at++;
    scalar.style = ScalarStyle::DoubleQuoted;
    quint32 at = m_at;
    while (at < m_size && m_text[at] != '"' && m_text[at] != '\\' && !isBreak(m_text[at]))
        ++at;
    if (at < m_size && m_text[at] == '"') {
        m_at = at + 1;
        return true;
    }
    scalar.verbatim = false;
    scalar.poolBegin = quint32(pool().size());
    quint32 keep = scalar.poolBegin;
    while (!atEnd()) {
        const char c = peek();
        if (c == '"') {
            ++m_at;
            scalar.poolSize = quint32(pool().size()) - scalar.poolBegin;
            return true;
        }
        if (c == '\\' && breakLength(m_at + 1) > 0) {
            ++m_at;
            keep = quint32(pool().size());
            scalar.multiLine = true;
            if (!foldQuotedBreak(parent, scalar.poolBegin, opened, keep))
                return false;
            if (pool().back() == ' ')
                pool().pop_back();
            keep = quint32(pool().size());
        } else if (c == '\\') {
            decodeEscape();
            keep = quint32(pool().size());
        } else if (isBreak(c)) {
            scalar.multiLine = true;
            if (!foldQuotedBreak(parent, scalar.poolBegin, opened, keep))
                return false;
            keep = quint32(pool().size());
        } else {
            pool() += c;
            ++m_at;
        }
    }
    fail("unclosed", {opened, opened + 1}, tr("The text that begins with this quote is never closed."));
    return false;
}

char32_t YamlParser::hexEscape(int digits)
{
    char32_t out = 0;
    const quint32 begin = m_at - 2;
    for (int i = 0; i < digits; ++i) {
        const char c = peek();
        const bool isHex = (c >= '0' && c <= '9') || ((c | 0x20) >= 'a' && (c | 0x20) <= 'f');
        if (!isHex) {
            m_builder.report("bad-escape", {begin, m_at}, tr("This escape needs %1 hexadecimal digits.").arg(digits));
            return 0xFFFD;
        }
        out = out * 16 + char32_t(c <= '9' ? c - '0' : (c | 0x20) - 'a' + 10);
        ++m_at;
    }
    return out;
}

void YamlParser::decodeEscape()
{
    static constexpr char from[] = "0abt\tnvfre \"/\\";
    static constexpr char to[] = "\0\a\b\t\t\n\v\f\r\x1B \"/\\";
    const quint32 begin = m_at;
    const char c = peek(1);
    m_at += 2;
    if (const char *found = c ? std::strchr(from, c) : nullptr) {
        pool() += to[found - from];
        return;
    }
    char32_t code = 0;
    switch (c) {
    case 'N': code = 0x85; break;
    case '_': code = 0xA0; break;
    case 'L': code = 0x2028; break;
    case 'P': code = 0x2029; break;
    case 'x': code = hexEscape(2); break;
    case 'u': code = hexEscape(4); break;
    case 'U': code = hexEscape(8); break;
    default:
        m_at = std::min(begin + 1, m_size);
        m_builder.report("bad-escape", {begin, std::min(begin + 2, m_size)}, tr("“\\” begins an escape in double quotes, and this one does not exist. Write “\\\\” for a backslash, or use single quotes."));
        pool() += '\\';
        return;
    }
    // JSON writes characters above U+FFFF as two escapes.
    if (code >= 0xD800 && code < 0xDC00 && peek() == '\\' && peek(1) == 'u') {
        m_at += 2;
        const char32_t low = hexEscape(4);
        code = low >= 0xDC00 && low < 0xE000 ? 0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00) : 0xD800;
    }
    if ((code >= 0xD800 && code < 0xE000) || code > 0x10FFFF) {
        m_builder.report("bad-escape", {begin, m_at}, tr("This escape does not name a character."));
        code = 0xFFFD;
    }
    appendUtf8(pool(), code);
}

} // namespace meshwright::text

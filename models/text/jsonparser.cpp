// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/jsonparser.h"

#include "base/tr.h"
#include "text/encoding.h"

#include <algorithm>
#include <cstring>

namespace meshwright::text {

using base::tr;

namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }

// -? (0 | [1-9][0-9]*) (. [0-9]+)? ([eE] [+-]? [0-9]+)?
std::optional<ScalarType> numberType(std::string_view text)
{
    size_t at = 0;
    const auto digits = [&] {
        const size_t begin = at;
        while (at < text.size() && isDigit(text[at]))
            ++at;
        return at - begin;
    };
    if (at < text.size() && text[at] == '-')
        ++at;
    const bool leadingZero = at < text.size() && text[at] == '0';
    const size_t whole = digits();
    if (whole == 0 || (leadingZero && whole > 1))
        return {};
    ScalarType type = ScalarType::Integer;
    if (at < text.size() && text[at] == '.') {
        ++at;
        type = ScalarType::Float;
        if (digits() == 0)
            return {};
    }
    if (at < text.size() && (text[at] == 'e' || text[at] == 'E')) {
        ++at;
        type = ScalarType::Float;
        if (at < text.size() && (text[at] == '+' || text[at] == '-'))
            ++at;
        if (digits() == 0)
            return {};
    }
    return at == text.size() ? std::optional(type) : std::nullopt;
}

} // namespace

JsonParser::JsonParser(TreeBuilder &builder, std::string_view text)
    : m_builder(builder), m_text(text.data()), m_size(quint32(text.size()))
{
    if (text.starts_with("\xEF\xBB\xBF"))
        m_at = 3;
}

void JsonParser::skip()
{
    while (m_at < m_size && (m_text[m_at] == ' ' || m_text[m_at] == '\n' || m_text[m_at] == '\r' || m_text[m_at] == '\t'))
        ++m_at;
}

void JsonParser::fail(base::Span span, const QString &message)
{
    if (m_failed || m_builder.isStopped())
        return;
    m_failed = true;
    const quint32 last = m_builder.data().nodes.empty() ? NoNode : quint32(m_builder.data().nodes.size() - 1);
    m_builder.report("syntax", span, message, last);
}

// Goes to the comma or bracket that ends the entry in which something failed.
void JsonParser::recover()
{
    m_failed = false;
    int open = 0;
    for (; !atEnd(); ++m_at) {
        const char c = peek();
        if (c == '"') {
            for (++m_at; !atEnd() && peek() != '"' && peek() != '\n'; ++m_at)
                m_at += peek() == '\\' ? 1 : 0;
        } else if (c == '[' || c == '{') {
            ++open;
        } else if (c == ']' || c == '}') {
            if (open == 0)
                return;
            --open;
        } else if (c == ',' && open == 0) {
            return;
        }
    }
    m_at = m_size;
}

void JsonParser::parse()
{
    skip();
    TreeData &data = m_builder.data();
    if (atEnd()) {
        m_builder.report("syntax", {m_at, m_at}, tr("This text is empty; JSON needs a value."));
        return;
    }
    data.documents.emplace_back();
    data.documents[0].span = {m_at, m_size};
    m_builder.beginDocument();
    const quint32 root = value();
    data.documents[0].root = root;
    if (m_failed || m_builder.isStopped())
        return;
    skip();
    if (!atEnd())
        m_builder.report("trailing-text", {m_at, tokenEnd()}, tr("A JSON text is one value; this stands behind it. Take it out."));
}

quint32 JsonParser::tokenEnd() const
{
    quint32 at = m_at;
    while (at < m_size && std::strchr(" \t\r\n,:[]{}\"", m_text[at]) == nullptr)
        ++at;
    return std::max(at, std::min(m_at + 1, m_size));
}

quint32 JsonParser::value()
{
    const char c = peek();
    if (c == '{' || c == '[')
        return collection();
    return c == '"' ? string(false) : literal();
}

quint32 JsonParser::collection()
{
    const bool isMapping = peek() == '{';
    if (++m_depth > m_builder.limits().depth) {
        m_builder.limitReached({m_at, m_at + 1}, tr("This is nested more than %1 levels deep; no more is read.").arg(m_builder.limits().depth));
        m_at = m_size;
    }
    const quint32 opened = m_at;
    const auto out = m_builder.open(isMapping ? NodeKind::Mapping : NodeKind::Sequence, m_at, true, {});
    const char close = isMapping ? '}' : ']';
    m_at = std::min(m_at + 1, m_size);
    skip();
    if (peek() == close)
        ++m_at;
    else if (isMapping)
        members();
    else
        items();
    if (atEnd() && (m_size == 0 || m_text[m_size - 1] != close || m_failed))
        fail({opened, std::min(opened + 1, m_size)}, tr("This “%1” is never closed.").arg(QLatin1Char(isMapping ? '{' : '[')));
    m_builder.close(out, m_at);
    --m_depth;
    return out.id;
}

// Behind an entry: true where another one follows.
bool JsonParser::separator(char close)
{
    if (m_failed)
        recover();
    skip();
    if (!atEnd() && peek() != ',' && peek() != close) {
        const char c = peek();
        if (c == ']' || c == '}') {
            fail({m_at, m_at + 1}, tr("“%1” was expected here.").arg(QLatin1Char(close)));
            m_failed = false;
            ++m_at;
            return false;
        }
        fail({m_at, tokenEnd()}, tr("A comma or “%1” was expected here.").arg(QLatin1Char(close)));
        recover();
        if (!atEnd() && peek() != ',' && peek() != close)
            return false;
    }
    if (atEnd())
        return false;
    return m_text[m_at++] == ',';
}

void JsonParser::items()
{
    do {
        skip();
        if (atEnd() || m_builder.isStopped())
            return;
        m_builder.child(value());
    } while (separator(']') && !m_builder.isStopped());
}

void JsonParser::members()
{
    do {
        skip();
        if (atEnd() || m_builder.isStopped())
            return;
        if (peek() != '"') {
            fail({m_at, tokenEnd()}, tr("A key in double quotes was expected here."));
            continue;
        }
        m_builder.child(string(true));
        const quint32 end = m_at;
        skip();
        if (!m_failed && peek() != ':')
            fail({m_at, tokenEnd()}, tr("A “:” has to follow the key."));
        if (!m_failed) {
            ++m_at;
            skip();
            m_builder.child(value());
        } else {
            ScannedScalar missing;
            missing.span = {end, end};
            m_builder.child(m_builder.addScalar(missing, {}, false));
        }
    } while (separator('}') && !m_builder.isStopped());
}

quint32 JsonParser::string(bool isKey)
{
    ScannedScalar scalar;
    scalar.style = ScalarStyle::DoubleQuoted;
    scalar.span.begin = m_at;
    scanString(scalar);
    scalar.span.end = m_at;
    if (m_failed && !scalar.verbatim)
        scalar.poolSize = quint32(m_builder.data().pool.size()) - scalar.poolBegin;
    if (m_failed && scalar.verbatim)
        scalar = {{scalar.span.begin, scalar.span.begin}, ScalarStyle::Plain, true, false, 0, 0};
    return m_builder.addScalar(scalar, {}, isKey);
}

bool JsonParser::scanString(ScannedScalar &scalar)
{
    const quint32 opened = m_at++;
    std::string &pool = m_builder.data().pool;
    for (quint32 from = m_at; !atEnd();) {
        const char c = peek();
        if (c == '"') {
            if (!scalar.verbatim) {
                pool.append(m_text + from, m_at - from);
                scalar.poolSize = quint32(pool.size()) - scalar.poolBegin;
            }
            ++m_at;
            return true;
        }
        if (quint8(c) < 0x20) {
            fail({m_at, m_at + 1}, c == '\n' || c == '\r' ? tr("A text in quotes may not go over the line end; write “\\n” for one, or close the quote.")
                                                          : tr("A control character in a text has to be written as an escape, a tab as “\\t”."));
            return false;
        }
        if (c != '\\') {
            ++m_at;
            continue;
        }
        if (scalar.verbatim) {
            scalar.verbatim = false;
            scalar.poolBegin = quint32(pool.size());
        }
        pool.append(m_text + from, m_at - from);
        if (!decodeEscape())
            return false;
        from = m_at;
    }
    fail({opened, opened + 1}, tr("The text that begins with this quote is never closed."));
    return false;
}

int JsonParser::hexDigits()
{
    int out = 0;
    for (int i = 0; i < 4; ++i) {
        const char c = peek(quint32(i));
        const bool isHex = isDigit(c) || ((c | 0x20) >= 'a' && (c | 0x20) <= 'f');
        if (!isHex)
            return -1;
        out = out * 16 + (isDigit(c) ? c - '0' : (c | 0x20) - 'a' + 10);
    }
    m_at += 4;
    return out;
}

bool JsonParser::decodeEscape()
{
    static constexpr char from[] = "\"\\/bfnrt";
    static constexpr char to[] = "\"\\/\b\f\n\r\t";
    std::string &pool = m_builder.data().pool;
    const quint32 begin = m_at;
    const char c = peek(1);
    m_at = std::min(m_at + 2, m_size);
    if (const char *found = c ? std::strchr(from, c) : nullptr) {
        pool += to[found - from];
        return true;
    }
    const int high = c == 'u' ? hexDigits() : -1;
    if (high < 0) {
        fail({begin, m_at}, tr("This escape does not exist. JSON knows \\\" \\\\ \\/ \\b \\f \\n \\r \\t and \\u with four hexadecimal digits."));
        return false;
    }
    char32_t code = char32_t(high);
    if (code >= 0xD800 && code < 0xDC00 && peek() == '\\' && peek(1) == 'u') {
        const quint32 back = m_at;
        m_at += 2;
        const int low = hexDigits();
        if (low >= 0xDC00 && low < 0xE000)
            code = 0x10000 + ((code - 0xD800) << 10) + (char32_t(low) - 0xDC00);
        else
            m_at = back;
    }
    appendUtf8(pool, code >= 0xD800 && code < 0xE000 ? char32_t(0xFFFD) : code);
    return true;
}

quint32 JsonParser::literal()
{
    ScannedScalar scalar;
    const quint32 end = tokenEnd();
    scalar.span = {m_at, end};
    const std::string_view text(m_text + m_at, end - m_at);
    const bool isWord = text == "true" || text == "false" || text == "null";
    const std::optional<ScalarType> number = isWord ? std::nullopt : numberType(text);
    if (!isWord && !number) {
        fail(scalar.span, atEnd() ? tr("The text ends where a value was expected.")
                                  : tr("A value was expected here: a number, a text in double quotes, true, false, null, “[” or “{”."));
        scalar.span.end = m_at;
        return m_builder.addScalar(scalar, {}, false);
    }
    m_at = end;
    const quint32 node = m_builder.addScalar(scalar, {}, false);
    if (number)
        m_builder.data().nodes[node].type = *number;
    return node;
}

} // namespace meshwright::text

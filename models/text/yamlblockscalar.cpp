// SPDX-License-Identifier: GPL-3.0-or-later
// YamlParser: "|" and ">" scalars.
#include "text/yamlparser.h"

#include "base/tr.h"

#include <algorithm>

namespace meshwright::text {

using base::tr;

bool YamlParser::blockHeader(BlockHeader &header)
{
    header = {peek(), 0, 0};
    ++m_at;
    for (;; ++m_at) {
        const char c = peek();
        if ((c == '+' || c == '-') && !header.chomp)
            header.chomp = c;
        else if (c >= '1' && c <= '9' && !header.indent)
            header.indent = c - '0';
        else
            break;
    }
    const quint32 end = m_at;
    skipBlanks();
    if (peek() == '#' && m_at > end)
        comment();
    if (!atEnd() && !isBreak(peek())) {
        fail("syntax", {m_at, lineEnd(m_at)}, tr("Only “+”, “-”, a digit and a comment may follow “%1” in its line; the text begins in the next.").arg(QLatin1Char(header.style)));
        return false;
    }
    m_at += breakLength(m_at);
    m_lineStart = m_at;
    return true;
}

// The indentation of the first line that is not blank.
int YamlParser::blockIndent(int parent, bool &ok)
{
    ok = true;
    int widest = 0;
    quint32 widestAt = m_at;
    for (quint32 at = m_at; at < m_size;) {
        quint32 first = at;
        while (first < m_size && m_text[first] == ' ')
            ++first;
        const int indent = int(first - at);
        if (first < m_size && !isBreak(m_text[first])) {
            if (indent <= parent || (indent == 0 && isMarker(at)))
                break;
            if (widest > indent) {
                fail("indentation", {widestAt, widestAt + quint32(widest)}, tr("This blank line has more spaces than the first line of the text has."));
                ok = false;
            }
            return indent;
        }
        if (indent > widest) {
            widest = indent;
            widestAt = at;
        }
        at = first + breakLength(first);
        if (first >= m_size)
            break;
    }
    return std::max(parent + 1, widest);
}

bool YamlParser::scanBlockScalar(ScannedScalar &scalar, int parent)
{
    const quint32 begin = m_at;
    BlockHeader header{};
    if (!blockHeader(header))
        return false;
    scalar.style = header.style == '|' ? ScalarStyle::Literal : ScalarStyle::Folded;
    scalar.verbatim = false;
    scalar.multiLine = true;
    scalar.poolBegin = quint32(pool().size());
    quint32 headerEnd = m_at;
    while (headerEnd > begin && (isBreak(m_text[headerEnd - 1]) || isBlank(m_text[headerEnd - 1])))
        --headerEnd;
    scalar.span = {begin, headerEnd};
    bool ok = true;
    const int indent = header.indent ? std::max(parent, 0) + header.indent : blockIndent(parent, ok);
    if (!ok)
        return false;
    blockBody(scalar, header, indent);
    scalar.poolSize = quint32(pool().size()) - scalar.poolBegin;
    return true;
}

// Behind such a text a line of a tab alone is neither text nor blank.
void YamlParser::rejectTabLine(quint32 at)
{
    quint32 end = at;
    while (end < m_size && isBlank(m_text[end]))
        ++end;
    if (at < m_size && m_text[at] == '\t' && (end >= m_size || isBreak(m_text[end])))
        fail("tab-indent", {at, end}, tr("A tab may not indent YAML. Use spaces."));
}

void YamlParser::blockBody(ScannedScalar &scalar, const BlockHeader &header, int indent)
{
    int breaks = 0;          // line ends seen since the last content
    bool any = false;        // some content was seen
    bool moreIndented = false;
    while (!atEnd()) {
        quint32 first = m_at;
        while (first < m_size && m_text[first] == ' ' && int(first - m_at) < indent)
            ++first;
        const bool blank = first >= m_size || isBreak(m_text[first]);
        if (!blank && (int(first - m_at) < indent || (indent == 0 && isMarker(m_at)))) {
            rejectTabLine(first);
            break;
        }
        const quint32 end = lineEnd(first);
        if (blank) {
            breaks += end < m_size || end > m_at ? 1 : 0;
            if (header.chomp == '+')
                scalar.span.end = end;
        } else {
            const bool more = isBlank(m_text[first]);
            if (header.style == '>' && any && !more && !moreIndented)
                pool().append(breaks == 1 ? 1 : size_t(breaks - 1), breaks == 1 ? ' ' : '\n');
            else
                pool().append(size_t(breaks), '\n');
            pool().append(m_text + first, end - first);
            any = true;
            moreIndented = more;
            breaks = 1; // the end of the text counts as a line end
            scalar.span.end = end;
        }
        m_at = end + breakLength(end);
        if (m_at > end)
            m_lineStart = m_at;
    }
    if (header.chomp == '+')
        pool().append(size_t(breaks), '\n');
    else if (header.chomp == 0 && any && breaks > 0)
        pool() += '\n';
}

} // namespace meshwright::text

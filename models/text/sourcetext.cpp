// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/sourcetext.h"

#include <algorithm>
#include <cstring>

namespace meshwright::text {

SourceText::SourceText(QByteArray bytes) : m_bytes(std::move(bytes))
{
    m_lineStarts.push_back(0);
    const char *const data = m_bytes.constData();
    const char *const end = data + m_bytes.size();
    // A line ends with LF, CRLF, or a CR that no LF follows.
    const bool hasCr = std::memchr(data, '\r', size_t(m_bytes.size())) != nullptr;
    if (!hasCr) {
        const char *at = data;
        while (at < end) {
            at = static_cast<const char *>(std::memchr(at, '\n', size_t(end - at)));
            if (!at)
                break;
            m_lineStarts.push_back(quint32(++at - data));
        }
        return;
    }
    for (const char *at = data; at < end; ++at) {
        if (*at == '\n' || (*at == '\r' && (at + 1 == end || at[1] != '\n')))
            m_lineStarts.push_back(quint32(at + 1 - data));
    }
}

base::Span SourceText::lineSpan(int line) const
{
    const quint32 begin = lineStart(line);
    quint32 end = line < lineCount() ? lineStart(line + 1) : size();
    const auto isBreak = [&](quint32 at) { return m_bytes[at] == '\n' || m_bytes[at] == '\r'; };
    while (end > begin && isBreak(end - 1))
        --end;
    return {begin, end};
}

base::Position SourceText::position(quint32 offset) const
{
    offset = std::min(offset, size());
    const auto after = std::upper_bound(m_lineStarts.begin(), m_lineStarts.end(), offset);
    const quint32 start = *(after - 1);
    int column = 1;
    for (quint32 at = start; at < offset; ++at) {
        const bool continuation = (quint8(m_bytes[at]) & 0xC0) == 0x80;
        column += continuation ? 0 : 1;
    }
    if (start == 0 && offset >= 3 && m_bytes.startsWith("\xEF\xBB\xBF"))
        --column;
    return {int(after - m_lineStarts.begin()), column};
}

quint32 SourceText::offset(base::Position position) const
{
    const int line = std::clamp(position.line, 1, lineCount());
    const base::Span span = lineSpan(line);
    quint32 at = span.begin;
    if (at == 0 && m_bytes.startsWith("\xEF\xBB\xBF"))
        at = 3;
    for (int column = 1; column < position.column && at < span.end; ++column) {
        ++at;
        while (at < span.end && (quint8(m_bytes[at]) & 0xC0) == 0x80)
            ++at;
    }
    return at;
}

} // namespace meshwright::text

// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/yamlparser.h"

#include "base/tr.h"

#include <algorithm>
#include <cstring>

namespace meshwright::text {

using base::tr;

YamlParser::YamlParser(TreeBuilder &builder, std::string_view text)
    : m_builder(builder), m_text(text.data()), m_size(quint32(text.size()))
{
    if (text.starts_with("\xEF\xBB\xBF"))
        m_at = m_lineStart = 3;
}

quint32 YamlParser::breakLength(quint32 at) const
{
    if (at >= m_size || !isBreak(m_text[at]))
        return 0;
    return m_text[at] == '\r' && at + 1 < m_size && m_text[at + 1] == '\n' ? 2 : 1;
}

quint32 YamlParser::lineEnd(quint32 from) const
{
    while (from < m_size && !isBreak(m_text[from]))
        ++from;
    return from;
}

bool YamlParser::isMarker(quint32 at) const
{
    if (at + 3 > m_size || !isGap(at + 3))
        return false;
    const char *c = m_text + at;
    return (c[0] == '-' && c[1] == '-' && c[2] == '-') || (c[0] == '.' && c[1] == '.' && c[2] == '.');
}

void YamlParser::skipBlanks()
{
    while (m_at < m_size && isBlank(m_text[m_at]))
        ++m_at;
}

void YamlParser::comment()
{
    const quint32 end = lineEnd(m_at);
    m_builder.data().comments.push_back({m_at, end});
    m_at = end;
}

void YamlParser::skip()
{
    const quint32 from = m_at;
    bool lineBegin = m_at == m_lineStart;
    m_gapTab = false;
    quint32 spacesEnd = m_at;
    for (;;) {
        while (m_at < m_size && m_text[m_at] == ' ')
            ++m_at;
        spacesEnd = m_at;
        const quint32 blanks = m_at;
        skipBlanks();
        m_gapTab = m_at > blanks;
        if (m_at < m_size && m_text[m_at] == '#' && (lineBegin || m_at > from || (m_at > 0 && isBlank(m_text[m_at - 1]))))
            comment();
        const quint32 length = breakLength(m_at);
        if (length == 0)
            break;
        m_at += length;
        m_lineStart = m_at;
        lineBegin = true;
    }
    if (lineBegin) {
        m_freshAt = m_at;
        m_indent = int(spacesEnd - m_lineStart);
        m_tabbed = m_gapTab;
    }
}

void YamlParser::fail(const char *rule, base::Span span, const QString &message)
{
    if (m_failed || stopped())
        return;
    m_failed = true;
    m_builder.report(rule, span, message, m_builder.data().nodes.empty() ? NoNode : quint32(m_builder.data().nodes.size() - 1));
}

void YamlParser::failHere(const char *rule, const QString &message)
{
    fail(rule, {m_at, std::max(m_at, std::min(m_at + 1, m_size))}, message);
}

// Goes to the first content of the next line that is indented by at most `indent` columns. Lines that
// begin with a tab or a closing bracket belong to what failed.
void YamlParser::recover(int indent)
{
    m_failed = false;
    if (stopped())
        m_at = m_size;
    while (!atEnd()) {
        m_at = lineEnd(m_at);
        m_at += breakLength(m_at);
        m_lineStart = m_at;
        quint32 first = m_at;
        while (first < m_size && m_text[first] == ' ')
            ++first;
        const char c = first < m_size ? m_text[first] : '\0';
        if (first < m_size && c == '#') {
            m_at = first;
            comment();
            continue;
        }
        if (first < m_size && (isBlank(c) || isBreak(c) || c == ']' || c == '}' || int(first - m_at) > indent)
            && !(first == m_at && isMarker(m_at)))
            continue;
        break;
    }
    skip();
}

void YamlParser::unexpected()
{
    const char c = peek();
    if (c == ':')
        failHere("syntax", tr("A “:” may not follow here: a value that holds “: ” needs quotes, and a nested key its own line."));
    else if (c == '#')
        failHere("syntax", tr("A comment needs a space before its “#”."));
    else
        fail("syntax", {m_at, lineEnd(m_at)}, tr("This text follows a value that is already complete. Put it on a line of its own, or quote the whole value."));
}

bool YamlParser::enter(base::Span span)
{
    if (++m_depth <= m_builder.limits().depth)
        return true;
    m_builder.limitReached(span, tr("This is nested more than %1 levels deep; no more is read.").arg(m_builder.limits().depth));
    return false;
}

void YamlParser::parseStream()
{
    while (!stopped()) {
        skip();
        if (atEnd())
            break;
        parseDocument();
    }
}

void YamlParser::parseDocument()
{
    // Lines of "..." alone end a document that is not there.
    if (atMarker() && peek() == '.') {
        m_at += 3;
        skip();
        if (!isFresh() && !atEnd()) {
            unexpected();
            recover(-1);
        }
        return;
    }
    TreeData &data = m_builder.data();
    data.documents.emplace_back();
    m_document = data.documents.size() - 1;
    data.documents.back().span = {m_at, m_at};
    m_builder.beginDocument();
    const bool directives = parseDirectives();
    Where where = Where::Root;
    if (atMarker() && peek() == '-') {
        m_at += 3;
        data.documents[m_document].explicitStart = true;
        where = Where::Marker;
    } else if (directives) {
        failHere("syntax", tr("After the lines that begin with “%” the document has to begin with “---”."));
        m_failed = false;
    }
    const quint32 root = blockNode(-1, where);
    m_builder.data().documents[m_document].root = root;
    if (m_failed)
        recover(-1);
    finishDocument();
}

void YamlParser::finishDocument()
{
    skip();
    if (!atEnd() && !atMarker() && !stopped()) {
        const char *const rule = isFresh() ? "trailing-text" : "syntax";
        if (isFresh())
            fail(rule, {m_at, lineEnd(m_at)}, tr("The document is complete before this line; what follows can't belong to it. Indent it, or take it out."));
        else
            unexpected();
        while (!atEnd() && !atMarker())
            recover(-1);
    }
    m_failed = false;
    DocumentData &document = m_builder.data().documents[m_document];
    if (!atEnd() && atMarker() && peek() == '.') {
        m_at += 3;
        document.explicitEnd = true;
        document.span.end = m_at;
        skip();
        if (!atEnd() && !isFresh()) {
            unexpected();
            recover(-1);
        }
        return;
    }
    document.span.end = m_at;
}

bool YamlParser::parseDirectives()
{
    bool sawVersion = false;
    bool any = false;
    while (!atEnd() && m_at == m_lineStart && peek() == '%' && !stopped()) {
        any = true;
        parseDirective(sawVersion);
        m_failed = false;
        m_at = lineEnd(m_at);
        skip();
    }
    return any;
}

void YamlParser::parseDirective(bool &sawVersion)
{
    const quint32 begin = m_at;
    quint32 end = lineEnd(m_at);
    std::string_view line(m_text + begin, end - begin);
    std::vector<std::string_view> words;
    for (size_t at = 0; at < line.size();) {
        const size_t next = std::min(line.find_first_of(" \t", at), line.size());
        if (next > at && line[at] == '#')
            break;
        if (next > at)
            words.push_back(line.substr(at, next - at));
        at = next + 1;
    }
    if (const size_t hash = line.find('#'); hash != line.npos && hash > 0 && isBlank(line[hash - 1]))
        m_builder.data().comments.push_back({begin + quint32(hash), end});
    const base::Span span{begin, end};
    if (words[0] == "%YAML") {
        const bool valid = words.size() == 2 && words[1].size() >= 3 && words[1].substr(0, 2) == "1."
            && std::all_of(words[1].begin() + 2, words[1].end(), [](char c) { return c >= '0' && c <= '9'; });
        if (sawVersion)
            fail("syntax", span, tr("A document may name its YAML version once."));
        else if (!valid)
            fail("syntax", span, tr("This does not name a YAML version that can be read; write “%YAML 1.2”."));
        sawVersion = true;
    } else if (words[0] == "%TAG") {
        const bool valid = words.size() == 3 && words[1].front() == '!' && words[1].back() == '!';
        auto &handles = m_builder.data().documents[m_document].handles;
        if (!valid)
            fail("syntax", span, tr("A tag directive is written “%TAG !handle! prefix”."));
        else
            handles.push_back({QByteArray(words[1].data(), qsizetype(words[1].size())), QByteArray(words[2].data(), qsizetype(words[2].size()))});
    }
}

} // namespace meshwright::text

// SPDX-License-Identifier: GPL-3.0-or-later
// YamlParser: flow structure, anchors, tags and aliases.
#include "text/yamlparser.h"

#include "base/tr.h"

#include <algorithm>
#include <cstring>

namespace meshwright::text {

using base::tr;

namespace {

bool isTagChar(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9')
        || std::strchr("-#;/?:@&=+$_.~*'()%", c) != nullptr;
}

} // namespace

bool YamlParser::merge(Properties &into, const Properties &more)
{
    if (!more.any())
        return true;
    if ((!into.anchor.isEmpty() && !more.anchor.isEmpty()) || (!into.tag.isEmpty() && !more.tag.isEmpty())) {
        fail("syntax", {more.begin, m_at}, tr("A node may have one anchor and one tag."));
        return false;
    }
    if (!into.any())
        into.begin = more.begin;
    if (!more.anchor.isEmpty())
        into.anchor = more.anchor;
    if (!more.tag.isEmpty())
        into.tag = more.tag;
    return true;
}

// Anchor and tag in either order, on one line.
void YamlParser::readProperties(Properties &properties)
{
    properties.begin = m_at;
    while (startsProperty() && !m_failed) {
        const base::Span taken = peek() == '&' ? properties.anchor : properties.tag;
        if (!taken.isEmpty()) {
            failHere("syntax", tr("A node may have one anchor and one tag."));
            return;
        }
        if (peek() == '&')
            readAnchor(properties);
        else
            readTag(properties);
        if (!isGap(m_at) && !isFlowIndicator(peek()) && !m_failed)
            failHere("syntax", tr("A space has to follow an anchor or a tag."));
        const quint32 end = m_at;
        skipBlanks();
        if (!startsProperty()) {
            m_at = end;
            return;
        }
    }
}

void YamlParser::readAnchor(Properties &properties)
{
    const quint32 begin = ++m_at;
    while (!isGap(m_at) && !isFlowIndicator(peek()))
        ++m_at;
    properties.anchor = {begin, m_at};
    if (m_at == begin)
        fail("syntax", {begin - 1, begin}, tr("An anchor needs a name behind its “&”."));
}

quint32 YamlParser::readAlias(bool isKey)
{
    const quint32 begin = m_at++;
    while (!isGap(m_at) && !isFlowIndicator(peek()))
        ++m_at;
    if (m_at == begin + 1) {
        fail("syntax", {begin, begin + 1}, tr("An alias needs a name behind its “*”; a value that begins with “*” needs quotes."));
        return emptyScalar(begin, {}, isKey);
    }
    return m_builder.addAlias({begin, m_at}, isKey);
}

void YamlParser::readTag(Properties &properties)
{
    const quint32 begin = m_at++;
    if (peek() == '<') {
        while (!isGap(m_at) && peek() != '>')
            ++m_at;
        if (peek() != '>') {
            fail("syntax", {begin, m_at}, tr("A tag that begins with “!<” has to end with “>”."));
            return;
        }
        ++m_at;
    } else {
        while (m_at < m_size && (isTagChar(m_text[m_at]) || m_text[m_at] == '!'))
            ++m_at;
    }
    properties.tag = {begin, m_at};
    if (!isGap(m_at) && !isFlowIndicator(peek())) {
        fail("syntax", {begin, m_at + 1}, tr("A tag may not hold this character."));
        return;
    }
    checkTagHandle(properties.tag);
}

void YamlParser::checkTagHandle(base::Span tag)
{
    const std::string_view text(m_text + tag.begin, tag.size());
    const size_t second = text.find('!', 1);
    if (text.starts_with("!<") || second == text.npos)
        return;
    const std::string_view handle = text.substr(0, second + 1);
    if (text.find('!', second + 1) != text.npos || second + 1 == text.size()) {
        fail("syntax", tag, tr("A tag is written “!name” or “!handle!name”."));
        return;
    }
    if (handle == "!!")
        return;
    const auto &handles = m_builder.data().documents[m_document].handles;
    const QByteArrayView wanted(handle.data(), qsizetype(handle.size()));
    if (std::none_of(handles.begin(), handles.end(), [&](const TagHandle &known) { return known.handle == wanted; }))
        fail("syntax", tag, tr("No %TAG line of this document explains the handle “%1”.").arg(toQString(handle)));
}

// What was skipped to belongs to someone else: recover() has to see its line.
void YamlParser::backToLineBefore()
{
    if (isFresh() && m_lineStart > 0 && isBreak(m_text[m_lineStart - 1]))
        m_at = m_lineStart - 1;
}

// Skips to the next content inside brackets. False where the collection can't go on.
bool YamlParser::flowSkip(int parent, quint32 opened)
{
    if (m_failed || stopped())
        return false;
    skip();
    if (atEnd() || atMarker()) {
        const QChar bracket = QLatin1Char(m_text[opened]);
        fail("unclosed", {opened, opened + 1}, tr("This “%1” is never closed.").arg(bracket));
        backToLineBefore();
        return false;
    }
    if (!isFresh() || m_indent > parent)
        return true;
    if (m_tabbed) {
        fail("tab-indent", {m_lineStart + quint32(m_indent), m_at}, tr("A tab may not indent YAML. Use spaces."));
        return false;
    }
    if (peek() == ']' || peek() == '}')
        return true; // strictly an error too, but everyone reads it and nothing is unclear
    fail("unclosed", {opened, opened + 1}, tr("This “%1” is not closed before the lines that are indented less.").arg(QLatin1Char(m_text[opened])));
    backToLineBefore();
    return false;
}

bool YamlParser::flowEnds() const
{
    const char c = peek();
    return c == ',' || c == ']' || c == '}';
}

// A “:” that stands between key and value.
bool YamlParser::flowColon(bool jsonLike) const
{
    return peek() == ':' && (jsonLike || isGap(m_at + 1) || isFlowIndicator(peek(1)));
}

quint32 YamlParser::flowCollection(int parent, const Properties &properties)
{
    const quint32 opened = m_at;
    const bool isMapping = peek() == '{';
    if (!enter({m_at, m_at + 1}))
        return emptyScalar(m_at, properties);
    const auto collection = m_builder.open(isMapping ? NodeKind::Mapping : NodeKind::Sequence, m_at, true, properties);
    ++m_at;
    if (isMapping)
        flowMembers(collection, parent, opened);
    else
        flowItems(collection, parent, opened);
    m_builder.close(collection, m_at);
    leave();
    m_jsonLike = true;
    return collection.id;
}

void YamlParser::flowItems(const TreeBuilder::Collection &sequence, int parent, quint32 opened)
{
    Q_UNUSED(sequence);
    while (flowSkip(parent, opened)) {
        if (peek() == ']') {
            ++m_at;
            return;
        }
        if (peek() == ',') {
            failHere("syntax", tr("There is no value in front of this comma."));
            return;
        }
        flowItem(parent);
        if (!flowSkip(parent, opened))
            return;
        if (peek() == ',') {
            ++m_at;
        } else if (peek() != ']') {
            failHere("syntax", tr("A comma or “]” has to follow a list item."));
            return;
        }
    }
}

void YamlParser::flowItem(int parent)
{
    if (isIndicator('?') || (peek() == '?' && isFlowIndicator(peek(1)))) {
        flowPair(parent, true);
        return;
    }
    if (flowColon(false)) {
        flowPair(parent, false);
        return;
    }
    const quint32 line = m_lineStart;
    const quint32 begin = m_at;
    const quint32 node = flowNode(parent);
    const bool jsonLike = m_jsonLike;
    const quint32 end = m_at;
    if (!m_failed && m_lineStart == line) {
        skipBlanks();
        if (flowColon(jsonLike)) {
            if (end - begin > 1024)
                fail("syntax", {begin, end}, tr("A key may have at most 1024 bytes."));
            const auto pair = m_builder.wrapInMapping(node, true, begin, {});
            flowValue(parent, jsonLike);
            m_builder.close(pair, m_builder.data().nodes[m_builder.lastChild()].end);
            m_builder.child(pair.id);
            return;
        }
        m_at = end;
    }
    m_builder.child(node);
}

// A single pair in [..] that begins with "?" or ":".
void YamlParser::flowPair(int parent, bool isExplicit)
{
    const quint32 begin = m_at;
    if (!enter({m_at, m_at + 1}))
        return;
    const auto pair = m_builder.open(NodeKind::Mapping, begin, true, {});
    if (isExplicit)
        ++m_at;
    if (isExplicit && flowSkip(parent, begin))
        flowMember(parent);
    else if (!isExplicit)
        flowMember(parent);
    const quint32 end = m_builder.childCount(pair) > 0 ? m_builder.data().nodes[m_builder.lastChild()].end : begin + 1;
    m_builder.close(pair, std::max(end, begin + 1));
    leave();
    m_builder.child(pair.id);
}

void YamlParser::flowMembers(const TreeBuilder::Collection &mapping, int parent, quint32 opened)
{
    Q_UNUSED(mapping);
    while (flowSkip(parent, opened)) {
        if (peek() == '}') {
            ++m_at;
            return;
        }
        if (peek() == ',') {
            failHere("syntax", tr("There is no key in front of this comma."));
            return;
        }
        const bool isExplicit = isIndicator('?') || (peek() == '?' && isFlowIndicator(peek(1)));
        if (isExplicit) {
            ++m_at;
            if (!flowSkip(parent, opened))
                return;
        }
        flowMember(parent);
        if (!flowSkip(parent, opened))
            return;
        if (peek() == ',') {
            ++m_at;
        } else if (peek() != '}') {
            failHere("syntax", tr("A comma or “}” has to follow a value."));
            return;
        }
    }
}

// Key and value; either may be missing.
void YamlParser::flowMember(int parent)
{
    bool jsonLike = false;
    quint32 end = m_at;
    if (flowEnds() || flowColon(false)) {
        m_builder.child(emptyScalar(m_at, {}, true));
    } else {
        const quint32 key = flowNode(parent);
        jsonLike = m_jsonLike;
        m_builder.markKey(key, false);
        m_builder.child(key);
        end = m_at;
        if (!m_failed && !stopped()) {
            skip();
            if (isFresh() && m_indent <= parent && !flowEnds())
                m_at = std::min(m_at, m_size); // flowSkip of the caller reports it
        }
    }
    if (!m_failed && flowColon(jsonLike))
        flowValue(parent, jsonLike);
    else
        m_builder.child(emptyScalar(end, {}));
}

void YamlParser::flowValue(int parent, bool jsonLike)
{
    Q_UNUSED(jsonLike);
    const quint32 after = ++m_at;
    skip();
    const bool missing = atEnd() || flowEnds() || (isFresh() && (m_indent <= parent || atMarker()));
    m_builder.child(missing ? emptyScalar(after, {}) : flowNode(parent));
}

quint32 YamlParser::flowNode(int parent)
{
    m_jsonLike = false;
    Properties properties;
    if (startsProperty()) {
        readProperties(properties);
        const quint32 behind = m_at;
        if (m_failed)
            return emptyScalar(behind, properties);
        skip();
        if (atEnd() || flowEnds() || flowColon(false) || (isFresh() && m_indent <= parent))
            return emptyScalar(behind, properties);
        if (startsProperty()) {
            Properties more;
            readProperties(more);
            if (m_failed || !merge(properties, more))
                return emptyScalar(m_at, properties);
            skip();
            if (atEnd() || flowEnds())
                return emptyScalar(m_at, properties);
        }
    }
    return flowContent(parent, properties);
}

quint32 YamlParser::flowContent(int parent, const Properties &properties)
{
    const char c = peek();
    if (c == '*') {
        if (properties.any())
            failHere("syntax", tr("An alias may not have an anchor or a tag of its own."));
        return readAlias(false);
    }
    if (c == '[' || c == '{')
        return flowCollection(parent, properties);
    const quint32 begin = m_at;
    ScannedScalar scalar;
    if (!scanFlowScalar(scalar, parent, true, false))
        return emptyScalar(begin, properties);
    m_jsonLike = scalar.style != ScalarStyle::Plain;
    return m_builder.addScalar(scalar, properties, false);
}

} // namespace meshwright::text

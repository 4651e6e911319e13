// SPDX-License-Identifier: GPL-3.0-or-later
// YamlParser: block structure.
#include "text/yamlparser.h"

#include "base/tr.h"

#include <algorithm>

namespace meshwright::text {

using base::tr;

namespace {
constexpr quint32 LongestKey = 1024;
}

quint32 YamlParser::emptyScalar(quint32 at, const Properties &properties, bool isKey)
{
    ScannedScalar scalar;
    scalar.span = {at, at};
    return m_builder.addScalar(scalar, properties, isKey);
}

// True where the content skip() stopped at belongs to a node whose holder is indented by `parent`.
bool YamlParser::belongs(int parent, Where where)
{
    if (atEnd() || stopped())
        return false;
    if (!isFresh() || (where == Where::Root && m_indent == 0 && m_lineStart == m_at && !isMarker(m_at)))
        return true;
    if (atMarker())
        return false;
    if (m_indent > parent)
        return true;
    if (m_tabbed) {
        fail("tab-indent", {m_lineStart + quint32(m_indent), m_at}, tr("A tab may not indent YAML. Use spaces."));
        return false;
    }
    const bool maySitAtParent = where == Where::Key || where == Where::Question || where == Where::Colon;
    return maySitAtParent && m_indent == parent && isIndicator('-');
}

quint32 YamlParser::parseFragment(const Fragment &fragment)
{
    m_builder.data().documents.emplace_back();
    m_at = fragment.begin;
    return blockNode(fragment.parent, fragment.afterKey ? Where::Key : Where::Dash);
}

quint32 YamlParser::blockNode(int parent, Where where)
{
    const quint32 after = m_at;
    skip();
    if (!belongs(parent, where))
        return emptyScalar(after, {});
    Properties outer, inner;
    bool fresh = isFresh();
    bool tab = fresh ? m_tabbed : m_gapTab;
    if (startsProperty()) {
        readProperties(inner);
        const quint32 behind = m_at;
        if (m_failed)
            return emptyScalar(behind, inner);
        skip();
        if (isFresh() || atEnd()) {
            outer = inner;
            inner = {};
            if (!belongs(parent, where))
                return emptyScalar(behind, outer);
            fresh = true;
            tab = m_tabbed;
            if (startsProperty()) {
                readProperties(inner);
                const quint32 innerEnd = m_at;
                skip();
                if (!m_failed && (isFresh() || atEnd())) {
                    if (!merge(outer, inner))
                        return emptyScalar(behind, outer);
                    inner = {};
                    if (!belongs(parent, where))
                        return emptyScalar(innerEnd, outer);
                    tab = m_tabbed;
                }
            }
        }
        if (m_failed)
            return emptyScalar(m_at, outer.any() ? outer : inner);
    }
    const bool compact = where == Where::Dash || where == Where::Question || where == Where::Colon;
    const bool mayOpen = !tab && (fresh || compact);
    return blockContent(parent, where, outer, inner, column(inner.any() ? inner.begin : m_at), mayOpen);
}

quint32 YamlParser::blockContent(int parent, Where where, const Properties &outer, const Properties &inner, int column, bool mayOpen)
{
    const char c = peek();
    if ((c == '-' || c == '?' || c == ':') && isGap(m_at + 1)) {
        const bool opens = mayOpen && (c == ':' || !inner.any());
        if (!opens) {
            const bool tab = m_gapTab || (isFresh() && m_tabbed);
            failHere(tab ? "tab-indent" : "syntax",
                     tab ? tr("A tab may not indent YAML. Use spaces.")
                         : tr("A “%1” may not stand here: a nested list or mapping begins on a line of its own.").arg(QLatin1Char(c)));
            return emptyScalar(m_at, inner);
        }
        if (c == '-')
            return blockSequence(column, column == parent && where != Where::Dash, outer);
        if (c == '?')
            return blockMapping(column, outer);
        const quint32 begin = inner.any() ? inner.begin : m_at;
        if (!enter({m_at, m_at + 1}))
            return emptyScalar(m_at, outer);
        const auto mapping = m_builder.open(NodeKind::Mapping, begin, false, outer);
        m_builder.child(emptyScalar(m_at, inner, true));
        return mappingFrom(mapping, column);
    }
    if (c == '|' || c == '>') {
        Properties all = outer;
        ScannedScalar scalar;
        if (!merge(all, inner) || !scanBlockScalar(scalar, parent))
            return emptyScalar(m_at, all);
        return m_builder.addScalar(scalar, all, false);
    }
    return keyOrScalar(parent, outer, inner, column, mayOpen);
}

// An alias, a flow collection, a quoted or a plain scalar: a node of its own, or the first key of a mapping.
quint32 YamlParser::keyOrScalar(int parent, const Properties &outer, const Properties &inner, int column, bool mayOpen)
{
    const quint32 begin = m_at;
    const quint32 line = m_lineStart;
    const quint32 firstNode = quint32(m_builder.data().nodes.size());
    const char c = peek();
    const bool bracket = c == '[' || c == '{';
    ScannedScalar scalar;
    quint32 node = NoNode;
    if (c == '*') {
        if (inner.any())
            failHere("syntax", tr("An alias may not have an anchor or a tag of its own."));
        else
            node = readAlias(false);
    } else if (bracket) {
        node = flowCollection(parent, inner);
    } else {
        scanFlowScalar(scalar, parent, false, false);
    }
    if (m_failed || stopped())
        return node != NoNode ? node : emptyScalar(begin, inner);

    quint32 colon = m_at;
    while (colon < m_size && isBlank(m_text[colon]))
        ++colon;
    const bool isKey = m_lineStart == line && colon < m_size && m_text[colon] == ':' && isGap(colon + 1);
    if (isKey && mayOpen) {
        const quint32 keyBegin = inner.any() ? inner.begin : begin;
        if (m_at - keyBegin > LongestKey) {
            fail("syntax", {keyBegin, m_at}, tr("A key may have at most %1 bytes.").arg(LongestKey));
            return node != NoNode ? node : m_builder.addScalar(scalar, inner, false);
        }
        if (!enter({begin, m_at}))
            return node != NoNode ? node : emptyScalar(begin, inner);
        TreeBuilder::Collection mapping{};
        if (node != NoNode) {
            mapping = m_builder.wrapInMapping(firstNode, false, keyBegin, outer);
        } else {
            mapping = m_builder.open(NodeKind::Mapping, keyBegin, false, outer);
            m_builder.child(m_builder.addScalar(scalar, inner, true));
        }
        m_at = colon;
        return mappingFrom(mapping, column);
    }
    if (isKey) {
        m_at = colon;
        unexpected();
    }
    Properties all = outer;
    if (!merge(all, inner))
        return node != NoNode ? node : emptyScalar(begin, inner);
    if (node == NoNode)
        return m_builder.addScalar(scalar, all, false);
    if (outer.any() && c == '*')
        fail("syntax", {begin, m_at}, tr("An alias may not have an anchor or a tag of its own."));
    else if (outer.any())
        m_builder.setProperties(node, all);
    return node;
}

// After an entry: goes to the next one. False where the collection ends; bad indentation is reported
// and skipped.
bool YamlParser::nextEntry(int column, bool isSequence, bool indentless)
{
    for (;;) {
        if (m_failed || stopped())
            recover(column);
        else
            skip();
        if (atEnd() || atMarker())
            return false;
        if (!isFresh()) {
            unexpected();
            continue;
        }
        if (m_tabbed && m_indent <= column) {
            fail("tab-indent", {m_lineStart + quint32(m_indent), m_at}, tr("A tab may not indent YAML. Use spaces."));
            continue;
        }
        if (m_indent < column)
            return false;
        if (m_indent == column && isSequence == isIndicator('-'))
            return true;
        if (m_indent == column && indentless)
            return false;
        const base::Span span{m_at, lineEnd(m_at)};
        if (m_indent > column)
            fail("indentation", span, tr("This line is indented by %1 columns, the one it belongs with by %2. Align them.").arg(m_indent).arg(column));
        else if (isSequence)
            fail("syntax", span, tr("This line stands among the items of a list, but does not begin with “- ”."));
        else
            fail("syntax", span, tr("This list item stands among the keys of a mapping. Give it a key, or indent it."));
    }
}

quint32 YamlParser::blockSequence(int column, bool indentless, const Properties &properties)
{
    if (!enter({m_at, m_at + 1}))
        return emptyScalar(m_at, properties);
    const auto sequence = m_builder.open(NodeKind::Sequence, m_at, false, properties);
    quint32 end = m_at;
    do {
        ++m_at;
        end = m_at;
        const quint32 item = blockNode(column, Where::Dash);
        m_builder.child(item);
        end = std::max(end, m_builder.data().nodes[item].end);
    } while (nextEntry(column, true, indentless));
    m_builder.close(sequence, end);
    leave();
    return sequence.id;
}

quint32 YamlParser::blockMapping(int column, const Properties &properties)
{
    if (!enter({m_at, m_at + 1}))
        return emptyScalar(m_at, properties);
    const auto mapping = m_builder.open(NodeKind::Mapping, m_at, false, properties);
    blockEntry(mapping, column);
    blockEntries(mapping, column);
    return mapping.id;
}

// A mapping whose first key was read; the “:” comes next.
quint32 YamlParser::mappingFrom(const TreeBuilder::Collection &mapping, int column)
{
    keyValue(column, Where::Key);
    blockEntries(mapping, column);
    return mapping.id;
}

void YamlParser::blockEntries(const TreeBuilder::Collection &mapping, int column)
{
    while (nextEntry(column, false, false))
        blockEntry(mapping, column);
    const quint32 begin = m_builder.data().nodes[mapping.id].begin;
    const quint32 end = m_builder.childCount(mapping) > 0 ? m_builder.data().nodes[m_builder.lastChild()].end : begin;
    m_builder.close(mapping, std::max(begin, end));
    leave();
}

void YamlParser::keyValue(int column, Where where)
{
    ++m_at;
    m_builder.child(blockNode(column, where));
}

void YamlParser::blockEntry(const TreeBuilder::Collection &mapping, int column)
{
    if (isIndicator('?')) {
        explicitEntry(mapping, column);
        return;
    }
    if (isIndicator(':')) {
        m_builder.child(emptyScalar(m_at, {}, true));
        keyValue(column, Where::Key);
        return;
    }
    implicitKey(column);
}

void YamlParser::explicitEntry(const TreeBuilder::Collection &mapping, int column)
{
    Q_UNUSED(mapping);
    ++m_at;
    const quint32 key = blockNode(column, Where::Question);
    m_builder.markKey(key, true);
    m_builder.child(key);
    const quint32 keyEnd = m_builder.data().nodes[key].end;
    if (!m_failed) {
        skip();
        if (!atEnd() && isFresh() && !m_tabbed && m_indent == column && isIndicator(':')) {
            keyValue(column, Where::Colon);
            return;
        }
    }
    m_builder.child(emptyScalar(keyEnd, {}));
}

void YamlParser::implicitKey(int column)
{
    const quint32 begin = m_at;
    const quint32 line = m_lineStart;
    Properties properties;
    if (startsProperty()) {
        readProperties(properties);
        skipBlanks();
    }
    quint32 key = NoNode;
    const char c = peek();
    if (m_failed || isGap(m_at) || isIndicator(':')) {
        key = emptyScalar(m_at, properties, true);
    } else if (c == '*') {
        if (properties.any())
            failHere("syntax", tr("An alias may not have an anchor or a tag of its own."));
        key = readAlias(true);
    } else if (c == '[' || c == '{') {
        key = flowCollection(column, properties);
        m_builder.markKey(key, false);
    } else {
        ScannedScalar scalar;
        if (scanFlowScalar(scalar, column, false, true))
            key = m_builder.addScalar(scalar, properties, true);
        else
            key = emptyScalar(begin, properties, true);
    }
    m_builder.child(key);
    const quint32 end = m_at;
    if (!m_failed) {
        skipBlanks();
        if (m_lineStart == line && isIndicator(':') && end - begin <= LongestKey) {
            keyValue(column, Where::Key);
            return;
        }
        if (end - begin > LongestKey)
            fail("syntax", {begin, end}, tr("A key may have at most %1 bytes.").arg(LongestKey));
        else
            fail("syntax", {begin, end}, tr("This line stands among keys, but no “: ” follows it."));
    }
    m_builder.child(emptyScalar(end, {}));
}

} // namespace meshwright::text

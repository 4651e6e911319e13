// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/editlayout.h"

#include <algorithm>

namespace meshwright::text {

namespace {
bool isBreak(char c) { return c == '\n' || c == '\r'; }
bool isBlank(char c) { return c == ' ' || c == '\t'; }
constexpr quint32 NodesLookedAt = 4000;
}

EditLayout::EditLayout(const Tree &tree) : m_tree(tree), m_text(m_tree.source().view())
{
    m_textBegin = m_text.starts_with("\xEF\xBB\xBF") ? 3 : 0;
    learnHabits();
}

void EditLayout::learnHabits()
{
    m_habits.json = m_tree.isJson();
    const size_t firstBreak = m_text.find_first_of("\r\n");
    if (firstBreak != m_text.npos)
        m_habits.lineEnd = m_text[firstBreak] == '\n' ? "\n" : m_text.substr(firstBreak, 2) == "\r\n" ? "\r\n" : "\r";
    m_habits.pretty = firstBreak != m_text.npos && firstBreak + 1 < m_text.size();
    int steps[9] = {}, offsets[9] = {}, single = 0, twofold = 0;
    const quint32 last = std::min(m_tree.nodeCount(), NodesLookedAt);
    for (quint32 id = 0; id < last; ++id) {
        const Node node = m_tree.node(id);
        if (node.kind() == NodeKind::Scalar) {
            single += node.scalarStyle() == ScalarStyle::SingleQuoted ? 1 : 0;
            twofold += node.scalarStyle() == ScalarStyle::DoubleQuoted ? 1 : 0;
            continue;
        }
        const Node holder = node.parent();
        if (node.kind() == NodeKind::Alias || !holder || holder.isFlow() != m_habits.json || node.isFlow() != m_habits.json)
            continue;
        if (m_habits.json ? node.size() == 0 : holder.kind() != NodeKind::Mapping)
            continue;
        const quint32 entry = m_habits.json ? (node.kind() == NodeKind::Mapping ? node.key(0).span().begin : node.at(0).span().begin) : node.span().begin;
        if (!isFirstInLine(entry))
            continue;
        const int deeper = column(entry) - (m_habits.json ? indentation(node.span().begin) : entryColumn(holder));
        if (deeper >= 0 && deeper < 9)
            ++(node.kind() == NodeKind::Mapping || m_habits.json ? steps : offsets)[deeper];
    }
    const auto most = [](const int (&counts)[9], int otherwise) {
        const int *best = std::max_element(std::begin(counts), std::end(counts));
        return *best > 0 ? int(best - counts) : otherwise;
    };
    m_habits.step = std::max(1, most(steps, 2));
    m_habits.sequenceOffset = most(offsets, m_habits.step);
    m_habits.quote = single > twofold ? '\'' : '"';
}

Habits EditLayout::habitsAt(const Node &collection) const
{
    Habits out = m_habits;
    if (collection.kind() == NodeKind::Sequence && !collection.isFlow() && collection.size() > 0) {
        const quint32 begin = collection.at(0).fullSpan().begin;
        const quint32 mark = collection.span().begin;
        if (lineStart(begin) == lineStart(mark) && begin > mark + 1)
            out.dashGap = int(std::min<quint32>(begin - mark, 8));
    }
    if (collection.kind() == NodeKind::Mapping && collection.isFlow() && collection.size() > 0)
        out.spaced = m_text[collection.span().begin + 1] == ' ';
    return out;
}

quint32 EditLayout::lineStart(quint32 at) const
{
    while (at > m_textBegin && !isBreak(m_text[at - 1]))
        --at;
    return at;
}

quint32 EditLayout::lineEnd(quint32 at) const
{
    while (at < m_text.size() && !isBreak(m_text[at]))
        ++at;
    return at;
}

quint32 EditLayout::nextLine(quint32 at) const
{
    at = lineEnd(at);
    if (at < m_text.size())
        at += m_text.substr(at, 2) == "\r\n" ? 2 : 1;
    return at;
}

int EditLayout::indentation(quint32 at) const
{
    const quint32 begin = lineStart(at);
    quint32 end = begin;
    while (end < m_text.size() && m_text[end] == ' ')
        ++end;
    return int(end - begin);
}

bool EditLayout::isFirstInLine(quint32 at) const
{
    const quint32 begin = lineStart(at);
    return std::all_of(m_text.begin() + begin, m_text.begin() + at, isBlank);
}

bool EditLayout::isBlankLine(quint32 lineBegin) const
{
    const quint32 end = lineEnd(lineBegin);
    return std::all_of(m_text.begin() + lineBegin, m_text.begin() + end, isBlank);
}

bool EditLayout::isCommentLine(quint32 lineBegin) const
{
    quint32 at = lineBegin;
    while (at < m_text.size() && isBlank(m_text[at]))
        ++at;
    return at < m_text.size() && m_text[at] == '#';
}

// The dash of an item: in the column of the first, on the line the item begins in or one above it.
quint32 EditLayout::dash(const Node &sequence, int index) const
{
    if (index == 0)
        return sequence.span().begin;
    const int at = column(sequence.span().begin);
    quint32 line = nextLine(sequence.at(index - 1).span().end);
    // A block scalar may hold lines that look like items; its span is behind us already.
    while (line < m_text.size()) {
        const quint32 place = line + quint32(at);
        if (!isCommentLine(line) && indentation(line) == at && place < m_text.size() && m_text[place] == '-')
            return place;
        line = nextLine(line);
    }
    return sequence.at(index).fullSpan().begin;
}

quint32 EditLayout::entryBegin(const Node &collection, int index) const
{
    if (collection.kind() == NodeKind::Sequence)
        return collection.isFlow() ? collection.at(index).fullSpan().begin : dash(collection, index);
    const Node key = collection.key(index);
    quint32 begin = key.fullSpan().begin;
    if (index == 0 && !collection.isFlow())
        return std::min(begin, collection.span().begin); // "? key"
    return begin;
}

quint32 EditLayout::entryEnd(const Node &collection, int index) const
{
    quint32 end = collection.at(index).span().end;
    if (collection.kind() == NodeKind::Mapping)
        end = std::max(end, collection.key(index).span().end);
    return end;
}

quint32 EditLayout::behindIndicator(const Node &collection, int index) const
{
    if (collection.kind() == NodeKind::Sequence)
        return dash(collection, index) + 1;
    quint32 at = collection.key(index).span().end;
    while (at < m_text.size() && m_text[at] != ':') {
        if (m_text[at] == '#')
            at = lineEnd(at);
        else
            ++at;
    }
    return at + 1;
}

EditLayout::Region EditLayout::region(const Node &collection, int index) const
{
    const quint32 begin = entryBegin(collection, index);
    const int at = entryColumn(collection);
    Region out{begin, lineEnd(entryEnd(collection, index)), !isFirstInLine(begin)};
    // Comment lines further in than the entry, right below it, are its own.
    for (quint32 line = nextLine(out.end); line < m_text.size() && line > out.end; line = nextLine(line)) {
        if (!isCommentLine(line) || indentation(line) <= at)
            break;
        out.end = lineEnd(line);
        if (lineEnd(line) == m_text.size())
            break;
    }
    if (out.sharesLine)
        return out;
    out.begin = lineStart(begin);
    // So are those above it that no blank line separates, except at the head of the text.
    quint32 top = out.begin;
    quint32 floor = m_textBegin;
    if (index > 0)
        floor = nextLine(lineEnd(entryEnd(collection, index - 1)));
    else if (collection.parent())
        floor = nextLine(lineStart(behindIndicator(collection.parent(), collection.indexInParent())));
    while (top > floor) {
        const quint32 above = lineStart(top - (top >= 2 && m_text.substr(top - 2, 2) == "\r\n" ? 2 : 1));
        if (!isCommentLine(above) || indentation(above) > at)
            break;
        top = above;
    }
    const bool isHead = top == m_textBegin && index == 0 && !collection.parent();
    if (!isHead)
        out.begin = std::max(top, floor);
    return out;
}

} // namespace meshwright::text

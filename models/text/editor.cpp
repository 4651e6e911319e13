// SPDX-License-Identifier: GPL-3.0-or-later
// Editor: replacing, renaming, and what both styles share.
#include "text/editor.h"

#include <algorithm>

namespace meshwright::text {

namespace {

constexpr int FlowWidth = 100;

bool isBlockScalar(const Node &node)
{
    return node.kind() == NodeKind::Scalar && (node.scalarStyle() == ScalarStyle::Literal || node.scalarStyle() == ScalarStyle::Folded);
}

bool isBlockCollection(const Node &node)
{
    return (node.kind() == NodeKind::Sequence || node.kind() == NodeKind::Mapping) && !node.isFlow();
}

bool isEmptyNode(const Node &node)
{
    return node.kind() == NodeKind::Scalar && node.scalarStyle() == ScalarStyle::Plain && node.span().isEmpty();
}

bool isEmptyCollection(const Value &value)
{
    return value.items().empty() && value.members().empty();
}

} // namespace

QByteArray Editor::bytes(quint32 begin, quint32 end) const
{
    if (begin > end || end > m_layout.size())
        return {};
    return QByteArray(m_layout.text().data() + begin, qsizetype(end - begin));
}

void Editor::put(PatchSet &set, quint32 begin, quint32 end, const QByteArray &text) const
{
    // Where a layout is odder than was foreseen a patch may not fit; the check of the whole edit
    // then finds it missing and refuses.
    set.add({begin, bytes(begin, end), text});
}

bool Editor::hasComment(quint32 begin, quint32 end) const
{
    const auto &comments = m_layout.tree().comments();
    const auto next = std::lower_bound(comments.begin(), comments.end(), begin, [](base::Span comment, quint32 at) { return comment.begin < at; });
    return next != comments.end() && next->begin < end;
}

bool Editor::hasCommentsInside(const Node &collection) const
{
    return hasComment(collection.span().begin, collection.span().end);
}

QByteArray Editor::anchorOf(const Node &node) const
{
    const std::string_view name = node.kind() == NodeKind::Alias ? std::string_view() : node.anchor();
    return name.empty() ? QByteArray() : '&' + QByteArray(name.data(), qsizetype(name.size())) + ' ';
}

scalarwriter::Wish Editor::wishFor(const Node &replaced, const Habits &habits) const
{
    scalarwriter::Wish wish;
    wish.quote = habits.quote;
    wish.json = habits.json;
    if (replaced.kind() == NodeKind::Scalar && replaced.isString() && !isEmptyNode(replaced))
        wish.style = replaced.scalarStyle();
    wish.wasLong = replaced.kind() == NodeKind::Scalar && replaced.value().size() > 120 && replaced.value().find('\n') == std::string_view::npos;
    return wish;
}

QByteArray Editor::flowText(const Node &place, const Value &value, bool ownLine) const
{
    const ValueWriter writer(m_layout.habitsAt(place));
    if (m_layout.habits().json && m_layout.habits().pretty)
        return ownLine ? writer.json(value, m_layout.indentation(place.span().begin)) : writer.flow(value);
    return writer.flow(value);
}

PatchSet Editor::replace(const Node &collection, int index, const Value &value) const
{
    return collection.isFlow() ? flowReplace(collection, index, value) : blockReplace(collection, index, value);
}

PatchSet Editor::flowReplace(const Node &collection, int index, const Value &value) const
{
    const Node node = collection.at(index);
    PatchSet out;
    QByteArray text;
    if (value.isScalar()) {
        scalarwriter::Wish wish = wishFor(node, m_layout.habits());
        wish.flow = true;
        text = scalarwriter::spell(value, wish, 0).header;
    } else {
        text = flowText(node, value, m_layout.isFirstInLine(m_layout.entryBegin(collection, index)));
    }
    if (!isEmptyNode(node) || !node.anchor().empty() || !node.tag().empty()) {
        const base::Span span = node.tag().empty() ? node.span() : node.fullSpan();
        put(out, span.begin, span.end, node.tag().empty() ? text : anchorOf(node) + text);
        return out;
    }
    const quint32 at = node.span().begin;
    const bool hasColon = at > 0 && m_layout.text()[at - 1] == ':' && collection.key(index).span().end < at;
    put(out, at, at, (hasColon ? " " : ": ") + text);
    return out;
}

// One line for another: only the bytes of the node change.
bool Editor::replaceInline(PatchSet &out, const Node &node, quint32 behind, const ValueWriter::Piece &piece) const
{
    if (!piece.tail.isEmpty() || isBlockScalar(node) || isBlockCollection(node))
        return false;
    const bool bare = isEmptyNode(node) && node.fullSpan().isEmpty();
    if (bare)
        put(out, behind, behind, piece.head);
    else if (node.tag().empty() && !isEmptyNode(node))
        put(out, node.span().begin, node.span().end, piece.head.sliced(1));
    else
        put(out, node.fullSpan().begin, node.fullSpan().end, anchorOf(node) + piece.head.sliced(1));
    return true;
}

PatchSet Editor::blockReplace(const Node &collection, int index, const Value &value) const
{
    const Node node = collection.at(index);
    const Habits habits = m_layout.habitsAt(collection);
    const ValueWriter writer(habits);
    const quint32 behind = m_layout.behindIndicator(collection, index);
    const int column = m_layout.entryColumn(collection);
    const bool isItem = collection.kind() == NodeKind::Sequence;
    const bool isFlowNode = node.isFlow() && node.size() > 0;
    PatchSet out;

    // Where the old node's part of its holder's line ends, and the lines below that are its own.
    quint32 headEnd = std::max(behind, node.fullSpan().end);
    quint32 tailBegin = m_layout.lineEnd(headEnd), tailEnd = tailBegin;
    if (isBlockScalar(node)) {
        const std::string_view text = m_layout.text();
        headEnd = node.span().begin;
        while (headEnd < text.size() && std::string_view(" \t\r\n").find(text[headEnd]) == std::string_view::npos)
            ++headEnd;
        tailBegin = m_layout.lineEnd(headEnd);
        tailEnd = std::max(tailBegin, node.span().end);
    } else if (isBlockCollection(node)) {
        const bool compact = m_layout.lineStart(behind) == m_layout.lineStart(node.span().begin);
        tailEnd = m_layout.region(node, node.size() - 1).end;
        const quint32 properties = node.fullSpan().begin;
        const bool besideHolder = properties < node.span().begin && properties < m_layout.lineEnd(behind);
        const quint32 propertiesEnd = besideHolder ? properties : behind;
        headEnd = compact ? tailEnd : propertiesEnd;
        tailBegin = compact ? tailEnd : m_layout.lineEnd(behind);
        while (!compact && headEnd < tailBegin && headEnd > behind && m_layout.text()[headEnd] != '#')
            ++headEnd;
    }
    const QByteArray between = bytes(headEnd, tailBegin);
    const bool commentBetween = !between.trimmed().isEmpty();
    if (!commentBetween)
        headEnd = tailBegin;

    ValueWriter::Piece piece = isItem ? writer.behindDash(value, column, !commentBetween, wishFor(node, habits))
                                      : writer.behindKey(value, column, wishFor(node, habits));
    if (isFlowNode && !value.isScalar() && !isEmptyCollection(value)) {
        const QByteArray line = writer.flow(value);
        if (column + line.size() < FlowWidth)
            piece = {' ' + line, {}};
    }
    if (replaceInline(out, node, behind, piece))
        return out;
    if (commentBetween) {
        put(out, behind, headEnd, headEnd > behind && isBlockCollection(node) ? piece.head + ' ' : piece.head);
        put(out, tailBegin, tailEnd, piece.tail);
    } else {
        put(out, behind, tailEnd, piece.head + piece.tail);
    }
    return out;
}

PatchSet Editor::replaceRoot(const Value &value) const
{
    const Node root = m_layout.tree().root();
    const ValueWriter writer(m_layout.habits());
    PatchSet out;
    const bool ownLine = m_layout.isFirstInLine(root.fullSpan().begin);
    QByteArray text = m_layout.habits().json || (root.isFlow() && root.size() > 0) ? flowText(root, value, true) : writer.block(value, 0);
    const bool isBlock = !value.isScalar() && !isEmptyCollection(value) && !root.isFlow();
    if (!ownLine)
        text = (isBlock ? m_layout.habits().lineEnd : QByteArray(isEmptyNode(root) ? " " : "")) + text;
    quint32 end = root.span().end;
    if (isBlockCollection(root))
        end = m_layout.region(root, root.size() - 1).end;
    put(out, root.fullSpan().begin, std::max(end, root.fullSpan().end), text);
    return out;
}

PatchSet Editor::writeFirst(const Value &value) const
{
    const QByteArray lineEnd = m_layout.habits().lineEnd;
    const ValueWriter writer(m_layout.habits());
    const quint32 end = m_layout.size();
    const bool fresh = m_layout.lineStart(end) == end;
    PatchSet out;
    put(out, end, end, (fresh ? QByteArray() : lineEnd) + (m_layout.habits().json ? writer.json(value, 0) : writer.block(value, 0)) + lineEnd);
    return out;
}

PatchSet Editor::rename(const Node &mapping, int index, const QByteArray &key) const
{
    const Node old = mapping.key(index);
    const ValueWriter writer(m_layout.habits());
    const ScalarStyle style = old.scalarStyle();
    const bool keepsStyle = old.isString() && (style == ScalarStyle::SingleQuoted || style == ScalarStyle::DoubleQuoted);
    QByteArray text = writer.key(key, mapping.isFlow(), keepsStyle ? std::optional(style) : std::nullopt);
    PatchSet out;
    if (isEmptyNode(old)) {
        put(out, old.span().begin, old.span().begin, text);
        return out;
    }
    put(out, old.span().begin, old.span().end, text);
    return out;
}

PatchSet Editor::insert(const Node &collection, int index, const QByteArray &key, const Value &value) const
{
    if (collection.isFlow())
        return flowInsert(collection, index, key, value);
    const ValueWriter writer(m_layout.habitsAt(collection));
    const int column = m_layout.entryColumn(collection);
    scalarwriter::Wish wish;
    wish.quote = m_layout.habits().quote;
    if (collection.kind() == NodeKind::Sequence) {
        const auto piece = writer.behindDash(value, column, true, wish);
        return blockInsert(collection, index, '-' + piece.head + piece.tail);
    }
    const auto piece = writer.behindKey(value, column, wish);
    return blockInsert(collection, index, writer.key(key, false) + ':' + piece.head + piece.tail);
}

PatchSet Editor::remove(const Node &collection, int index) const
{
    return collection.isFlow() ? flowRemove(collection, index) : blockRemove(collection, index);
}

PatchSet Editor::move(const Node &collection, int from, int to) const
{
    return collection.isFlow() ? flowMove(collection, from, to) : blockMove(collection, from, to);
}

} // namespace meshwright::text

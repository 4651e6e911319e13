// SPDX-License-Identifier: GPL-3.0-or-later
// Editor: entries of collections in brackets, JSON included.
#include "text/editor.h"

#include <algorithm>

namespace meshwright::text {

PatchSet Editor::flowInsert(const Node &collection, int index, const QByteArray &key, const Value &value) const
{
    const Habits habits = m_layout.habitsAt(collection);
    const ValueWriter writer(habits);
    const bool isMapping = collection.kind() == NodeKind::Mapping;
    PatchSet out;
    if (collection.size() == 0) {
        const Value whole = isMapping ? Value::mapping({{key, value}}) : Value::sequence({value});
        const bool ownLine = habits.json && habits.pretty;
        put(out, collection.span().begin, collection.span().end, flowText(collection, whole, ownLine));
        return out;
    }
    const int neighbour = std::min(index, collection.size() - 1);
    const quint32 neighbourBegin = m_layout.entryBegin(collection, neighbour);
    const bool ownLine = m_layout.isFirstInLine(neighbourBegin);
    const QByteArray valueText = habits.json && ownLine ? writer.json(value, m_layout.indentation(neighbourBegin)) : writer.flow(value);
    const QByteArray text = isMapping ? writer.key(key, true) + (habits.tight ? ":" : ": ") + valueText : valueText;
    if (index >= collection.size())
        return flowAppend(collection, text);
    const QByteArray line = bytes(m_layout.lineStart(neighbourBegin), neighbourBegin);
    put(out, neighbourBegin, neighbourBegin, text + (ownLine ? "," + habits.lineEnd + line : QByteArray(habits.tight ? "," : ", ")));
    return out;
}

PatchSet Editor::flowAppend(const Node &collection, const QByteArray &text) const
{
    const Habits &habits = m_layout.habits();
    const int last = collection.size() - 1;
    const quint32 lastBegin = m_layout.entryBegin(collection, last);
    const quint32 lastEnd = m_layout.entryEnd(collection, last);
    PatchSet out;
    if (!m_layout.isFirstInLine(lastBegin)) {
        put(out, lastEnd, lastEnd, (habits.tight ? "," : ", ") + text);
        return out;
    }
    const QByteArray newLine = habits.lineEnd + bytes(m_layout.lineStart(lastBegin), lastBegin);
    const quint32 lineEnd = m_layout.lineEnd(lastEnd);
    if (!hasComment(lastEnd, lineEnd)) {
        put(out, lastEnd, lastEnd, "," + newLine + text);
        return out;
    }
    // The comment belongs to the last entry, so the new line goes below it.
    const bool hasComma = bytes(lastEnd, lineEnd).trimmed().startsWith(',');
    if (!hasComma)
        put(out, lastEnd, lastEnd, ",");
    put(out, lineEnd, lineEnd, newLine + text + (hasComma ? "," : ""));
    return out;
}

PatchSet Editor::flowRemove(const Node &collection, int index) const
{
    const quint32 begin = m_layout.entryBegin(collection, index);
    const quint32 end = m_layout.entryEnd(collection, index);
    PatchSet out;
    if (index + 1 < collection.size()) {
        const quint32 next = m_layout.entryBegin(collection, index + 1);
        if (!hasComment(end, next)) {
            put(out, begin, next, {});
            return out;
        }
        quint32 comma = end;
        while (comma < next && m_layout.text()[comma] != ',' && m_layout.text()[comma] != '#')
            ++comma;
        put(out, begin, m_layout.text()[comma] == ',' ? comma + 1 : comma, {});
        return out;
    }
    const quint32 previous = m_layout.entryEnd(collection, index - 1);
    if (!hasComment(previous, begin)) {
        put(out, previous, end, {});
        return out;
    }
    put(out, begin, end, {});
    return out;
}

PatchSet Editor::flowMove(const Node &collection, int from, int to) const
{
    const int first = std::min(from, to), last = std::max(from, to);
    std::vector<QByteArray> texts;
    std::vector<base::Span> spans;
    for (int i = first; i <= last; ++i) {
        spans.push_back({m_layout.entryBegin(collection, i), m_layout.entryEnd(collection, i)});
        texts.push_back(bytes(spans.back().begin, spans.back().end));
    }
    if (from < to)
        std::rotate(texts.begin(), texts.begin() + 1, texts.end());
    else
        std::rotate(texts.begin(), texts.end() - 1, texts.end());
    PatchSet out;
    for (size_t i = 0; i < texts.size(); ++i)
        put(out, spans[i].begin, spans[i].end, texts[i]);
    return out;
}

} // namespace meshwright::text

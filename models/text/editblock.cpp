// SPDX-License-Identifier: GPL-3.0-or-later
// Editor: entries of block collections, which are whole lines.
#include "text/editor.h"

#include <algorithm>

namespace meshwright::text {

// True where a blank line parts every entry from the next; new ones then get one too.
bool Editor::blankLinesBetween(const Node &collection) const
{
    const int last = std::min(collection.size(), 6);
    for (int i = 1; i < last; ++i) {
        const quint32 line = m_layout.nextLine(m_layout.region(collection, i - 1).end);
        if (line >= m_layout.size() || !m_layout.isBlankLine(line))
            return false;
    }
    return last > 1;
}

PatchSet Editor::blockInsert(const Node &collection, int index, const QByteArray &text) const
{
    const QByteArray &lineEnd = m_layout.habits().lineEnd;
    const QByteArray gap = blankLinesBetween(collection) ? lineEnd : QByteArray();
    const QByteArray indent(m_layout.entryColumn(collection), ' ');
    PatchSet out;
    if (index >= collection.size()) {
        const quint32 at = m_layout.region(collection, collection.size() - 1).end;
        put(out, at, at, lineEnd + gap + indent + text);
        return out;
    }
    const EditLayout::Region before = m_layout.region(collection, index);
    put(out, before.begin, before.begin, before.sharesLine ? text + lineEnd + gap + indent : indent + text + lineEnd + gap);
    return out;
}

PatchSet Editor::blockRemove(const Node &collection, int index) const
{
    const EditLayout::Region gone = m_layout.region(collection, index);
    const bool isLast = index + 1 == collection.size();
    PatchSet out;
    if (gone.sharesLine) {
        // The next entry takes its place in the line.
        const EditLayout::Region next = m_layout.region(collection, index + 1);
        quint32 end = next.begin;
        while (m_layout.text()[end] == ' ')
            ++end;
        put(out, gone.begin, end, {});
        return out;
    }
    // Of the blank lines above and below only one group stays.
    quint32 above = gone.begin;
    const quint32 floor = index > 0 ? m_layout.nextLine(m_layout.region(collection, index - 1).end) : gone.begin;
    while (above > floor) {
        const quint32 line = m_layout.lineStart(above - (above >= 2 && m_layout.text().substr(above - 2, 2) == "\r\n" ? 2 : 1));
        if (!m_layout.isBlankLine(line))
            break;
        above = line;
    }
    const bool blankAbove = above < gone.begin;
    quint32 begin = gone.begin;
    quint32 end = m_layout.nextLine(gone.end);
    if (isLast && blankAbove)
        begin = above;
    else if (!isLast && (blankAbove || index == 0))
        while (end < m_layout.size() && m_layout.isBlankLine(end) && end < m_layout.region(collection, index + 1).begin)
            end = m_layout.nextLine(end);
    if (end == m_layout.size() && end == gone.end && begin > 0) {
        // No line end behind it: the one in front goes, so that the text still ends without.
        begin = begin >= 2 && m_layout.text().substr(begin - 2, 2) == "\r\n" ? begin - 2 : begin - 1;
    }
    put(out, begin, end, {});
    return out;
}

PatchSet Editor::blockMove(const Node &collection, int from, int to) const
{
    const int first = std::min(from, to), last = std::max(from, to);
    const int column = m_layout.entryColumn(collection);
    std::vector<EditLayout::Region> regions;
    for (int i = first; i <= last; ++i)
        regions.push_back(m_layout.region(collection, i));
    std::vector<QByteArray> texts;
    for (const EditLayout::Region &region : regions)
        texts.push_back((region.sharesLine ? QByteArray(column, ' ') : QByteArray()) + bytes(region.begin, region.end));
    if (from < to)
        std::rotate(texts.begin(), texts.begin() + 1, texts.end());
    else
        std::rotate(texts.begin(), texts.end() - 1, texts.end());
    // What stands between two entries (blank lines, loose comments) stays where it is.
    QByteArray after;
    for (size_t i = 0; i < texts.size(); ++i) {
        QByteArray text = texts[i];
        if (regions[i].sharesLine) {
            while (text.startsWith(' '))
                text.remove(0, 1);
        }
        after += text;
        if (i + 1 < texts.size())
            after += bytes(regions[i].end, regions[i + 1].begin);
    }
    const quint32 begin = regions.front().begin;
    const PatchSet changed = PatchSet::between(bytes(begin, regions.back().end), after);
    PatchSet out;
    for (const TextPatch &patch : changed.patches())
        put(out, begin + patch.at, begin + patch.endBefore(), patch.inserted);
    return out;
}

} // namespace meshwright::text

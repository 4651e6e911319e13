// SPDX-License-Identifier: GPL-3.0-or-later
#include "authoring/difference.h"

#include "git/textdiff.h"

namespace meshwright::authoring {

namespace {

constexpr quint32 longestMarked = 2000; // bytes of a line whose words are compared

bool isWord(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || (c & 0x80);
}

struct Words {
    QByteArray lines;              ///< a word a line
    std::vector<quint32> starts;   ///< in the text; one more than words
};

Words wordsOf(const QByteArray &text, base::Span span)
{
    Words words;
    for (quint32 at = span.begin; at < span.end;) {
        words.starts.push_back(at);
        const bool word = isWord(text[at]);
        do {
            words.lines += text[at];
            ++at;
        } while (word && at < span.end && isWord(text[at]));
        words.lines += '\n';
    }
    words.starts.push_back(span.end);
    return words;
}

} // namespace

Difference::Lines Difference::linesOf(const QByteArray &text)
{
    Lines lines;
    lines.starts.push_back(0);
    for (qsizetype at = text.indexOf('\n'); at >= 0 && at + 1 < text.size(); at = text.indexOf('\n', at + 1))
        lines.starts.push_back(quint32(at + 1));
    if (!text.isEmpty())
        lines.starts.push_back(quint32(text.size()));
    return lines;
}

base::Result<Difference> Difference::between(const QByteArray &before, const QByteArray &after)
{
    const auto hunks = git::textDiff(before, after);
    if (!hunks)
        return hunks.problem();
    Difference out;
    out.m_before = before;
    out.m_after = after;
    out.m_beforeLines = linesOf(before);
    out.m_afterLines = linesOf(after);
    for (const git::TextHunk &hunk : *hunks) {
        out.m_hunks.push_back({out.m_beforeLines.bytes(hunk.beforeBegin, hunk.beforeCount), out.m_afterLines.bytes(hunk.afterBegin, hunk.afterCount),
                               hunk.beforeBegin, hunk.beforeCount, hunk.afterBegin, hunk.afterCount});
    }
    return out;
}

base::Span Difference::shown(const QByteArray &text, const Lines &lines, int line)
{
    base::Span span = lines.bytes(line, 1);
    while (span.end > span.begin && (text[span.end - 1] == '\n' || text[span.end - 1] == '\r'))
        --span.end;
    return span;
}

void Difference::equalRows(std::vector<DiffRow> &out, int before, int after, int count, int head, int tail) const
{
    const int hidden = count - head - tail;
    for (int i = 0; i < count; ++i) {
        if (hidden > 1 && i == head) {
            DiffRow row;
            row.kind = DiffRow::Kind::Skipped;
            row.beforeLine = before + i;
            row.afterLine = after + i;
            row.skipped = hidden;
            out.push_back(row);
            i += hidden - 1;
            continue;
        }
        DiffRow row;
        row.beforeLine = before + i;
        row.afterLine = after + i;
        row.before = shown(m_before, m_beforeLines, before + i);
        row.after = shown(m_after, m_afterLines, after + i);
        out.push_back(row);
    }
}

void Difference::hunkRows(std::vector<DiffRow> &out, int number, Layout layout) const
{
    const Hunk &hunk = m_hunks[size_t(number)];
    std::vector<DiffRow> pairs;
    for (int i = 0; i < std::max(hunk.beforeLines, hunk.afterLines); ++i) {
        DiffRow row;
        row.kind = DiffRow::Kind::Changed;
        row.hunk = number;
        if (i < hunk.beforeLines) {
            row.beforeLine = hunk.beforeLine + i;
            row.before = shown(m_before, m_beforeLines, row.beforeLine);
        }
        if (i < hunk.afterLines) {
            row.afterLine = hunk.afterLine + i;
            row.after = shown(m_after, m_afterLines, row.afterLine);
        }
        if (row.beforeLine >= 0 && row.afterLine >= 0)
            markWords(row);
        pairs.push_back(row);
    }
    if (layout == Layout::SideBySide) {
        out.insert(out.end(), pairs.begin(), pairs.end());
        return;
    }
    for (DiffRow row : pairs) {
        if (row.beforeLine < 0)
            continue;
        row.kind = DiffRow::Kind::Removed;
        row.afterLine = -1;
        row.afterMarks.clear();
        out.push_back(row);
    }
    for (DiffRow row : pairs) {
        if (row.afterLine < 0)
            continue;
        row.kind = DiffRow::Kind::Added;
        row.beforeLine = -1;
        row.beforeMarks.clear();
        out.push_back(row);
    }
}

void Difference::markWords(DiffRow &row) const
{
    if (row.before.size() > longestMarked || row.after.size() > longestMarked)
        return;
    const Words before = wordsOf(m_before, row.before);
    const Words after = wordsOf(m_after, row.after);
    const auto hunks = git::textDiff(before.lines, after.lines);
    if (!hunks)
        return; // the lines are shown as different all the same
    for (const git::TextHunk &hunk : *hunks) {
        if (hunk.beforeCount > 0)
            row.beforeMarks.push_back({before.starts[size_t(hunk.beforeBegin)], before.starts[size_t(hunk.beforeBegin + hunk.beforeCount)]});
        if (hunk.afterCount > 0)
            row.afterMarks.push_back({after.starts[size_t(hunk.afterBegin)], after.starts[size_t(hunk.afterBegin + hunk.afterCount)]});
    }
}

std::vector<DiffRow> Difference::rows(Layout layout, int context) const
{
    std::vector<DiffRow> out;
    int before = 0, after = 0;
    for (size_t i = 0; i < m_hunks.size(); ++i) {
        const Hunk &hunk = m_hunks[i];
        const int equal = hunk.beforeLine - before;
        equalRows(out, before, after, equal, i == 0 ? 0 : std::min(context, equal), std::min(context, equal));
        hunkRows(out, int(i), layout);
        before = hunk.beforeLine + hunk.beforeLines;
        after = hunk.afterLine + hunk.afterLines;
    }
    const int rest = m_beforeLines.count() - before;
    equalRows(out, before, after, rest, m_hunks.empty() ? rest : std::min(context, rest), 0);
    return out;
}

text::PatchSet Difference::taking(size_t hunk) const
{
    const Hunk &one = m_hunks[hunk];
    return text::PatchSet({{one.after.begin, m_after.mid(one.after.begin, one.after.size()), m_before.mid(one.before.begin, one.before.size())}});
}

} // namespace meshwright::authoring

// SPDX-License-Identifier: GPL-3.0-or-later
#include "sampling/csvblock.h"

#include "base/tr.h"

#include <algorithm>
#include <cstring>

namespace meshwright::sampling {

using base::tr;

Dialect dialectOf(const Source &source)
{
    return {source.options().delimiter.value, source.options().quote.value, source.newline(), source.options().escape.value};
}

CsvBlock::CsvBlock(const Source &source) : RowBlock(source), m_dialect(dialectOf(source)), m_columns(int(source.columns().size())) {}

quint32 CsvBlock::likelyState() const
{
    const char last = byteBefore();
    if (last == m_dialect.newline)
        return quint32(RowState::RowStart);
    if (last == m_dialect.delimiter)
        return quint32(RowState::CellStart);
    return quint32(m_dialect.quote && last == m_dialect.quote ? RowState::QuoteInQuoted : RowState::Unquoted);
}

/// The last row begins in the block and ends beyond it: follows it to its end.
base::Result<void> CsvBlock::finishLastRow(RowState state, size_t &count)
{
    qint64 at = m_own;
    for (;;) {
        while (at < m_loaded) {
            const qint64 step = std::min<qint64>(m_loaded - at, 1024);
            if (m_positions.size() < count + size_t(step) + slack)
                m_positions.resize(2 * m_positions.size() + size_t(step) + slack);
            const IndexResult more = indexCells(m_dialect, state, text() + at, size_t(step), qint32(at), m_positions.data() + count);
            m_ascii = m_ascii && more.ascii;
            if (more.rowEnds > 0) {
                const qint32 *found = m_positions.data() + count;
                while (text()[*found] != m_dialect.newline)
                    ++found;
                count = size_t(found - m_positions.data()) + 1;
                return {};
            }
            count += more.count;
            state = more.state;
            at += step;
        }
        if (m_loaded - m_own > maxRowBytes)
            return tooLong(tr("Mostly a quotation mark is opened there and never closed; close it or choose another quote character."));
        const auto more = readMore();
        if (!more)
            return more.problem();
        if (!*more) { // the file ends without a line break: as if there were one
            text()[m_loaded] = m_dialect.newline;
            m_positions[count++] = qint32(m_loaded);
            return {};
        }
    }
}

void CsvBlock::index(quint32 before)
{
    m_positions.resize(std::max(m_positions.size(), size_t(m_own) + slack));
    m_positions[0] = -1;
    m_before = RowState(before);
    m_found = indexCells(m_dialect, m_before, text(), size_t(m_own), 0, m_positions.data() + 1);
    m_lines = int(m_found.rowEnds + m_found.innerBreaks);
    m_ascii = m_found.ascii;
}

base::Result<void> CsvBlock::complete()
{
    m_arena.clear();
    m_ragged.clear();
    m_rows = 0;
    size_t count = m_found.count + 1;
    size_t rowEnds = m_found.rowEnds;
    size_t first = 0;
    if (m_before != RowState::RowStart) { // the rest of a row of the block before
        if (rowEnds == 0)
            return {};
        first = 1;
        while (text()[m_positions[first]] != m_dialect.newline)
            ++first;
        --rowEnds;
    }
    if (m_found.state != RowState::RowStart) {
        if (auto done = finishLastRow(m_found.state, count); !done)
            return done;
        ++rowEnds;
    }
    layOut(m_positions.data() + first, m_positions.data() + count, rowEnds);
    return {};
}

/// `first` points to the byte before the first row. Where every row has as many cells as there are
/// columns, the positions are the layout.
void CsvBlock::layOut(const qint32 *first, const qint32 *end, size_t rowEnds)
{
    const auto columns = size_t(m_columns);
    const auto cells = size_t(end - first) - 1;
    bool regular = cells == rowEnds * columns;
    for (size_t row = 1; regular && row <= rowEnds; ++row)
        regular = text()[first[row * columns]] == m_dialect.newline;
    if (!regular) {
        normalise(first, end);
        return;
    }
    m_cells = first;
    m_stride = columns;
    m_rows = int(rowEnds);
}

void CsvBlock::normalise(const qint32 *first, const qint32 *end)
{
    m_normal.clear();
    const auto isBlank = [&](const qint32 *row) { // nothing, or the "\r" of "\r\n"
        const qint32 length = row[1] - row[0] - 1;
        return m_columns > 1 && (length == 0 || (length == 1 && text()[row[0] + 1] == '\r'));
    };
    for (const qint32 *row = first; row + 1 < end;) {
        const qint32 *last = row + 1;
        while (text()[*last] != m_dialect.newline)
            ++last;
        const int count = int(last - row);
        if (count > 1 || !isBlank(row)) {
            qint32 lastEnd = *last;
            if (m_dialect.newline == '\n' && lastEnd - last[-1] > 1 && text()[lastEnd - 1] == '\r')
                --lastEnd;
            m_normal.push_back(row[0]);
            for (int cell = 1; cell <= m_columns; ++cell)
                m_normal.push_back(cell < count ? row[cell] : lastEnd);
            if (count != m_columns)
                m_ragged.emplace_back(m_rows, count);
            ++m_rows;
        }
        row = last;
    }
    m_cells = m_normal.data();
    m_stride = size_t(m_columns) + 1;
}

void CsvBlock::fetch(int column, int first, int count, Cell *out)
{
    const char *bytes = text();
    const qint32 *at = m_cells + size_t(first) * m_stride + size_t(column);
    const bool strip = column + 1 == m_columns && m_dialect.newline == '\n';
    for (int i = 0; i < count; ++i, at += m_stride) {
        const char *begin = bytes + at[0] + 1;
        const char *end = bytes + at[1];
        if (strip && end > begin && end[-1] == '\r')
            --end;
        if (end <= begin)
            out[i] = Cell{nullptr, -1, Cell::Kind::Text, false};
        else if (*begin == m_dialect.quote && m_dialect.quote)
            out[i] = unquoted(begin, end);
        else if (m_dialect.escape && std::memchr(begin, m_dialect.escape, size_t(end - begin)))
            out[i] = unescaped(begin, end, false);
        else
            out[i] = Cell{begin, qint32(end - begin), Cell::Kind::Text, false};
    }
}

/// `begin` is the opening quote.
Cell CsvBlock::unquoted(const char *begin, const char *end)
{
    const char quote = m_dialect.quote;
    ++begin;
    if (m_dialect.escape && std::memchr(begin, m_dialect.escape, size_t(end - begin)))
        return unescaped(begin, end, true);
    const auto *second = static_cast<const char *>(std::memchr(begin, quote, size_t(end - begin)));
    if (!second || second + 1 == end) { // never closed (to the end of the file), or whole
        const qint32 size = qint32((second ? second : end) - begin);
        return size == 0 ? Cell{nullptr, -1, Cell::Kind::Text, true} : Cell{begin, size, Cell::Kind::Text, true};
    }
    return unescaped(begin, end, true);
}

/// Without its quotes (the opening one is left behind already) and escapes.
Cell CsvBlock::unescaped(const char *begin, const char *end, bool inside)
{
    const bool quoted = inside;
    char *const plain = m_arena.take(size_t(end - begin));
    char *to = plain;
    for (const char *from = begin; from < end; ++from) {
        if (m_dialect.escape && *from == m_dialect.escape && from + 1 < end) {
            ++from;
        } else if (inside && *from == m_dialect.quote) {
            if (from + 1 < end && from[1] == m_dialect.quote)
                ++from;
            else {
                inside = false; // what follows a closing quote belongs to the cell as it is
                continue;
            }
        }
        *to++ = *from;
    }
    return to == plain ? Cell{nullptr, -1, Cell::Kind::Text, quoted} : Cell{plain, qint32(to - plain), Cell::Kind::Text, quoted};
}

int CsvBlock::cellCount(int row) const
{
    const auto it = std::lower_bound(m_ragged.begin(), m_ragged.end(), std::pair(row, 0));
    return it != m_ragged.end() && it->first == row ? it->second : m_columns;
}

} // namespace meshwright::sampling

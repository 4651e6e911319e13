// SPDX-License-Identifier: GPL-3.0-or-later
#include "sampling/jsonblock.h"

#include "base/tr.h"
#include "sampling/jsonrow.h"
#include "sampling/jsontext.h"

#include <QSet>

#include <algorithm>
#include <cstring>

namespace meshwright::sampling {

using base::tr;

namespace {

// The state of JSON that is not one object a line. What came last between the values: nothing yet, a value, a
// comma, the end of the array.
constexpr quint32 inString = 1, escaped = 2, inScalar = 4, lastMask = 24, lastValue = 8, lastComma = 16, lastEnd = 24, depthStep = 32;

/// What is wrong with a value, a comma or an end there; null where nothing is.
const char *wrongBetween(char c, quint32 last, bool isArray)
{
    const bool isValue = c != ',' && c != ']';
    if (last == lastEnd)
        return isValue ? QT_TRANSLATE_NOOP("Free", "it stands behind the end of the array") : QT_TRANSLATE_NOOP("Free", "there is more behind the end of the array");
    if (!isArray)
        return isValue ? nullptr : c == ',' ? QT_TRANSLATE_NOOP("Free", "a comma stands between objects that are in no array") : QT_TRANSLATE_NOOP("Free", "a ] stands there without a [");
    if (isValue)
        return last == lastValue ? QT_TRANSLATE_NOOP("Free", "there is no comma in front of it") : nullptr;
    if (c == ',')
        return last == lastValue ? nullptr : QT_TRANSLATE_NOOP("Free", "a comma stands there without an object in front of it");
    return last == lastComma ? QT_TRANSLATE_NOOP("Free", "nothing stands between the last comma and the ]") : nullptr;
}

constexpr bool isBlank(char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; }

bool isAllAscii(const char *text, qint64 size)
{
    quint8 bits = 0;
    for (qint64 i = 0; i < size; ++i)
        bits |= quint8(text[i]);
    return bits < 0x80;
}

} // namespace

JsonBlock::JsonBlock(const Source &source)
    : RowBlock(source), m_isLines(source.options().format.value == Format::JsonLines), m_named(size_t(source.columns().size())),
      m_reader(std::make_unique<JsonRowReader>(source.columns()))
{
}

JsonBlock::~JsonBlock() = default;

quint32 JsonBlock::likelyState() const
{
    return m_isLines ? byteBefore() != '\n' : 0;
}

void JsonBlock::index(quint32 before)
{
    m_before = before;
    m_remarks.clear();
    m_lines = int(std::count(text(), text() + m_own, '\n'));
    m_spans.clear();
    if (m_isLines) {
        m_after = m_own > 0 ? text()[m_own - 1] != '\n' : before;
        return;
    }
    m_after = before;
    qint32 open = -1;
    m_remarks.clear();
    look(text(), 0, m_own, m_after, m_spans, open, {&m_remarks, m_source.isArray()});
    if (open >= 0)
        m_spans.push_back({open, -1});
}

/// Follows values through bytes [from, to). `open` is where a value began that has not ended; values that
/// began before the block are passed by.
void JsonBlock::look(const char *bytes, qint64 from, qint64 to, quint32 &state, std::vector<Span> &spans, qint32 &open, const Between &between)
{
    const auto meet = [&](qint64 at, char c) {
        const char *what = between.remarks ? wrongBetween(c, state & lastMask, between.isArray) : nullptr;
        if (what)
            between.remarks->push_back({int(spans.size()), 0, at, what});
        const bool ends = (state & lastMask) == lastEnd || (c == ']' && between.isArray);
        state = (state & ~lastMask) | (ends ? lastEnd : c == ',' ? lastComma : lastValue);
    };
    const auto end = [&](qint64 at) {
        if (open >= 0)
            spans.push_back({open, qint32(at)});
        open = -1;
    };
    for (qint64 at = from; at < to; ++at) {
        const char c = bytes[at];
        if (state & inString) {
            if (state & escaped) {
                state &= ~escaped;
            } else if (c == '\\') {
                state |= escaped;
            } else if (c == '"') {
                state &= ~inString;
            } else {
                const auto *quote = static_cast<const char *>(std::memchr(bytes + at, '"', size_t(to - at)));
                const auto *escape = static_cast<const char *>(std::memchr(bytes + at, '\\', size_t((quote ? quote : bytes + to) - (bytes + at))));
                at = (escape ? escape : quote ? quote : bytes + to) - bytes - 1;
            }
            continue;
        }
        const bool top = state < depthStep;
        if (state & inScalar && (isBlank(c) || c == ',' || c == ']')) {
            state &= ~inScalar;
            end(at);
        }
        if (top && isBlank(c))
            continue;
        if (top && (c == ',' || c == ']')) {
            meet(at, c);
            continue;
        }
        if (top && !(state & inScalar)) {
            meet(at, c);
            open = qint32(at);
            if (c != '{' && c != '[')
                state |= inScalar;
        }
        if (c == '"') {
            state |= inString;
        } else if (c == '{' || c == '[') {
            state += depthStep;
        } else if ((c == '}' || c == ']') && !top) {
            state -= depthStep;
            if (state < depthStep) {
                state &= ~inScalar;
                end(at + 1);
            }
        }
    }
}

base::Result<void> JsonBlock::complete()
{
    m_arena.clear();
    m_faults.clear();
    m_rows = 0;
    if (auto found = m_isLines ? findLines() : findValues(); !found)
        return found;
    addEnd();
    m_ascii = m_spans.empty() || isAllAscii(text() + m_spans.front().begin, m_spans.back().end - m_spans.front().begin);
    readRows();
    return {};
}

base::Result<void> JsonBlock::findLines()
{
    const auto breakFrom = [&](qint64 at) -> qint64 {
        const void *found = at < m_loaded ? std::memchr(text() + at, '\n', size_t(m_loaded - at)) : nullptr;
        return found ? static_cast<const char *>(found) - text() : -1;
    };
    m_spans.clear();
    qint64 at = 0;
    if (m_before != 0) { // the rest of a line of the block before
        at = breakFrom(0) + 1;
        if (at == 0 || at > m_own)
            return {};
    }
    while (at < m_own) {
        qint64 end = breakFrom(at);
        while (end < 0) {
            if (m_loaded - at > maxRowBytes)
                return tooLong(tr("JSON lines have one object a line."));
            const qint64 looked = m_loaded;
            const auto more = readMore();
            if (!more)
                return more.problem();
            end = *more ? breakFrom(looked) : m_loaded;
        }
        qint64 from = at, to = end;
        while (from < to && isBlank(text()[from]))
            ++from;
        while (to > from && isBlank(text()[to - 1]))
            --to;
        if (from < to)
            m_spans.push_back({qint32(from), qint32(to)});
        at = end + 1;
    }
    return {};
}

base::Result<void> JsonBlock::findValues()
{
    if (m_spans.empty() || m_spans.back().end >= 0)
        return {};
    const qint32 begin = m_spans.back().begin;
    m_spans.pop_back();
    return finishValue(m_after, begin);
}

/// Tells where remarks are, and of an array that has no end.
void JsonBlock::addEnd()
{
    const bool isLast = m_begin + m_own == m_source.size(), isWhole = m_after < depthStep && !(m_after & inString);
    const bool isCut = isLast && isWhole && m_source.isArray() && (m_after & lastMask) != lastEnd;
    if (isCut)
        m_remarks.push_back({int(m_spans.size()), 0, m_own, QT_TRANSLATE_NOOP("Free", "the array is never closed: there is no ] at the end of the file")});
    qint64 at = 0;
    int lines = 0;
    for (Remark &remark : m_remarks) {
        lines += int(std::count(text() + at, text() + remark.offset, '\n'));
        at = remark.offset;
        remark.line = lines;
        remark.offset += m_begin;
        remark.row = std::min(remark.row, int(m_spans.size()) - 1);
    }
}

/// The last value begins in the block and ends beyond it: follows it to its end, or to that of the file.
base::Result<void> JsonBlock::finishValue(quint32 state, qint32 begin)
{
    qint32 open = begin;
    for (qint64 at = m_own; open >= 0;) {
        if (at < m_loaded) {
            const qint64 step = std::min<qint64>(m_loaded, at + 1024);
            std::vector<Span> ended;
            look(text(), at, step, state, ended, open, {});
            if (!ended.empty()) {
                m_spans.push_back(ended.front());
                return {};
            }
            at = step;
            continue;
        }
        if (m_loaded - begin > maxRowBytes)
            return tooLong(tr("Mostly a bracket or a quotation mark is never closed."));
        const auto more = readMore();
        if (!more)
            return more.problem();
        if (!*more) {
            while (at > begin && isBlank(text()[at - 1]))
                --at;
            m_spans.push_back({begin, qint32(at)});
            return {};
        }
    }
    return {};
}

void JsonBlock::readRows()
{
    m_rows = int(m_spans.size());
    const size_t rows = m_spans.size(), columns = m_named.size();
    m_cells.assign(rows * columns, Cell{});
    const auto textOf = [&](const Span &span) { return std::string_view(text() + span.begin, size_t(span.end - span.begin)); };
    if (rows == 0)
        return;
    const bool isValid = m_ascii || isUtf8(textOf({m_spans.front().begin, m_spans.back().end}));
    for (size_t row = 0; row < rows; ++row) {
        const std::string_view one = textOf(m_spans[row]);
        const JsonRowReader::Target target{columns > 0 ? m_cells.data() + row : nullptr, rows, m_named.data()};
        const char *fault = isValid || isUtf8(one) ? m_reader->read(one, m_arena, target) : QT_TRANSLATE_NOOP("Free", "it is not UTF-8");
        if (!fault)
            continue;
        m_faults.emplace_back(int(row), fault);
        for (size_t column = 0; column < columns; ++column)
            m_cells[column * rows + row] = Cell{nullptr, -1, Cell::Kind::Broken, false};
    }
    m_ascii = !m_reader->takeEscapes() && m_ascii;
}

void JsonBlock::fetch(int column, int first, int count, Cell *out)
{
    std::copy_n(m_cells.begin() + qsizetype(column) * m_rows + first, count, out);
}

namespace {

/// Follows steps from one value.
class Descent {
public:
    Descent(std::span<const NestedStep> steps, Arena &arena, std::vector<NestedCell> &out) : m_steps(steps), m_arena(arena), m_out(out) {}

    void go(const Cell &cell, size_t step, qint32 row, qint32 item)
    {
        if (step == m_steps.size()) {
            m_out.push_back({cell, row, item});
            return;
        }
        if (cell.isNull() || cell.kind != Cell::Kind::Structure)
            return;
        const NestedStep &next = m_steps[step];
        const bool object = *cell.data == '{';
        qint32 number = 0;
        if (next.kind == NestedStep::Kind::Item && !object) {
            eachItem(cell.text(), [&](std::string_view value) { go(jsonCell(value, m_arena), step + 1, row, number++); });
        } else if (next.kind == NestedStep::Kind::Member && object) {
            member(cell, next, step, row, item);
        } else if (object && (next.kind == NestedStep::Kind::Key || next.kind == NestedStep::Kind::Value)) {
            eachMember(cell.text(), [&](std::string_view name, std::string_view value) {
                go(jsonCell(next.kind == NestedStep::Kind::Key ? name : value, m_arena), step + 1, row, number++);
            });
        }
    }

private:
    void member(const Cell &object, const NestedStep &wanted, size_t step, qint32 row, qint32 item)
    {
        std::string_view found, other, plain;
        eachMember(object.text(), [&](std::string_view name, std::string_view value) {
            if (!unescapeJson(name, m_arena, plain))
                return;
            if (plain == wanted.name)
                found = value;
            else if (plain == wanted.other)
                other = value;
        });
        if (found.empty())
            found = other;
        go(found.empty() ? Cell() : jsonCell(found, m_arena), step + 1, row, item);
    }

    std::span<const NestedStep> m_steps;
    Arena &m_arena;
    std::vector<NestedCell> &m_out;
};

} // namespace

void JsonBlock::nested(int column, std::span<const NestedStep> steps, std::vector<NestedCell> &out)
{
    out.clear();
    Descent descent(steps, m_arena, out);
    for (int row = 0; row < m_rows; ++row)
        descent.go(m_cells[size_t(column) * size_t(m_rows) + size_t(row)], 0, row, -1);
}

int JsonBlock::cellCount(int row) const
{
    const auto it = std::lower_bound(m_faults.begin(), m_faults.end(), std::pair(row, std::string()));
    return it != m_faults.end() && it->first == row ? -1 : int(m_named.size());
}

QString JsonBlock::fault(int row) const
{
    const auto it = std::lower_bound(m_faults.begin(), m_faults.end(), std::pair(row, std::string()));
    if (it == m_faults.end() || it->first != row)
        return {};
    const Span span = m_spans[size_t(row)];
    return QStringLiteral("%1: %2").arg(tr(it->second.c_str()), QString::fromUtf8(text() + span.begin, std::min(span.end - span.begin, 200)));
}

QStringList JsonBlock::keysOf(const Source &source, std::string_view text, qsizetype most)
{
    QStringList keys;
    QSet<QString> known;
    Arena arena;
    const auto take = [&](std::string_view row) {
        eachMember(row, [&](std::string_view name, std::string_view) {
            std::string_view plain;
            if (!unescapeJson(name, arena, plain))
                return;
            const QString key = QString::fromUtf8(plain.data(), qsizetype(plain.size()));
            if (keys.size() < most && !known.contains(key)) {
                known.insert(key);
                keys.append(key);
            }
        });
    };
    if (source.options().format.value == Format::JsonLines) {
        for (size_t at = 0; at < text.size();) {
            const size_t end = std::min(text.find('\n', at), text.size());
            take(text.substr(at, end - at));
            at = end + 1;
        }
        return keys;
    }
    std::vector<Span> spans;
    quint32 state = 0;
    qint32 open = -1;
    look(text.data(), 0, qint64(text.size()), state, spans, open, {});
    for (const Span &span : spans)
        take(text.substr(size_t(span.begin), size_t(span.end - span.begin)));
    return keys;
}

} // namespace meshwright::sampling

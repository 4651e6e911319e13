// SPDX-License-Identifier: GPL-3.0-or-later
#include "sampling/columnsummary.h"

#include "sampling/decimal.h"
#include "sampling/likeness.h"
#include "sampling/padded.h"
#include "sampling/sniffer.h"

#include <QtEndian>

#include <algorithm>
#include <bit>

namespace meshwright::sampling {

namespace {

constexpr size_t maxCountedText = 200; ///< longer values are told apart by their beginning and hash

/// Says without trying that a text reads as nothing else; where it answers false, that is open.
bool isPlainText(std::string_view text)
{
    if (text.empty())
        return false;
    const char front = text.front(), back = text.back();
    if (front <= ' ' || quint8(front - '0') <= 9 || front == '+' || front == '-' || front == '.')
        return false;
    // What is longer than "false" is none of the words for truth values.
    return (text.size() > 5 && back > ' ') || std::string_view("tTfFyYnN").find(front) == std::string_view::npos;
}

/// Whether a number that has the same nearest double is further out all the same.
std::strong_ordering compared(std::string_view text, const std::string &extreme)
{
    if (text.size() <= 15 && extreme.size() <= 15)
        return std::strong_ordering::equal;
    const auto number = Decimal::parse(text), than = Decimal::parse(extreme);
    return number && than ? *number <=> *than : std::strong_ordering::equal;
}

double microsOf(qint64 days)
{
    return double(days) * 86.4e9;
}

/// One beyond every double counts as the last of them.
double numberOf(std::string_view text)
{
    double value = 0;
    if (!padded::number(text, value))
        value = std::clamp(value, -std::numeric_limits<double>::max(), std::numeric_limits<double>::max());
    return value;
}

/// The first eight bytes; they compare as the texts do, but for what they leave open.
quint64 headOf(std::string_view text)
{
    if (text.empty())
        return 0;
    const auto head = qFromBigEndian<quint64>(text.data());
    return text.size() >= 8 ? head : head & (~quint64(0) << (64 - 8 * text.size()));
}

} // namespace

/// Of text from a table, what it reads as; in JSON only moments are written as something else.
ColumnSummary::Look ColumnSummary::lookAt(const Cell &cell) const
{
    const std::string_view text = cell.text();
    Look look;
    if (cell.kind == Cell::Kind::Structure) {
        look.type = *cell.data == '{' ? ValueType::Object : ValueType::Array;
        return look;
    }
    qint64 moment = 0;
    const bool isOpen = !isPlainText(text);
    if (isOpen && m_usual == ValueType::Timestamp && values::timestamp(text, moment)) {
        look.type = ValueType::Timestamp;
    } else if (isOpen && m_usual == ValueType::Date && values::date(text, moment)) {
        look.type = ValueType::Date;
    } else if (isOpen) {
        look.type = sniff::typeOf(text);
        if (look.type == ValueType::Date)
            values::date(text, moment);
        else if (look.type == ValueType::Timestamp)
            values::timestamp(text, moment);
        else if (look.type == ValueType::Time)
            values::time(text, moment);
    }
    if (cell.kind == Cell::Kind::String && !isMoment(look.type))
        look.type = ValueType::Text;
    if (isMoment(look.type))
        look.order = look.type == ValueType::Date ? microsOf(moment) : double(moment);
    else if (look.type == ValueType::Integer || look.type == ValueType::Number)
        look.order = numberOf(text);
    look.isOrdered = isMoment(look.type) || look.type == ValueType::Integer || look.type == ValueType::Number;
    if (look.type == ValueType::Text || look.type == ValueType::Integer)
        look.likeness = likenessOf(text);
    return look;
}

void ColumnSummary::add(std::span<const Cell> cells, quint64 place, const quint64 *lots, bool isAscii)
{
    constexpr size_t ahead = 8;
    std::array<quint64, 1024> hashes;
    while (!cells.empty()) {
        const auto some = cells.first(std::min(cells.size(), hashes.size()));
        for (size_t i = 0; i < some.size(); ++i) {
            hashes[i] = hashOf(some[i].text());
            m_counts.expect(hashes[i]);
        }
        for (size_t i = 0; i < some.size(); ++i) {
            if (i + ahead < some.size())
                m_counts.expectValue(hashes[i + ahead]);
            add(some[i], hashes[i], place++, *lots++, isAscii);
        }
        cells = cells.subspan(some.size());
    }
}

void ColumnSummary::add(const Cell &cell, quint64 hash, quint64 place, quint64 lot, bool isAscii)
{
    ++m_rows;
    if (cell.isNull()) {
        ++m_nulls;
        return;
    }
    const std::string_view text = cell.text();
    if (text.size() <= maxCountedText) {
        if (KnownValue *known = m_counts.find(text, hash))
            addKnown(*known, cell, place, lot);
        else
            addNew(text, hash, cell, place, lot, isAscii);
        return;
    }
    const std::string key = std::string(text.substr(0, maxCountedText)) + '#' + std::to_string(hash);
    if (KnownValue *known = m_counts.find(key, hash))
        addKnown(*known, cell, place, lot);
    else
        addNew(key, hash, cell, place, lot, isAscii);
}

/// The same text may stand there as another kind (5 and "5"): such a row is told apart from the others of its value.
void ColumnSummary::addKnown(KnownValue &known, const Cell &cell, quint64 place, quint64 lot)
{
    ++known.rows;
    if (known.kind == cell.kind) {
        if (known.isOrdered)
            m_sample.add(lot, known.order);
        return;
    }
    const Look look = lookAt(cell);
    meet(look, cell.text(), place, lot);
    countApart(look, 1);
    countApart({known.type, known.likeness}, -1);
}

void ColumnSummary::addNew(std::string_view key, quint64 hash, const Cell &cell, quint64 place, quint64 lot, bool isAscii)
{
    const std::string_view text = cell.text();
    const Look look = lookAt(cell);
    m_usual = look.type;
    const qint64 length = isAscii ? qint64(text.size()) : values::characters(text);
    m_minLength = std::min(m_minLength, length);
    m_maxLength = std::max(m_maxLength, length);
    quint8 &seen = m_registers[hash >> 52];
    seen = std::max(seen, quint8(std::countl_zero((hash << 12) | 0x800) + 1));
    meetTexts(text);
    meet(look, text, place, lot);
    if (!m_tooMany && m_counts.isFull())
        stopCounting();
    if (m_tooMany) {
        countApart(look, 1);
        return;
    }
    KnownValue &value = m_counts.add(key, hash);
    value.rows = 1;
    value.order = look.order;
    value.type = look.type;
    value.likeness = look.likeness;
    value.kind = cell.kind;
    value.isOrdered = look.isOrdered;
}

void ColumnSummary::countApart(const Look &look, qint64 rows)
{
    m_types[size_t(look.type)] += rows;
    m_likeness[size_t(look.likeness)] += rows;
}

void ColumnSummary::meet(const Look &look, std::string_view text, quint64 place, quint64 lot)
{
    if (!look.isOrdered)
        return;
    (isMoment(look.type) ? m_moments : m_numbers).meet(look.order, text, place);
    m_sample.add(lot, look.order);
}

void ColumnSummary::meetTexts(std::string_view text)
{
    const quint64 head = headOf(text);
    if (!m_lowText.any || head < m_lowText.head || (head == m_lowText.head && text < m_lowText.text))
        m_lowText = {std::string(text.substr(0, maxCountedText)), head, true};
    if (!m_highText.any || head > m_highText.head || (head == m_highText.head && text > m_highText.text))
        m_highText = {std::string(text.substr(0, maxCountedText)), head, true};
}

void ColumnSummary::Extreme::meetLow(double value, std::string_view text, quint64 place)
{
    if (any && value >= low) {
        const auto order = value > low ? std::strong_ordering::greater : compared(text, lowText);
        if (order > 0 || (order == 0 && place >= lowPlace))
            return;
    }
    low = value;
    lowText = text;
    lowPlace = place;
}

void ColumnSummary::Extreme::meetHigh(double value, std::string_view text, quint64 place)
{
    if (any && value <= high) {
        const auto order = value < high ? std::strong_ordering::less : compared(text, highText);
        if (order < 0 || (order == 0 && place >= highPlace))
            return;
    }
    high = value;
    highText = text;
    highPlace = place;
}

void ColumnSummary::Extreme::meet(double value, std::string_view text, quint64 place)
{
    meetLow(value, text, place);
    meetHigh(value, text, place);
    any = true;
}

void ColumnSummary::stopCounting()
{
    for (const KnownValue &value : m_counts.values())
        countApart({value.type, value.likeness}, value.rows);
    m_counts.clear();
    m_tooMany = true;
}

void ColumnSummary::addCounts(const ValueCounts &counts)
{
    for (const KnownValue &value : counts.values()) {
        KnownValue *known = m_counts.find(value.text, value.hash);
        if (!known && !m_tooMany && m_counts.isFull())
            stopCounting();
        if (m_tooMany) {
            countApart({value.type, value.likeness}, value.rows);
        } else if (known) {
            known->rows += value.rows;
            countApart({value.type, value.likeness}, value.rows);
            countApart({known->type, known->likeness}, -value.rows);
        } else {
            KnownValue &added = m_counts.add(value.text, value.hash);
            const std::string_view kept = added.text;
            added = value;
            added.text = kept;
        }
    }
}

void ColumnSummary::add(const ColumnSummary &other)
{
    m_rows += other.m_rows;
    m_nulls += other.m_nulls;
    for (size_t i = 0; i < m_types.size(); ++i)
        m_types[i] += other.m_types[i];
    for (size_t i = 0; i < m_likeness.size(); ++i)
        m_likeness[i] += other.m_likeness[i];
    if (other.m_tooMany && !m_tooMany)
        stopCounting();
    addCounts(other.m_counts);
    for (size_t i = 0; i < m_registers.size(); ++i)
        m_registers[i] = std::max(m_registers[i], other.m_registers[i]);
    for (const auto &[mine, theirs] : {std::pair(&m_numbers, &other.m_numbers), std::pair(&m_moments, &other.m_moments)}) {
        if (!theirs->any)
            continue;
        mine->meetLow(theirs->low, theirs->lowText, theirs->lowPlace);
        mine->meetHigh(theirs->high, theirs->highText, theirs->highPlace);
        mine->any = true;
    }
    if (other.m_lowText.any && (!m_lowText.any || other.m_lowText.text < m_lowText.text))
        m_lowText = other.m_lowText;
    if (other.m_highText.any && (!m_highText.any || other.m_highText.text > m_highText.text))
        m_highText = other.m_highText;
    m_minLength = std::min(m_minLength, other.m_minLength);
    m_maxLength = std::max(m_maxLength, other.m_maxLength);
    m_sample.add(other.m_sample);
}

} // namespace meshwright::sampling

// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/worker.h"

#include "base/tr.h"
#include "quality/keyvalues.h"
#include "quality/physicaltype.h"
#include "quality/references.h"
#include "quality/structures.h"
#include "sampling/padded.h"
#include "sampling/values.h"

#include <algorithm>
#include <cmath>

namespace meshwright::quality {

namespace values = sampling::values;
namespace padded = sampling::padded;
using sampling::Cell;
using Kind = CellCheck::Kind;

namespace {

constexpr qint32 plainNumber = 15; ///< bytes of a number's text whose digits a double tells from all others
constexpr qint64 lowest = std::numeric_limits<qint64>::min(), highest = std::numeric_limits<qint64>::max();

} // namespace

Worker::Worker(const BoundPlan &bound, const std::shared_ptr<KeyPages> &pages, const KeyOptions &options)
    : m_bound(bound), m_counts(bound.plan.checks.size()), m_prints(bound.plan.columns.size()), m_hasPrint(bound.plan.columns.size())
{
    for (const KeyPlan &key : bound.plan.keys) {
        KeyOptions keyOptions = options;
        const ColumnPlan &first = bound.plan.columns[size_t(key.columns.front())];
        keyOptions.needsEachRow = options.needsEachRow || !first.steps.empty(); // several keys in a row make one failing row
        m_keys.emplace_back(pages, keyOptions);
    }
    m_aside.resize(bound.plan.references.size());
    for (size_t i = 0; i < bound.plan.references.size(); ++i) {
        const ReferencePlan &reference = bound.plan.references[i];
        KeyOptions all = options;
        all.needsEachRow = true;
        if (reference.values && reference.values->putAside())
            m_aside[i] = std::make_unique<KeyCollector>(pages, all);
    }
    for (size_t i = 0; i < bound.plan.checks.size(); ++i) {
        if (bound.plan.checks[i].measure == PlannedCheck::Measure::Shape)
            m_shapeCheck = int(i);
    }
    m_named.assign(bound.plan.columns.size(), 0);
}

std::vector<std::pair<int, Caught>> Worker::takeCaught()
{
    std::vector<std::pair<int, Caught>> all;
    for (size_t check = 0; check < m_counts.size(); ++check) {
        for (Caught &one : m_counts[check].caught)
            all.emplace_back(int(check), std::move(one));
        m_counts[check].caught.clear();
    }
    return all;
}

void Worker::take(sampling::Batch &batch, qint64 block)
{
    m_batch = &batch;
    m_block = block;
    const std::vector<ColumnPlan> &columns = m_bound.plan.columns;
    for (m_first = 0; m_first < batch.rows(); m_first += strip) {
        m_count = std::min(strip, batch.rows() - m_first);
        for (size_t number = 0; number < columns.size(); ++number) {
            if (m_bound.source[number] >= 0 && columns[number].steps.empty())
                column(number);
        }
        collectKeys();
        checkReferences();
    }
    for (size_t number = 0; number < columns.size() && m_bound.isTyped; ++number) {
        if (m_bound.source[number] < 0)
            continue;
        m_named[number] = m_named[number] || batch.names(m_bound.source[number]);
        if (!columns[number].steps.empty())
            inside(number);
    }
    if (batch.isRagged())
        checkShape();
    if (m_bound.rowsRead)
        m_bound.rowsRead->fetch_add(batch.rows(), std::memory_order_relaxed);
}

void Worker::column(size_t number)
{
    const ColumnPlan &plan = m_bound.plan.columns[number];
    if (plan.checks.empty() && !m_bound.isKey[number])
        return;
    m_batch->fetch(m_bound.source[number], m_first, m_count, m_cells.data());
    look(plan);
    if (m_bound.isKey[number])
        fingerprints(number, plan.type);
}

void Worker::look(const ColumnPlan &plan)
{
    readTypes(plan);
    for (const CellCheck &one : plan.checks)
        check(one, plan);
}

/// Values inside those of a column, as many as there are.
void Worker::inside(size_t number)
{
    const ColumnPlan &plan = m_bound.plan.columns[number];
    if (plan.checks.empty() && !m_bound.isKey[number] && !m_bound.isReferring[number])
        return;
    m_batch->nested(m_bound.source[number], plan.steps, m_inside);
    for (size_t first = 0; first < m_inside.size(); first += strip) {
        m_count = int(std::min<size_t>(strip, m_inside.size() - first));
        m_insideStrip = m_inside.data() + first;
        for (int i = 0; i < m_count; ++i)
            m_cells[size_t(i)] = m_insideStrip[i].cell;
        look(plan);
        if (m_bound.isKey[number]) {
            fingerprints(number, plan.type);
            collectInside(number);
        }
        if (m_bound.isReferring[number])
            checkReferences(number);
    }
    m_insideStrip = nullptr;
}

template <typename Reads>
void Worker::readEach(LogicalType type, Reads reads)
{
    int empty = 0, misfits = 0;
    for (int i = 0; i < m_count; ++i) {
        const auto at = size_t(i);
        const Cell &cell = m_cells[at];
        Status status = Misfits;
        if (cell.isNull())
            status = cell.kind == Cell::Kind::Broken ? Unread : Empty;
        else if ((cell.kind == Cell::Kind::Text || isOfKind(cell, type)) && reads(cell.text(), at)) // mostly text: no call
            status = Fits;
        m_status[at] = status;
        empty += status == Empty;
        misfits += status == Misfits;
    }
    m_empty = empty;
    m_misfits = misfits;
}

template <typename Reads>
void Worker::readWholes(LogicalType type, Reads reads)
{
    qint64 least = std::numeric_limits<qint64>::max(), most = std::numeric_limits<qint64>::min();
    readEach(type, [&](std::string_view text, size_t at) {
        qint64 value = 0;
        if (!reads(text, at, value))
            return false;
        m_whole[at] = value;
        least = std::min(least, value);
        most = std::max(most, value);
        return true;
    });
    m_least = least;
    m_most = most;
}

void Worker::readTypes(const ColumnPlan &plan)
{
    switch (plan.type) {
    case LogicalType::Integer:
        return readWholes(plan.type, [&](std::string_view text, size_t at, qint64 &value) {
            return padded::integer(text, value, m_flag[at]) || (m_cells[at].kind == Cell::Kind::Number && sampling::wholeNumber(text, value, m_flag[at]));
        });
    case LogicalType::Number: {
        double least = std::numeric_limits<double>::infinity(), most = -least;
        qint32 longest = 0;
        readEach(plan.type, [&](std::string_view text, size_t at) {
            double value = 0;
            if (!padded::number(text, value) && !values::hugeNumber(text, value))
                return false;
            m_real[at] = value;
            longest = std::max(longest, m_cells[at].size);
            least = std::min(least, value);
            most = std::max(most, value);
            return true;
        });
        m_realLeast = least;
        m_realMost = most;
        m_longest = longest;
        return;
    }
    case LogicalType::Boolean:
        return readWholes(plan.type, [&](std::string_view text, size_t, qint64 &value) {
            bool flag = false;
            const bool reads = values::boolean(text, flag);
            value = flag;
            return reads;
        });
    case LogicalType::Date:
    case LogicalType::Timestamp:
    case LogicalType::Time:
        return readMoments(plan);
    default:
        return readEach(plan.type, [](std::string_view, size_t) { return true; });
    }
}

void Worker::readMoments(const ColumnPlan &plan)
{
    if (plan.type == LogicalType::Date && !plan.format) {
        readWholes(plan.type, [](std::string_view text, size_t, qint64 &value) {
            const bool reads = values::date(text, value);
            value *= 86'400'000'000;
            return reads;
        });
    } else if (plan.type == LogicalType::Timestamp && !plan.format) {
        readWholes(plan.type, [&](std::string_view text, size_t at, qint64 &value) {
            return values::timestamp(text, value, &m_flag[at]) || readMoment(plan, text, value, m_flag[at]);
        });
    } else {
        readWholes(plan.type, [&](std::string_view text, size_t at, qint64 &value) { return readMoment(plan, text, value, m_flag[at]); });
    }
}

template <typename Breaks>
void Worker::eachFitting(const CellCheck &check, Breaks breaks)
{
    for (int i = 0; i < m_count; ++i) {
        if (m_status[size_t(i)] == Fits && breaks(size_t(i))) [[unlikely]]
            fail(check.check, i);
    }
}

void Worker::check(const CellCheck &check, const ColumnPlan &plan)
{
    const auto failEach = [&](Status status) {
        for (int i = 0; i < m_count; ++i) {
            if (m_status[size_t(i)] == status) [[unlikely]]
                fail(check.check, i);
        }
    };
    switch (check.kind) {
    case Kind::Required:
    case Kind::Null:
        return m_empty > 0 ? failEach(Empty) : void();
    case Kind::Type:
        return m_misfits > 0 ? failEach(Misfits) : void();
    case Kind::MinLength: // a character has one to four bytes
        if (m_batch->isAscii())
            return eachFitting(check, [&](size_t at) { return m_cells[at].size < check.low; });
        return eachFitting(check, [&](size_t at) { return m_cells[at].size < check.low * 4 && values::characters(m_cells[at].text()) < check.low; });
    case Kind::MaxLength:
        if (m_batch->isAscii())
            return eachFitting(check, [&](size_t at) { return m_cells[at].size > check.high; });
        return eachFitting(check, [&](size_t at) { return m_cells[at].size > check.high && values::characters(m_cells[at].text()) > check.high; });
    case Kind::Pattern:
        return eachFitting(check, [&](size_t at) {
            const Match match = check.pattern->search(m_cells[at].text());
            m_counts[size_t(check.check)].undecided += match == Match::Undecided;
            return match == Match::No;
        });
    case Kind::Format:
        return eachFitting(check, [&](size_t at) { return !keepsFormat(check.format, m_cells[at].text()); });
    case Kind::Values:
        return eachFitting(check, [&](size_t at) { return !check.values->containsPadded(m_cells[at].text()); });
    case Kind::Range:
        return wholeRange(check);
    case Kind::RealRange:
        return realRange(check);
    case Kind::MultipleOf:
        return multiples(check, plan.type == LogicalType::Integer);
    case Kind::HasOffset:
        return eachFitting(check, [&](size_t at) { return !m_flag[at]; });
    case Kind::Digits:
        return eachFitting(check, [&](size_t at) {
            qint64 before = 0, after = 0;
            return digitsOf(m_cells[at].text(), before, after) && (before > check.low || after > check.high);
        });
    case Kind::Newest:
        return eachFitting(check, [&](size_t at) {
            qint64 &newest = m_counts[size_t(check.check)].newest;
            newest = std::max(newest, m_whole[at]);
            return false;
        });
    case Kind::Count:
    case Kind::Members:
    case Kind::UniqueItems:
    case Kind::Elements:
    case Kind::UnitLength:
        return m_bound.isTyped ? eachFitting(check, [&](size_t at) { return structureBreaks(check, m_cells[at]); }) : void();
    case Kind::Missing:
    case Kind::Invalid:
        return metric(check, plan);
    }
}

void Worker::wholeRange(const CellCheck &check)
{
    // Where a number does not fit 64 bits, the nearest that does stands for it.
    if (check.bounds && (m_least == lowest || m_most == highest))
        return eachFitting(check, [&](size_t at) { return m_flag[at] ? m_whole[at] < check.low || m_whole[at] > check.high : !check.bounds->keeps(m_cells[at].text()); });
    if (m_least < check.low || m_most > check.high)
        eachFitting(check, [&](size_t at) { return m_whole[at] < check.low || m_whole[at] > check.high; });
}

void Worker::realRange(const CellCheck &check)
{
    if (check.bounds && (m_longest > plainNumber || !check.bounds->isPlain()))
        return eachFitting(check, [&](size_t at) { return !check.bounds->keeps(m_cells[at].text(), m_real[at]); });
    if (m_realLeast < check.realLow || m_realMost > check.realHigh)
        eachFitting(check, [&](size_t at) { return m_real[at] < check.realLow || m_real[at] > check.realHigh; });
}

void Worker::multiples(const CellCheck &check, bool whole)
{
    eachFitting(check, [&](size_t at) {
        if (whole && check.low > 0 && m_flag[at])
            return m_whole[at] % check.low != 0;
        const auto number = sampling::Decimal::parse(m_cells[at].text());
        return !number || !number->isMultipleOf(*check.step);
    });
}

bool Worker::structureBreaks(const CellCheck &check, const Cell &cell) const
{
    const std::string_view text = cell.text();
    switch (check.kind) {
    case Kind::Count: {
        const qint64 count = countInside(text);
        return count < check.low || count > check.high;
    }
    case Kind::Members:
        return !hasMembers(text, check.members);
    case Kind::UniqueItems:
        return !hasUniqueItems(text);
    case Kind::Elements:
        return !holdsNumbers(text, check.realLow, check.realHigh, check.low != 0);
    default:
        return !hasUnitLength(text);
    }
}

void Worker::metric(const CellCheck &check, const ColumnPlan &)
{
    if (check.kind == Kind::Invalid && check.values && !check.pattern) {
        const ValueSet &valid = *check.values;
        for (int i = 0; i < m_count; ++i) {
            const Cell &cell = m_cells[size_t(i)];
            if (!cell.isNull() && !valid.containsPadded(cell.text())) [[unlikely]]
                fail(check.check, i);
        }
        return;
    }
    for (int i = 0; i < m_count; ++i) {
        const Cell &cell = m_cells[size_t(i)];
        const bool empty = cell.isNull();
        if (m_status[size_t(i)] == Unread)
            continue;
        bool counts = false;
        if (check.kind == Kind::Missing) {
            counts = empty ? check.countsNull : check.values->contains(cell.text());
        } else if (!empty && !check.values && !check.pattern) {
            counts = m_status[size_t(i)] == Misfits;
        } else if (!empty) {
            counts = check.values && !check.values->contains(cell.text());
            if (!counts && check.pattern) {
                const Match match = check.pattern->search(cell.text());
                m_counts[size_t(check.check)].undecided += match == Match::Undecided;
                counts = match == Match::No;
            }
        }
        if (counts)
            fail(check.check, i);
    }
}

void Worker::fingerprints(size_t number, LogicalType type)
{
    auto &prints = m_prints[number];
    auto &has = m_hasPrint[number];
    const quint64 seed = m_bound.seed;
    for (int i = 0; i < m_count; ++i) {
        const auto at = size_t(i);
        has[at] = NoPrint;
        if (m_status[at] != Fits)
            continue;
        bool isWhole = false;
        // Equal values are equal however they are spelled.
        if (type == LogicalType::Number)
            prints[at] = numberPrint(m_cells[at].text(), m_real[at], seed, isWhole);
        else if (type == LogicalType::None || type == LogicalType::String)
            prints[at] = fingerprint(m_cells[at].text(), seed);
        else if (isNested(type))
            prints[at] = structurePrint(m_cells[at], seed);
        else if (type == LogicalType::Integer && !m_flag[at])
            prints[at] = longIntegerPrint(m_cells[at].text(), seed);
        else
            prints[at] = fingerprint(quint64(m_whole[at]), seed), isWhole = true;
        has[at] = isWhole ? WholePrint : Print;
    }
}

void Worker::collectKeys()
{
    for (size_t number = 0; number < m_keys.size(); ++number) {
        const KeyPlan &plan = m_bound.plan.keys[number];
        const auto bound = [&](int column) { return m_bound.source[size_t(column)] >= 0 && m_bound.plan.columns[size_t(column)].steps.empty(); };
        if (!std::all_of(plan.columns.begin(), plan.columns.end(), bound))
            continue;
        const auto first = size_t(plan.columns.front());
        using Known = KeyCollector::Known;
        const LogicalType type = m_bound.plan.columns[first].type;
        const bool isSingle = plan.columns.size() == 1, isText = isSingle && (type == LogicalType::None || type == LogicalType::String);
        const Known other = !isText ? Known::Nothing : m_keys[number].looksAtTexts() ? Known::Text : Known::Later;
        if (other == Known::Text)
            m_batch->fetch(m_bound.source[first], m_first, m_count, m_cells.data());
        for (int i = 0; i < m_count; ++i) {
            const auto at = size_t(i);
            bool whole = m_hasPrint[first][at] != NoPrint;
            Fingerprint print = m_prints[first][at];
            for (size_t part = 1; part < plan.columns.size(); ++part) {
                const auto column = size_t(plan.columns[part]);
                whole = whole && m_hasPrint[column][at] != NoPrint;
                print = combined(print, m_prints[column][at]);
            }
            if (whole)
                m_keys[number].add(print, RowPlace::of(m_block, m_first + i), isSingle && m_hasPrint[first][at] == WholePrint ? Known::Whole : other, m_cells[at].text());
        }
    }
}

/// A key of values inside others: each of them is one.
void Worker::collectInside(size_t number)
{
    for (size_t key = 0; key < m_keys.size(); ++key) {
        const std::vector<int> &columns = m_bound.plan.keys[key].columns;
        if (columns.size() != 1 || size_t(columns.front()) != number)
            continue;
        for (int i = 0; i < m_count; ++i) {
            if (m_hasPrint[number][size_t(i)] != NoPrint)
                m_keys[key].add(m_prints[number][size_t(i)], RowPlace::of(m_block, m_insideStrip[i].row));
        }
    }
}

void Worker::checkReferences()
{
    for (size_t number = 0; number < m_bound.plan.references.size(); ++number) {
        const ReferencePlan &reference = m_bound.plan.references[number];
        const auto bound = [&](int column) { return m_bound.source[size_t(column)] >= 0 && m_bound.plan.columns[size_t(column)].steps.empty(); };
        if (!reference.values || !std::all_of(reference.columns.begin(), reference.columns.end(), bound))
            continue;
        std::array<std::optional<Fingerprint>, strip> keys;
        for (size_t part = 0; part < reference.columns.size(); ++part) {
            m_batch->fetch(m_bound.source[size_t(reference.columns[part])], m_first, m_count, m_cells.data());
            for (int i = 0; i < m_count; ++i) {
                auto &key = keys[size_t(i)];
                const auto next = part == 0 || key ? keyOf(reference.readings[part], m_cells[size_t(i)], reference.values->seed()) : std::nullopt;
                key = part == 0 || !next ? next : std::optional(combined(*key, *next));
            }
        }
        for (int i = 0; i < m_count; ++i) {
            if (!keys[size_t(i)])
                continue;
            if (m_aside[number])
                m_aside[number]->add(*keys[size_t(i)], RowPlace::of(m_block, m_first + i));
            else if (!reference.values->contains(*keys[size_t(i)])) [[unlikely]]
                fail(reference.check, i);
        }
    }
}

/// Of values inside others.
void Worker::checkReferences(size_t column)
{
    for (const ReferencePlan &reference : m_bound.plan.references) {
        if (!reference.values || reference.columns.size() != 1 || size_t(reference.columns.front()) != column)
            continue;
        for (int i = 0; i < m_count; ++i) {
            const auto key = keyOf(reference.readings.front(), m_cells[size_t(i)], reference.values->seed());
            if (key && !reference.values->contains(*key))
                fail(reference.check, i);
        }
    }
}

void Worker::checkShape()
{
    if (m_shapeCheck < 0)
        return;
    const int width = int(m_bound.headers.size());
    m_first = 0;
    for (int row = 0; row < m_batch->rows(); ++row) {
        if (m_batch->cellCount(row) != width)
            fail(m_shapeCheck, row);
    }
    for (const sampling::Remark &remark : m_batch->remarks())
        failBeside(remark);
}

/// What is wrong between rows counts with the nearest row, once.
void Worker::failBeside(const sampling::Remark &remark)
{
    Count &count = m_counts[size_t(m_shapeCheck)];
    if (remark.row >= 0 && m_batch->cellCount(remark.row) != int(m_bound.headers.size()))
        return; // fails already
    if (count.lastBlock == m_block && count.lastRow == remark.row && count.failed > 0)
        return;
    count.lastBlock = m_block;
    count.lastRow = remark.row;
    ++count.failed;
    if (count.caught.size() < m_bound.keep)
        count.caught.push_back({m_block, remark.row, remark.line, remark.offset, {{QStringLiteral("row"), base::tr(remark.what), false}}});
}

void Worker::fail(int check, int index)
{
    Count &count = m_counts[size_t(check)];
    const int row = m_insideStrip ? m_insideStrip[index].row : m_first + index;
    if (m_insideStrip && count.lastBlock == m_block && count.lastRow == row)
        return;
    count.lastBlock = m_block;
    count.lastRow = row;
    ++count.failed;
    if (count.caught.size() < m_bound.keep)
        count.caught.push_back({m_block, row, m_batch->line(row), m_batch->offset(row), valuesOf(check, index)});
}

std::vector<FailingValue> Worker::valuesOf(int check, int index)
{
    const PlannedCheck &planned = m_bound.plan.checks[size_t(check)];
    if (!m_insideStrip) {
        const int row = m_first + index;
        std::vector<FailingValue> all = failingValues(m_bound, planned, *m_batch, row);
        const QString fault = check == m_shapeCheck ? m_batch->fault(row) : QString();
        if (!fault.isEmpty())
            all = {{QStringLiteral("row"), fault, false}};
        else if (check == m_shapeCheck)
            all.push_back({QStringLiteral("cells"), QString::number(m_batch->cellCount(row)), false});
        return all;
    }
    const sampling::NestedCell &found = m_insideStrip[index];
    QString name = m_bound.plan.columns[size_t(planned.columns.front())].property;
    const qsizetype brackets = name.lastIndexOf(QLatin1String("[]"));
    if (brackets >= 0 && found.item >= 0)
        name.insert(brackets + 1, QString::number(found.item));
    std::vector<FailingValue> all = {{name, found.cell.isNull() ? QString() : shownText(found.cell), found.cell.isNull()}};
    PlannedCheck identity;
    for (FailingValue &value : failingValues(m_bound, identity, *m_batch, found.row))
        all.push_back(std::move(value));
    return all;
}

} // namespace meshwright::quality

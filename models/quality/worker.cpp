// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/worker.h"

#include "quality/physicaltype.h"
#include "quality/references.h"
#include "quality/structures.h"
#include "sampling/padded.h"
#include "sampling/values.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace meshwright::quality {

namespace values = sampling::values;
namespace padded = sampling::padded;
using sampling::Cell;
using Kind = CellCheck::Kind;

namespace {

constexpr qsizetype shownBytes = 1000;

QString shown(const Cell &cell)
{
    return QString::fromUtf8(cell.data, std::min<qsizetype>(cell.size, shownBytes));
}

bool isMultiple(double value, double step)
{
    const double times = value / step;
    return std::abs(times - std::round(times)) <= 1e-9 * std::max(1.0, std::abs(times));
}

} // namespace

std::vector<FailingValue> failingValues(const BoundPlan &bound, const PlannedCheck &check, sampling::Batch &batch, int row)
{
    std::vector<FailingValue> all;
    const auto put = [&](int column) {
        if (column < 0)
            return;
        const QString &header = bound.headers[column];
        if (std::any_of(all.begin(), all.end(), [&](const FailingValue &value) { return value.column == header; }))
            return;
        const Cell cell = batch.cell(column, row);
        all.push_back({header, cell.isNull() ? QString() : shown(cell), cell.isNull()});
    };
    for (const int column : check.columns)
        put(bound.source[size_t(column)]);
    for (const int column : bound.identity)
        put(column);
    return all;
}

Worker::Worker(const BoundPlan &bound, const std::shared_ptr<KeyPages> &pages)
    : m_bound(bound), m_counts(bound.plan.checks.size()), m_prints(bound.plan.columns.size()), m_hasPrint(bound.plan.columns.size())
{
    for (size_t i = 0; i < bound.plan.keys.size(); ++i)
        m_keys.emplace_back(pages, bound.keep);
    for (size_t i = 0; i < bound.plan.checks.size(); ++i) {
        if (bound.plan.checks[i].measure == PlannedCheck::Measure::Shape)
            m_shapeCheck = int(i);
    }
    m_named.assign(bound.plan.columns.size(), 0);
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
    if (plan.checks.empty() && !m_bound.isKey[number])
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
    }
    m_insideStrip = nullptr;
}

namespace {

/// What JSON says a value is must be what the type asks for: "5" is no number.
bool isOfKind(const Cell &cell, LogicalType type)
{
    switch (type) {
    case LogicalType::None:
        return true;
    case LogicalType::Integer:
    case LogicalType::Number:
        return cell.kind == Cell::Kind::Number;
    case LogicalType::Boolean:
        return cell.kind == Cell::Kind::Boolean;
    case LogicalType::String:
    case LogicalType::Date:
    case LogicalType::Timestamp:
    case LogicalType::Time:
        return cell.kind == Cell::Kind::String;
    case LogicalType::Object:
    case LogicalType::Map:
        return cell.kind == Cell::Kind::Structure && *cell.data == '{';
    case LogicalType::Array:
    case LogicalType::Vector:
        return cell.kind == Cell::Kind::Structure && *cell.data == '[';
    }
    Q_UNREACHABLE();
}

} // namespace

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
        else if ((cell.kind == Cell::Kind::Text || isOfKind(cell, type)) && reads(cell.text(), at))
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
        return readWholes(plan.type, [&](std::string_view text, size_t at, qint64 &value) { return padded::integer(text, value, m_flag[at]); });
    case LogicalType::Number: {
        double least = std::numeric_limits<double>::infinity(), most = -least;
        readEach(plan.type, [&](std::string_view text, size_t at) {
            double value = 0;
            if (!padded::number(text, value))
                return false;
            m_real[at] = value;
            least = std::min(least, value);
            most = std::max(most, value);
            return true;
        });
        m_realLeast = least;
        m_realMost = most;
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
        if (m_least >= check.low && m_most <= check.high)
            return;
        return eachFitting(check, [&](size_t at) { return m_whole[at] < check.low || m_whole[at] > check.high; });
    case Kind::RealRange:
        if (m_realLeast >= check.realLow && m_realMost <= check.realHigh)
            return;
        return eachFitting(check, [&](size_t at) { return m_real[at] < check.realLow || m_real[at] > check.realHigh; });
    case Kind::MultipleOf: {
        const bool whole = plan.type == LogicalType::Integer;
        return eachFitting(check, [&](size_t at) { return !isMultiple(whole ? double(m_whole[at]) : m_real[at], check.realLow); });
    }
    case Kind::HasOffset:
        return eachFitting(check, [&](size_t at) { return !m_flag[at]; });
    case Kind::Digits:
        return eachFitting(check, [&](size_t at) {
            qint64 before = 0, after = 0;
            if (digitsOf(m_cells[at].text(), before, after))
                return before > check.low || after > check.high;
            double value = 0; // with an exponent
            return values::number(m_cells[at].text(), value) && std::abs(value) >= std::pow(10.0, double(check.low));
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
        has[at] = m_status[at] == Fits;
        if (!has[at])
            continue;
        // Equal values are equal however they are spelled.
        if (type == LogicalType::Number)
            prints[at] = fingerprint(std::bit_cast<quint64>(m_real[at] == 0 ? 0.0 : m_real[at]), seed);
        else if (type == LogicalType::None || type == LogicalType::String || (type == LogicalType::Integer && !m_flag[at]))
            prints[at] = fingerprint(m_cells[at].text(), seed);
        else
            prints[at] = fingerprint(quint64(m_whole[at]), seed);
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
        for (int i = 0; i < m_count; ++i) {
            const auto at = size_t(i);
            bool whole = m_hasPrint[first][at];
            Fingerprint print = m_prints[first][at];
            for (size_t part = 1; part < plan.columns.size(); ++part) {
                const auto column = size_t(plan.columns[part]);
                whole = whole && m_hasPrint[column][at];
                print = combined(print, m_prints[column][at]);
            }
            if (whole)
                m_keys[number].add(print, RowPlace::of(m_block, m_first + i));
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
            if (m_hasPrint[number][size_t(i)])
                m_keys[key].add(m_prints[number][size_t(i)], RowPlace::of(m_block, m_insideStrip[i].row));
        }
    }
}

void Worker::checkReferences()
{
    for (const ReferencePlan &reference : m_bound.plan.references) {
        const auto bound = [&](int column) { return m_bound.source[size_t(column)] >= 0; };
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
            if (keys[size_t(i)] && !reference.values->contains(*keys[size_t(i)])) [[unlikely]]
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
    std::vector<FailingValue> all = {{name, found.cell.isNull() ? QString() : shown(found.cell), found.cell.isNull()}};
    PlannedCheck identity;
    for (FailingValue &value : failingValues(m_bound, identity, *m_batch, found.row))
        all.push_back(std::move(value));
    return all;
}

} // namespace meshwright::quality

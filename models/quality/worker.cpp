// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/worker.h"

#include "quality/physicaltype.h"
#include "quality/references.h"
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
}

void Worker::take(sampling::Batch &batch, qint64 block)
{
    m_batch = &batch;
    m_block = block;
    for (m_first = 0; m_first < batch.rows(); m_first += strip) {
        m_count = std::min(strip, batch.rows() - m_first);
        for (size_t number = 0; number < m_bound.plan.columns.size(); ++number) {
            if (m_bound.source[number] >= 0)
                column(number);
        }
        collectKeys();
        checkReferences();
    }
    if (batch.isRagged())
        checkShape();
}

void Worker::column(size_t number)
{
    const ColumnPlan &plan = m_bound.plan.columns[number];
    if (plan.checks.empty() && !m_bound.isKey[number])
        return;
    m_batch->fetch(m_bound.source[number], m_first, m_count, m_cells.data());
    readTypes(plan);
    for (const CellCheck &one : plan.checks)
        check(one, plan);
    if (m_bound.isKey[number])
        fingerprints(number, plan.type);
}

template <typename Reads>
void Worker::readEach(Reads reads)
{
    int empty = 0, misfits = 0;
    for (int i = 0; i < m_count; ++i) {
        const auto at = size_t(i);
        const Cell &cell = m_cells[at];
        const Status status = cell.isNull() ? Empty : reads(cell.text(), at) ? Fits : Misfits;
        m_status[at] = status;
        empty += status == Empty;
        misfits += status == Misfits;
    }
    m_empty = empty;
    m_misfits = misfits;
}

template <typename Reads>
void Worker::readWholes(Reads reads)
{
    qint64 least = std::numeric_limits<qint64>::max(), most = std::numeric_limits<qint64>::min();
    readEach([&](std::string_view text, size_t at) {
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
        return readWholes([&](std::string_view text, size_t at, qint64 &value) { return padded::integer(text, value, m_flag[at]); });
    case LogicalType::Number: {
        double least = std::numeric_limits<double>::infinity(), most = -least;
        readEach([&](std::string_view text, size_t at) {
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
        return readWholes([&](std::string_view text, size_t, qint64 &value) {
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
        return readEach([](std::string_view, size_t) { return true; });
    }
}

void Worker::readMoments(const ColumnPlan &plan)
{
    if (plan.type == LogicalType::Date && !plan.format) {
        readWholes([](std::string_view text, size_t, qint64 &value) {
            const bool reads = values::date(text, value);
            value *= 86'400'000'000;
            return reads;
        });
    } else if (plan.type == LogicalType::Timestamp && !plan.format) {
        readWholes([&](std::string_view text, size_t at, qint64 &value) {
            return values::timestamp(text, value, &m_flag[at]) || readMoment(plan, text, value, m_flag[at]);
        });
    } else {
        readWholes([&](std::string_view text, size_t at, qint64 &value) { return readMoment(plan, text, value, m_flag[at]); });
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
    case Kind::Missing:
    case Kind::Invalid:
        return metric(check, plan);
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
        const auto bound = [&](int column) { return m_bound.source[size_t(column)] >= 0; };
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
    ++count.failed;
    if (count.caught.size() >= m_bound.keep)
        return;
    const int row = m_first + index;
    Caught caught{m_block, row, m_batch->line(row), m_batch->offset(row), failingValues(m_bound, m_bound.plan.checks[size_t(check)], *m_batch, row)};
    if (check == m_shapeCheck)
        caught.values.push_back({QStringLiteral("cells"), QString::number(m_batch->cellCount(row)), false});
    count.caught.push_back(std::move(caught));
}

} // namespace meshwright::quality

// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/references.h"

#include "sampling/scan.h"
#include "sampling/values.h"

#include <QLocale>
#include <QRandomGenerator>

#include <algorithm>
#include <bit>

namespace meshwright::quality {

namespace values = sampling::values;

namespace {

bool before(const Fingerprint &a, const Fingerprint &b)
{
    return a.high != b.high ? a.high < b.high : a.low < b.low;
}
bool same(const Fingerprint &a, const Fingerprint &b)
{
    return a.high == b.high && a.low == b.low;
}

} // namespace

bool readMoment(const ColumnPlan &plan, std::string_view text, qint64 &micros, bool &hasOffset)
{
    if (plan.format)
        return plan.format->parse(text, micros);
    if (plan.type == LogicalType::Date) {
        if (!values::date(text, micros))
            return false;
        micros *= 86'400'000'000;
        return true;
    }
    if (plan.type == LogicalType::Time)
        return values::time(text, micros);
    if (values::timestamp(text, micros, &hasOffset))
        return true;
    if (!values::date(text, micros)) // midnight
        return false;
    micros *= 86'400'000'000;
    hasOffset = false;
    return true;
}

std::optional<Fingerprint> keyOf(const ColumnPlan &column, const sampling::Cell &cell, quint64 seed)
{
    if (cell.isNull())
        return std::nullopt;
    qint64 whole = 0;
    double real = 0;
    bool flag = false;
    switch (column.type) {
    case LogicalType::Integer:
        if (!values::integer(cell.text(), whole, flag))
            return std::nullopt;
        return flag ? fingerprint(quint64(whole), seed) : fingerprint(cell.text(), seed);
    case LogicalType::Number:
        if (!values::number(cell.text(), real))
            return std::nullopt;
        return fingerprint(std::bit_cast<quint64>(real == 0 ? 0.0 : real), seed);
    case LogicalType::Boolean:
        if (!values::boolean(cell.text(), flag))
            return std::nullopt;
        return fingerprint(quint64(flag), seed);
    case LogicalType::Date:
    case LogicalType::Timestamp:
    case LogicalType::Time:
        if (!readMoment(column, cell.text(), whole, flag))
            return std::nullopt;
        return fingerprint(quint64(whole), seed);
    default:
        return fingerprint(cell.text(), seed);
    }
}

/// Keys of one thread's rows, repeated ones thrown out whenever there are many.
class ReferencedValues::Collector : public sampling::BatchSink {
public:
    Collector(const std::vector<int> &columns, const std::vector<ColumnPlan> &readings, quint64 seed, size_t limit)
        : m_columns(columns), m_readings(readings), m_seed(seed), m_limit(limit) {}

    void take(sampling::Batch &batch, qint64) override
    {
        std::array<std::vector<sampling::Cell>, 8> cells;
        for (size_t part = 0; part < m_columns.size(); ++part) {
            cells[part].resize(size_t(batch.rows()));
            batch.fetch(m_columns[part], 0, batch.rows(), cells[part].data());
        }
        for (size_t row = 0; row < size_t(batch.rows()) && !isFull; ++row) {
            std::optional<Fingerprint> key = keyOf(m_readings[0], cells[0][row], m_seed);
            for (size_t part = 1; key && part < m_columns.size(); ++part) {
                const auto next = keyOf(m_readings[part], cells[part][row], m_seed);
                key = next ? std::optional(combined(*key, *next)) : std::nullopt;
            }
            if (key)
                add(*key);
        }
    }

    void tidy()
    {
        std::sort(keys.begin(), keys.end(), before);
        keys.erase(std::unique(keys.begin(), keys.end(), same), keys.end());
    }

    std::vector<Fingerprint> keys;
    bool isFull = false;

private:
    void add(Fingerprint key)
    {
        if (keys.size() >= m_next) {
            tidy();
            isFull = keys.size() > m_limit;
            m_next = std::min(m_limit + 1, std::max(m_next, keys.size() * 2));
            if (keys.capacity() < m_next)
                keys.reserve(m_next);
        }
        keys.push_back(key);
    }

    const std::vector<int> &m_columns;
    const std::vector<ColumnPlan> &m_readings;
    quint64 m_seed;
    size_t m_limit, m_next = 1 << 16;
};

base::Result<std::shared_ptr<const ReferencedValues>> ReferencedValues::read(const sampling::Source &source, const std::vector<int> &columns,
                                                                             const std::vector<ColumnPlan> &readings, qint64 memory, const base::Cancel &cancel)
{
    auto all = std::make_shared<ReferencedValues>();
    all->m_seed = QRandomGenerator::global()->generate64();
    const auto limit = size_t(memory) / sizeof(Fingerprint);
    Collector collector(columns, readings, all->m_seed, limit);
    const std::array<sampling::BatchSink *, 1> sinks = {&collector};
    const auto scanned = sampling::scan(source, sinks, cancel, {});
    if (!scanned)
        return scanned.problem();
    collector.tidy();
    if (collector.isFull || collector.keys.size() > limit)
        return base::Problem{base::Problem::Kind::Refused, QStringLiteral("it has more than %1 different values, which is the limit").arg(QLocale::c().toString(qint64(limit))), {}, source.path()};
    all->m_keys = std::move(collector.keys);
    all->m_starts.assign((size_t(1) << bits) + 1, 0);
    for (const Fingerprint &key : all->m_keys)
        ++all->m_starts[size_t(key.high >> (64 - bits)) + 1];
    for (size_t i = 1; i < all->m_starts.size(); ++i)
        all->m_starts[i] += all->m_starts[i - 1];
    return std::shared_ptr<const ReferencedValues>(std::move(all));
}

bool ReferencedValues::contains(Fingerprint key) const
{
    const auto slot = size_t(key.high >> (64 - bits));
    const auto first = m_keys.begin() + m_starts[slot], end = m_keys.begin() + m_starts[slot + 1];
    const auto found = std::lower_bound(first, end, key, before);
    return found != end && same(*found, key);
}

} // namespace meshwright::quality

// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/references.h"

#include "quality/keydata.h"
#include "quality/keyvalues.h"
#include "sampling/scan.h"

#include <QRandomGenerator>

#include <algorithm>
#include <array>

namespace meshwright::quality {

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

/// Keys of one thread's rows, repeated ones thrown out whenever there are many.
class ReferencedValues::Collector : public sampling::BatchSink {
public:
    Collector(const std::vector<int> &columns, const std::vector<ColumnPlan> &readings, quint64 seed, qint64 memory)
        : m_columns(columns), m_readings(readings), m_seed(seed), m_memory(memory), m_limit(size_t(memory) / sizeof(Fingerprint) / 2)
    {
    }

    void take(sampling::Batch &batch, qint64) override
    {
        if (!m_readings[0].steps.empty())
            return takeInside(batch);
        std::array<std::vector<sampling::Cell>, 8> cells;
        for (size_t part = 0; part < m_columns.size(); ++part) {
            cells[part].resize(size_t(batch.rows()));
            batch.fetch(m_columns[part], 0, batch.rows(), cells[part].data());
        }
        for (size_t row = 0; row < size_t(batch.rows()); ++row) {
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
    std::unique_ptr<KeyCollector> aside;

private:
    void takeInside(sampling::Batch &batch)
    {
        batch.nested(m_columns[0], m_readings[0].steps, m_inside);
        for (const sampling::NestedCell &one : m_inside) {
            if (const auto key = keyOf(m_readings[0], one.cell, m_seed))
                add(*key);
        }
    }

    void add(Fingerprint key)
    {
        if (aside) {
            aside->add(key, {});
            return;
        }
        if (keys.size() >= m_next) {
            tidy();
            if (keys.size() > m_limit / 2)
                return putAside(key);
            m_next = std::min(m_limit, std::max(m_next, keys.size() * 2));
            keys.reserve(m_next);
        }
        keys.push_back(key);
    }

    void putAside(Fingerprint last)
    {
        KeyOptions options;
        options.needsEachRow = true;
        aside = std::make_unique<KeyCollector>(makeKeyPages(m_memory), options);
        for (const Fingerprint &key : keys)
            aside->add(key, {});
        aside->add(last, {});
        keys = {};
    }

    const std::vector<int> &m_columns;
    const std::vector<ColumnPlan> &m_readings;
    quint64 m_seed;
    qint64 m_memory;
    size_t m_limit, m_next = 1 << 12;
    std::vector<sampling::NestedCell> m_inside;
};

base::Result<std::shared_ptr<const ReferencedValues>> ReferencedValues::read(const sampling::Source &source, const std::vector<int> &columns,
                                                                             const std::vector<ColumnPlan> &readings, qint64 memory, const base::Cancel &cancel)
{
    auto all = std::make_shared<ReferencedValues>();
    all->m_seed = QRandomGenerator::global()->generate64();
    Collector collector(columns, readings, all->m_seed, memory);
    const std::array<sampling::BatchSink *, 1> sinks = {&collector};
    const auto scanned = sampling::scan(source, sinks, cancel, {});
    if (!scanned)
        return scanned.problem();
    if (collector.aside) {
        collector.aside->data().flushAll();
        if (auto state = collector.aside->state(); !state)
            return state.problem();
        all->m_aside = std::move(collector.aside);
        return std::shared_ptr<const ReferencedValues>(std::move(all));
    }
    collector.tidy();
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

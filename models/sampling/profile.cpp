// SPDX-License-Identifier: GPL-3.0-or-later
#include "sampling/profile.h"

#include "sampling/columnsummary.h"
#include "sampling/rowblock.h"
#include "sampling/scan.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <thread>

namespace meshwright::sampling {

namespace {

constexpr int run = 1024; ///< rows looked at column by column

/// Stops a scan where enough rows were read, by the scan's own cancel.
class ProfileSink : public BatchSink {
public:
    ProfileSink(qsizetype columns, qint64 maxRows, const base::Cancel &enough) : m_columns(size_t(columns)), m_maxRows(maxRows), m_enough(enough) {}

    void take(Batch &batch, qint64 block) override
    {
        static_assert(blockBytes <= 1 << 20); // so each row has a place of its own
        const int count = m_maxRows > 0 ? int(std::min<qint64>(batch.rows(), m_maxRows - m_rows)) : batch.rows();
        if (count <= 0)
            return;
        std::array<Cell, run> cells;
        std::array<quint64, run> lots{};
        for (int first = 0; first < count; first += run) {
            const int some = std::min(run, count - first);
            const quint64 place = (quint64(block) << 20) + quint64(first);
            for (int i = 0; i < some; ++i)
                lots[size_t(i)] = EvenSample::lot(place + quint64(i));
            for (size_t column = 0; column < m_columns.size(); ++column) {
                batch.fetch(int(column), first, some, cells.data());
                m_columns[column].add(std::span(cells).first(size_t(some)), place, lots.data(), batch.isAscii());
            }
        }
        for (int row = 0; batch.isRagged() && row < count; ++row)
            m_ragged += batch.cellCount(row) != int(m_columns.size());
        m_rows += count;
        if (m_maxRows > 0 && m_rows >= m_maxRows)
            m_enough.request();
    }

    void add(ProfileSink &&other)
    {
        for (size_t column = 0; column < m_columns.size(); ++column)
            m_columns[column].add(other.m_columns[column]);
        m_rows += other.m_rows;
        m_ragged += other.m_ragged;
        other.m_columns.clear();
    }

    qint64 rows() const { return m_rows; }
    qint64 ragged() const { return m_ragged; }
    const ColumnSummary &column(qsizetype index) const { return m_columns[size_t(index)]; }

private:
    std::vector<ColumnSummary> m_columns;
    const qint64 m_maxRows;
    const base::Cancel m_enough;
    qint64 m_rows = 0, m_ragged = 0;
};

/// The first rows are those of one thread. Very many columns need memory more than speed.
qint64 threadsFor(const Source &source, qint64 maxRows, int asked)
{
    constexpr qsizetype manyColumns = 1000;
    if (maxRows > 0 || source.columns().size() > manyColumns)
        return 1;
    const qint64 threads = asked > 0 ? asked : std::min<qint64>(8, std::thread::hardware_concurrency());
    return std::clamp<qint64>(blockCount(source), 1, std::max<qint64>(1, threads));
}

} // namespace

base::Result<Profile> profile(const Source &source, qint64 maxRows, const base::Cancel &cancel, const base::Progress &progress, int threads)
{
    const base::Cancel stop;
    std::vector<ProfileSink> made;
    const qint64 count = threadsFor(source, maxRows, threads);
    made.reserve(size_t(count));
    std::vector<BatchSink *> sinks;
    for (qint64 i = 0; i < count; ++i)
        sinks.push_back(&made.emplace_back(source.columns().size(), maxRows, stop));
    std::atomic<qint64> bytes = 0;
    const base::Progress watch = [&](qint64 done, qint64 total) {
        bytes = done;
        if (progress)
            progress(done, total);
    };
    const auto scanned = scanUntil(source, sinks, stop, cancel, watch);
    if (!scanned)
        return scanned.problem();
    ProfileSink &sink = made.front();
    for (size_t i = 1; i < made.size(); ++i)
        sink.add(std::move(made[i]));
    Profile profile;
    profile.rows = sink.rows();
    profile.raggedRows = sink.ragged();
    profile.isPartial = !*scanned;
    profile.bytesRead = *scanned ? source.size() : bytes.load();
    for (qsizetype i = 0; i < source.columns().size(); ++i) {
        profile.columns.push_back(sink.column(i).finished());
        profile.columns.back().name = source.columns()[i];
    }
    return profile;
}

} // namespace meshwright::sampling

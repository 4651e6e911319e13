// SPDX-License-Identifier: GPL-3.0-or-later
#include "sampling/scan.h"

#include "base/tr.h"
#include "sampling/blocks.h"

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <optional>
#include <thread>

namespace meshwright::sampling {

using base::Problem;
using base::tr;

namespace {

/// Blocks are read and checked side by side; only the state between rows goes from one to the next.
class RowScan {
public:
    RowScan(const Source &source, const base::Cancel &cancel, const base::Progress &progress)
        : m_source(source), m_cancel(cancel), m_progress(progress), m_count(blockCount(source)), m_places(size_t(m_count)) {}

    void work(BatchSink &sink)
    {
        const std::unique_ptr<RowBlock> block = newBlock(m_source);
        for (qint64 number = m_next++; number < m_count && !m_stopped; number = m_next++) {
            if (m_cancel.isRequested()) {
                stop(Problem{Problem::Kind::Cancelled, tr("Reading was cancelled."), {}, m_source.path()});
                return;
            }
            if (!take(*block, number, sink))
                return;
        }
    }

    base::Result<ScanOutcome> outcome()
    {
        if (m_problem)
            return *m_problem;
        if (auto same = m_source.file()->verifyUnchanged(); !same)
            return same.problem();
        ScanOutcome all;
        qint64 line = m_source.firstLine() - 1;
        for (BlockPlace &place : m_places) {
            place.rowBase = all.rows;
            place.lineBase = line;
            all.rows += place.rows;
            line += place.lines;
        }
        all.blocks = std::move(m_places);
        return all;
    }

private:
    bool take(RowBlock &block, qint64 number, BatchSink &sink)
    {
        if (auto loaded = block.load(number); !loaded)
            return stop(loaded.problem());
        // Most blocks begin as the byte before them suggests: they need not wait to be looked through.
        const quint32 likely = stateIfKnown(number).value_or(block.likelyState());
        block.index(likely);
        const std::optional<quint32> state = awaitState(number);
        if (!state)
            return false;
        if (*state != likely)
            block.index(*state);
        handOn(block.endState());
        if (auto completed = block.complete(); !completed)
            return stop(completed.problem());
        BlockPlace &place = m_places[size_t(number)];
        place.state = *state;
        place.rows = block.rows();
        place.lines = block.lines();
        sink.take(block, number);
        tell(block.ownBytes());
        return true;
    }

    /// One thread at a time, so that what is told only grows.
    void tell(qint64 bytes)
    {
        if (!m_progress)
            return;
        const std::lock_guard lock(m_telling);
        m_done += bytes;
        m_progress(m_source.dataOffset() + m_done, m_source.size());
    }

    std::optional<quint32> stateIfKnown(qint64 number)
    {
        const std::lock_guard lock(m_mutex);
        return m_turn == number ? std::optional(m_state) : std::nullopt;
    }
    /// Waits for the state in front of the block.
    std::optional<quint32> awaitState(qint64 number)
    {
        std::unique_lock lock(m_mutex);
        m_turned.wait(lock, [&] { return m_turn == number || m_stopped; });
        return m_stopped ? std::nullopt : std::optional(m_state);
    }
    void handOn(quint32 after)
    {
        {
            const std::lock_guard lock(m_mutex);
            m_state = after;
            ++m_turn;
        }
        m_turned.notify_all();
    }

    bool stop(const Problem &problem)
    {
        {
            const std::lock_guard lock(m_mutex);
            if (!m_problem)
                m_problem = problem;
            m_stopped = true;
        }
        m_turned.notify_all();
        return false;
    }

    const Source &m_source;
    const base::Cancel &m_cancel;
    const base::Progress &m_progress;
    const qint64 m_count;
    std::vector<BlockPlace> m_places;
    std::atomic<qint64> m_next = 0;
    std::mutex m_telling;
    qint64 m_done = 0; ///< bytes, guarded by m_telling
    std::atomic_bool m_stopped = false;
    std::mutex m_mutex;
    std::condition_variable m_turned;
    qint64 m_turn = 0;
    quint32 m_state = 0;
    std::optional<Problem> m_problem;
};

} // namespace

base::Result<ScanOutcome> scan(const Source &source, std::span<BatchSink *const> sinks, const base::Cancel &cancel, const base::Progress &progress)
{
    RowScan scan(source, cancel, progress);
    std::vector<std::thread> threads;
    for (BatchSink *sink : sinks.subspan(1))
        threads.emplace_back([&scan, sink] { scan.work(*sink); });
    scan.work(*sinks.front());
    for (std::thread &thread : threads)
        thread.join();
    return scan.outcome();
}

base::Result<bool> scanUntil(const Source &source, std::span<BatchSink *const> sinks, const base::Cancel &stop, const base::Cancel &cancel, const base::Progress &progress)
{
    const base::Progress watch = [&](qint64 done, qint64 total) {
        if (cancel.isRequested())
            stop.request();
        if (progress)
            progress(done, total);
    };
    if (cancel.isRequested())
        stop.request();
    const auto scanned = scan(source, sinks, stop, watch);
    const bool isEnough = !scanned && scanned.problem().kind == base::Problem::Kind::Cancelled && !cancel.isRequested();
    if (!scanned && !isEnough)
        return scanned.problem();
    return bool(scanned);
}

base::Result<std::unique_ptr<Batch>> readBlock(const Source &source, qint64 number, const BlockPlace &place)
{
    auto block = newBlock(source);
    if (auto loaded = block->load(number); !loaded)
        return loaded.problem();
    block->index(place.state);
    if (auto completed = block->complete(); !completed)
        return completed.problem();
    return std::unique_ptr<Batch>(std::move(block));
}

} // namespace meshwright::sampling

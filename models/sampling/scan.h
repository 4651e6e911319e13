// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "sampling/batch.h"

#include <span>
#include <vector>

namespace meshwright::sampling {

/// Takes a source's blocks on one thread: each once, in rising order, not necessarily all of them.
class BatchSink {
public:
    virtual ~BatchSink() = default;
    virtual void take(Batch &batch, qint64 block) = 0;
};

/// Where a block's rows stand in the file; enough to read the block again on its own.
struct BlockPlace {
    quint32 state = 0;   ///< before it, see RowBlock
    qint32 rows = 0;
    qint32 lines = 0;
    qint64 rowBase = 0;  ///< rows before it
    qint64 lineBase = 0; ///< lines before its first byte (those of the header included)
};

struct ScanOutcome {
    std::vector<BlockPlace> blocks;
    qint64 rows = 0;
};

/// Reads a source once, front to back, with one thread for each sink; answers when all is read and the
/// file is still the one that was opened. Progress counts bytes and only grows. Cancelling stops within a block.
base::Result<ScanOutcome> scan(const Source &source, std::span<BatchSink *const> sinks, const base::Cancel &cancel, const base::Progress &progress);

/// The same for sinks that may have enough: one of them requests `stop` then, a person `cancel`. True where all was read, false
/// where the sinks had enough; the problem of a cancel goes before that.
base::Result<bool> scanUntil(const Source &source, std::span<BatchSink *const> sinks, const base::Cancel &stop, const base::Cancel &cancel, const base::Progress &progress);

/// One block again.
base::Result<std::unique_ptr<Batch>> readBlock(const Source &source, qint64 number, const BlockPlace &place);

} // namespace meshwright::sampling

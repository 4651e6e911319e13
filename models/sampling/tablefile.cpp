// SPDX-License-Identifier: GPL-3.0-or-later
#include "sampling/tablefile.h"

#include "base/tr.h"
#include "sampling/blocks.h"
#include "sampling/scan.h"

#include <algorithm>
#include <mutex>

namespace meshwright::sampling {

using base::Problem;
using base::tr;

struct TableFile::Data {
    explicit Data(const Source &opened) : source(opened), blocks(blockCount(opened)), reader(newBlock(opened)) {}

    const Source source;
    const qint64 blocks;
    std::mutex indexing;              ///< held by whoever adds places
    const std::unique_ptr<RowBlock> reader;
    quint32 state = 0;
    mutable std::mutex mutex;         ///< guards the rest
    std::vector<BlockPlace> places;
    qint64 rows = 0;
    qint64 lines = 0;

    qint64 indexed() const
    {
        const std::lock_guard lock(mutex);
        return qint64(places.size());
    }

    /// Adds the next block; `indexing` is held.
    base::Result<void> indexNext()
    {
        const qint64 number = indexed();
        if (auto loaded = reader->load(number); !loaded)
            return loaded;
        reader->index(state);
        if (auto completed = reader->complete(); !completed)
            return completed;
        const quint32 before = state;
        state = reader->endState();
        const std::lock_guard lock(mutex);
        places.push_back({before, qint32(reader->rows()), qint32(reader->lines()), rows, lines});
        rows += reader->rows();
        lines += reader->lines();
        return {};
    }
};

TableFile::TableFile() = default;
TableFile::~TableFile() = default;

base::Result<std::unique_ptr<TableFile>> TableFile::open(const QString &path, const Options &options)
{
    const auto source = Source::open(path, options);
    if (!source)
        return source.problem();
    std::unique_ptr<TableFile> file(new TableFile);
    file->d = std::make_unique<Data>(*source);
    return file;
}

const Source &TableFile::source() const
{
    return d->source;
}

base::Result<void> TableFile::index(const base::Cancel &cancel, const base::Progress &progress)
{
    while (!isComplete()) {
        if (cancel.isRequested())
            return Problem{Problem::Kind::Cancelled, tr("Looking through the file was cancelled."), {}, d->source.path()};
        {
            const std::lock_guard lock(d->indexing);
            if (isComplete())
                break;
            if (auto added = d->indexNext(); !added)
                return added;
        }
        if (progress)
            progress(std::min(d->source.size(), d->source.dataOffset() + d->indexed() * blockBytes), d->source.size());
    }
    return d->source.file()->verifyUnchanged();
}

qint64 TableFile::knownRowCount() const
{
    const std::lock_guard lock(d->mutex);
    return d->rows;
}

bool TableFile::isComplete() const
{
    return d->indexed() >= d->blocks;
}

qint64 TableFile::estimatedRowCount() const
{
    const std::lock_guard lock(d->mutex);
    const auto done = qint64(d->places.size());
    if (done == 0 || done >= d->blocks)
        return d->rows;
    return qint64(double(d->rows) * double(d->source.size() - d->source.dataOffset()) / double(done * blockBytes));
}

base::Result<TablePage> TableFile::rows(qint64 first, int count) const
{
    constexpr int pushBlocks = 4;
    for (int i = 0; i < pushBlocks && knownRowCount() < first + count && !isComplete(); ++i) {
        const std::unique_lock lock(d->indexing, std::try_to_lock);
        if (!lock)
            break; // the index is growing elsewhere
        if (isComplete())
            break;
        if (auto added = d->indexNext(); !added)
            return added.problem();
    }
    TablePage page;
    std::vector<BlockPlace> places;
    qint64 number = 0;
    {
        const std::lock_guard lock(d->mutex);
        const auto after = std::upper_bound(d->places.begin(), d->places.end(), first, [](qint64 row, const BlockPlace &place) { return row < place.rowBase; });
        if (after == d->places.begin() || count <= 0)
            return page;
        number = after - d->places.begin() - 1;
        for (auto it = after - 1; it != d->places.end() && it->rowBase < first + count; ++it)
            places.push_back(*it);
    }
    const int columns = int(d->source.columns().size());
    for (const BlockPlace &place : places) {
        auto block = readBlock(d->source, number++, place);
        if (!block)
            return block.problem();
        const std::shared_ptr<Batch> batch(std::move(*block));
        const int from = int(std::max<qint64>(0, first - place.rowBase));
        const int to = int(std::min<qint64>(batch->rows(), first + count - place.rowBase));
        for (int row = from; row < to; ++row) {
            TableRow shown{place.rowBase + row + 1, batch->offset(row), batch->cellCount(row), std::vector<Cell>(size_t(columns))};
            for (int column = 0; column < columns; ++column)
                shown.cells[size_t(column)] = batch->cell(column, row);
            page.m_rows.push_back(std::move(shown));
        }
        page.m_keep.push_back(batch);
    }
    return page;
}

qint64 TableFile::rowAt(qint64 offset) const
{
    const qint64 number = (offset - d->source.dataOffset()) / blockBytes;
    BlockPlace place;
    {
        const std::lock_guard lock(d->mutex);
        if (offset < d->source.dataOffset() || number >= qint64(d->places.size()))
            return -1;
        place = d->places[size_t(number)];
    }
    const auto block = readBlock(d->source, number, place);
    if (!block)
        return -1;
    int row = -1; // the last row that begins at or before the offset
    while (row + 1 < (*block)->rows() && (*block)->offset(row + 1) <= offset)
        ++row;
    return place.rowBase + row;
}

} // namespace meshwright::sampling

// SPDX-License-Identifier: GPL-3.0-or-later
#include "memoryfile.h"

#include "sampling/csvindex.h"
#include "sampling/profile.h"
#include "sampling/tablefile.h"

#include <vector>

using namespace meshwright::sampling;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

/// Both ways to index agree on every text.
void compareIndexes(const char *text, size_t size)
{
    for (const char quote : {'"', '\0'}) {
        const Dialect dialect{',', quote, '\n'};
        std::vector<qint32> scalar(size + 16), best(size + 16);
        const IndexResult one = indexCells(dialect, RowState::RowStart, text, size, 0, scalar.data(), IndexPath::Scalar);
        const IndexResult two = indexCells(dialect, RowState::RowStart, text, size, 0, best.data(), IndexPath::Best);
        require(one.count == two.count && one.rowEnds == two.rowEnds && one.innerBreaks == two.innerBreaks && one.state == two.state && one.ascii == two.ascii);
        require(std::equal(scalar.begin(), scalar.begin() + qsizetype(one.count), best.begin()));
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    compareIndexes(reinterpret_cast<const char *>(data), size);
    const MemoryFile file(data, size);
    Options options;
    options.format.choose(Format::Csv);
    const auto table = TableFile::open(file.path(), options);
    if (!table)
        return 0;
    require(bool((*table)->index()));
    const auto page = (*table)->rows(0, 1000);
    require(bool(page));
    qint64 bytes = 0;
    for (const TableRow &row : page->rows()) {
        require(row.cells.size() == size_t((*table)->columns().size()));
        for (const Cell &cell : row.cells) {
            for (const char c : cell.text())
                bytes += c;
        }
    }
    volatile qint64 sink = bytes;
    Q_UNUSED(sink)
    const auto profiled = profile((*table)->source());
    require(profiled && profiled->rows == (*table)->knownRowCount());
    return 0;
}

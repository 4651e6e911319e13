// SPDX-License-Identifier: GPL-3.0-or-later
#include "memoryfile.h"

#include "sampling/arena.h"
#include "sampling/jsontext.h"
#include "sampling/profile.h"
#include "sampling/tablefile.h"

using namespace meshwright::sampling;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

void look(const Cell &cell, int depth)
{
    if (cell.kind != Cell::Kind::Structure || cell.isNull() || depth > maxJsonDepth)
        return;
    require(isJsonStructure(cell.text()));
    Arena arena;
    eachItem(cell.text(), [&](std::string_view item) { look(jsonCell(item, arena), depth + 1); });
    eachMember(cell.text(), [&](std::string_view name, std::string_view value) {
        std::string_view plain;
        (void)unescapeJson(name, arena, plain);
        look(jsonCell(value, arena), depth + 1);
    });
}

} // namespace

/// The first byte chooses how the rest is read.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    if (size == 0)
        return 0;
    const MemoryFile file(data + 1, size - 1);
    Options options;
    if (*data % 4 != 0)
        options.format.choose(*data % 2 ? Format::Json : Format::JsonLines);
    const auto table = TableFile::open(file.path(), options);
    if (!table)
        return 0;
    require(bool((*table)->index()));
    const auto page = (*table)->rows(0, 1000);
    require(bool(page));
    const bool typed = (*table)->source().isTyped();
    for (const TableRow &row : page->rows()) {
        for (const Cell &cell : row.cells) {
            look(cell, 0);
            require(!typed || row.cellCount >= 0 || cell.kind == Cell::Kind::Broken);
        }
    }
    const auto profiled = profile((*table)->source());
    require(profiled && profiled->rows == (*table)->knownRowCount());
    return 0;
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "sampling/blocks.h"

#include "sampling/csvblock.h"
#include "sampling/jsonblock.h"

namespace meshwright::sampling {

std::unique_ptr<RowBlock> newBlock(const Source &source)
{
    if (source.isTyped())
        return std::make_unique<JsonBlock>(source);
    return std::make_unique<CsvBlock>(source);
}

} // namespace meshwright::sampling

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sampling/rowblock.h"

namespace meshwright::sampling {

/// An empty block of the source's format.
std::unique_ptr<RowBlock> newBlock(const Source &source);

} // namespace meshwright::sampling

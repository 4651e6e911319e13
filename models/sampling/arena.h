// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <memory>
#include <vector>

namespace meshwright::sampling {

/// Room for texts that do not lie in the block as they are; all of it is given back at once.
class Arena {
public:
    /// Room for so many bytes and Cell::padding behind them.
    char *take(size_t size);
    void clear();

private:
    std::vector<std::unique_ptr<char[]>> m_chunks;
    size_t m_left = 0;
    char *m_next = nullptr;
};

} // namespace meshwright::sampling

// SPDX-License-Identifier: GPL-3.0-or-later
#include "sampling/arena.h"

#include "sampling/source.h"

#include <algorithm>
#include <utility>

namespace meshwright::sampling {

namespace {
constexpr size_t chunkBytes = 64 * 1024;
}

char *Arena::take(size_t size)
{
    const size_t room = size + Cell::padding;
    if (m_left < room) {
        m_left = std::max(room, chunkBytes);
        m_chunks.push_back(std::make_unique<char[]>(m_left));
        m_next = m_chunks.back().get();
    }
    m_left -= room;
    return std::exchange(m_next, m_next + room);
}

void Arena::clear()
{
    m_chunks.clear();
    m_left = 0;
}

} // namespace meshwright::sampling

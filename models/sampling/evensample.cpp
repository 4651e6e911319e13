// SPDX-License-Identifier: GPL-3.0-or-later
#include "sampling/evensample.h"

#include <algorithm>

namespace meshwright::sampling {

namespace {
constexpr size_t spare = 8'000; ///< between two cuts
}

void EvenSample::cut(std::vector<Drawn> &drawn)
{
    if (drawn.size() <= size)
        return;
    std::nth_element(drawn.begin(), drawn.begin() + qsizetype(size) - 1, drawn.end());
    drawn.resize(size);
}

void EvenSample::keep(quint64 lot, double value)
{
    m_drawn.emplace_back(lot, value);
    if (m_drawn.size() < size + spare)
        return;
    cut(m_drawn);
    m_highest = m_drawn.back().first;
}

void EvenSample::add(const EvenSample &other)
{
    m_drawn.insert(m_drawn.end(), other.m_drawn.begin(), other.m_drawn.end());
    cut(m_drawn);
    m_highest = std::min(m_highest, other.m_highest);
    m_seen += other.m_seen;
}

std::vector<double> EvenSample::values() const
{
    std::vector<Drawn> drawn = m_drawn;
    cut(drawn);
    std::vector<double> values;
    values.reserve(drawn.size());
    for (const Drawn &one : drawn)
        values.push_back(one.second);
    return values;
}

} // namespace meshwright::sampling

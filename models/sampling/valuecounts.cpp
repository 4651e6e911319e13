// SPDX-License-Identifier: GPL-3.0-or-later
#include "sampling/valuecounts.h"

#include <algorithm>

namespace meshwright::sampling {

static_assert(Cell::padding >= 16);

KnownValue &ValueCounts::add(std::string_view text, quint64 hash)
{
    if ((m_values.size() + 1) * 2 > m_slots.size())
        grow();
    char *copy = m_texts.take(text.size());
    std::copy(text.begin(), text.end(), copy);
    KnownValue &value = m_values.emplace_back();
    value.text = {copy, text.size()};
    value.hash = hash;
    size_t at = hash & m_mask;
    while (m_slots[at] != 0)
        at = (at + 1) & m_mask;
    m_slots[at] = quint32(m_values.size());
    return value;
}

void ValueCounts::grow()
{
    m_slots.assign(std::max<size_t>(64, m_slots.size() * 2), 0);
    m_mask = m_slots.size() - 1;
    for (size_t i = 0; i < m_values.size(); ++i) {
        size_t at = m_values[i].hash & m_mask;
        while (m_slots[at] != 0)
            at = (at + 1) & m_mask;
        m_slots[at] = quint32(i + 1);
    }
}

void ValueCounts::clear()
{
    *this = {};
}

} // namespace meshwright::sampling

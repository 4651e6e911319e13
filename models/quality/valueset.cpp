// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/valueset.h"

#include "sampling/values.h"

#include <algorithm>

namespace meshwright::quality {

ValueSet::ValueSet(const QByteArrayList &values, bool numeric) : m_values(values.mid(0, 60'000)), m_texts(1), m_next(1), m_numeric(numeric)
{
    for (const QByteArray &value : m_values) {
        const std::string_view text(value.constData(), size_t(value.size()));
        quint16 &head = m_heads[slot(text)];
        m_next.push_back(head);
        head = quint16(m_texts.size());
        m_texts.push_back(text);
        double number = 0;
        if (numeric && sampling::values::number(text, number))
            m_numbers.push_back(number);
    }
    std::sort(m_numbers.begin(), m_numbers.end());
}

bool ValueSet::containsNumber(std::string_view text) const
{
    double number = 0;
    return sampling::values::number(text, number) && std::binary_search(m_numbers.begin(), m_numbers.end(), number);
}

} // namespace meshwright::quality

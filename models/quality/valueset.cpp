// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/valueset.h"

#include "sampling/values.h"

#include <algorithm>

namespace meshwright::quality {

using sampling::Decimal;

namespace {

bool readNumber(std::string_view text, double &number)
{
    return sampling::values::number(text, number) || sampling::values::hugeNumber(text, number);
}

} // namespace

ValueSet::ValueSet(const QByteArrayList &values, bool numeric) : m_values(values.mid(0, 60'000)), m_texts(1), m_next(1), m_numeric(numeric)
{
    for (const QByteArray &value : m_values) {
        const std::string_view text(value.constData(), size_t(value.size()));
        quint16 &head = m_heads[slot(text)];
        m_next.push_back(head);
        head = quint16(m_texts.size());
        m_texts.push_back(text);
        double number = 0;
        if (numeric && readNumber(text, number))
            m_numbers.emplace_back(number, *Decimal::parse(text));
    }
    std::sort(m_numbers.begin(), m_numbers.end());
    makeShort();
}

/// Looks for a factor that gives each short value a place of its own.
void ValueSet::makeShort()
{
    std::vector<Short> keys;
    for (size_t i = 1; i < m_texts.size(); ++i) {
        std::array<char, 32> padded{};
        if (m_texts[i].size() > 16)
            continue;
        std::copy(m_texts[i].begin(), m_texts[i].end(), padded.begin());
        const Short key = shortOf({padded.data(), m_texts[i].size()});
        const auto same = [&](const Short &other) { return other.low == key.low && other.high == key.high && other.size == key.size; };
        if (std::none_of(keys.begin(), keys.end(), same))
            keys.push_back(key);
        if (keys.size() > 64)
            return;
    }
    const auto bits = int(std::bit_width(keys.size() * 4 + 1));
    m_shift = 64 - bits;
    m_factor = 0x9E3779B97F4A7C15;
    for (int tries = 0; tries < 1000; ++tries, m_factor = m_factor * 6364136223846793005 + 1442695040888963406 + 1) {
        std::vector<Short> table(size_t(1) << bits);
        const bool free = std::all_of(keys.begin(), keys.end(), [&](const Short &key) {
            Short &there = table[place(key)];
            const bool empty = there.size == SIZE_MAX;
            there = key;
            return empty;
        });
        if (free) {
            m_short = std::move(table);
            return;
        }
    }
}

bool ValueSet::containsNumber(std::string_view text) const
{
    double number = 0;
    if (!readNumber(text, number))
        return false;
    auto at = std::lower_bound(m_numbers.begin(), m_numbers.end(), number, [](const auto &one, double wanted) { return one.first < wanted; });
    if (at == m_numbers.end() || at->first != number)
        return false;
    for (const auto exact = Decimal::parse(text); at != m_numbers.end() && at->first == number; ++at) {
        if (exact == at->second)
            return true;
    }
    return false;
}

} // namespace meshwright::quality

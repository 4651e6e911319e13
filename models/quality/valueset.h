// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sampling/decimal.h"

#include <QByteArrayList>

#include <array>
#include <bit>
#include <cstdint>
#include <cstring>
#include <string_view>
#include <vector>

namespace meshwright::quality {

/// A closed list of values. Texts are compared byte by byte; where the column is numeric, a number also
/// equals its other spellings.
class ValueSet {
public:
    ValueSet(const QByteArrayList &values, bool numeric);

    bool contains(std::string_view text) const
    {
        for (quint16 at = m_heads[slot(text)]; at; at = m_next[at]) {
            if (m_texts[at] == text)
                return true;
        }
        return m_numeric && containsNumber(text);
    }
    /// The same for the text of a cell, which is padded.
    bool containsPadded(std::string_view text) const
    {
        if (text.size() > 16 || m_short.empty())
            return contains(text);
        const Short key = shortOf(text);
        const Short &there = m_short[place(key)];
        return (there.low == key.low && there.high == key.high && there.size == key.size) || (m_numeric && containsNumber(text));
    }

private:
    static size_t slot(std::string_view text)
    {
        return text.empty() ? 0 : (text.size() * 31 + quint8(text.front()) * 7 + quint8(text.back())) % 256;
    }
    bool containsNumber(std::string_view text) const;

    /// A text of at most 16 bytes as two words.
    struct Short {
        quint64 low = 0, high = 0;
        size_t size = SIZE_MAX; ///< of nothing
    };
    static Short shortOf(std::string_view text)
    {
        const size_t size = text.size(), rest = size > 8 ? size - 8 : 0;
        quint64 low = 0, high = 0;
        std::memcpy(&low, text.data(), 8);
        std::memcpy(&high, text.data() + 8, 8);
        return {size >= 8 ? low : size == 0 ? 0 : low & masks[size], rest == 0 ? 0 : high & masks[rest], size};
    }
    size_t place(const Short &key) const { return size_t(((key.low ^ (key.high * 31) ^ key.size) * m_factor) >> m_shift); }
    void makeShort();
    static constexpr std::array<quint64, 9> masks = [] {
        std::array<quint64, 9> all{};
        for (size_t i = 1; i < 9; ++i) {
            for (size_t byte = 0; byte < i; ++byte)
                all[i] |= quint64(0xFF) << (8 * (std::endian::native == std::endian::little ? byte : 7 - byte));
        }
        return all;
    }();

    QByteArrayList m_values; ///< what m_texts looks at
    std::vector<std::string_view> m_texts;
    std::vector<quint16> m_next;
    std::array<quint16, 256> m_heads{};
    std::vector<std::pair<double, sampling::Decimal>> m_numbers; ///< by the nearest double
    bool m_numeric = false;
    std::vector<Short> m_short; ///< no two values share a place; empty where that was not found
    quint64 m_factor = 0;
    int m_shift = 64;
};

} // namespace meshwright::quality

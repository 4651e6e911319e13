// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>

#include <array>
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

private:
    static size_t slot(std::string_view text)
    {
        return text.empty() ? 0 : (text.size() * 31 + quint8(text.front()) * 7 + quint8(text.back())) % 256;
    }
    bool containsNumber(std::string_view text) const;

    QByteArrayList m_values; ///< what m_texts looks at
    std::vector<std::string_view> m_texts;
    std::vector<quint16> m_next;
    std::array<quint16, 256> m_heads{};
    std::vector<double> m_numbers;
    bool m_numeric = false;
};

} // namespace meshwright::quality

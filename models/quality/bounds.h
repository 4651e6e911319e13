// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sampling/decimal.h"

#include <optional>

namespace meshwright::quality {

/// Between which numbers a number may lie, to the last digit.
class Bounds {
public:
    void setLow(const sampling::Decimal &low, bool exclusive);
    void setHigh(const sampling::Decimal &high, bool exclusive);

    /// For a text that is a decimal number.
    bool keeps(std::string_view text) const;
    /// The same, where the double nearest to the number is known: mostly it decides.
    bool keeps(std::string_view text, double nearest) const
    {
        if ((m_low && nearest < m_nearLow) || (m_high && nearest > m_nearHigh))
            return false;
        return (nearest != m_nearLow && nearest != m_nearHigh) || keeps(text);
    }
    /// Doubles alone decide about numbers of at most 15 digits.
    bool isPlain() const { return (!m_low || m_low->isPlain()) && (!m_high || m_high->isPlain()); }

private:
    std::optional<sampling::Decimal> m_low, m_high;
    double m_nearLow = 0, m_nearHigh = 0;
    bool m_isLowOut = false, m_isHighOut = false;
};

} // namespace meshwright::quality

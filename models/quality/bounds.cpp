// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/bounds.h"

#include "sampling/values.h"

namespace meshwright::quality {

using sampling::Decimal;

namespace {

double nearest(const Decimal &number)
{
    double value = 0;
    const std::string text = number.canonical();
    if (!sampling::values::number(text, value))
        sampling::values::hugeNumber(text, value);
    return value;
}

} // namespace

void Bounds::setLow(const Decimal &low, bool exclusive)
{
    m_low = low;
    m_nearLow = nearest(low);
    m_isLowOut = exclusive;
}

void Bounds::setHigh(const Decimal &high, bool exclusive)
{
    m_high = high;
    m_nearHigh = nearest(high);
    m_isHighOut = exclusive;
}

bool Bounds::keeps(std::string_view text) const
{
    const auto number = Decimal::parse(text);
    if (!number)
        return false;
    const auto keepsTo = [](std::strong_ordering order, bool isOut) { return isOut ? order > 0 : order >= 0; };
    return (!m_low || keepsTo(*number <=> *m_low, m_isLowOut)) && (!m_high || keepsTo(*m_high <=> *number, m_isHighOut));
}

} // namespace meshwright::quality

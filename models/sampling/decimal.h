// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <algorithm>
#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace meshwright::sampling {

/// A decimal number as it is written, of any length: compared and divided without rounding. Exponents
/// beyond ±10^15 count as that.
class Decimal {
public:
    /// Optional sign, digits with perhaps a point among them, perhaps an exponent; blanks around are ignored.
    static std::optional<Decimal> parse(std::string_view text);

    bool isZero() const { return m_digits.empty(); }
    bool isWhole() const { return qint64(m_digits.size()) <= m_point; }
    /// Two plain numbers that differ are two doubles that differ.
    bool isPlain() const;
    qint64 digitsBefore() const { return std::max<qint64>(0, m_point); } ///< the point, zeros in front not counted
    qint64 digitsAfter() const { return std::max<qint64>(0, qint64(m_digits.size()) - m_point); } ///< likewise
    /// Significant digits, without zeros at the ends.
    qint64 digits() const { return qint64(m_digits.size()); }

    std::strong_ordering operator<=>(const Decimal &other) const;
    bool operator==(const Decimal &other) const = default;
    /// Whether it is a whole number times `step`, which has at most 18 digits and is not zero.
    bool isMultipleOf(const Decimal &step) const;
    /// The nearest whole number not below (`up`) or not above it; the nearest of 64 bits where `fits` is false.
    qint64 whole(bool up, bool &fits) const;
    /// The number as text, the same for every way to write it.
    std::string canonical() const;

private:
    bool m_negative = false;
    std::string m_digits;  ///< no zeros at the ends; empty: zero
    qint64 m_point = 0;    ///< digits before the point; may be negative, or more than there are
};

/// A whole number however it is written: 5, 5.0, 5e3. Where it does not fit 64 bits, `fits` is false and
/// `value` the nearest that does.
bool wholeNumber(std::string_view text, qint64 &value, bool &fits);

} // namespace meshwright::sampling

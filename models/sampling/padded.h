// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sampling/values.h"

#include <bit>
#include <cstring>

/// The commonest shapes of values, read eight bytes at a time. Only for the text of cells, of which
/// Cell::padding bytes beyond the end may be read. Each says what its namesake in values says (tested).
namespace meshwright::sampling::padded {

constexpr bool quick = std::endian::native == std::endian::little;
constexpr quint64 zeros = 0x3030303030303030, tops = 0x8080808080808080;

inline quint64 load(const char *at)
{
    quint64 word = 0;
    std::memcpy(&word, at, 8);
    return word;
}

/// Eight digits, most significant first, as values 0 to 9.
inline quint64 number8(quint64 digits)
{
    digits = digits * 10 + (digits >> 8);
    return (((digits & 0x000000FF000000FF) * 0x000F424000000064) + (((digits >> 16) & 0x000000FF000000FF) * 0x0000271000000001)) >> 32;
}
/// Whether every byte is 0 to 9.
inline bool areDigits(quint64 values)
{
    return ((values | (values + 0x7676767676767676)) & tops) == 0;
}

inline bool integer(std::string_view text, qint64 &value, bool &fits)
{
    const char *at = text.data();
    size_t size = text.size();
    const bool negative = quick && size > 1 && *at == '-';
    at += negative;
    size -= negative;
    if (!quick || size - 1 > 7)
        return values::integer(text, value, fits);
    // The digits move to the back, noughts come in at the front.
    const quint64 all = ((load(at) << (64 - 8 * size)) | (size == 8 ? 0 : zeros >> (8 * size))) ^ zeros;
    if (!areDigits(all))
        return values::integer(text, value, fits);
    const auto sum = qint64(number8(all));
    value = negative ? -sum : sum;
    fits = true;
    return true;
}

inline bool number(std::string_view text, double &value)
{
    static constexpr double powers[] = {1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7};
    const char *at = text.data();
    size_t size = text.size();
    const bool negative = quick && size > 1 && *at == '-';
    at += negative;
    size -= negative;
    if (!quick || size - 1 > 7)
        return values::number(text, value);
    const quint64 live = ~quint64(0) >> (64 - 8 * size);
    const quint64 word = load(at) & live;
    const quint64 points = word ^ 0x2E2E2E2E2E2E2E2E;
    const quint64 found = (points - 0x0101010101010101) & ~points & tops; // its lowest bit is the first point
    quint64 kept = word;
    size_t after = 0;
    if (found) {
        const auto point = size_t(std::countr_zero(found)) / 8;
        after = size - point - 1;
        if (point == 0 || after == 0)
            return values::number(text, value);
        const quint64 before = (quint64(1) << (8 * point)) - 1;
        kept = (word & before) | ((word >> 8) & ~before);
        --size;
    }
    const quint64 all = ((kept << (64 - 8 * size)) | (size == 8 ? 0 : zeros >> (8 * size))) ^ zeros;
    if (!areDigits(all))
        return values::number(text, value);
    const double magnitude = double(qint64(number8(all))) / powers[after];
    value = negative ? -magnitude : magnitude;
    return true;
}

} // namespace meshwright::sampling::padded

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace meshwright::base {

/// A half-open range of bytes in a text: [begin, end). Offsets count from 0, in UTF-8 bytes.
struct Span {
    quint32 begin = 0;
    quint32 end = 0;

    constexpr quint32 size() const { return end - begin; }
    constexpr bool isEmpty() const { return begin == end; }
    constexpr bool contains(quint32 offset) const { return offset >= begin && offset < end; }
    friend constexpr bool operator==(Span, Span) = default;
};

/// A place as people and editors name it. Both count from 1; the column counts Unicode code points.
struct Position {
    int line = 1;
    int column = 1;

    friend constexpr bool operator==(Position, Position) = default;
};

} // namespace meshwright::base

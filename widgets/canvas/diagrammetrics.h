// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/contract.h"
#include "widgets/common/theme.h"

#include <cmath>

/// Sizes of the diagram's cards in scene pixels; they grow with the program's fonts.
namespace meshwright::canvas::metrics {

constexpr qreal foot = 8;
constexpr qreal cardGap = 32;

inline qreal scaled(qreal size) { return std::round(size * ui::Theme::current().fontScale()); }
inline qreal indent() { return scaled(16); }
inline qreal icon() { return scaled(16); }
inline qreal mark() { return scaled(14); } ///< drawn in the room of an icon
inline qreal cardWidth() { return scaled(280); } ///< at least
inline qreal widestCard() { return scaled(440); }
inline qreal head() { return scaled(40); }
inline qreal row() { return scaled(28); }
inline qreal typeWidth() { return scaled(80); } ///< at least
inline qreal widestType() { return scaled(152); }
inline qreal kindWidth() { return scaled(72); }
/// What a head needs beside the name of its object.
inline qreal besideName(bool hasKind) { return 16 + 12 + icon() + 8 + (hasKind ? kindWidth() + 8 : 0); }
/// Where a row's name starts, from the card's left side.
inline qreal rowNameLeft(int depth) { return scaled(28) + depth * indent(); }
inline int marks(const contract::Property &property) { return int(property.primaryKey) + int(property.required); }
/// What a row needs beside its name: type and state stand on the right, key and required marks left of them.
inline qreal besideRowName(int depth, const contract::Property &property, qreal type)
{
    return rowNameLeft(depth) + marks(property) * icon() + 8 + type + icon() + 16;
}
/// The middle of row number `row` below its card's top; -1: of the head.
inline qreal rowMiddle(int number) { return number < 0 ? head() / 2 : head() + row() * (number + 0.5); }

} // namespace meshwright::canvas::metrics

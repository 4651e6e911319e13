// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/contract.h"
#include "widgets/common/theme.h"

#include <cmath>

/// Sizes of the diagram's cards in scene pixels; they grow with the program's fonts.
namespace meshwright::canvas::metrics {

constexpr qreal indent = 16;
constexpr qreal icon = 16;
constexpr qreal foot = 8;
constexpr qreal cardGap = 32;

inline qreal scaled(qreal size) { return std::round(size * ui::Theme::current().fontScale()); }
inline qreal cardWidth() { return scaled(280); }
inline qreal head() { return scaled(40); }
inline qreal row() { return scaled(28); }
inline qreal typeWidth() { return scaled(80); }
inline qreal kindWidth() { return scaled(72); }
inline qreal nameWidth(bool hasKind) { return cardWidth() - 16 - 12 - icon - 8 - (hasKind ? kindWidth() + 8 : 0); }
/// Where a row's name starts, from the card's left side.
inline qreal rowNameLeft(int depth) { return 28 + depth * indent; }
inline int marks(const contract::Property &property) { return int(property.primaryKey) + int(property.required); }
/// Type and state stand on the right, key and required marks left of them.
inline qreal rowNameWidth(int depth, const contract::Property &property)
{
    return cardWidth() - rowNameLeft(depth) - marks(property) * icon - 8 - typeWidth() - icon - 16;
}
/// The middle of row number `row` below its card's top; -1: of the head.
inline qreal rowMiddle(int number) { return number < 0 ? head() / 2 : head() + row() * (number + 0.5); }

} // namespace meshwright::canvas::metrics

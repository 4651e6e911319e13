// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/contract.h"

#include <compare>
#include <optional>

namespace meshwright::contract::rules {

/// One limit of a property's values; not valid where the options state none.
struct Bound {
    Node node;
    bool isExclusive = false;

    explicit operator bool() const { return node.isValid(); }
};

/// The stricter of minimum and exclusiveMinimum, and of maximum and exclusiveMaximum. The booleans of
/// 3.0 make their neighbour exclusive.
Bound lowerBound(const Property &property);
Bound upperBound(const Property &property);

/// Compares two values as the property's type orders them. Empty where they can't be compared: another
/// type, or dates that are not written as ISO 8601.
std::optional<std::partial_ordering> compareValues(const Property &property, const Node &a, const Node &b);

/// A limit on a count (minLength, maxItems, …); empty where absent or not a number from 0.
std::optional<qint64> countLimit(const Property &property, std::string_view key);

} // namespace meshwright::contract::rules

// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/rules/bounds.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace meshwright::contract::rules {

namespace {

/// 2026-11-21, 09:30, 09:30:00.5, 2026-11-21T09:30:00Z: written so, texts order like the times they mean.
bool isIsoTime(std::string_view text)
{
    return !text.empty() && text.front() >= '0' && text.front() <= '9' && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= '0' && c <= '9') || c == '-' || c == ':' || c == 'T' || c == 'Z' || c == '.' || c == '+' || c == ' ';
    });
}

/// The same pattern of digits and signs, so that "2026-1-2" is not compared with "2026-11-02".
bool sameShape(std::string_view a, std::string_view b)
{
    return a.size() == b.size() && std::equal(a.begin(), a.end(), b.begin(), [](char x, char y) {
        const bool digitX = x >= '0' && x <= '9', digitY = y >= '0' && y <= '9';
        return digitX == digitY && (digitX || x == y);
    });
}

bool isTime(const Property &property)
{
    return property.logicalType == "date"_L1 || property.logicalType == "timestamp"_L1 || property.logicalType == "time"_L1;
}

Bound stricter(const Property &property, const char *plainKey, const char *exclusiveKey, std::partial_ordering tighter)
{
    const Node plain = property.options.find(plainKey), exclusive = property.options.find(exclusiveKey);
    if (const auto old = exclusive.boolean())
        return {plain, *old};
    if (!plain || !exclusive)
        return plain ? Bound{plain, false} : Bound{exclusive, true};
    const auto order = compareValues(property, plain, exclusive);
    return order == tighter ? Bound{plain, false} : Bound{exclusive, true};
}

} // namespace

Bound lowerBound(const Property &property)
{
    return stricter(property, "minimum", "exclusiveMinimum", std::partial_ordering::greater);
}

Bound upperBound(const Property &property)
{
    return stricter(property, "maximum", "exclusiveMaximum", std::partial_ordering::less);
}

std::optional<std::partial_ordering> compareValues(const Property &property, const Node &a, const Node &b)
{
    if (isTime(property)) {
        if (!a.isString() || !b.isString() || !isIsoTime(a.value()) || !sameShape(a.value(), b.value()))
            return {};
        return a.value() <=> b.value();
    }
    const auto left = a.number(), right = b.number();
    if (!left || !right)
        return {};
    return *left <=> *right;
}

std::optional<qint64> countLimit(const Property &property, std::string_view key)
{
    const auto value = property.options.find(key).integer();
    return value && *value >= 0 ? value : std::nullopt;
}

} // namespace meshwright::contract::rules

// SPDX-License-Identifier: GPL-3.0-or-later
#include "standard/jsonvalue.h"

#include "standard/description.h"

#include <cmath>

namespace meshwright::standard {

using text::Node;
using text::ScalarType;

namespace {

bool equal(Node a, Node b, int &budget)
{
    a = a.resolved();
    b = b.resolved();
    if (--budget < 0)
        return false;
    if (a == b)
        return true;
    if (a.isMapping() || b.isMapping()) {
        if (!a.isMapping() || !b.isMapping() || a.size() != b.size())
            return false;
        for (int i = 0; i < a.size(); ++i) {
            const Node other = b.find(a.key(i).value());
            if (!other.isValid() || !equal(a.at(i), other, budget))
                return false;
        }
        return true;
    }
    if (a.isSequence() || b.isSequence()) {
        if (!a.isSequence() || !b.isSequence() || a.size() != b.size())
            return false;
        for (int i = 0; i < a.size(); ++i) {
            if (!equal(a.at(i), b.at(i), budget))
                return false;
        }
        return true;
    }
    if (const auto x = a.integer(), y = b.integer(); x && y)
        return *x == *y;
    if (const auto x = a.number(), y = b.number(); x && y)
        return *x == *y;
    if (a.scalarType() != b.scalarType())
        return false;
    if (a.scalarType() == ScalarType::Boolean)
        return a.boolean() == b.boolean();
    return a.scalarType() == ScalarType::Null || a.value() == b.value();
}

/// A rough order-free fingerprint: equal values have equal ones.
size_t fingerprint(Node node, int depth = 0)
{
    node = node.resolved();
    if (node.isMapping() || node.isSequence()) {
        size_t sum = node.isMapping() ? 77 : 99;
        for (int i = 0; i < node.size() && depth < 4; ++i)
            sum += fingerprint(node.at(i), depth + 1) * (node.isMapping() ? 1 : size_t(2 * i + 3));
        return sum + size_t(node.size());
    }
    if (const auto number = node.number())
        return std::hash<double>()(*number == 0 ? 0.0 : *number);
    if (node.scalarType() == ScalarType::Null)
        return 5;
    return std::hash<std::string_view>()(node.value()) + size_t(node.scalarType());
}

} // namespace

quint8 typesOf(Node node)
{
    node = node.resolved();
    if (node.isMapping())
        return Object;
    if (node.isSequence())
        return Array;
    switch (node.scalarType()) {
    case ScalarType::Null:
        return Null;
    case ScalarType::Boolean:
        return Boolean;
    case ScalarType::Integer:
        return Integer | Number;
    case ScalarType::Float: {
        const auto number = node.number();
        const bool whole = number && std::isfinite(*number) && std::floor(*number) == *number;
        return whole ? Integer | Number : Number;
    }
    case ScalarType::String:
        return String;
    }
    Q_UNREACHABLE();
}

bool jsonEqual(Node a, Node b, int budget)
{
    return equal(a, b, budget);
}

std::pair<int, int> equalItems(Node sequence)
{
    std::unordered_multimap<size_t, int> seen;
    for (int i = 0; i < sequence.size(); ++i) {
        const size_t print = fingerprint(sequence.at(i));
        const auto [begin, end] = seen.equal_range(print);
        for (auto other = begin; other != end; ++other) {
            if (jsonEqual(sequence.at(other->second), sequence.at(i)))
                return {other->second, i};
        }
        seen.emplace(print, i);
    }
    return {-1, -1};
}

} // namespace meshwright::standard

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/tree.h"

/// Nodes of a tree as JSON Schema sees them: types, numbers and equality.
namespace meshwright::standard {

/// The bits of standard::Type that a node has: an integer is a number too, and so is 1.0 an integer.
quint8 typesOf(text::Node node);
/// Deep equality: numbers by value, mappings without order. Gives up (false) beyond `budget` nodes.
bool jsonEqual(text::Node a, text::Node b, int budget = 100'000);
/// Two items of a list that are equal: their numbers, or {-1, -1}.
std::pair<int, int> equalItems(text::Node sequence);

} // namespace meshwright::standard

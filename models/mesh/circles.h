// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <utility>
#include <vector>

namespace meshwright::mesh {

/// The groups of at least two nodes that all reach each other, each in rising order, by their first node.
std::vector<std::vector<int>> circles(int nodes, const std::vector<std::pair<int, int>> &edges);

} // namespace meshwright::mesh

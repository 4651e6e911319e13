// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

/// The arithmetic that both layouts share.
namespace meshwright::mesh {

struct Arc {
    int from = -1, to = -1;
    qreal weight = 1;
};

/// A column for each node such that most arcs lead from a lower to a higher one (arcs that close a circle
/// are left out by a greedy choice), at most `most` columns. Columns count from 0, none is empty.
std::vector<int> columnsOf(int nodes, const std::vector<Arc> &arcs, int most);

/// One thing of a column: where its middle would like to be, how tall it is, how much that matters.
struct Wish {
    qreal middle = 0, height = 0, weight = 1;
};

/// The tops of a column's things in their order, `gap` apart at least, as near to their wishes as that
/// allows (least squares).
std::vector<qreal> settle(const std::vector<Wish> &wishes, qreal gap);

} // namespace meshwright::mesh

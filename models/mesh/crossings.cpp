// SPDX-License-Identifier: GPL-3.0-or-later
#include "mesh/layout.h"

namespace meshwright::mesh {

namespace {

/// Twice the area of the triangle; its sign tells the side.
qreal side(QPointF a, QPointF b, QPointF c)
{
    return (b.x() - a.x()) * (c.y() - a.y()) - (b.y() - a.y()) * (c.x() - a.x());
}

bool cross(QPointF a, QPointF b, QPointF c, QPointF d)
{
    return side(a, b, c) * side(a, b, d) < 0 && side(c, d, a) * side(c, d, b) < 0;
}

} // namespace

int crossings(const std::vector<std::vector<QPointF>> &edges)
{
    int count = 0;
    for (size_t i = 0; i < edges.size(); ++i) {
        for (size_t j = i + 1; j < edges.size(); ++j)
            count += cross(edges[i].front(), edges[i].back(), edges[j].front(), edges[j].back()) ? 1 : 0;
    }
    return count;
}

} // namespace meshwright::mesh

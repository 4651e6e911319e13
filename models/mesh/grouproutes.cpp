// SPDX-License-Identifier: GPL-3.0-or-later
#include "mesh/grouparrangement.h"

#include <algorithm>
#include <limits>

namespace meshwright::mesh {

// A free height nearest to `y` in a layer that a line must pass.
qreal GroupArrangement::freeHeight(const std::vector<int> &layer, qreal y) const
{
    qreal best = y, bestDistance = std::numeric_limits<qreal>::max();
    bool isFree = true;
    for (const int g : layer) {
        const Group &group = m_groups[size_t(g)];
        const qreal above = group.at.y() - m_options.groupGap / 2;
        const qreal below = group.at.y() + group.size.height() + m_options.groupGap / 2;
        isFree = isFree && (y <= above || y >= below);
        for (const qreal candidate : {above, below}) {
            if (std::abs(candidate - y) < bestDistance) {
                best = candidate;
                bestDistance = std::abs(candidate - y);
            }
        }
    }
    return isFree ? y : best;
}

std::pair<qreal, qreal> GroupArrangement::extent(const std::vector<int> &layer) const
{
    qreal left = std::numeric_limits<qreal>::max(), right = std::numeric_limits<qreal>::lowest();
    for (const int g : layer) {
        left = std::min(left, m_groups[size_t(g)].at.x());
        right = std::max(right, m_groups[size_t(g)].at.x() + m_groups[size_t(g)].size.width());
    }
    return {left, right};
}

std::vector<QPointF> GroupArrangement::route(const LayoutEdge &edge) const
{
    const QPointF start = outputPoint(edge), end = inputPoint(edge);
    const int from = m_groups[size_t(groupOf(edge.from))].layer, to = m_groups[size_t(groupOf(edge.to))].layer;
    std::vector<QPointF> line{start};
    if (end.x() <= start.x()) {
        const qreal stub = m_options.columnGap / 2;
        line.push_back(start + QPointF(stub, 0));
        line.push_back(end - QPointF(stub, 0));
    }
    for (int layer = from + 1; layer < to; ++layer) {
        const auto [left, right] = extent(m_layers[size_t(layer)]);
        const qreal share = ((left + right) / 2 - start.x()) / (end.x() - start.x());
        const qreal y = freeHeight(m_layers[size_t(layer)], start.y() + share * (end.y() - start.y()));
        line.push_back({left - m_options.groupPadding / 2, y});
        line.push_back({right + m_options.groupPadding / 2, y});
    }
    line.push_back(end);
    return line;
}

} // namespace meshwright::mesh

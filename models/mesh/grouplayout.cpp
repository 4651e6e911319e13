// SPDX-License-Identifier: GPL-3.0-or-later
#include "mesh/grouparrangement.h"

#include <algorithm>
#include <cmath>

namespace meshwright::mesh {

namespace {

/// Whole pixels, the top left at (0, 0).
void moveToOrigin(Layout &layout)
{
    const QPointF by(-std::floor(layout.bounds.left()), -std::floor(layout.bounds.top()));
    for (auto *list : {&layout.groups, &layout.nodes}) {
        for (QRectF &rect : *list) {
            if (!rect.isNull())
                rect.moveTo(std::round(rect.x() + by.x()), std::round(rect.y() + by.y()));
        }
    }
    for (auto &line : layout.edges) {
        for (QPointF &point : line)
            point = {std::round(point.x() + by.x()), std::round(point.y() + by.y())};
    }
    layout.bounds.translate(by);
}

// All there are, best first by an estimate: the sizes are known before the sweeps, but not how far they draw things apart.
std::vector<GroupPlan> plansFor(GroupArrangement &arrangement, int groupCount)
{
    std::vector<GroupPlan> found;
    for (const int columns : {1, 2, 3, 4, 6, GroupPlan::unlimited}) {
        for (const int layers : {1, 2, 3, 4, 5, 6, 8, GroupPlan::unlimited}) {
            if (layers > groupCount && layers != GroupPlan::unlimited)
                continue;
            arrangement.fill({columns, layers});
            found.push_back({columns, layers, arrangement.score(arrangement.boxes())});
        }
    }
    std::stable_sort(found.begin(), found.end(), [](const GroupPlan &a, const GroupPlan &b) { return a.score > b.score; });
    return found;
}

Layout laidOut(GroupArrangement &arrangement, const GroupPlan &plan)
{
    arrangement.fill(plan);
    arrangement.improve();
    return arrangement.layout();
}

} // namespace

Layout layoutGroups(const std::vector<LayoutNode> &nodes, int groupCount, const std::vector<LayoutEdge> &edges, const LayoutOptions &options)
{
    GroupArrangement arrangement(nodes, groupCount, edges, options);
    Layout layout;
    if (options.aspect <= 0) {
        layout = laidOut(arrangement, {});
    } else {
        const std::vector<GroupPlan> plans = plansFor(arrangement, groupCount);
        qreal best = -1;
        for (size_t i = 0; i < std::min(plans.size(), nodes.size() > fewNodes ? size_t(1) : size_t(6)); ++i) {
            Layout tried = laidOut(arrangement, plans[i]);
            const qreal score = arrangement.score(tried.bounds);
            if (score <= best)
                continue;
            best = score;
            layout = std::move(tried);
        }
    }
    moveToOrigin(layout);
    return layout;
}

} // namespace meshwright::mesh

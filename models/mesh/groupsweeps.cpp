// SPDX-License-Identifier: GPL-3.0-or-later
#include "mesh/grouparrangement.h"

#include <algorithm>
#include <cmath>

namespace meshwright::mesh {

// The mean height of a node's other ends, of those in one group none; its own height where there is none. And how many they are.
std::pair<qreal, int> GroupArrangement::pull(int node, int withoutGroup) const
{
    qreal sum = 0;
    int count = 0;
    for (const int number : m_touching[size_t(node)]) {
        const LayoutEdge &edge = m_edges[size_t(number)];
        const int other = edge.from == node ? edge.to : edge.from;
        if (other == node || groupOf(other) == withoutGroup)
            continue;
        sum += edge.from == node ? inputPoint(edge).y() : outputPoint(edge).y();
        ++count;
    }
    const qreal own = m_at[size_t(node)].y() + m_nodes[size_t(node)].size.height() / 2;
    return {count > 0 ? sum / count : own, count};
}

void GroupArrangement::improve()
{
    place();
    std::vector<Group> best = m_groups;
    qreal bestCost = cost();
    for (int sweep = 0; sweep < m_options.sweeps; ++sweep) {
        orderNodes();
        orderLayers(sweep % 2 == 0);
        place();
        if (const qreal now = cost(); now < bestCost) {
            bestCost = now;
            best = m_groups;
        }
    }
    m_groups = std::move(best);
    place();
    if (m_nodes.size() <= fewNodes)
        swapNeighbours(std::min(bestCost, cost()));
}

// What the sweeps leave: two nodes of a column the other way round, as long as that shortens the lines.
void GroupArrangement::swapNeighbours(qreal best)
{
    constexpr int mostRounds = 4;
    bool better = true;
    for (int round = 0; better && round < mostRounds; ++round) {
        better = false;
        for (Group &group : m_groups) {
            for (auto &column : group.columns) {
                for (size_t i = 1; i < column.size(); ++i) {
                    std::swap(column[i - 1], column[i]);
                    placeIn(group);
                    const qreal now = cost();
                    better = better || now < best - 1;
                    if (now < best - 1)
                        best = now;
                    else
                        std::swap(column[i - 1], column[i]);
                }
            }
            placeIn(group);
        }
    }
}

void GroupArrangement::orderNodes()
{
    for (Group &group : m_groups) {
        for (auto &column : group.columns) {
            std::vector<std::pair<qreal, int>> wishes;
            for (const int node : column)
                wishes.push_back({pull(node).first, node});
            std::stable_sort(wishes.begin(), wishes.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
            std::transform(wishes.begin(), wishes.end(), column.begin(), [](const auto &wish) { return wish.second; });
        }
        placeIn(group);
    }
}

void GroupArrangement::orderLayers(bool forward)
{
    for (size_t i = 0; i < m_layers.size(); ++i)
        orderLayer(m_layers[forward ? i : m_layers.size() - 1 - i]);
}

// Where a group's top should be so that its nodes are level with what they are connected to.
Wish GroupArrangement::wishOf(int number) const
{
    const Group &group = m_groups[size_t(number)];
    qreal shift = 0;
    int weight = 0;
    for (const auto &column : group.columns) {
        for (const int node : column) {
            const auto [middle, count] = pull(node, number);
            shift += (middle - m_at[size_t(node)].y() - m_nodes[size_t(node)].size.height() / 2) * count;
            weight += count;
        }
    }
    const qreal own = group.at.y() + group.size.height() / 2;
    return {own + (weight > 0 ? shift / weight : 0), group.size.height(), std::max(0.1, qreal(weight))};
}

void GroupArrangement::orderLayer(std::vector<int> &layer)
{
    std::vector<std::pair<Wish, int>> wishes;
    for (const int g : layer)
        wishes.push_back({wishOf(g), g});
    std::stable_sort(wishes.begin(), wishes.end(), [](const auto &a, const auto &b) { return a.first.middle < b.first.middle; });
    std::vector<Wish> column;
    for (const auto &[wish, g] : wishes)
        column.push_back(wish);
    const std::vector<qreal> tops = settle(column, m_options.groupGap);
    for (size_t i = 0; i < layer.size(); ++i) {
        layer[i] = wishes[i].second;
        m_groups[size_t(layer[i])].at.setY(tops[i]);
        placeIn(m_groups[size_t(layer[i])]);
    }
}

// How far the lines climb and fall: short lines cross little, and unlike crossings this is cheap to count.
qreal GroupArrangement::cost() const
{
    qreal sum = 0;
    for (const LayoutEdge &edge : m_edges)
        sum += std::abs(outputPoint(edge).y() - inputPoint(edge).y());
    return sum;
}

} // namespace meshwright::mesh

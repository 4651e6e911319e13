// SPDX-License-Identifier: GPL-3.0-or-later
#include "mesh/grouparrangement.h"

#include <algorithm>
#include <cmath>
#include <map>

namespace meshwright::mesh {

namespace {

int root(size_t count, double factor)
{
    return int(std::ceil(std::sqrt(double(count)) * factor));
}

} // namespace

void GroupArrangement::fill(const GroupPlan &plan)
{
    fillGroups(plan.columns);
    fillLayers(plan.layers);
    stack();
}

void GroupArrangement::fillGroups(int mostColumns)
{
    std::vector<std::vector<int>> members(m_groups.size());
    for (size_t i = 0; i < m_nodes.size(); ++i)
        members[size_t(m_nodes[i].group)].push_back(int(i));
    std::vector<std::vector<Arc>> inner(m_groups.size());
    std::vector<int> local(m_nodes.size());
    for (const auto &group : members) {
        for (size_t i = 0; i < group.size(); ++i)
            local[size_t(group[i])] = int(i);
    }
    for (const LayoutEdge &edge : m_edges) {
        if (groupOf(edge.from) == groupOf(edge.to))
            inner[size_t(groupOf(edge.from))].push_back({local[size_t(edge.from)], local[size_t(edge.to)], 1});
    }
    for (size_t g = 0; g < m_groups.size(); ++g)
        fillColumns(m_groups[g], members[g], inner[g], mostColumns);
}

// Columns by dependency; those that grew too tall stand side by side.
void GroupArrangement::fillColumns(Group &group, const std::vector<int> &members, const std::vector<Arc> &inner, int mostColumns)
{
    group = {};
    group.nodeCount = int(members.size());
    // Without a flow between them a few stand in one column; with one they never loop back to their own.
    const int wished = inner.empty() && members.size() < 4 ? 1 : std::max(2, root(members.size(), 1));
    const std::vector<int> column = columnsOf(int(members.size()), inner, std::min(wished, mostColumns));
    std::map<int, std::vector<int>> byColumn;
    for (size_t i = 0; i < members.size(); ++i)
        byColumn[column[i]].push_back(members[i]);
    const size_t tallest = std::max(size_t(std::max(4, root(members.size(), 1.6))), members.size() / size_t(mostColumns) + 1);
    for (const auto &[number, nodes] : byColumn) {
        const size_t parts = (nodes.size() + tallest - 1) / tallest;
        for (size_t part = 0; part < parts; ++part) {
            const auto begin = nodes.begin() + std::ptrdiff_t(nodes.size() * part / parts);
            const auto end = nodes.begin() + std::ptrdiff_t(nodes.size() * (part + 1) / parts);
            group.columns.emplace_back(begin, end);
            for (auto node = begin; node != end; ++node)
                m_column[size_t(*node)] = int(group.columns.size()) - 1;
        }
    }
}

void GroupArrangement::fillLayers(int mostLayers)
{
    m_layers.clear();
    std::map<std::pair<int, int>, qreal> weights;
    for (const LayoutEdge &edge : m_edges) {
        if (groupOf(edge.from) != groupOf(edge.to))
            ++weights[{groupOf(edge.from), groupOf(edge.to)}];
    }
    std::vector<Arc> arcs;
    std::vector<bool> isConnected(m_groups.size(), false);
    for (const auto &[pair, weight] : weights) {
        arcs.push_back({pair.first, pair.second, weight});
        isConnected[size_t(pair.first)] = isConnected[size_t(pair.second)] = true;
    }
    const std::vector<int> layers = columnsOf(int(m_groups.size()), arcs, std::min(mostLayers, std::max(3, root(m_groups.size(), 1.2))));
    for (size_t g = 0; g < m_groups.size(); ++g) {
        measure(m_groups[g]);
        m_groups[g].layer = layers[g];
        if (isConnected[g])
            layerAt(layers[g]).push_back(int(g));
    }
    spreadLoners(isConnected, mostLayers);
}

// Groups that nothing connects fill the shortest layers, so that a mesh without edges is a block, not a strip.
void GroupArrangement::spreadLoners(const std::vector<bool> &isConnected, int mostLayers)
{
    const auto filled = size_t(std::count_if(m_groups.begin(), m_groups.end(), [](const Group &g) { return g.nodeCount > 0; }));
    m_layers.resize(std::max(m_layers.size(), mostLayers == GroupPlan::unlimited ? size_t(std::max(1, root(filled, 1))) : size_t(mostLayers)));
    for (size_t g = 0; g < m_groups.size(); ++g) {
        if (isConnected[g] || m_groups[g].nodeCount == 0)
            continue;
        const auto shortest = std::min_element(m_layers.begin(), m_layers.end(), [this](const auto &a, const auto &b) {
            return heightOf(a) < heightOf(b);
        });
        m_groups[g].layer = int(shortest - m_layers.begin());
        shortest->push_back(int(g));
    }
    std::erase_if(m_layers, [](const auto &layer) { return layer.empty(); });
    for (size_t i = 0; i < m_layers.size(); ++i) {
        for (const int g : m_layers[i])
            m_groups[size_t(g)].layer = int(i);
    }
}

std::vector<int> &GroupArrangement::layerAt(int layer)
{
    if (m_layers.size() <= size_t(layer))
        m_layers.resize(size_t(layer) + 1);
    return m_layers[size_t(layer)];
}

void GroupArrangement::measure(Group &group) const
{
    if (group.nodeCount == 0)
        return;
    qreal width = -m_options.columnGap, height = 0;
    for (const auto &column : group.columns) {
        width += columnWidth(column) + m_options.columnGap;
        height = std::max(height, columnHeight(column));
    }
    group.size = {std::max(width + 2 * m_options.groupPadding, m_options.groupWidth),
                  height + m_options.groupHeader + m_options.groupPadding};
}

// First heights: each layer stacked around one middle line. The x of everything is final here.
void GroupArrangement::stack()
{
    qreal x = 0;
    for (const auto &layer : m_layers) {
        qreal y = -heightOf(layer) / 2, width = 0;
        for (const int g : layer) {
            m_groups[size_t(g)].at = {x, y};
            y += m_groups[size_t(g)].size.height() + m_options.groupGap;
            width = std::max(width, m_groups[size_t(g)].size.width());
        }
        for (const int g : layer)
            m_groups[size_t(g)].at.rx() += (width - m_groups[size_t(g)].size.width()) / 2;
        x += width + m_options.layerGap;
    }
}

} // namespace meshwright::mesh

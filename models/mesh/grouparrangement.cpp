// SPDX-License-Identifier: GPL-3.0-or-later
#include "mesh/grouparrangement.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace meshwright::mesh {

namespace {

constexpr qreal viewArea = 960 * 540; // pixels: in a view of about this size all should be read

} // namespace

GroupArrangement::GroupArrangement(const std::vector<LayoutNode> &nodes, int groupCount, const std::vector<LayoutEdge> &edges, const LayoutOptions &options)
    : m_nodes(nodes)
    , m_edges(edges)
    , m_options(options)
    , m_groups(size_t(groupCount))
    , m_at(nodes.size())
    , m_column(nodes.size())
    , m_touching(nodes.size())
{
    for (size_t i = 0; i < edges.size(); ++i) {
        m_touching[size_t(edges[i].from)].push_back(int(i));
        m_touching[size_t(edges[i].to)].push_back(int(i));
    }
}

qreal GroupArrangement::score(const QRectF &bounds) const
{
    const qreal wide = std::sqrt(viewArea * m_options.aspect), high = wide / m_options.aspect;
    const qreal zoom = std::min({1.0, wide / std::max(bounds.width(), 1.0), high / std::max(bounds.height(), 1.0)});
    qreal back = 0;
    for (const LayoutEdge &edge : m_edges) {
        const bool within = groupOf(edge.from) == groupOf(edge.to);
        const int from = within ? m_column[size_t(edge.from)] : m_groups[size_t(groupOf(edge.from))].layer;
        const int to = within ? m_column[size_t(edge.to)] : m_groups[size_t(groupOf(edge.to))].layer;
        // Inside a group a line back is a short loop.
        back += from < to ? 0 : within ? 0.5 : 1;
    }
    return zoom * (1 - 0.4 * back / qreal(std::max<size_t>(1, m_edges.size())));
}

Layout GroupArrangement::layout() const
{
    Layout found;
    for (const Group &group : m_groups) {
        found.groups.push_back(group.nodeCount > 0 ? QRectF(group.at, group.size) : QRectF());
        found.bounds |= found.groups.back();
    }
    for (size_t i = 0; i < m_nodes.size(); ++i)
        found.nodes.push_back({m_at[i], m_nodes[i].size});
    for (const LayoutEdge &edge : m_edges)
        found.edges.push_back(route(edge));
    return found;
}

QRectF GroupArrangement::boxes() const
{
    QRectF all;
    for (const Group &group : m_groups) {
        if (group.nodeCount > 0)
            all |= QRectF(group.at, group.size);
    }
    return all;
}

qreal GroupArrangement::heightOf(const std::vector<int> &layer) const
{
    return std::accumulate(layer.begin(), layer.end(), qreal(0), [this](qreal sum, int g) {
        return sum + m_groups[size_t(g)].size.height() + m_options.groupGap;
    });
}

qreal GroupArrangement::columnHeight(const std::vector<int> &column) const
{
    qreal height = -m_options.nodeGap;
    for (const int node : column)
        height += m_nodes[size_t(node)].size.height() + m_options.nodeGap;
    return std::max(height, qreal(0));
}

qreal GroupArrangement::columnWidth(const std::vector<int> &column) const
{
    qreal width = 0;
    for (const int node : column)
        width = std::max(width, m_nodes[size_t(node)].size.width());
    return width;
}

void GroupArrangement::place()
{
    for (const Group &group : m_groups)
        placeIn(group);
}

void GroupArrangement::placeIn(const Group &group)
{
    const qreal inner = group.size.height() - m_options.groupHeader - m_options.groupPadding;
    qreal x = group.at.x() + m_options.groupPadding;
    for (const auto &column : group.columns) {
        const qreal width = columnWidth(column);
        qreal y = group.at.y() + m_options.groupHeader + (inner - columnHeight(column)) / 2;
        for (const int node : column) {
            const QSizeF &size = m_nodes[size_t(node)].size;
            m_at[size_t(node)] = {x + (width - size.width()) / 2, y};
            y += size.height() + m_options.nodeGap;
        }
        x += width + m_options.columnGap;
    }
}

} // namespace meshwright::mesh

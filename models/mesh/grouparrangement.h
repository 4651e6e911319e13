// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mesh/layering.h"
#include "mesh/layout.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace meshwright::mesh {

/// How far things are stacked instead of standing side by side.
struct GroupPlan {
    static constexpr int unlimited = std::numeric_limits<int>::max();

    int columns = unlimited; ///< of nodes in a group, at most
    int layers = unlimited;  ///< of groups, at most
    qreal score = 0;
};

/// So few nodes are laid out with more care, and several times to choose by what comes out.
constexpr size_t fewNodes = 80;

/// Layers of groups from left to right; in each group columns of nodes. Filled by a plan, then improved by
/// sweeps that order both by the middle of what they are connected to and keep the best order seen.
/// What it was made from must outlive it.
class GroupArrangement {
public:
    GroupArrangement(const std::vector<LayoutNode> &nodes, int groupCount, const std::vector<LayoutEdge> &edges, const LayoutOptions &options);

    /// Puts all in columns and layers, each layer stacked around one middle line. No node has its place yet.
    void fill(const GroupPlan &plan);
    /// Places all nodes, in the best order that is found.
    void improve();

    /// How well it can be read in the view: how large `bounds` is there, less for lines that run back.
    qreal score(const QRectF &bounds) const;
    QRectF boxes() const;
    Layout layout() const;

private:
    struct Group {
        std::vector<std::vector<int>> columns; ///< of nodes, top to bottom
        QSizeF size;
        QPointF at;
        int layer = 0;
        int nodeCount = 0;
    };

    int groupOf(int node) const { return m_nodes[size_t(node)].group; }
    qreal heightOf(const std::vector<int> &layer) const;
    qreal columnHeight(const std::vector<int> &column) const;
    qreal columnWidth(const std::vector<int> &column) const;
    QPointF outputPoint(const LayoutEdge &edge) const
    {
        const LayoutNode &node = m_nodes[size_t(edge.from)];
        return m_at[size_t(edge.from)] + QPointF(node.size.width(), node.size.height() * portShare(edge.output, node.outputs));
    }
    QPointF inputPoint(const LayoutEdge &edge) const
    {
        const LayoutNode &node = m_nodes[size_t(edge.to)];
        return m_at[size_t(edge.to)] + QPointF(0, node.size.height() * portShare(edge.input, node.inputs));
    }
    static qreal portShare(int port, int ports) { return ports < 1 ? 0.5 : (std::clamp(port, 0, ports - 1) + 1.0) / (ports + 1.0); }
    /// Nodes by their group's place: columns beside each other, each in the middle of the height.
    void place();
    void placeIn(const Group &group);

    // groupfill.cpp
    void fillGroups(int mostColumns);
    void fillColumns(Group &group, const std::vector<int> &members, const std::vector<Arc> &inner, int mostColumns);
    void fillLayers(int mostLayers);
    void spreadLoners(const std::vector<bool> &isConnected, int mostLayers);
    std::vector<int> &layerAt(int layer);
    void measure(Group &group) const;
    void stack();

    // groupsweeps.cpp
    std::pair<qreal, int> pull(int node, int withoutGroup = -1) const;
    Wish wishOf(int number) const;
    void orderNodes();
    void orderLayers(bool forward);
    void orderLayer(std::vector<int> &layer);
    void swapNeighbours(qreal best);
    qreal cost() const;

    // grouproutes.cpp
    qreal freeHeight(const std::vector<int> &layer, qreal y) const;
    std::pair<qreal, qreal> extent(const std::vector<int> &layer) const;
    std::vector<QPointF> route(const LayoutEdge &edge) const;

    const std::vector<LayoutNode> &m_nodes;
    const std::vector<LayoutEdge> &m_edges;
    const LayoutOptions &m_options;
    std::vector<Group> m_groups;
    std::vector<std::vector<int>> m_layers;   ///< of groups, top to bottom
    std::vector<QPointF> m_at;                ///< top left of each node
    std::vector<int> m_column;                ///< of each node, in its group
    std::vector<std::vector<int>> m_touching; ///< edges of each node
};

} // namespace meshwright::mesh

// SPDX-License-Identifier: GPL-3.0-or-later
#include "mesh/layout.h"

#include "mesh/layering.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <numeric>

namespace meshwright::mesh {

namespace {

int root(size_t count, double factor)
{
    return int(std::ceil(std::sqrt(double(count)) * factor));
}

constexpr int unlimited = std::numeric_limits<int>::max();
constexpr qreal viewArea = 960 * 540; // pixels: in a view of about this size all should be read
constexpr size_t fewNodes = 80;       // so few are laid out several times, to choose by what comes out

/// How far things are stacked instead of standing side by side.
struct Plan {
    int columns = unlimited; ///< of nodes in a group, at most
    int layers = unlimited;  ///< of groups, at most
    qreal score = 0;
};

struct Group {
    std::vector<std::vector<int>> columns; ///< of nodes, top to bottom
    QSizeF size;
    QPointF at;
    int layer = 0;
    int nodeCount = 0;
};

/// Layers of groups from left to right; in each group columns of nodes. Sweeps order both by the
/// middle of what they are connected to and keep the best order seen.
class GroupLayout {
public:
    GroupLayout(const std::vector<LayoutNode> &nodes, int groupCount, const std::vector<LayoutEdge> &edges, const LayoutOptions &options)
        : m_nodes(nodes), m_edges(edges), m_options(options), m_groups(size_t(groupCount)), m_at(nodes.size()), m_column(nodes.size()), m_touching(nodes.size())
    {
        for (size_t i = 0; i < edges.size(); ++i) {
            m_touching[size_t(edges[i].from)].push_back(int(i));
            m_touching[size_t(edges[i].to)].push_back(int(i));
        }
    }

    Layout run(const Plan &plan)
    {
        fillGroups(plan.columns);
        fillLayers(plan.layers);
        stack();
        place();
        improve();
        return result();
    }

    /// All there are, best first by an estimate: the sizes are known before the sweeps, but not how far they draw things apart.
    std::vector<Plan> plans()
    {
        std::vector<Plan> found;
        const int most = int(m_groups.size());
        for (const int columns : {1, 2, 3, 4, 6, unlimited}) {
            fillGroups(columns);
            for (const int layers : {1, 2, 3, 4, 5, 6, 8, unlimited}) {
                if (layers > most && layers != unlimited)
                    continue;
                fillLayers(layers);
                stack();
                found.push_back({columns, layers, score(boxes())});
            }
        }
        std::stable_sort(found.begin(), found.end(), [](const Plan &a, const Plan &b) { return a.score > b.score; });
        return found;
    }

    /// How well it can be read in the view: how large it is there, less for lines that run back.
    qreal score(const QRectF &bounds) const
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

private:
    int groupOf(int node) const { return m_nodes[size_t(node)].group; }

    QRectF boxes() const
    {
        QRectF all;
        for (const Group &group : m_groups) {
            if (group.nodeCount > 0)
                all |= QRectF(group.at, group.size);
        }
        return all;
    }

    void fillGroups(int mostColumns)
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

    /// Columns by dependency; those that grew too tall stand side by side.
    void fillColumns(Group &group, const std::vector<int> &members, const std::vector<Arc> &inner, int mostColumns)
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

    void fillLayers(int mostLayers)
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

    std::vector<int> &layerAt(int layer)
    {
        if (m_layers.size() <= size_t(layer))
            m_layers.resize(size_t(layer) + 1);
        return m_layers[size_t(layer)];
    }

    qreal heightOf(const std::vector<int> &layer) const
    {
        return std::accumulate(layer.begin(), layer.end(), qreal(0), [this](qreal sum, int g) {
            return sum + m_groups[size_t(g)].size.height() + m_options.groupGap;
        });
    }

    /// Groups that nothing connects fill the shortest layers, so that a mesh without edges is a block, not a strip.
    void spreadLoners(const std::vector<bool> &isConnected, int mostLayers)
    {
        const auto filled = size_t(std::count_if(m_groups.begin(), m_groups.end(), [](const Group &g) { return g.nodeCount > 0; }));
        m_layers.resize(std::max(m_layers.size(), mostLayers == unlimited ? size_t(std::max(1, root(filled, 1))) : size_t(mostLayers)));
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

    qreal columnHeight(const std::vector<int> &column) const
    {
        qreal height = -m_options.nodeGap;
        for (const int node : column)
            height += m_nodes[size_t(node)].size.height() + m_options.nodeGap;
        return std::max(height, qreal(0));
    }

    qreal columnWidth(const std::vector<int> &column) const
    {
        qreal width = 0;
        for (const int node : column)
            width = std::max(width, m_nodes[size_t(node)].size.width());
        return width;
    }

    void measure(Group &group) const
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

    /// First heights: each layer stacked around one middle line. The x of everything is final here.
    void stack()
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

    /// Nodes by their group's place: columns beside each other, each in the middle of the height.
    void place()
    {
        for (const Group &group : m_groups)
            placeIn(group);
    }

    void placeIn(const Group &group)
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

    static qreal portShare(int port, int ports)
    {
        return ports < 1 ? 0.5 : (std::clamp(port, 0, ports - 1) + 1.0) / (ports + 1.0);
    }

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

    /// The mean height of a node's other ends that `counts` lets in; its own height where there is none.
    template <typename Counts>
    std::pair<qreal, int> pull(int node, Counts counts) const
    {
        qreal sum = 0;
        int count = 0;
        for (const int number : m_touching[size_t(node)]) {
            const LayoutEdge &edge = m_edges[size_t(number)];
            const int other = edge.from == node ? edge.to : edge.from;
            if (other == node || !counts(other))
                continue;
            sum += edge.from == node ? inputPoint(edge).y() : outputPoint(edge).y();
            ++count;
        }
        const qreal own = m_at[size_t(node)].y() + m_nodes[size_t(node)].size.height() / 2;
        return {count > 0 ? sum / count : own, count};
    }

    void improve()
    {
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

    /// What the sweeps leave: two nodes of a column the other way round, as long as that shortens the lines.
    void swapNeighbours(qreal best)
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

    void orderNodes()
    {
        for (Group &group : m_groups) {
            for (auto &column : group.columns) {
                std::vector<std::pair<qreal, int>> wishes;
                for (const int node : column)
                    wishes.push_back({pull(node, [](int) { return true; }).first, node});
                std::stable_sort(wishes.begin(), wishes.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
                std::transform(wishes.begin(), wishes.end(), column.begin(), [](const auto &wish) { return wish.second; });
            }
            placeIn(group);
        }
    }

    void orderLayers(bool forward)
    {
        for (size_t i = 0; i < m_layers.size(); ++i)
            orderLayer(m_layers[forward ? i : m_layers.size() - 1 - i]);
    }

    /// Where a group's top should be so that its nodes are level with what they are connected to.
    Wish wishOf(int number) const
    {
        const Group &group = m_groups[size_t(number)];
        qreal shift = 0;
        int weight = 0;
        for (const auto &column : group.columns) {
            for (const int node : column) {
                const auto [middle, count] = pull(node, [&](int other) { return groupOf(other) != number; });
                shift += (middle - m_at[size_t(node)].y() - m_nodes[size_t(node)].size.height() / 2) * count;
                weight += count;
            }
        }
        const qreal own = group.at.y() + group.size.height() / 2;
        return {own + (weight > 0 ? shift / weight : 0), group.size.height(), std::max(0.1, qreal(weight))};
    }

    void orderLayer(std::vector<int> &layer)
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

    /// How far the lines climb and fall: short lines cross little, and unlike crossings this is cheap to count.
    qreal cost() const
    {
        qreal sum = 0;
        for (const LayoutEdge &edge : m_edges)
            sum += std::abs(outputPoint(edge).y() - inputPoint(edge).y());
        return sum;
    }

    /// A free height nearest to `y` in a layer that a line must pass.
    qreal freeHeight(const std::vector<int> &layer, qreal y) const
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

    std::pair<qreal, qreal> extent(const std::vector<int> &layer) const
    {
        qreal left = std::numeric_limits<qreal>::max(), right = std::numeric_limits<qreal>::lowest();
        for (const int g : layer) {
            left = std::min(left, m_groups[size_t(g)].at.x());
            right = std::max(right, m_groups[size_t(g)].at.x() + m_groups[size_t(g)].size.width());
        }
        return {left, right};
    }

    std::vector<QPointF> route(const LayoutEdge &edge) const
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

    Layout result() const
    {
        Layout layout;
        for (const Group &group : m_groups) {
            layout.groups.push_back(group.nodeCount > 0 ? QRectF(group.at, group.size) : QRectF());
            layout.bounds |= layout.groups.back();
        }
        for (size_t i = 0; i < m_nodes.size(); ++i)
            layout.nodes.push_back({m_at[i], m_nodes[i].size});
        for (const LayoutEdge &edge : m_edges)
            layout.edges.push_back(route(edge));
        return layout;
    }

    const std::vector<LayoutNode> &m_nodes;
    const std::vector<LayoutEdge> &m_edges;
    const LayoutOptions &m_options;
    std::vector<Group> m_groups;
    std::vector<std::vector<int>> m_layers; ///< of groups, top to bottom
    std::vector<QPointF> m_at;              ///< top left of each node
    std::vector<int> m_column;              ///< of each node, in its group
    std::vector<std::vector<int>> m_touching; ///< edges of each node
};

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

} // namespace

Layout layoutGroups(const std::vector<LayoutNode> &nodes, int groupCount, const std::vector<LayoutEdge> &edges, const LayoutOptions &options)
{
    GroupLayout maker(nodes, groupCount, edges, options);
    Layout layout;
    if (options.aspect <= 0) {
        layout = maker.run({});
    } else {
        const std::vector<Plan> plans = maker.plans();
        qreal best = -1;
        for (size_t i = 0; i < std::min(plans.size(), nodes.size() > fewNodes ? size_t(1) : size_t(6)); ++i) {
            Layout tried = maker.run(plans[i]);
            const qreal score = maker.score(tried.bounds);
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

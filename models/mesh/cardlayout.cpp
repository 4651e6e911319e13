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

/// Cards that links hold together, laid out by themselves with the top left at (0, 0).
struct Cluster {
    std::vector<int> cards;
    std::vector<CardLink> links;
    QSizeF size;
};

/// Numbers of the cards' clusters by union of the links' ends.
std::vector<Cluster> clustersOf(size_t cards, const std::vector<CardLink> &links)
{
    std::vector<int> parent(cards);
    std::iota(parent.begin(), parent.end(), 0);
    const auto find = [&](int card) {
        while (parent[size_t(card)] != card)
            card = parent[size_t(card)] = parent[size_t(parent[size_t(card)])];
        return card;
    };
    for (const CardLink &link : links) {
        const int a = find(link.from), b = find(link.to);
        parent[size_t(std::max(a, b))] = std::min(a, b);
    }
    std::map<int, Cluster> byRoot;
    for (size_t i = 0; i < cards; ++i)
        byRoot[find(int(i))].cards.push_back(int(i));
    for (const CardLink &link : links)
        byRoot[find(link.from)].links.push_back(link);
    std::vector<Cluster> clusters;
    for (auto &[root, cluster] : byRoot)
        clusters.push_back(std::move(cluster));
    std::stable_sort(clusters.begin(), clusters.end(), [](const Cluster &a, const Cluster &b) { return a.cards.size() > b.cards.size(); });
    return clusters;
}

constexpr size_t fewCards = 120; // so few are laid out several times, to choose what is seen largest

/// The zoom at which something is seen in a view of the wished shape, as large as one beside panels is.
qreal seen(QSizeF size, qreal aspect)
{
    constexpr qreal viewArea = 300'000;
    const qreal wide = std::sqrt(viewArea * aspect), high = wide / aspect;
    return std::min({1.0, wide / std::max(size.width(), 1.0), high / std::max(size.height(), 1.0)});
}

class ClusterLayout {
public:
    /// `tall`: how high a column may grow, as a share of what the wished shape has; `columns`: at most, 0: as many as depend.
    ClusterLayout(const Cluster &cluster, const std::vector<QSizeF> &sizes, const CardOptions &options, std::vector<QPointF> &at, qreal tall, int columns)
        : m_cluster(cluster), m_sizes(sizes), m_options(options), m_at(at), m_tall(tall), m_columnsMost(columns)
    {
    }

    QSizeF run()
    {
        fillColumns();
        stack();
        for (int sweep = 0; sweep < m_options.sweeps; ++sweep)
            orderColumns(sweep % 2 == 0);
        return moveToOrigin();
    }

private:
    const QSizeF &sizeOf(int card) const { return m_sizes[size_t(card)]; }

    void fillColumns()
    {
        std::map<int, int> local;
        for (const int card : m_cluster.cards)
            local.insert({card, int(local.size())});
        std::vector<Arc> arcs;
        for (const CardLink &link : m_cluster.links) {
            arcs.push_back({local[link.to], local[link.from], 1});
            m_touching[link.from].push_back(link);
            if (link.from != link.to)
                m_touching[link.to].push_back(link);
        }
        const int wished = std::max(3, int(std::ceil(std::sqrt(double(m_cluster.cards.size())) * 1.5)));
        const std::vector<int> column = columnsOf(int(m_cluster.cards.size()), arcs, m_columnsMost > 0 ? m_columnsMost : wished);
        std::map<int, std::vector<int>> byColumn;
        for (size_t i = 0; i < m_cluster.cards.size(); ++i)
            byColumn[column[i]].push_back(m_cluster.cards[i]);
        const qreal tallest = tallestColumn();
        for (const auto &[number, cards] : byColumn)
            splitColumn(cards, tallest);
    }

    /// A height that gives the whole the wished shape.
    qreal tallestColumn() const
    {
        qreal area = 0, tallest = 0;
        for (const int card : m_cluster.cards) {
            area += (sizeOf(card).width() + m_options.columnGap) * (sizeOf(card).height() + m_options.gap);
            tallest = std::max(tallest, sizeOf(card).height());
        }
        if (m_columnsMost > 0)
            return std::numeric_limits<qreal>::max();
        return std::max(tallest, std::sqrt(area / m_options.aspect) * m_tall);
    }

    void splitColumn(const std::vector<int> &cards, qreal tallest)
    {
        qreal height = 0;
        m_columns.emplace_back();
        for (const int card : cards) {
            if (!m_columns.back().empty() && height + sizeOf(card).height() > tallest) {
                m_columns.emplace_back();
                height = 0;
            }
            m_columns.back().push_back(card);
            height += sizeOf(card).height() + m_options.gap;
        }
    }

    void stack()
    {
        qreal x = 0;
        for (const auto &column : m_columns) {
            qreal y = 0, width = 0;
            for (const int card : column) {
                m_at[size_t(card)] = {x, y};
                y += sizeOf(card).height() + m_options.gap;
                width = std::max(width, sizeOf(card).width());
            }
            x += width + m_options.columnGap;
        }
    }

    Wish wishOf(int card) const
    {
        const qreal height = sizeOf(card).height();
        const qreal own = m_at[size_t(card)].y() + height / 2;
        const auto found = m_touching.find(card);
        qreal shift = 0;
        int count = 0;
        if (found != m_touching.end()) {
            for (const CardLink &link : found->second) {
                if (link.from == link.to)
                    continue;
                const qreal from = m_at[size_t(link.from)].y() + link.fromRow, to = m_at[size_t(link.to)].y() + link.toRow;
                shift += link.from == card ? to - from : from - to;
                ++count;
            }
        }
        return {own + (count > 0 ? shift / count : 0), height, std::max(0.1, qreal(count))};
    }

    void orderColumns(bool forward)
    {
        for (size_t i = 0; i < m_columns.size(); ++i)
            orderColumn(m_columns[forward ? i : m_columns.size() - 1 - i]);
    }

    void orderColumn(std::vector<int> &column)
    {
        std::vector<std::pair<Wish, int>> wishes;
        for (const int card : column)
            wishes.push_back({wishOf(card), card});
        std::stable_sort(wishes.begin(), wishes.end(), [](const auto &a, const auto &b) { return a.first.middle < b.first.middle; });
        std::vector<Wish> ordered;
        for (const auto &[wish, card] : wishes)
            ordered.push_back(wish);
        const std::vector<qreal> tops = settle(ordered, m_options.gap);
        for (size_t i = 0; i < column.size(); ++i) {
            column[i] = wishes[i].second;
            m_at[size_t(column[i])].setY(tops[i]);
        }
    }

    QSizeF moveToOrigin()
    {
        QRectF bounds;
        for (const int card : m_cluster.cards)
            bounds |= QRectF(m_at[size_t(card)], sizeOf(card));
        for (const int card : m_cluster.cards)
            m_at[size_t(card)] -= bounds.topLeft();
        return bounds.size();
    }

    const Cluster &m_cluster;
    const std::vector<QSizeF> &m_sizes;
    const CardOptions &m_options;
    std::vector<QPointF> &m_at;
    qreal m_tall;
    int m_columnsMost;
    std::vector<std::vector<int>> m_columns;
    std::map<int, std::vector<CardLink>> m_touching;
};

/// The cluster's cards at (0, 0), as they are seen largest.
void layOut(Cluster &cluster, const std::vector<QSizeF> &sizes, const CardOptions &options, std::vector<QPointF> &at)
{
    constexpr qreal usual = 1.3;
    cluster.size = ClusterLayout(cluster, sizes, options, at, usual, 0).run();
    if (cluster.cards.size() < 2 || cluster.cards.size() > fewCards)
        return;
    const auto tryTo = [&](qreal tall, int columns, qreal better) {
        std::vector<QPointF> tried(at);
        const QSizeF size = ClusterLayout(cluster, sizes, options, tried, tall, columns).run();
        if (seen(size, options.aspect) <= seen(cluster.size, options.aspect) * better)
            return;
        cluster.size = size;
        at = std::move(tried);
    };
    for (const qreal tall : {0.8, 1.0, 1.7, 2.2, 3.0})
        tryTo(tall, 0, 1.02);
    // Fewer columns than depend on each other hide the direction of their lines: only where that gains much, sooner in a narrow view.
    for (const int columns : {2, 1})
        tryTo(usual, columns, options.aspect <= 1 ? 1.15 : 1.3);
}

/// Where clusters go side by side in rows no wider than that, and how large the whole is.
std::pair<std::vector<QPointF>, QSizeF> shelves(const std::vector<Cluster> &clusters, const CardOptions &options, qreal width)
{
    std::vector<QPointF> corners;
    QSizeF whole(0, 0);
    qreal x = 0, y = 0, height = 0;
    for (const Cluster &cluster : clusters) {
        if (x > 0 && x + cluster.size.width() > width) {
            y += height + options.gap;
            x = height = 0;
        }
        corners.emplace_back(x, y);
        whole = whole.expandedTo({x + cluster.size.width(), y + cluster.size.height()});
        x += cluster.size.width() + options.gap;
        height = std::max(height, cluster.size.height());
    }
    return {corners, whole};
}

void pack(const std::vector<Cluster> &clusters, const CardOptions &options, std::vector<QPointF> &at)
{
    qreal area = 0, widest = 0;
    for (const Cluster &cluster : clusters) {
        area += (cluster.size.width() + options.gap) * (cluster.size.height() + options.gap);
        widest = std::max(widest, cluster.size.width());
    }
    const qreal even = std::sqrt(area * options.aspect);
    std::pair<std::vector<QPointF>, QSizeF> best;
    for (const qreal share : {1.0, 0.6, 0.7, 0.8, 0.9, 1.1, 1.2, 1.35, 1.5, 1.75, 2.0}) {
        auto tried = shelves(clusters, options, std::max(widest, even * share));
        if (best.first.empty() || seen(tried.second, options.aspect) > seen(best.second, options.aspect) * 1.01)
            best = std::move(tried);
    }
    for (size_t i = 0; i < clusters.size(); ++i) {
        for (const int card : clusters[i].cards)
            at[size_t(card)] += best.first[i];
    }
}

/// From the side that faces the other card; cards above each other are joined on their right sides.
std::vector<QPointF> route(const QRectF &from, const QRectF &to, const CardLink &link, qreal stub)
{
    const qreal fromY = from.top() + link.fromRow, toY = to.top() + link.toRow;
    if (from.left() >= to.right())
        return {{from.left(), fromY}, {to.right(), toY}};
    if (from.right() <= to.left())
        return {{from.right(), fromY}, {to.left(), toY}};
    const qreal x = std::max(from.right(), to.right()) + stub;
    return {{from.right(), fromY}, {x, fromY}, {x, toY}, {to.right(), toY}};
}

} // namespace

CardLayout layoutCards(const std::vector<QSizeF> &cards, const std::vector<CardLink> &links, const CardOptions &options)
{
    std::vector<QPointF> at(cards.size());
    std::vector<Cluster> clusters = clustersOf(cards.size(), links);
    for (Cluster &cluster : clusters)
        layOut(cluster, cards, options, at);
    pack(clusters, options, at);
    CardLayout layout;
    for (size_t i = 0; i < cards.size(); ++i) {
        layout.cards.push_back({QPointF(std::round(at[i].x()), std::round(at[i].y())), cards[i]});
        layout.bounds |= layout.cards.back();
    }
    for (const CardLink &link : links)
        layout.links.push_back(route(layout.cards[size_t(link.from)], layout.cards[size_t(link.to)], link, options.columnGap / 4));
    return layout;
}

} // namespace meshwright::mesh

// SPDX-License-Identifier: GPL-3.0-or-later
#include "mesh/layering.h"

#include <algorithm>

namespace meshwright::mesh {

namespace {

/// Eades, Lin and Smyth: take out sinks to the end, sources to the beginning, else the node that gives
/// more than it takes; what then points backwards is little.
class FlowOrder {
public:
    FlowOrder(int nodes, const std::vector<Arc> &arcs)
        : m_out(size_t(nodes)), m_in(size_t(nodes)), m_gives(size_t(nodes), 0), m_takes(size_t(nodes), 0), m_left(size_t(nodes), true)
    {
        for (const Arc &arc : arcs) {
            if (arc.from == arc.to)
                continue;
            m_out[size_t(arc.from)].push_back(arc);
            m_in[size_t(arc.to)].push_back(arc);
            m_gives[size_t(arc.from)] += arc.weight;
            m_takes[size_t(arc.to)] += arc.weight;
        }
    }

    /// The place of each node in the order.
    std::vector<int> places()
    {
        const int count = int(m_left.size());
        int first = 0, last = count - 1;
        std::vector<int> place(m_left.size(), 0);
        while (first <= last) {
            const int node = next();
            const bool isSink = m_out[size_t(node)].empty() ? m_takes[size_t(node)] > 0 : m_gives[size_t(node)] <= 0 && m_takes[size_t(node)] > 0;
            place[size_t(node)] = isSink ? last-- : first++;
            takeOut(node);
        }
        return place;
    }

private:
    int next() const
    {
        int best = -1;
        for (size_t i = 0; i < m_left.size(); ++i) {
            if (!m_left[i])
                continue;
            if (m_gives[i] <= 0 || m_takes[i] <= 0)
                return int(i);
            if (best < 0 || m_gives[i] - m_takes[i] > m_gives[size_t(best)] - m_takes[size_t(best)])
                best = int(i);
        }
        return best;
    }

    void takeOut(int node)
    {
        m_left[size_t(node)] = false;
        for (const Arc &arc : m_out[size_t(node)])
            m_takes[size_t(arc.to)] -= arc.weight;
        for (const Arc &arc : m_in[size_t(node)])
            m_gives[size_t(arc.from)] -= arc.weight;
    }

    std::vector<std::vector<Arc>> m_out, m_in;
    std::vector<qreal> m_gives, m_takes;
    std::vector<bool> m_left;
};

/// Longest path over the arcs that go forward in the order.
std::vector<int> longestPaths(const std::vector<int> &place, const std::vector<Arc> &arcs)
{
    std::vector<int> byPlace(place.size());
    for (size_t i = 0; i < place.size(); ++i)
        byPlace[size_t(place[i])] = int(i);
    std::vector<std::vector<int>> next(place.size());
    for (const Arc &arc : arcs) {
        if (arc.from != arc.to && place[size_t(arc.from)] < place[size_t(arc.to)])
            next[size_t(arc.from)].push_back(arc.to);
    }
    std::vector<int> column(place.size(), 0);
    for (const int node : byPlace) {
        for (const int other : next[size_t(node)])
            column[size_t(other)] = std::max(column[size_t(other)], column[size_t(node)] + 1);
    }
    return column;
}

void squeeze(std::vector<int> &columns, int most)
{
    const int count = columns.empty() ? 0 : *std::max_element(columns.begin(), columns.end()) + 1;
    if (count <= most)
        return;
    for (int &column : columns)
        column = column * most / count;
}

struct Block {
    qreal sum = 0, weight = 0; ///< of the wished top of its first thing
    size_t first = 0;
    qreal top() const { return sum / weight; }
};

} // namespace

std::vector<int> columnsOf(int nodes, const std::vector<Arc> &arcs, int most)
{
    std::vector<int> columns = longestPaths(FlowOrder(nodes, arcs).places(), arcs);
    squeeze(columns, std::max(1, most));
    return columns;
}

std::vector<qreal> settle(const std::vector<Wish> &wishes, qreal gap)
{
    // In the scale where each thing's own offset is taken away, "in order, gap apart" means "not falling",
    // and the nearest such row is found by pooling neighbours that fall.
    std::vector<qreal> offsets(wishes.size(), 0);
    std::vector<Block> blocks;
    for (size_t i = 0; i < wishes.size(); ++i) {
        if (i > 0)
            offsets[i] = offsets[i - 1] + wishes[i - 1].height + gap;
        const qreal weight = std::max(wishes[i].weight, 1e-3);
        blocks.push_back({(wishes[i].middle - wishes[i].height / 2 - offsets[i]) * weight, weight, i});
        while (blocks.size() > 1 && blocks[blocks.size() - 2].top() > blocks.back().top()) {
            const Block last = blocks.back();
            blocks.pop_back();
            blocks.back().sum += last.sum;
            blocks.back().weight += last.weight;
        }
    }
    std::vector<qreal> tops(wishes.size(), 0);
    for (size_t b = 0; b < blocks.size(); ++b) {
        const size_t end = b + 1 < blocks.size() ? blocks[b + 1].first : wishes.size();
        for (size_t i = blocks[b].first; i < end; ++i)
            tops[i] = blocks[b].top() + offsets[i];
    }
    return tops;
}

} // namespace meshwright::mesh

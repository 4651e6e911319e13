// SPDX-License-Identifier: GPL-3.0-or-later
#include "mesh/circles.h"

#include <algorithm>

namespace meshwright::mesh {

namespace {

/// Tarjan's search with a stack of its own, so that a chain of 100,000 products can't exhaust the machine's.
class Search {
public:
    Search(int nodes, const std::vector<std::pair<int, int>> &edges)
        : m_next(size_t(nodes)), m_order(size_t(nodes), -1), m_low(size_t(nodes), 0), m_isOpen(size_t(nodes), false)
    {
        for (const auto &[from, to] : edges)
            m_next[size_t(from)].push_back(to);
    }

    std::vector<std::vector<int>> run()
    {
        for (size_t i = 0; i < m_next.size(); ++i) {
            if (m_order[i] < 0)
                visit(int(i));
        }
        std::sort(m_circles.begin(), m_circles.end());
        return std::move(m_circles);
    }

private:
    struct Step {
        int node;
        size_t next;
    };

    void enter(int node)
    {
        m_order[size_t(node)] = m_low[size_t(node)] = m_count++;
        m_open.push_back(node);
        m_isOpen[size_t(node)] = true;
        m_steps.push_back({node, 0});
    }

    void visit(int root)
    {
        enter(root);
        while (!m_steps.empty()) {
            Step &step = m_steps.back();
            const size_t node = size_t(step.node);
            if (step.next == m_next[node].size()) {
                leave(int(node));
                continue;
            }
            const int other = m_next[node][step.next++];
            if (m_order[size_t(other)] < 0)
                enter(other);
            else if (m_isOpen[size_t(other)])
                m_low[node] = std::min(m_low[node], m_order[size_t(other)]);
        }
    }

    void leave(int node)
    {
        m_steps.pop_back();
        if (!m_steps.empty()) {
            int &above = m_low[size_t(m_steps.back().node)];
            above = std::min(above, m_low[size_t(node)]);
        }
        if (m_low[size_t(node)] != m_order[size_t(node)])
            return;
        std::vector<int> circle;
        int last = -1;
        do {
            last = m_open.back();
            m_open.pop_back();
            m_isOpen[size_t(last)] = false;
            circle.push_back(last);
        } while (last != node);
        if (circle.size() > 1) {
            std::sort(circle.begin(), circle.end());
            m_circles.push_back(std::move(circle));
        }
    }

    std::vector<std::vector<int>> m_next;
    std::vector<int> m_order, m_low, m_open;
    std::vector<bool> m_isOpen;
    std::vector<Step> m_steps;
    std::vector<std::vector<int>> m_circles;
    int m_count = 0;
};

} // namespace

std::vector<std::vector<int>> circles(int nodes, const std::vector<std::pair<int, int>> &edges)
{
    return Search(nodes, edges).run();
}

} // namespace meshwright::mesh

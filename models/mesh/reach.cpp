// SPDX-License-Identifier: GPL-3.0-or-later
#include "mesh/mesh.h"

#include <QHash>

#include <algorithm>
#include <deque>

using namespace Qt::StringLiterals;

namespace meshwright::mesh {

namespace {

bool isProduct(const Mesh &mesh, int product)
{
    return product >= 0 && product < int(mesh.products.size());
}

/// For each product the edges that leave it, or those that come to it.
std::vector<std::vector<int>> edgesOf(const Mesh &mesh, int Edge::*end)
{
    std::vector<std::vector<int>> lists(mesh.products.size());
    for (size_t i = 0; i < mesh.edges.size(); ++i)
        lists[size_t(mesh.edges[i].*end)].push_back(int(i));
    return lists;
}

/// Breadth first over edges, from the products already in `reached` (which have their distances).
class Walk {
public:
    Walk(const Mesh &mesh, int Edge::*near, int Edge::*far)
        : m_mesh(mesh), m_far(far), m_edges(edgesOf(mesh, near)), m_place(mesh.products.size(), -1)
    {
    }

    void close(int product) { m_place[size_t(product)] = closed; }

    void reach(int product, int edge, int distance, bool certain)
    {
        int &place = m_place[size_t(product)];
        if (place == closed)
            return;
        if (place < 0) {
            place = int(m_reached.size());
            m_reached.push_back({product, distance, certain, {}});
        }
        Reach &reach = m_reached[size_t(place)];
        if (reach.distance == distance && edge >= 0)
            reach.edges.push_back(edge);
    }

    void step(int product, int distance, bool certain)
    {
        for (const int edge : m_edges[size_t(product)])
            reach(m_mesh.edges[size_t(edge)].*m_far, edge, distance, certain);
    }

    std::vector<Reach> finish(bool certain)
    {
        for (size_t i = 0; i < m_reached.size(); ++i)
            step(m_reached[i].product, m_reached[i].distance + 1, certain);
        return std::move(m_reached);
    }

private:
    static constexpr int closed = -2;

    const Mesh &m_mesh;
    int Edge::*m_far;
    std::vector<std::vector<int>> m_edges;
    std::vector<int> m_place; ///< in m_reached; -1: not yet
    std::vector<Reach> m_reached;
};

std::vector<Reach> walk(const Mesh &mesh, int product, int Edge::*near, int Edge::*far)
{
    if (!isProduct(mesh, product))
        return {};
    Walk walk(mesh, near, far);
    walk.close(product);
    walk.step(product, 1, true);
    return walk.finish(true);
}

/// A part of a contract that changes; empty names: all of it.
struct Part {
    int contract;
    QString object, property;
};

bool touches(const Link &link, const Part &part)
{
    if (link.sourceContract != part.contract || (!part.object.isEmpty() && link.sourceObject != part.object))
        return false;
    return part.property.isEmpty() || link.sourceProperty.isEmpty() || link.sourceProperty == part.property
        || link.sourceProperty.startsWith(part.property + u'.');
}

/// The contracts that name the part, or something that is derived from it. A foreign key names a part
/// without being derived from it, so it does not carry on.
std::vector<int> certainReaders(const Mesh &mesh, Part start)
{
    std::vector<int> products;
    std::vector<bool> seen(mesh.links.size(), false);
    QHash<int, std::vector<int>> linksFrom;
    for (size_t i = 0; i < mesh.links.size(); ++i)
        linksFrom[mesh.links[i].sourceContract].push_back(int(i));
    std::deque<Part> parts{std::move(start)};
    while (!parts.empty()) {
        const Part part = parts.front();
        parts.pop_front();
        for (const int number : linksFrom.value(part.contract)) {
            const Link &link = mesh.links[size_t(number)];
            if (seen[size_t(number)] || !touches(link, part))
                continue;
            seen[size_t(number)] = true;
            products.push_back(mesh.contracts[size_t(link.contract)].product);
            if (link.kind == Edge::Kind::Transform)
                parts.push_back({link.contract, link.object, link.property});
        }
    }
    return products;
}

} // namespace

std::vector<Reach> upstream(const Mesh &mesh, int product)
{
    return walk(mesh, product, &Edge::to, &Edge::from);
}

std::vector<Reach> downstream(const Mesh &mesh, int product)
{
    return walk(mesh, product, &Edge::from, &Edge::to);
}

std::vector<Reach> impact(const Mesh &mesh, int contract, const QString &object, const QString &property)
{
    if (contract < 0 || contract >= int(mesh.contracts.size()))
        return {};
    const Contract &changed = mesh.contracts[size_t(contract)];
    Walk walk(mesh, &Edge::from, &Edge::to);
    walk.close(changed.product);
    const bool whole = object.isEmpty();
    for (size_t i = 0; i < mesh.edges.size(); ++i) {
        const Edge &edge = mesh.edges[i];
        const bool reads = edge.contract == contract
            || (!changed.id.isEmpty() && mesh.contracts[size_t(edge.contract)].id == changed.id);
        if (reads)
            walk.reach(edge.to, int(i), 1, whole);
    }
    std::vector<Reach> reached = walk.finish(false);
    for (const int product : certainReaders(mesh, {contract, object, property})) {
        for (Reach &reach : reached) {
            if (reach.product == product)
                reach.certain = true;
        }
    }
    return reached;
}

} // namespace meshwright::mesh

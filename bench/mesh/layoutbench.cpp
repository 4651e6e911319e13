// SPDX-License-Identifier: GPL-3.0-or-later
// How long the layout of a large mesh and of a large contract takes: the smallest, the middle and the
// largest of 15 runs, in milliseconds. Usage: bench_meshlayout [products [edges [domains]]]
#include "mesh/layout.h"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <random>

using namespace meshwright::mesh;

namespace {

template <typename Work>
void measure(const char *what, Work work)
{
    std::vector<double> runs;
    for (int i = 0; i < 15; ++i) {
        const auto start = std::chrono::steady_clock::now();
        work();
        runs.push_back(std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count());
    }
    std::sort(runs.begin(), runs.end());
    std::printf("%-44s min %7.2f ms   median %7.2f ms   max %7.2f ms\n", what, runs.front(), runs[7], runs.back());
}

/// Most edges go from earlier to later products, some backwards, as meshes grow.
std::vector<LayoutEdge> edgesAmong(int nodes, int count, std::mt19937 &random)
{
    std::vector<LayoutEdge> edges;
    while (int(edges.size()) < count) {
        int from = int(random() % unsigned(nodes)), to = int(random() % unsigned(nodes));
        if (from == to)
            continue;
        if (from > to && random() % 20 != 0)
            std::swap(from, to);
        edges.push_back({from, to, int(random() % 2), int(random() % 3)});
    }
    return edges;
}

} // namespace

int main(int argc, char **argv)
{
    const int products = argc > 1 ? std::atoi(argv[1]) : 500;
    const int edgeCount = argc > 2 ? std::atoi(argv[2]) : 1500;
    const int domains = argc > 3 ? std::atoi(argv[3]) : 20;
    std::mt19937 random(20'260);
    std::vector<LayoutNode> nodes;
    for (int i = 0; i < products; ++i)
        nodes.push_back({{168, 64}, int(random() % unsigned(domains)), 3, 2});
    const std::vector<LayoutEdge> edges = edgesAmong(products, edgeCount, random);
    Layout layout;
    measure("mesh", [&] { layout = layoutGroups(nodes, domains, edges); });
    LayoutOptions still;
    still.sweeps = 0;
    const Layout before = layoutGroups(nodes, domains, edges, still);
    std::printf("%d products, %d edges, %d domains: %.0f x %.0f px, crossings %d (unordered %d)\n", products, edgeCount, domains,
                layout.bounds.width(), layout.bounds.height(), crossings(layout.edges), crossings(before.edges));

    std::vector<QSizeF> cards(300, QSizeF(260, 40 + 20 * 28));
    std::vector<CardLink> links;
    for (int i = 1; i < 300; ++i)
        links.push_back({i, int(random() % unsigned(i)), 54.0 + 28 * (i % 20), 54});
    CardLayout diagram;
    measure("contract of 300 objects, 299 relationships", [&] { diagram = layoutCards(cards, links); });
    std::printf("%.0f x %.0f px, crossings %d\n", diagram.bounds.width(), diagram.bounds.height(), crossings(diagram.links));
    return 0;
}

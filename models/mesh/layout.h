// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <vector>

/// Where things go on a canvas, as arithmetic: sizes in pixels in, rectangles and lines out. Equal input
/// gives equal output, on every machine. x grows to the right (with the flow of data), y downwards.
namespace meshwright::mesh {

struct LayoutNode {
    QSizeF size;
    int group = 0;   ///< the domain it stands in
    int inputs = 0;  ///< ports on its left side; 0 still has a point in the middle
    int outputs = 0; ///< ports on its right side
};

struct LayoutEdge {
    int from = -1, to = -1;   ///< nodes
    int output = 0, input = 0; ///< number of the port on its node
};

struct LayoutOptions {
    qreal groupPadding = 24;  ///< between a group's border and its nodes
    qreal groupHeader = 40;   ///< room for the group's title
    qreal groupWidth = 160;   ///< at least, so that its title fits
    qreal nodeGap = 24;       ///< between nodes of a column
    qreal columnGap = 64;     ///< between columns of a group
    qreal groupGap = 40;      ///< between groups of a column
    qreal layerGap = 96;      ///< between columns of groups
    int sweeps = 8;           ///< of the crossing reduction
    /// Width ÷ height of the view it is for: of the ways to stack nodes and groups the one that is seen largest
    /// there. 0: as wide as the dependencies make it.
    qreal aspect = 0;
};

struct Layout {
    std::vector<QRectF> groups;  ///< by group number; an empty one for a group without nodes
    std::vector<QRectF> nodes;
    std::vector<std::vector<QPointF>> edges; ///< from the output's point to the input's, at least two points
    QRectF bounds;
};

/// Groups become boxes in layers by dependency, nodes columns inside them. No two boxes overlap, no two
/// nodes overlap, and each node is inside its group.
Layout layoutGroups(const std::vector<LayoutNode> &nodes, int groupCount, const std::vector<LayoutEdge> &edges,
                    const LayoutOptions &options = {});

/// A line between two rows of two cards (from and to may be the same card).
struct CardLink {
    int from = -1, to = -1;
    qreal fromRow = 0, toRow = 0; ///< distance of the row's middle from its card's top
};

struct CardOptions {
    qreal gap = 32;        ///< between cards of a column
    qreal columnGap = 120; ///< room for lines
    qreal aspect = 1.6;    ///< wished width ÷ height of the whole
    int sweeps = 8;
};

struct CardLayout {
    std::vector<QRectF> cards;
    std::vector<std::vector<QPointF>> links; ///< from side to side, at least two points
    QRectF bounds;
};

/// A contract's object cards: referenced cards to the left of those that refer to them, unrelated ones below.
CardLayout layoutCards(const std::vector<QSizeF> &cards, const std::vector<CardLink> &links, const CardOptions &options = {});

/// The number of pairs of edges that cross as straight lines: what the layout tries to keep low. O(n²).
int crossings(const std::vector<std::vector<QPointF>> &edges);

} // namespace meshwright::mesh

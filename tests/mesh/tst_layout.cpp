// SPDX-License-Identifier: GPL-3.0-or-later
#include "mesh/layering.h"
#include "mesh/layout.h"

#include <QtTest>

#include <random>

using namespace meshwright::mesh;

namespace {

/// A number below `end`, the same on every machine.
int below(std::mt19937 &random, int end)
{
    return int(random() % unsigned(end));
}

struct Example {
    std::vector<LayoutNode> nodes;
    int groups = 0;
    std::vector<LayoutEdge> edges;
};

Example randomExample(unsigned seed)
{
    std::mt19937 random(seed);
    Example example;
    example.groups = 1 + below(random, 9);
    const int count = 1 + below(random, 80);
    for (int i = 0; i < count; ++i)
        example.nodes.push_back({{80.0 + below(random, 200), 30.0 + below(random, 90)}, below(random, example.groups),
                                 below(random, 4), below(random, 4)});
    for (int i = below(random, 200); i > 0; --i)
        example.edges.push_back({below(random, count), below(random, count), below(random, 4), below(random, 4)});
    return example;
}

bool overlap(const QRectF &a, const QRectF &b)
{
    return !a.isNull() && !b.isNull() && a.intersects(b);
}

template <typename Rects>
bool anyOverlap(const Rects &rects)
{
    for (size_t i = 0; i < rects.size(); ++i) {
        for (size_t j = i + 1; j < rects.size(); ++j) {
            if (overlap(rects[i], rects[j]))
                return true;
        }
    }
    return false;
}

} // namespace

class TestLayout : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsNothing();
    void dataFlowsToTheRight();
    void boxesKeepApart_data();
    void boxesKeepApart();
    void sameInputSameOutput();
    void orderAvoidsCrossings();
    void longLinesGoAroundBoxes();
    void strangersMakeABlock();
    void theViewsShapeIsUsed_data();
    void theViewsShapeIsUsed();
    void boxesKeepApartInEachShape_data();
    void boxesKeepApartInEachShape();
    void neighboursOfAColumnAreJoined();
    void columnsFollowArcs();
    void columnsBearCircles();
    void settleKeepsOrderAndGap();
    void settleGrantsWishesThatFit();
    void cardsKeepApart_data();
    void cardsKeepApart();
    void referencedCardsAreLeft();
    void strangeCardsFillTheView_data();
    void strangeCardsFillTheView();
    void cardOfItselfGetsALoop();
    void crossingsAreCounted();
};

void TestLayout::nothingIsNothing()
{
    const Layout layout = layoutGroups({}, 0, {});
    QVERIFY(layout.bounds.isEmpty());
    QVERIFY(layoutCards({}, {}).cards.empty());
    const Layout emptyGroup = layoutGroups({{{100, 50}, 1, 0, 0}}, 2, {});
    QVERIFY(emptyGroup.groups[0].isNull());
    QVERIFY(emptyGroup.groups[1].contains(emptyGroup.nodes[0]));
}

void TestLayout::dataFlowsToTheRight()
{
    // Sales feeds marketing and finance, marketing feeds campaigns.
    const std::vector<LayoutNode> nodes{{{168, 64}, 0, 1, 1}, {{168, 64}, 1, 1, 1}, {{168, 64}, 2, 1, 1}, {{168, 64}, 3, 1, 1}};
    const Layout layout = layoutGroups(nodes, 4, {{0, 1, 0, 0}, {0, 2, 0, 0}, {1, 3, 0, 0}});
    for (const auto &[from, to] : {std::pair(0, 1), {0, 2}, {1, 3}})
        QVERIFY(layout.groups[size_t(from)].right() < layout.groups[size_t(to)].left());
    QCOMPARE(layout.edges[0].front(), QPointF(layout.nodes[0].right(), layout.nodes[0].center().y()));
    QCOMPARE(layout.edges[0].back(), QPointF(layout.nodes[1].left(), layout.nodes[1].center().y()));
}

void TestLayout::boxesKeepApart_data()
{
    QTest::addColumn<unsigned>("seed");
    for (unsigned seed = 1; seed <= 200; ++seed)
        QTest::addRow("seed %u", seed) << seed;
}

void TestLayout::boxesKeepApart()
{
    QFETCH(unsigned, seed);
    const Example example = randomExample(seed);
    const Layout layout = layoutGroups(example.nodes, example.groups, example.edges);
    QCOMPARE(layout.nodes.size(), example.nodes.size());
    QCOMPARE(layout.edges.size(), example.edges.size());
    QVERIFY(!anyOverlap(layout.groups));
    QVERIFY(!anyOverlap(layout.nodes));
    for (size_t i = 0; i < example.nodes.size(); ++i) {
        QCOMPARE(layout.nodes[i].size(), example.nodes[i].size);
        QVERIFY(layout.groups[size_t(example.nodes[i].group)].contains(layout.nodes[i]));
        QVERIFY(layout.bounds.contains(layout.nodes[i]));
    }
    for (size_t i = 0; i < example.edges.size(); ++i) {
        QCOMPARE(layout.edges[i].front().x(), layout.nodes[size_t(example.edges[i].from)].right());
        QCOMPARE(layout.edges[i].back().x(), layout.nodes[size_t(example.edges[i].to)].left());
    }
}

void TestLayout::sameInputSameOutput()
{
    const Example example = randomExample(7);
    const Layout first = layoutGroups(example.nodes, example.groups, example.edges);
    const Layout second = layoutGroups(example.nodes, example.groups, example.edges);
    QCOMPARE(first.nodes, second.nodes);
    QCOMPARE(first.edges, second.edges);
}

void TestLayout::orderAvoidsCrossings()
{
    // Two columns whose edges all cross in the order given, and none has to.
    std::vector<LayoutNode> nodes;
    std::vector<LayoutEdge> edges;
    for (int i = 0; i < 6; ++i)
        nodes.push_back({{100, 40}, i, 1, 1});
    for (int i = 0; i < 3; ++i)
        edges.push_back({i, 5 - i, 0, 0});
    LayoutOptions still;
    still.sweeps = 0;
    QCOMPARE(crossings(layoutGroups(nodes, 6, edges, still).edges), 3);
    QCOMPARE(crossings(layoutGroups(nodes, 6, edges).edges), 0);
}

void TestLayout::longLinesGoAroundBoxes()
{
    const std::vector<LayoutNode> nodes{{{100, 60}, 0, 1, 1}, {{100, 60}, 1, 1, 1}, {{100, 60}, 2, 1, 1}};
    const Layout layout = layoutGroups(nodes, 3, {{0, 1, 0, 0}, {1, 2, 0, 0}, {0, 2, 0, 0}});
    const std::vector<QPointF> &line = layout.edges[2];
    QVERIFY(line.size() > 2);
    for (size_t i = 1; i + 1 < line.size(); ++i)
        QVERIFY(!layout.groups[1].contains(line[i]));
    QVERIFY(line[1].y() <= layout.groups[1].top() || line[1].y() >= layout.groups[1].bottom());
}

void TestLayout::strangersMakeABlock()
{
    std::vector<LayoutNode> nodes;
    for (int i = 0; i < 60; ++i)
        nodes.push_back({{168, 64}, i % 12, 0, 0});
    const QRectF bounds = layoutGroups(nodes, 12, {}).bounds;
    const qreal shape = bounds.width() / bounds.height();
    QVERIFY2(shape > 0.4 && shape < 4, qPrintable(QString::number(shape)));
}

void TestLayout::theViewsShapeIsUsed_data()
{
    QTest::addColumn<QSizeF>("view");
    QTest::addColumn<qreal>("least"); // zoom it has to fit at
    QTest::newRow("beside panels") << QSizeF(780, 400) << 0.7;
    QTest::newRow("whole window") << QSizeF(1216, 640) << 0.95;
    QTest::newRow("tall") << QSizeF(500, 900) << 0.5;
    QTest::newRow("small") << QSizeF(480, 320) << 0.45;
}

// Four domains with a chain inside each: as wide as they depend, they fit at 41 % beside panels.
void TestLayout::theViewsShapeIsUsed()
{
    QFETCH(QSizeF, view);
    QFETCH(qreal, least);
    std::vector<LayoutNode> nodes;
    for (const int group : {0, 0, 1, 1, 2, 2, 3, 3, 3})
        nodes.push_back({{240, 64}, group, 1, 1});
    const std::vector<LayoutEdge> edges{{0, 1, 0, 0}, {2, 3, 0, 0}, {0, 2, 0, 0}, {1, 2, 0, 0}, {1, 4, 0, 0}, {1, 6, 0, 0}, {4, 7, 0, 0}, {6, 8, 0, 0}, {7, 8, 0, 0}};
    LayoutOptions options;
    options.aspect = view.width() / view.height();
    const Layout layout = layoutGroups(nodes, 4, edges, options);
    const qreal zoom = std::min({1.0, view.width() / layout.bounds.width(), view.height() / layout.bounds.height()});
    QVERIFY2(zoom >= least, qPrintable(QString::number(zoom)));
}

void TestLayout::boxesKeepApartInEachShape_data()
{
    QTest::addColumn<unsigned>("seed");
    QTest::addColumn<qreal>("aspect");
    for (unsigned seed = 1; seed <= 40; ++seed) {
        for (const qreal aspect : {0.3, 1.0, 1.78, 4.0})
            QTest::addRow("seed %u, %.2f", seed, aspect) << seed << aspect;
    }
}

void TestLayout::boxesKeepApartInEachShape()
{
    QFETCH(unsigned, seed);
    QFETCH(qreal, aspect);
    const Example example = randomExample(seed);
    LayoutOptions options;
    options.aspect = aspect;
    const Layout layout = layoutGroups(example.nodes, example.groups, example.edges, options);
    QVERIFY(!anyOverlap(layout.groups));
    QVERIFY(!anyOverlap(layout.nodes));
    for (size_t i = 0; i < example.nodes.size(); ++i)
        QVERIFY(layout.groups[size_t(example.nodes[i].group)].contains(layout.nodes[i]));
    QCOMPARE(layoutGroups(example.nodes, example.groups, example.edges, options).nodes, layout.nodes);
}

void TestLayout::neighboursOfAColumnAreJoined()
{
    // Two feed a third of their own domain; in a narrow view it stands between them.
    std::vector<LayoutNode> nodes(3, {{240, 64}, 0, 1, 1});
    LayoutOptions options;
    options.aspect = 0.3;
    const Layout layout = layoutGroups(nodes, 1, {{1, 0, 0, 0}, {2, 0, 0, 0}}, options);
    QCOMPARE(layout.nodes[0].x(), layout.nodes[1].x());
    QVERIFY(std::abs(layout.nodes[0].y() - layout.nodes[1].y()) == std::abs(layout.nodes[0].y() - layout.nodes[2].y()));
}

void TestLayout::columnsFollowArcs()
{
    QCOMPARE(columnsOf(4, {{0, 1, 1}, {1, 2, 1}, {0, 3, 1}}, 10), (std::vector<int>{0, 1, 2, 1}));
    QCOMPARE(columnsOf(4, {{0, 1, 1}, {1, 2, 1}, {2, 3, 1}}, 2), (std::vector<int>{0, 0, 1, 1}));
}

void TestLayout::columnsBearCircles()
{
    // The light arc of a circle is the one that points back.
    QCOMPARE(columnsOf(3, {{0, 1, 5}, {1, 2, 5}, {2, 0, 1}}, 10), (std::vector<int>{0, 1, 2}));
    QCOMPARE(columnsOf(1, {{0, 0, 1}}, 10), std::vector<int>{0});
}

void TestLayout::settleKeepsOrderAndGap()
{
    const std::vector<qreal> tops = settle({{100, 20, 1}, {90, 20, 1}, {80, 20, 1}}, 10);
    QCOMPARE(tops, (std::vector<qreal>{50, 80, 110}));
}

void TestLayout::settleGrantsWishesThatFit()
{
    QCOMPARE(settle({{10, 20, 1}, {100, 20, 1}}, 10), (std::vector<qreal>{0, 90}));
    QVERIFY(settle({}, 10).empty());
}

void TestLayout::cardsKeepApart_data()
{
    boxesKeepApart_data();
}

void TestLayout::cardsKeepApart()
{
    QFETCH(unsigned, seed);
    std::mt19937 random(seed);
    const int count = 1 + below(random, 40);
    std::vector<QSizeF> cards;
    for (int i = 0; i < count; ++i)
        cards.push_back({120.0 + below(random, 200), 60.0 + below(random, 600)});
    std::vector<CardLink> links;
    for (int i = below(random, 60); i > 0; --i)
        links.push_back({below(random, count), below(random, count), 30, 30});
    const CardLayout layout = layoutCards(cards, links);
    QVERIFY(!anyOverlap(layout.cards));
    for (size_t i = 0; i < links.size(); ++i) {
        const QRectF &from = layout.cards[size_t(links[i].from)];
        QVERIFY(layout.links[i].front().x() == from.left() || layout.links[i].front().x() == from.right());
        QCOMPARE(layout.links[i].front().y(), from.top() + 30);
        QCOMPARE(layout.links[i].back().y(), layout.cards[size_t(links[i].to)].top() + 30);
    }
}

void TestLayout::referencedCardsAreLeft()
{
    const std::vector<QSizeF> cards(3, QSizeF(200, 100));
    const CardLayout layout = layoutCards(cards, {{0, 1, 50, 20}, {2, 0, 50, 20}});
    QVERIFY(layout.cards[1].right() < layout.cards[0].left());
    QVERIFY(layout.cards[0].right() < layout.cards[2].left());
    QCOMPARE(layout.links[0].front(), QPointF(layout.cards[0].left(), layout.cards[0].top() + 50));
    QCOMPARE(layout.links[0].back(), QPointF(layout.cards[1].right(), layout.cards[1].top() + 20));
}

void TestLayout::strangeCardsFillTheView_data()
{
    QTest::addColumn<qreal>("aspect");
    QTest::addColumn<bool>("beside");
    QTest::newRow("wide") << 1.78 << true;
    QTest::newRow("tall") << 0.5 << false;
}

// A tall card and a short one: side by side where the view is wide.
void TestLayout::strangeCardsFillTheView()
{
    QFETCH(qreal, aspect);
    QFETCH(bool, beside);
    CardOptions options;
    options.aspect = aspect;
    const CardLayout layout = layoutCards({{408, 524}, {408, 244}}, {}, options);
    QCOMPARE(layout.cards[0].top() == layout.cards[1].top(), beside);
    QVERIFY(!anyOverlap(layout.cards));
}

void TestLayout::cardOfItselfGetsALoop()
{
    const CardLayout layout = layoutCards({{200, 100}}, {{0, 0, 30, 70}});
    QCOMPARE(layout.links[0].size(), size_t(4));
    QVERIFY(layout.links[0][1].x() > layout.cards[0].right());
}

void TestLayout::crossingsAreCounted()
{
    const std::vector<std::vector<QPointF>> edges{{{0, 0}, {10, 10}}, {{0, 10}, {10, 0}}, {{0, 20}, {10, 20}}};
    QCOMPARE(crossings(edges), 1);
}

QTEST_APPLESS_MAIN(TestLayout)
#include "tst_layout.moc"

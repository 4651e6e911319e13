// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/canvas/meshscene.h"

#include "mesh/layout.h"
#include "widgets/canvas/paintkit.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <tuple>

using namespace Qt::StringLiterals;

namespace meshwright::canvas {

namespace {

constexpr qreal padding = 24;
constexpr qreal header = 40;
constexpr qreal cardGap = 32;
constexpr qreal layerGap = 80;
constexpr qreal stepLeft = 32; // of a flow to the card below, from their left side
constexpr qreal textLeft = 16;
constexpr qreal textRight = 12;

QSizeF cardSize()
{
    const qreal scale = ui::Theme::current().fontScale();
    return {snap(240 * scale), snap(64 * scale)};
}

qreal stateSide()
{
    return std::round(16 * ui::Theme::current().fontScale());
}

QString tr(const char *text)
{
    return QCoreApplication::translate("MeshScene", text);
}

} // namespace

bool MeshScene::setMesh(std::shared_ptr<const mesh::Mesh> mesh)
{
    const QString kept = selected >= 0 ? m_cards[size_t(selected)].key : QString();
    m_mesh = std::move(mesh);
    hovered = selectedFlow = hoveredFlow = -1;
    rubber = {};
    const QHash<QString, int> before = m_byKey;
    layOut();
    selected = cardByKey(kept);
    chosen.removeIf([this](const QString &key) { return !m_byKey.contains(key); });
    return std::any_of(m_cards.begin(), m_cards.end(), [&before](const Card &card) { return before.contains(card.key); });
}

void MeshScene::layOut()
{
    m_boxes.clear();
    m_flows.clear();
    m_cards.clear();
    m_byKey.clear();
    m_bounds = {};
    liveCards.clear();
    if (!m_mesh || m_mesh->products.empty())
        return;
    makeCards();
    makeFlows();
    arrange();
    shapeAll();
}

void MeshScene::setStates(const std::function<ui::State(const QString &)> &states)
{
    for (Card &card : m_cards)
        card.state = states ? states(card.key) : ui::State::None;
}

void MeshScene::makeCards()
{
    const ui::Theme &theme = ui::Theme::current();
    for (const mesh::Domain &domain : m_mesh->domains) {
        const QString name = domain.name.isEmpty() ? tr("No domain") : domain.name;
        m_boxes.push_back({name, theme.domain(domain.colour), {}, {}});
    }
    const qreal room = cardSize().width() - textLeft - textRight;
    for (size_t i = 0; i < m_mesh->products.size(); ++i) {
        const mesh::Product &product = m_mesh->products[i];
        Q_ASSERT(product.domainIndex >= 0 && product.domainIndex < int(m_boxes.size()));
        Card card;
        card.product = int(i);
        card.box = product.domainIndex;
        card.key = product.id;
        if (card.key.isEmpty() || m_byKey.contains(card.key))
            card.key = product.path.isEmpty() ? u"#%1"_s.arg(i) : product.path;
        m_byKey.insert(card.key, int(i));
        const QString name = product.name.isEmpty() ? card.key : product.name;
        card.fullName = name;
        std::tie(card.name, card.below) = twoLines(name, ui::font(ui::Type::Strong), room - stateSide() - 8);
        card.nameGoesOn = !card.below.isEmpty();
        if (!card.nameGoesOn)
            card.below = fitted(contractNames(product), ui::Type::Small, room);
        card.reads = !product.inputs.empty();
        card.offers = !product.outputs.empty() || !product.contracts.empty();
        m_cards.push_back(std::move(card));
    }
    const QSizeF size = cardSize();
    QPainterPath card, edge;
    card.addRoundedRect(QRectF(QPointF(), size), ui::grid::cardRadius, ui::grid::cardRadius);
    edge.addRect(0, 0, 4, size.height());
    m_bar = card.intersected(edge);
}

QString MeshScene::contractNames(const mesh::Product &product) const
{
    QStringList names;
    for (const int contract : product.contracts) {
        const mesh::Contract &one = m_mesh->contracts[size_t(contract)];
        names.append(one.name.isEmpty() ? one.id : one.name);
    }
    if (!names.isEmpty())
        return names.join(u" · "_s);
    const int reads = int(product.inputs.size());
    return reads == 0 ? tr("no contract yet") : QCoreApplication::translate("MeshCanvas", "reads %n contract(s)", nullptr, reads);
}

void MeshScene::makeFlows()
{
    // Several reasons for one flow are one line.
    QSet<std::pair<int, int>> known;
    for (const mesh::Edge &edge : m_mesh->edges) {
        if (edge.from == edge.to || known.contains({edge.from, edge.to}))
            continue;
        known.insert({edge.from, edge.to});
        m_cards[size_t(edge.from)].offers = true;
        m_cards[size_t(edge.to)].reads = true;
        m_flows.push_back({edge.from, edge.to, {}, {}, {}});
    }
}

void MeshScene::arrange()
{
    std::vector<mesh::LayoutNode> nodes;
    for (const Card &card : m_cards)
        nodes.push_back({cardSize(), card.box, card.reads ? 1 : 0, card.offers ? 1 : 0});
    std::vector<mesh::LayoutEdge> edges;
    for (const Flow &flow : m_flows)
        edges.push_back({flow.from, flow.to, 0, 0});
    mesh::LayoutOptions options;
    options.groupPadding = padding;
    options.groupHeader = header;
    options.nodeGap = cardGap;
    options.layerGap = layerGap;
    options.aspect = shape;
    const mesh::Layout layout = mesh::layoutGroups(nodes, int(m_boxes.size()), edges, options);
    for (size_t i = 0; i < m_flows.size(); ++i)
        m_flows[i].points = layout.edges[i];
    sortCards(layout.nodes);
}

void MeshScene::sortCards(const std::vector<QRectF> &rects)
{
    const auto corner = [&rects](int card) { return snap(rects[size_t(card)].topLeft()); };
    std::vector<int> order(m_cards.size());
    std::iota(order.begin(), order.end(), 0);
    std::vector<QPointF> boxCorner(m_boxes.size(), QPointF(1e9, 1e9));
    for (const int card : order) {
        QPointF &first = boxCorner[size_t(m_cards[size_t(card)].box)];
        first = {std::min(first.x(), corner(card).x()), std::min(first.y(), corner(card).y())};
    }
    const auto rank = [&](int card) {
        const QPointF box = boxCorner[size_t(m_cards[size_t(card)].box)];
        const QPointF at = corner(card);
        return std::tuple(box.x(), box.y(), m_cards[size_t(card)].box, at.x(), at.y(), card);
    };
    std::sort(order.begin(), order.end(), [&](int a, int b) { return rank(a) < rank(b); });
    std::vector<Card> sorted;
    std::vector<int> place(m_cards.size());
    for (const int card : order) {
        place[size_t(card)] = int(sorted.size());
        sorted.push_back(std::move(m_cards[size_t(card)]));
        sorted.back().rect = QRectF(corner(card), cardSize());
        m_byKey[sorted.back().key] = int(sorted.size()) - 1;
    }
    m_cards = std::move(sorted);
    for (Flow &flow : m_flows) {
        flow.from = place[size_t(flow.from)];
        flow.to = place[size_t(flow.to)];
    }
}

void MeshScene::shapeAll()
{
    for (size_t i = 0; i < m_cards.size(); ++i) {
        Card &card = m_cards[i];
        card.flows.clear();
        m_boxes[size_t(card.box)].cards.push_back(int(i));
        const auto put = moved.constFind(card.key);
        card.moved = put != moved.constEnd();
        if (card.moved)
            card.rect.moveTo(*put);
    }
    for (Box &box : m_boxes)
        shapeBox(box);
    for (size_t i = 0; i < m_flows.size(); ++i) {
        shapeFlow(m_flows[i]);
        m_cards[size_t(m_flows[i].from)].flows.push_back(int(i));
        m_cards[size_t(m_flows[i].to)].flows.push_back(int(i));
    }
    measure();
}

// Flows may run around the boxes.
void MeshScene::measure()
{
    m_bounds = {};
    for (const Box &box : m_boxes)
        m_bounds |= box.rect;
    for (const Flow &flow : m_flows)
        m_bounds |= flow.bounds;
}

void MeshScene::shapeBox(Box &box)
{
    QRectF inside;
    for (const int card : box.cards)
        inside |= m_cards[size_t(card)].rect;
    box.rect = inside.isEmpty() ? QRectF() : inside.adjusted(-padding, -header, padding, padding);
}

void MeshScene::shapeFlow(Flow &flow)
{
    const Card &from = m_cards[size_t(flow.from)], &to = m_cards[size_t(flow.to)];
    const QPointF start(from.rect.right(), from.rect.center().y()), end(to.rect.left(), to.rect.center().y());
    if (isNext(from, to)) {
        const bool down = from.rect.top() < to.rect.top();
        const qreal x = from.rect.left() + (down ? stepLeft : stepLeft + 24);
        flow.path = arrowPath({x, down ? from.rect.bottom() : from.rect.top()}, {x, down ? to.rect.top() : to.rect.bottom()});
    } else if (end.x() < start.x() + 16) {
        flow.path = backPath(start, end, laneBack(from.rect, to.rect), from.box == to.box ? 26 : 40);
    } else {
        std::vector<QPointF> points = {start};
        const bool runsOn = std::is_sorted(flow.points.begin(), flow.points.end(), [](QPointF a, QPointF b) { return a.x() < b.x(); });
        if (!from.moved && !to.moved && runsOn && flow.points.size() > 2)
            points.insert(points.end(), flow.points.begin() + 1, flow.points.end() - 1);
        points.push_back(end);
        flow.path = flowPath(points);
    }
    flow.bounds = flow.path.boundingRect().adjusted(-6, -6, 6, 6);
}

// One above the other with nothing between: a step down or up says it better than a loop around both.
bool MeshScene::isNext(const Card &from, const Card &to) const
{
    const QRectF gap = from.rect.top() < to.rect.top() ? QRectF(from.rect.bottomLeft(), QPointF(from.rect.right(), to.rect.top()))
                                                       : QRectF(to.rect.bottomLeft(), QPointF(to.rect.right(), from.rect.top()));
    if (from.box != to.box || from.rect.left() != to.rect.left() || gap.height() < 16 || gap.height() > 3 * cardGap)
        return false;
    const std::vector<int> &cards = m_boxes[size_t(from.box)].cards;
    return std::none_of(cards.begin(), cards.end(), [&](int card) { return m_cards[size_t(card)].rect.intersects(gap); });
}

// The height at which a flow that runs back meets the fewest cards and titles: beside one of its ends,
// or around their domains.
qreal MeshScene::laneBack(const QRectF &from, const QRectF &to) const
{
    const QRectF ends = from | to;
    QRectF boxes = ends;
    for (const Box &box : m_boxes) {
        if (box.rect.intersects(ends))
            boxes |= box.rect;
    }
    const qreal lanes[] = {from.bottom() + cardGap / 2, from.top() - cardGap / 2, to.bottom() + cardGap / 2, to.top() - cardGap / 2, boxes.top() - 20, boxes.bottom() + 20};
    qreal best = lanes[0], bestCost = 1e12;
    for (const qreal lane : lanes) {
        const QRectF line(ends.left(), lane - 4, ends.width(), 8);
        qreal cost = std::abs(lane - from.center().y()) + std::abs(lane - to.center().y());
        for (const Card &card : m_cards)
            cost += card.rect.intersects(line) ? 400 : 0;
        for (const Box &box : m_boxes)
            cost += QRectF(box.rect.topLeft(), QSizeF(box.rect.width(), header - 4)).intersects(line) ? 200 : 0;
        if (cost < bestCost) {
            bestCost = cost;
            best = lane;
        }
    }
    return best;
}

QRectF MeshScene::moveCards(const std::vector<int> &cards, QPointF by, bool toGrid)
{
    QRectF touched;
    QSet<int> boxes, flows;
    for (const int index : cards) {
        Card &card = m_cards[size_t(index)];
        touched |= itemBounds(int(m_boxes.size() + m_flows.size()) + index);
        card.rect.translate(by);
        if (toGrid)
            card.rect.moveTo(snap(card.rect.topLeft()));
        card.moved = true;
        moved.insert(card.key, card.rect.topLeft());
        boxes.insert(card.box);
        for (const int flow : card.flows)
            flows.insert(flow);
    }
    for (const int index : boxes) {
        Box &box = m_boxes[size_t(index)];
        touched |= box.rect;
        shapeBox(box);
        touched |= box.rect;
    }
    for (const int index : flows) {
        Flow &flow = m_flows[size_t(index)];
        touched |= flow.bounds;
        shapeFlow(flow);
        touched |= flow.bounds;
    }
    measure();
    return touched;
}

std::vector<int> MeshScene::pickedCards() const
{
    std::vector<int> picked;
    for (size_t i = 0; i < m_cards.size(); ++i) {
        if (chosen.contains(m_cards[i].key))
            picked.push_back(int(i));
    }
    if (picked.empty() && selected >= 0)
        picked.push_back(selected);
    return picked;
}

int MeshScene::cardAt(QPointF at) const
{
    for (int i = int(m_cards.size()) - 1; i >= 0; --i) {
        if (m_cards[size_t(i)].rect.contains(at))
            return i;
    }
    return -1;
}

int MeshScene::flowAt(QPointF at, qreal within) const
{
    int best = -1;
    qreal nearest = within;
    for (size_t i = 0; i < m_flows.size(); ++i) {
        if (!m_flows[i].bounds.contains(at))
            continue;
        const qreal gap = distance(m_flows[i].path, at);
        if (gap < nearest) {
            nearest = gap;
            best = int(i);
        }
    }
    return best;
}

bool MeshScene::isHit(int card) const
{
    return card == selected || impact.contains(m_cards[size_t(card)].key);
}

bool MeshScene::isHot(const Flow &flow) const
{
    if (impact.isEmpty())
        return flow.from == selected || flow.to == selected;
    return isHit(flow.from) && isHit(flow.to);
}

QString MeshScene::elementName(int element) const
{
    return m_cards[size_t(element)].fullName;
}

QString MeshScene::elementDescription(int element) const
{
    const Card &card = m_cards[size_t(element)];
    const auto in = std::count_if(card.flows.begin(), card.flows.end(), [&](int flow) { return m_flows[size_t(flow)].to == element; });
    const int out = int(card.flows.size()) - int(in);
    QStringList parts = {
        tr("Domain %1").arg(m_boxes[size_t(card.box)].name),
        ui::stateName(card.state),
        QCoreApplication::translate("MeshCanvas", "reads %n product(s)", nullptr, int(in)),
        QCoreApplication::translate("MeshCanvas", "read by %n product(s)", nullptr, out),
        contractNames(m_mesh->products[size_t(card.product)]),
    };
    if (impact.contains(card.key))
        parts.append(tr("reached by the change"));
    if (chosen.contains(card.key))
        parts.append(tr("chosen"));
    return parts.join(u", "_s);
}

QStringList MeshScene::matches(const QString &text) const
{
    QStringList found;
    for (const Card &card : m_cards) {
        const mesh::Product &product = m_mesh->products[size_t(card.product)];
        bool hit = card.fullName.contains(text, Qt::CaseInsensitive) || product.id.contains(text, Qt::CaseInsensitive)
            || m_boxes[size_t(card.box)].name.contains(text, Qt::CaseInsensitive);
        for (const int contract : product.contracts) {
            const mesh::Contract &one = m_mesh->contracts[size_t(contract)];
            hit = hit || one.name.contains(text, Qt::CaseInsensitive) || one.id.contains(text, Qt::CaseInsensitive);
        }
        if (hit)
            found.append(card.key);
    }
    return found;
}

} // namespace meshwright::canvas

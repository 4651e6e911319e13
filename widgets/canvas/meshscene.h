// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mesh/mesh.h"
#include "widgets/canvas/movehistory.h"
#include "widgets/canvas/scene.h"
#include "widgets/common/state.h"

#include <QHash>
#include <QMap>
#include <QPainterPath>
#include <QSet>

#include <functional>
#include <memory>
#include <vector>

namespace meshwright::canvas {

/// A mesh as geometry: boxes of domains, flows, cards of products. Cards are the elements, in reading
/// order (domain by domain, column by column).
class MeshScene final : public Scene {
public:
    struct Card {
        int product = -1, box = -1;
        QString key, fullName;
        QString name, below;     ///< as they fit; below: the contracts, or what of the name needs a second line
        bool nameGoesOn = false;
        QRectF rect;
        ui::State state = ui::State::None;
        bool reads = false, offers = false;
        bool moved = false; ///< by a person
        std::vector<int> flows;
    };
    struct Box {
        QString name;
        QColor hue;
        QRectF rect;
        std::vector<int> cards;
    };
    struct Flow {
        int from = -1, to = -1; ///< cards
        QPainterPath path;
        QRectF bounds;
        std::vector<QPointF> points; ///< of the layout
    };

    /// Whether some product of before is still there; a view of it is worth keeping then.
    bool setMesh(std::shared_ptr<const mesh::Mesh> mesh);
    const mesh::Mesh *mesh() const { return m_mesh.get(); }
    void setStates(const std::function<ui::State(const QString &)> &states);
    void layOut(); ///< anew, then puts moved cards where they were put

    const std::vector<Card> &cards() const { return m_cards; }
    const std::vector<Flow> &flows() const { return m_flows; }
    const std::vector<Box> &boxes() const { return m_boxes; }
    Arrangement arrangement() const { return {moved, {}, shape}; }
    int cardByKey(const QString &key) const { return m_byKey.value(key, -1); }
    int cardAt(QPointF at) const;
    int flowAt(QPointF at, qreal within) const;

    /// Answers what looks different now. On the grid in the end, where they are let go.
    QRectF moveCards(const std::vector<int> &cards, QPointF by, bool toGrid = false);
    QSet<int> liveCards;  ///< being moved
    QSet<QString> chosen; ///< keys of cards, beside what is selected
    std::vector<int> pickedCards() const; ///< the chosen ones, else the selected one
    QRectF rubber;        ///< being drawn around cards; empty: none
    QMap<QString, QPointF> moved;
    qreal shape = 16.0 / 9; ///< of the view it is laid out for: width ÷ height
    QSet<QString> impact;
    int selected = -1, hovered = -1, selectedFlow = -1, hoveredFlow = -1;
    bool focused = false;

    QRectF bounds() const override { return m_bounds; }
    int itemCount() const override { return int(m_boxes.size() + m_flows.size() + m_cards.size()); }
    QRectF itemBounds(int item) const override;
    bool isLive(int item) const override;
    void paintItem(QPainter &painter, int item, qreal zoom) const override;
    void paintLive(QPainter &painter, const QRectF &visible, qreal zoom) const override;
    void paintOutline(QPainter &painter, qreal zoom) const override;
    int elementCount() const override { return int(m_cards.size()); }
    QRectF elementRect(int element) const override { return m_cards[size_t(element)].rect; }
    QString elementName(int element) const override;
    QString elementDescription(int element) const override;
    void paintElements(QPainter &painter, const std::vector<int> &elements, const QRectF &visible, qreal zoom) const override;
    /// By name, id, domain and the names of contracts.
    QStringList matches(const QString &text) const override;
    int elementByKey(const QString &key) const override { return cardByKey(key); }

private:
    void makeCards();
    void makeFlows();
    void arrange();
    void sortCards(const std::vector<QRectF> &rects);
    void shapeBox(Box &box);
    void shapeFlow(Flow &flow);
    qreal laneBack(const QRectF &from, const QRectF &to) const;
    bool isNext(const Card &from, const Card &to) const;
    void shapeAll();
    void measure();
    QString contractNames(const mesh::Product &product) const;

    void paintBox(QPainter &painter, const Box &box, qreal zoom) const;
    void paintBoxTitle(QPainter &painter, const Box &box, qreal zoom) const;
    void paintCard(QPainter &painter, const Card &card, qreal zoom, ui::Colour surface = ui::Colour::Base) const;
    void paintCardName(QPainter &painter, const Card &card, qreal zoom) const;
    QColor flowColour(qreal zoom) const;
    void paintCardText(QPainter &painter, const Card &card) const;
    void paintPorts(QPainter &painter, const Card &card) const;
    void paintMarks(QPainter &painter, const Card &card, qreal zoom) const;
    void paintHot(QPainter &painter, const QRectF &visible, qreal zoom) const;
    bool isMoving(const Flow &flow) const { return liveCards.contains(flow.from) || liveCards.contains(flow.to); }
    bool isHot(const Flow &flow) const;
    bool isHit(int card) const;
    QColor hue(const Card &card) const { return m_boxes[size_t(card.box)].hue; }

    std::shared_ptr<const mesh::Mesh> m_mesh;
    std::vector<Box> m_boxes;
    std::vector<Flow> m_flows;
    std::vector<Card> m_cards;
    QHash<QString, int> m_byKey;
    QRectF m_bounds;
    QPainterPath m_bar; ///< the coloured edge of a card at (0, 0)
};

} // namespace meshwright::canvas

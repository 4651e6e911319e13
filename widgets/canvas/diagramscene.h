// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/contract.h"
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

/// A contract's schema as geometry: cards of objects, rows of properties, lines of relationships. Its
/// elements in reading order: each card, then its visible rows, each with the lines that start there.
class DiagramScene final : public Scene {
public:
    using States = std::function<ui::State(const QString &)>;

    struct Row {
        const contract::Property *property = nullptr;
        QString pointer, path; ///< path: names, "orders.address.city"; what folding is remembered by
        QString name, type;    ///< as they fit
        int card = -1, parent = -1, depth = 0;
        bool hasParts = false, open = false;
        bool leadsAway = false; ///< a relationship into another file
        bool leadsNowhere = false;
        ui::State state = ui::State::None;
        QRectF rect;
    };
    struct Card {
        const contract::SchemaObject *object = nullptr;
        QString pointer, key; ///< key: the name, made unique
        QString fullName, name, kind;
        ui::State state = ui::State::None;
        int firstRow = 0, endRow = 0; ///< of the visible rows
        QRectF rect;
        bool moved = false;
    };
    struct Link {
        QString pointer; ///< of the relationship
        QString from, to; ///< pointers of its properties, perhaps hidden in a folded one
        int fromRow = -1, toRow = -1; ///< the visible rows it is drawn to; toRow -1: the card's head
        int toCard = -1;
        bool many = true; ///< at its start
        QPainterPath path;
        QRectF bounds;
    };
    struct Element {
        enum class Kind : quint8 { Card, Row, Link } kind = Kind::Card;
        int index = -1;
        friend bool operator==(const Element &, const Element &) = default;
    };

    /// Whether it is the same contract as before, or a later state of it; places and folding are kept then.
    bool setContract(std::shared_ptr<const contract::Contract> contract);
    const contract::Contract *contract() const { return m_contract.get(); }
    void setStates(const States &states);
    void layOut();  ///< anew; moved cards stay where they were put
    void rebuild(); ///< rows, sizes and lines again, cards where they are

    const std::vector<Card> &cards() const { return m_cards; }
    const std::vector<Row> &rows() const { return m_rows; }
    const std::vector<Link> &links() const { return m_links; }
    Element element(int index) const { return index < 0 ? Element{} : m_elements[size_t(index)]; }
    int elementOf(Element element) const;
    int elementByPointer(const QString &pointer) const { return m_byPointer.value(pointer, -1); }
    QString pointerOf(int element) const;
    const Row *rowOf(int element) const; ///< null where it is none
    const Card *cardOf(int element) const; ///< the card it is, or is on; null for a line

    int elementAt(QPointF at, qreal within) const; ///< rows and cards, then lines
    int handleAt(QPointF at, qreal within) const;  ///< the row whose handle is there, as an element
    QPointF handle(const Row &row, bool right) const;
    QRectF nameRect(int element) const;
    QRectF foldRect(const Row &row) const;
    QRectF addRect(const Card &card) const;
    bool canRelate(int from, int to) const; ///< elements: two rows, neither part of the other

    bool isOpen(const Row &row) const { return row.open; }
    void setOpen(const QString &path, bool open) { m_folding.insert(path, open); }
    void setAllOpen(bool open);
    /// Opens what hides a property; true where something had to be opened.
    bool reveal(const QString &pointer);

    /// Answers what looks different now.
    QRectF moveCard(int card, QPointF topLeft);
    QMap<QString, QPointF> moved;
    int liveCard = -1;
    int selected = -1, hovered = -1; ///< elements
    int lineFrom = -1, lineTo = -1;  ///< elements: a relationship that is being drawn
    QPointF lineEnd;                 ///< where it ends while there is no target
    bool focused = false, editable = true;

    QRectF bounds() const override { return m_bounds; }
    int itemCount() const override { return int(m_links.size() + m_cards.size() + m_rows.size()); }
    QRectF itemBounds(int item) const override;
    bool isLive(int item) const override;
    void paintItem(QPainter &painter, int item, qreal zoom) const override;
    void paintLive(QPainter &painter, const QRectF &visible, qreal zoom) const override;
    void paintOutline(QPainter &painter, qreal zoom) const override;
    int elementCount() const override { return int(m_elements.size()); }
    QRectF elementRect(int element) const override;
    QString elementName(int element) const override;
    QString elementDescription(int element) const override;

private:
    qreal nameRoom(const Row &row) const;
    bool isSameContract(const contract::Contract *before) const;
    void followRenames(const contract::Contract &before);
    void makeCards();
    void addRows(const std::vector<contract::Property> &properties, int card, int parent, int depth, const QString &path);
    void makeLinks();
    void addLinks(const std::vector<contract::Relationship> &relationships, const contract::SchemaObject &object, const QString &ownPointer);
    void addLink(const contract::Relationship &relationship, const QString &from, const QString &to);
    void makeElements();
    void place();
    void placeNew();
    void pushApart();
    void moveRows(Card &card);
    void shapeLink(Link &link);
    void shapeAll();
    int visibleRow(const QString &pointer) const;
    bool opens(const QString &path) const;
    QString placeName(const QString &pointer) const;

    void paintCard(QPainter &painter, const Card &card, qreal zoom) const;
    void paintRow(QPainter &painter, const Row &row, qreal zoom) const;
    void paintRowMarks(QPainter &painter, const Row &row, const QRectF &room) const;
    void paintLink(QPainter &painter, const Link &link, const QColor &colour, qreal width, qreal zoom) const;
    void paintRowBack(QPainter &painter, const Row &row, ui::Colour colour, qreal zoom) const;
    void paintHandles(QPainter &painter, const Row &row, qreal zoom) const;
    void paintChosen(QPainter &painter, qreal zoom) const;
    void paintLine(QPainter &painter, qreal zoom) const;
    void paintWholeCard(QPainter &painter, const Card &card, qreal zoom) const;

    std::shared_ptr<const contract::Contract> m_contract;
    std::vector<Card> m_cards;
    std::vector<Row> m_rows;
    std::vector<Link> m_links;
    std::vector<Element> m_elements;
    QHash<QString, int> m_byPointer; ///< elements
    QHash<QString, int> m_rowByPointer;
    QHash<QString, bool> m_folding;
    QHash<QString, QPointF> m_places; ///< where the layout put cards, by key
    QHash<QString, std::pair<bool, bool>> m_leads; ///< pointer of a property: away, nowhere
    QRectF m_bounds;
    bool m_allOpen = true;
};

} // namespace meshwright::canvas

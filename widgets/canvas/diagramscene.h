// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/relations.h"
#include "widgets/canvas/movehistory.h"
#include "widgets/canvas/scene.h"
#include "widgets/common/state.h"

#include <QHash>
#include <QMap>
#include <QPainterPath>
#include <QSet>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace meshwright::canvas {

/// A contract's schema as geometry: cards of objects, rows of properties, lines of relationships. Its
/// elements in reading order: each card, then its visible rows, each with the lines that start there.
class DiagramScene final : public Scene {
public:
    using States = std::function<ui::State(const QString &)>;

    /// A long list is cut short: a row stands for those that are left out, and after all were asked for, one that hides them again.
    enum class Fold : quint8 { None, More, Fewer };

    struct Row {
        const contract::Property *property = nullptr; ///< with a fold: the first that it stands for
        QString pointer, path; ///< path: names, "orders.address.city"; what folding is remembered by
        mutable QString name, type; ///< as they fit, once fit() was asked
        mutable bool fits = false;
        int card = -1, parent = -1, depth = 0;
        const std::vector<contract::Property> *list = nullptr; ///< that it is one of
        int number = 0; ///< in the list
        Fold fold = Fold::None;
        int hidden = 0; ///< so many it stands for
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
        qreal typeWidth = 0; ///< of the column of types
        QRectF rect;
        bool moved = false;
    };
    struct Link {
        QString pointer; ///< of the relationship
        QString from, to; ///< pointers of its properties, perhaps hidden in a folded one
        int fromRow = -1, toRow = -1; ///< the visible rows it is drawn to; toRow -1: the card's head
        int toCard = -1;
        contract::Cardinality cardinality;
        bool leads = true; ///< the first pair of its relationship; the others are the same element
        QPainterPath path;
        QRectF bounds;
    };
    struct Element {
        enum class Kind : quint8 { Card, Row, Fold, Link } kind = Kind::Card;
        int index = -1;
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
    int elementByPointer(const QString &pointer) const { return m_byPointer.value(pointer, -1); }
    QString pointerOf(int element) const;
    const Row *rowOf(int element) const; ///< of a property; null where it is none
    const Row *foldOf(int element) const; ///< a row that stands for others; null where it is none
    const Row *lineOf(int element) const; ///< either of them
    const Card *cardOf(int element) const; ///< the card it is, or is on; null for a line

    /// Folded ones too; null where it is none.
    const contract::Property *propertyAt(const QString &pointer) const { return m_properties.value(pointer); }

    int elementAt(QPointF at, qreal within) const; ///< rows and cards, then lines
    int handleAt(QPointF at, qreal within) const;  ///< the row whose handle is there, as an element
    QPointF handle(const Row &row, bool right) const;
    QRectF nameRect(int element) const;
    QRectF foldRect(const Row &row) const;
    QRectF addRect(const Card &card) const;
    bool canRelate(int from, int to) const; ///< elements: two rows, neither part of the other

    /// Where a row would go that is dragged to a height: among its siblings, in front of number `before`
    /// of their list. `y` is where that is drawn.
    struct Drop {
        int row = -1; ///< the one that is dragged
        int before = -1;
        qreal y = 0;
    };
    Drop dropAt(int row, qreal y) const;
    QRectF typeRect(const Row &row) const;
    std::vector<const Row *> siblings(const Row &row) const; ///< itself among them, in order
    const Link *linkOf(int element) const; ///< null where it is none

    void setOpen(const QString &path, bool open) { m_folding.insert(path, open); }
    void setAllOpen(bool open);
    /// Of an object, or of a property with parts, by its path: all in its list, however long, or the first and those that matter.
    void setListShown(const QString &path, bool all);
    bool isListLong(const Card &card) const;
    bool isListShown(const QString &path, size_t count) const;
    /// Opens what hides a property; true where something had to be opened.
    bool reveal(const QString &pointer);

    /// Answers what looks different now.
    QRectF moveCards(const std::vector<int> &cards, QPointF by);
    enum class Edge : quint8 { Left, Middle, Right, Top, Centre, Bottom };
    void align(const std::vector<int> &cards, Edge edge);
    /// Only these, within the place they take; the others stay.
    void layOut(const std::vector<int> &cards);
    /// Equal gaps between the first and the last.
    void distribute(const std::vector<int> &cards, bool sideways);
    Arrangement arrangement() const { return {moved, m_places, shape}; }
    void setArrangement(const Arrangement &arrangement);
    QMap<QString, QPointF> moved;
    qreal shape = 16.0 / 9; ///< of the view it is laid out for: width ÷ height
    std::optional<QPointF> nextPlace; ///< of the next new card
    std::vector<std::pair<QString, QString>> renames; ///< of cards, by the last setContract: from, to

    QSet<QString> chosen; ///< keys of cards, beside what is selected
    std::vector<int> pickedCards() const; ///< the chosen ones, else the selected one
    QRectF rubber;        ///< being drawn around cards; empty: none
    QSet<int> liveCards;
    Drop drop;
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
    int elementParent(int element) const override;
    ElementTraits elementTraits(int element) const override;
    void paintElements(QPainter &painter, const std::vector<int> &elements, const QRectF &visible, qreal zoom) const override;
    QStringList matches(const QString &text) const override;
    int elementByKey(const QString &key) const override { return elementByPointer(key); }

private:
    /// Texts are measured when they are first painted; of a large contract few ever are.
    void fit(const Row &row) const;
    qreal nameRoom(const Row &row) const;
    qreal nameWidth(const Row &row) const;
    bool isTall(const contract::SchemaObject &object) const;
    bool isSameContract(const contract::Contract *before) const;
    void followRenames(const contract::Contract &before);
    void makeCards();
    void addRows(const std::vector<contract::Property> &properties, const Row &within);
    void addFold(const std::vector<contract::Property> &properties, const Row &within, Fold fold, size_t first, size_t hidden);
    std::vector<bool> shownOf(const std::vector<contract::Property> &properties, const QString &path) const;
    QString foldText(const Row &row) const;
    QString hiddenProperty(const QString &pointer) const;
    void measure(Card &card);
    qreal typeAdvance(const QString &type);
    static const std::vector<contract::Property> &partsOf(const contract::Property &property);
    void listProperties(const std::vector<contract::Property> &properties);
    void makeLinks();
    void addLinks(const std::vector<contract::Relationship> &relationships, const contract::SchemaObject &object, const QString &ownPointer);
    struct Pair {
        QString from, to; ///< pointers
    };
    std::vector<Pair> pairsOf(const contract::Relationship &relationship, const contract::SchemaObject &object, const QString &ownPointer);
    void addLink(const contract::Relationship &relationship, const Pair &pair, const contract::Cardinality &cardinality, bool leads);
    bool touchesLive(const Link &link) const;
    void makeElements();
    std::vector<QPointF> laidOut(const std::vector<int> &cards) const; ///< their top left corners
    void putCards(const std::vector<std::pair<int, QPointF>> &places);
    void place();
    void placeNew();
    void pushApart();
    void moveRows(Card &card);
    void shapeLink(Link &link);
    void shapeAll();
    int visibleRow(const QString &pointer) const;
    bool opens(const QString &path) const;
    ui::State worstOf(const Row &fold, const States &states) const;
    QString placeName(const QString &pointer) const;

    void paintCard(QPainter &painter, const Card &card, qreal zoom) const;
    void paintRow(QPainter &painter, const Row &row, qreal zoom) const;
    void paintFold(QPainter &painter, const Row &row, qreal zoom) const;
    void paintRowMarks(QPainter &painter, const Row &row, const QRectF &room) const;
    void paintLink(QPainter &painter, const Link &link, const QColor &colour, qreal width, qreal zoom) const;
    void paintEnd(QPainter &painter, QPointF at, qreal side, const contract::RelationshipEnd &end) const;
    void paintNumbers(QPainter &painter, const Link &link, qreal zoom) const;
    void paintRowBack(QPainter &painter, const Row &row, ui::Colour colour, qreal zoom) const;
    void paintDrop(QPainter &painter, qreal zoom) const;
    void paintHandles(QPainter &painter, const Row &row, qreal zoom) const;
    void paintChosen(QPainter &painter, const QRectF &visible, qreal zoom) const;
    void paintChosenFrames(QPainter &painter, const QRectF &visible, qreal zoom) const;
    void paintLine(QPainter &painter, qreal zoom) const;
    void paintWholeCard(QPainter &painter, const Card &card, qreal zoom) const;
    void paintBars(QPainter &painter, const std::vector<int> &elements, const QRectF &visible) const;

    std::shared_ptr<const contract::Contract> m_contract;
    std::vector<Card> m_cards;
    std::vector<Row> m_rows;
    std::vector<Link> m_links;
    std::vector<Element> m_elements;
    QHash<QString, int> m_byPointer; ///< elements
    QHash<QString, int> m_rowByPointer, m_cardByPointer;
    QHash<QString, const contract::Property *> m_properties; ///< by pointer, folded ones too
    QHash<QString, bool> m_folding; ///< parts by path; lists by path and "/*"
    QSet<QString> m_shown;          ///< paths of rows that a short list shows because somebody went there
    QHash<QString, qreal> m_typeAdvances;
    QMap<QString, QPointF> m_places; ///< where the layout put cards, by key
    QHash<QString, std::pair<bool, bool>> m_leads; ///< pointer of a property: away, nowhere
    QRectF m_bounds;
    bool m_allOpen = true;
    bool m_isTall = false; ///< the card that is being made: parts start folded
    bool m_everything = false; ///< somebody asked for all there is
};

} // namespace meshwright::canvas

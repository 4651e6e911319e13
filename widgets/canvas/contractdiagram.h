// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/canvas/canvasview.h"
#include "widgets/canvas/diagramscene.h"
#include "widgets/common/state.h"

#include <QMap>
#include <QSet>

#include <functional>
#include <memory>

class QLineEdit;
class QUndoStack;

namespace meshwright::canvas {

/// A contract's schema as cards, one an object, one row a property, with lines for relationships. It
/// shows a snapshot and asks for changes by signals; it changes nothing but where cards are. Everything is named by the JSON
/// pointer of its node ("/schema/0", "/schema/0/properties/2", "…/relationships/0").
///
/// By mouse: a card is moved by its head; a row is dragged to another place among its siblings, its ring onto
/// another property to relate them; a click on its type offers others; a double click renames, on free ground it
/// asks for a new object there; "+" in a head adds a property. Shift adds a card to the selection, or draws a
/// frame around several.
///
/// A card of many properties shows the first and those that matter; a row "152 more" stands for the rest and shows them by
/// a click, Enter or Right.
///
/// Keys beside those of CanvasView: Right opens a row's parts and Left folds them (else both go to the
/// card beside); F2 or Enter renames, T offers types, K, R and U set key, required and unique, Insert adds a property
/// (with Shift an object), Ctrl+D duplicates, Delete removes, Alt+arrows move cards or a row among its siblings, L
/// starts a relationship whose target arrows and Enter choose and Escape gives up. Shift+Enter adds a card to the
/// selection, Ctrl+A takes all. Tab reaches lines too. Ctrl+Z takes back what came last, a move or an edit.
class ContractDiagram : public CanvasView {
    Q_OBJECT

public:
    using States = std::function<ui::State(const QString &pointer)>;
    using Positions = QMap<QString, QPointF>; ///< object name → top left of its card, in scene pixels

    enum class Flag : quint8 { PrimaryKey, Required, Unique };

    explicit ContractDiagram(QWidget *parent = nullptr);
    ~ContractDiagram() override;

    /// Selection, open parts and places stay with what is still there. Null empties it.
    void setContract(std::shared_ptr<const contract::Contract> contract, States states = {});
    void refreshStates();
    /// Off while the text does not parse: shows the last good snapshot and asks for nothing.
    void setEditable(bool editable);
    bool isEditable() const;

    std::vector<ElementAction> actions(int element) override;

    QString selectedPointer() const; ///< empty: none
    QStringList chosenPointers() const; ///< of all selected cards, else of what is selected
    /// Without a signal; opens what hides it and brings it into view. A pointer to something inside a
    /// property or object (its type, a quality rule) selects that property or object.
    void setSelected(const QString &pointer);

    /// The edits of the document that is shown, for one order of undoing; null: only moves can be undone.
    void setEdits(QUndoStack *edits) { m_moves.follow(edits); }
    const MoveHistory &history() const { return m_moves; }

    /// Of the cards a person has moved. Setting them never signals; unknown objects are kept for later.
    Positions positions() const;
    /// `shape`: of the view that the others were laid out for when these were moved; 0: unknown.
    void setPositions(const Positions &positions, qreal shape = 0);
    qreal shape() const;
    /// The same, with cards that were renamed under their names of before, too, until those are forgotten: the
    /// file of the contract may have them still.
    Positions withFormerNames(Positions positions) const;
    void forgetFormerNames() { m_formerNames.clear(); }

    QRectF rectOf(const QString &pointer) const;    ///< in view coordinates; empty where not shown
    QPointF handleOf(const QString &pointer) const; ///< the right ring of a property's row, in view coordinates
    bool isExpanded(const QString &pointer) const;
    /// The field of a name being edited in place; null while there is none.
    QLineEdit *renameField() const { return m_field; }
    bool isRelating() const; ///< a relationship is being drawn, by mouse or keys

public Q_SLOTS:
    /// Forgets moved cards (positionsChanged says so) and lays everything out anew.
    void relayout() override;
    void undo() { m_moves.undo(); }
    void redo() { m_moves.redo(); }
    void setExpanded(const QString &pointer, bool expanded);
    void expandAll(bool expanded);
    void startRename();       ///< of the selection
    void startRelationship(); ///< from the selected property
    void chooseType();        ///< of the selected property
    /// Selects something that was just made and asks for its name.
    void beginNaming(const QString &pointer);
    void selectAll();
    void layOutSelected();

Q_SIGNALS:
    void selected(const QString &pointer); ///< "" where the selection went away
    void relationshipDrawn(const QString &fromPointer, const QString &toPointer);
    void renameRequested(const QString &pointer, const QString &newName);
    void addPropertyRequested(const QString &ownerPointer); ///< an object, or a property with parts
    void addObjectRequested();
    /// Objects, properties or relationships, as one step.
    void removeRequested(const QStringList &pointers);
    void duplicateRequested(const QStringList &pointers); ///< objects or properties
    void typeRequested(const QString &pointer, const QString &type);
    void flagRequested(const QString &pointer, meshwright::canvas::ContractDiagram::Flag flag, bool on);
    void moveRequested(const QString &pointer, int before); ///< a property, among its siblings
    void pairDrawn(const QString &relationship, const QString &fromPointer, const QString &toPointer);
    void positionsChanged(const meshwright::canvas::ContractDiagram::Positions &positions);

protected:
    bool pressed(QPointF scene, QMouseEvent *event) override;
    void dragged(QPointF scene, QMouseEvent *event) override;
    void released(QPointF scene, QMouseEvent *event) override;
    void hovered(QPointF scene) override;
    void left() override;
    void doubleClicked(QPointF scene) override;
    void clickedNowhere() override;
    void pointedAt(QPointF scene) override;
    QRectF selectionRect() const override;
    int reveal(const QString &key) override;
    bool event(QEvent *event) override;
    void currentChanged(int element) override;
    void activated(int element) override;
    void escaped() override;
    void emptied(QPainter &painter) override;
    void viewMoved() override;
    void themeChanged() override;
    void roomChanged() override;
    QRectF startRect() const override;
    Qt::CursorShape cursorAt(QPointF scene) const override;
    QString tipAt(QPointF scene) const override;
    int neighbour(int element, Qt::Key direction) const override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    enum class Drag { None, Card, Row, Line, Rubber };

    ContractDiagram(std::unique_ptr<DiagramScene> scene, QWidget *parent);
    void select(int element, bool tell);
    void describe();
    void rebuilt(const QString &selection);
    void forget();
    void endRename(bool keep);
    void placeField();
    void endLine(bool draw);
    void fold(int element, bool open);
    void showList(const QString &path, bool all, const QString &next);
    void turnFold(int element);
    bool lineKey(const QKeyEvent *event);
    bool arrangeKey(const QKeyEvent *event);
    bool flagKey(const QKeyEvent *event);
    bool editKey(const QKeyEvent *event);
    bool foldKey(const QKeyEvent *event);
    QString ownerOf(int element) const;
    const DiagramScene::Card *cardBeside(const DiagramScene::Card &card, QPointF from, Qt::Key direction) const;
    bool pressedRow(const DiagramScene::Row &row, QPointF scene);
    void pressedHead(const DiagramScene::Card &card, bool adds);
    void startMoving();
    void dropCards(QPointF scene);
    void dragRubber(QPointF scene);
    void chooseCard(const DiagramScene::Card &card, bool on);
    void moveSelected(QPointF by);
    void moveRow(int step);
    void arrange(const QString &label, const std::function<void()> &change);
    void placesChanged();
    void askFlag(const QString &pointer, Flag flag, bool on);
    bool flagOf(const contract::Property &property, Flag flag) const;
    QStringList types() const;
    void duplicate();
    void remove();
    void startPair();
    QString hint() const;
    std::vector<ElementAction> foldActions(const DiagramScene::Row &fold);
    std::vector<ElementAction> rowActions(const DiagramScene::Row &row);
    std::vector<ElementAction> cardActions(const DiagramScene::Card &card);
    std::vector<ElementAction> linkActions(const DiagramScene::Link &link);
    std::vector<ElementAction> canvasActions();

    std::unique_ptr<DiagramScene> m_diagram;
    States m_states;
    QLineEdit *m_field = nullptr;
    QString m_renamed; ///< the pointer whose name is being edited
    QString m_pairOf;  ///< a relationship that the next line becomes a pair of
    MoveHistory m_moves;
    QMap<QString, QString> m_formerNames; ///< of a card: its name now
    Arrangement m_before; ///< a drag
    QSet<QString> m_chosenBefore; ///< the rubber band
    QPointF m_press, m_last;
    int m_taken = -1;    ///< a card
    int m_takenRow = -1;
    Drag m_drag = Drag::None;
};

} // namespace meshwright::canvas

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/canvas/canvasview.h"
#include "widgets/canvas/diagramscene.h"
#include "widgets/common/state.h"

#include <QMap>

#include <functional>
#include <memory>

class QLineEdit;

namespace meshwright::canvas {

/// A contract's schema as cards, one an object, one row a property, with lines for relationships. It
/// shows a snapshot and asks for changes by signals; it changes nothing. Everything is named by the JSON
/// pointer of its node ("/schema/0", "/schema/0/properties/2", "…/relationships/0").
///
/// By mouse: a card is moved by its head; a row's ring is dragged onto another property to relate them;
/// a double click renames, on free ground it asks for a new object; "+" in a head adds a property.
///
/// Keys beside those of CanvasView: Right opens a row's parts and Left folds them (else both go to the
/// card beside); F2 or Enter renames, Insert adds a property (with Shift an object), Delete removes, L
/// starts a relationship whose target arrows and Enter choose and Escape gives up. Tab reaches lines too.
class ContractDiagram : public CanvasView {
    Q_OBJECT

public:
    using States = std::function<ui::State(const QString &pointer)>;
    using Positions = QMap<QString, QPointF>; ///< object name → top left of its card, in scene pixels

    explicit ContractDiagram(QWidget *parent = nullptr);
    ~ContractDiagram() override;

    /// Selection, open parts and places stay with what is still there. Null empties it.
    void setContract(std::shared_ptr<const contract::Contract> contract, States states = {});
    void refreshStates();
    /// Off while the text does not parse: shows the last good snapshot and asks for nothing.
    void setEditable(bool editable);
    bool isEditable() const;

    QString selectedPointer() const; ///< empty: none
    /// Without a signal; opens what hides it and brings it into view. A pointer to something inside a
    /// property or object (its type, a quality rule) selects that property or object.
    void setSelected(const QString &pointer);

    /// Of the cards a person has moved. Setting them never signals; unknown objects are kept for later.
    Positions positions() const;
    void setPositions(const Positions &positions);

    QRectF rectOf(const QString &pointer) const;    ///< in view coordinates; empty where not shown
    QPointF handleOf(const QString &pointer) const; ///< the right ring of a property's row, in view coordinates
    bool isExpanded(const QString &pointer) const;
    /// The field of a name being edited in place; null while there is none.
    QLineEdit *renameField() const { return m_field; }
    bool isRelating() const; ///< a relationship is being drawn, by mouse or keys

public Q_SLOTS:
    /// Forgets moved cards (positionsChanged says so) and lays everything out anew.
    void relayout();
    void setExpanded(const QString &pointer, bool expanded);
    void expandAll(bool expanded);
    void startRename();       ///< of the selection
    void startRelationship(); ///< from the selected property

Q_SIGNALS:
    void selected(const QString &pointer); ///< "" where the selection went away
    void relationshipDrawn(const QString &fromPointer, const QString &toPointer);
    void renameRequested(const QString &pointer, const QString &newName);
    void addPropertyRequested(const QString &ownerPointer); ///< an object, or a property with parts
    void addObjectRequested();
    void removeRequested(const QString &pointer); ///< an object, a property or a relationship
    void positionsChanged(const meshwright::canvas::ContractDiagram::Positions &positions);

protected:
    bool pressed(QPointF scene, QMouseEvent *event) override;
    void dragged(QPointF scene, QMouseEvent *event) override;
    void released(QPointF scene, QMouseEvent *event) override;
    void hovered(QPointF scene) override;
    void left() override;
    void doubleClicked(QPointF scene) override;
    void clickedNowhere() override;
    void currentChanged(int element) override;
    void activated(int element) override;
    void escaped() override;
    void emptied(QPainter &painter) override;
    void viewMoved() override;
    void themeChanged() override;
    Qt::CursorShape cursorAt(QPointF scene) const override;
    QString tipAt(QPointF scene) const override;
    int neighbour(int element, Qt::Key direction) const override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    enum class Drag { None, Card, Line };

    ContractDiagram(std::unique_ptr<DiagramScene> scene, QWidget *parent);
    void select(int element, bool tell);
    void describe();
    void rebuilt(const QString &selection);
    void forget();
    void endRename(bool keep);
    void placeField();
    void endLine(bool draw);
    void fold(int element, bool open);
    bool lineKey(const QKeyEvent *event);
    bool editKey(const QKeyEvent *event);
    bool foldKey(const QKeyEvent *event);
    QString ownerOf(int element) const;
    const DiagramScene::Card *cardBeside(const DiagramScene::Card &card, QPointF from, Qt::Key direction) const;

    std::unique_ptr<DiagramScene> m_diagram;
    States m_states;
    QLineEdit *m_field = nullptr;
    QString m_renamed; ///< the pointer whose name is being edited
    QPointF m_grip, m_press;
    int m_taken = -1;  ///< a card
    Drag m_drag = Drag::None;
};

} // namespace meshwright::canvas

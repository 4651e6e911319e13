// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/canvas/canvasview.h"
#include "widgets/canvas/movehistory.h"
#include "widgets/common/state.h"

#include <QMap>
#include <QSet>

#include <functional>
#include <memory>

namespace meshwright::mesh {
struct Mesh;
}

namespace meshwright::canvas {

class MeshScene;

/// A whole mesh: domains as boxes, products as cards, data flows as curves. It shows a snapshot and
/// changes nothing; positions are the shell's to keep.
///
/// A product is named by its key: its id; where that is empty or taken by another product, its file.
///
/// Shift or Ctrl adds a card to those that are moved together, or draws a frame around several; Shift+Enter and
/// Ctrl+A do it by keys.
class MeshCanvas : public CanvasView {
    Q_OBJECT

public:
    using States = std::function<ui::State(const QString &product)>;
    using Positions = QMap<QString, QPointF>; ///< product → top left of its card, in scene pixels

    explicit MeshCanvas(QWidget *parent = nullptr);
    ~MeshCanvas() override;

    /// Selection, impact and positions stay with the products that are still there. Null empties it.
    void setMesh(std::shared_ptr<const mesh::Mesh> mesh, States states = {});
    /// Asks for every product's state again.
    void refreshStates();
    /// Products that a change would reach; their cards and the edges among them and the selection stand
    /// out. Empty: none.
    void setImpact(const QSet<QString> &products);

    QString selectedProduct() const; ///< empty: none
    /// What is moved together: the chosen products, else the selected one.
    QStringList chosenProducts() const;
    /// Without a signal; brings the card into view.
    void setSelectedProduct(const QString &product);
    /// Chooses several, selects none, and brings them into view; without a signal.
    void chooseProducts(const QStringList &products);

    /// Of the cards a person has moved. Setting them never signals; unknown products are kept for later.
    Positions positions() const;
    /// `shape`: of the view that the others were laid out for when these were moved; 0: unknown.
    void setPositions(const Positions &positions, qreal shape = 0);
    qreal shape() const;

    QString productAt(QPointF view) const;
    QRectF productRect(const QString &product) const; ///< in view coordinates; empty where unknown

public Q_SLOTS:
    /// Forgets moved cards (positionsChanged says so) and lays everything out anew.
    void relayout() override;
    void undoMove();
    void redoMove();

Q_SIGNALS:
    void productSelected(const QString &product); ///< "" where the selection went away
    void productActivated(const QString &product);
    void edgeSelected(const QString &fromProduct, const QString &toProduct);
    void positionsChanged(const meshwright::canvas::MeshCanvas::Positions &positions);

protected:
    bool pressed(QPointF scene, QMouseEvent *event) override;
    void dragged(QPointF scene, QMouseEvent *event) override;
    void released(QPointF scene, QMouseEvent *event) override;
    void hovered(QPointF scene) override;
    void left() override;
    void doubleClicked(QPointF scene) override;
    void escaped() override;
    void clickedNowhere() override;
    void currentChanged(int element) override;
    void activated(int element) override;
    void emptied(QPainter &painter) override;
    QRectF selectionRect() const override;
    std::vector<ElementAction> actions(int element) override;
    void pointedAt(QPointF scene) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;
    Qt::CursorShape cursorAt(QPointF scene) const override;
    QString tipAt(QPointF scene) const override;
    void themeChanged() override;
    void roomChanged() override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    enum class Drag : quint8 { None, Cards, Rubber };

    MeshCanvas(std::unique_ptr<MeshScene> scene, QWidget *parent);
    void select(int card, bool tell);
    void describe();
    void layOutAgain();
    void moveSelected(QPointF by);
    void choose(int card, bool on);
    void chooseAll();
    void pressedCard(int card, bool adds);
    void dragRubber(QPointF scene);
    void dropCards(QPointF scene);

    std::unique_ptr<MeshScene> m_mesh;
    States m_states;
    MoveHistory m_moves; ///< of cards; a mesh itself is not edited here
    Arrangement m_before; ///< a drag
    QSet<QString> m_chosenBefore; ///< the frame being drawn
    QPointF m_press, m_last;
    int m_taken = -1; ///< a card
    Drag m_drag = Drag::None;
};

} // namespace meshwright::canvas

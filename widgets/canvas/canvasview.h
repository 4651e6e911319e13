// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "widgets/canvas/tilecache.h"

#include <QBasicTimer>
#include <QPointF>
#include <QVariantAnimation>
#include <QWidget>

#include <optional>

namespace meshwright::canvas {

class Scene;

/// What both canvases share: a window onto a Scene that pans, zooms at the cursor, keeps its picture in
/// tiles so that a frame costs the same however much there is, shows a small map, moves among elements
/// by key, names them to screen readers, and writes SVG and PNG.
///
/// Keys: + and - zoom, 0 is 100 %, F fits, Ctrl+arrows pan, arrows go to the neighbour, Tab and
/// Shift+Tab follow reading order, Home and End go to the ends, Enter opens, Escape lets go (a Tab
/// after that leaves the canvas).
class CanvasView : public QWidget {
    Q_OBJECT

public:
    static constexpr qreal minimumZoom = 0.05;
    static constexpr qreal maximumZoom = 4.0;

    CanvasView(const Scene &scene, QWidget *parent);
    ~CanvasView() override;

    const Scene &scene() const { return m_scene; }
    qreal zoom() const { return m_zoom; }
    /// Keeps the scene's point under `anchor` (view coordinates) where it is.
    void setZoom(qreal zoom, QPointF anchor);
    QPointF toScene(QPointF view) const { return (view - m_offset) / m_zoom; }
    QPointF toView(QPointF scene) const { return scene * m_zoom + m_offset; }
    QRectF toView(const QRectF &scene) const;
    QRectF visibleScene() const;
    /// Where the small map is; empty while everything is in view.
    QRectF mapRect() const;

    /// The element that keys act on; -1: none.
    int currentElement() const { return m_current; }
    void setCurrentElement(int element);

    base::Result<void> exportSvg(const QString &path) const;
    /// `scale` is pixels per scene pixel; made smaller where the picture would exceed 64 megapixels.
    base::Result<void> exportPng(const QString &path, qreal scale = 2.0) const;

    /// Without motion (for people who ask for none, and for pictures).
    void setAnimated(bool animated) { m_animated = animated; }
    bool isSettled() const; ///< nothing moves and every tile in view is sharp
    /// Paints whatever is missing now, however long it takes.
    void settle();

public Q_SLOTS:
    void zoomIn();
    void zoomOut();
    void resetZoom();
    void fit();
    void panBy(QPointF viewDelta);
    void ensureVisible(const QRectF &sceneRect);

Q_SIGNALS:
    void zoomChanged(qreal zoom);

protected:
    /// A press that the subclass takes keeps the mouse until its release; one it leaves pans.
    virtual bool pressed(QPointF, QMouseEvent *) { return false; }
    virtual void dragged(QPointF, QMouseEvent *) {}
    virtual void released(QPointF, QMouseEvent *) {}
    virtual void hovered(QPointF) {}
    virtual void left() {}
    virtual void doubleClicked(QPointF) {}
    virtual void clickedNowhere() {}
    /// The current element is another one, by key or by screen reader.
    virtual void currentChanged(int) {}
    virtual void activated(int) {}
    virtual void emptied(QPainter &) {} ///< paints what an empty canvas says
    virtual Qt::CursorShape cursorAt(QPointF) const { return Qt::ArrowCursor; }
    /// Where Tab, arrows, Home and End lead: -1 stays.
    virtual int neighbour(int element, Qt::Key direction) const;

    /// The scene has other bounds or elements; fits again unless a person has chosen a view.
    void sceneReset();
    void sceneChanged(const QRectF &sceneRect); ///< items inside look different
    void paintHint(QPainter &painter, const char *icon, const QString &title, const QString &text) const;

    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void timerEvent(QTimerEvent *event) override;

private:
    enum class Gesture { None, Press, Pan, Map };
    struct Look {
        qreal zoom;
        QPointF offset;
    };

    void place(qreal zoom, QPointF offset);
    void moveTo(Look look);
    void beginMotion();
    Look fitted() const;
    void paintMap(QPainter &painter);
    void centreFromMap(QPointF view);
    bool viewKey(QKeyEvent *event);
    bool elementKey(QKeyEvent *event);
    void go(int element, bool byPerson);
    void updateCursor(QPointF view);
    void themeChanged();

    const Scene &m_scene;
    TileCache m_tiles;
    qreal m_zoom = 1.0;
    QPointF m_offset;
    QVariantAnimation m_animation;
    Look m_start{1.0, {}}, m_goal{1.0, {}};
    QBasicTimer m_rest;  ///< runs while something moves
    QPixmap m_map;       ///< the small map's picture
    QPointF m_pressed, m_last;
    Gesture m_gesture = Gesture::None;
    int m_current = -1;
    bool m_animated = true;
    bool m_chosen = false; ///< a person has panned or zoomed
    bool m_space = false;
    bool m_moved = false;
};

} // namespace meshwright::canvas

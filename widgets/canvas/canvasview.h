// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "widgets/canvas/tilecache.h"

#include <QBasicTimer>
#include <QPixmap>
#include <QPointF>
#include <QVariantAnimation>
#include <QStringList>
#include <QWidget>

#include <functional>
#include <vector>

class QMenu;

namespace meshwright::canvas {

class CanvasSearch;
class CanvasTools;
class Scene;

/// Something that can be done with an element, for its menu and for screen readers.
struct ElementAction {
    QString name;  ///< what people read: "Rename"
    QString keys;  ///< as the menu shows them; may be empty
    std::function<void()> run;
    bool isEnabled = true;
    bool startsGroup = false; ///< a line above it in the menu
};

/// What both canvases share: a window onto a Scene that pans, zooms at the cursor, keeps its picture in
/// tiles so that a frame costs the same however much there is, shows a small map, moves among elements
/// by key, finds them by name, names them to screen readers, and writes SVG, PNG and PDF.
///
/// Keys: + and - zoom, 0 is 100 %, F fits, Shift+F fits what is selected, Ctrl+F finds, Ctrl+Shift+C copies a
/// picture, the menu key opens what can be done, Ctrl+arrows pan, arrows go to the neighbour, Tab and
/// Shift+Tab follow reading order, Home and End go to the ends, Enter opens, Escape lets go (a Tab
/// after that leaves the canvas).
class CanvasView : public QWidget {
    Q_OBJECT

public:
    static constexpr qreal minimumZoom = 0.05;
    static constexpr qreal maximumZoom = 4.0;

    ~CanvasView() override;

    const Scene &scene() const { return m_scene; }
    qreal zoom() const { return m_look.zoom; }
    /// Keeps the scene's point under `anchor` (view coordinates) where it is.
    void setZoom(qreal zoom, QPointF anchor);
    QPointF toScene(QPointF view) const { return (view - m_look.offset) / m_look.zoom; }
    QPointF toView(QPointF scene) const { return scene * m_look.zoom + m_look.offset; }
    QRectF toView(const QRectF &scene) const { return {toView(scene.topLeft()), scene.size() * m_look.zoom}; }
    QRectF visibleScene() const;
    /// Where the small map is; empty while everything is in view.
    QRectF mapRect() const;

    /// The element that keys act on; -1: none.
    int currentElement() const { return m_current; }
    /// What a key or a screen reader does: tells the canvas and brings the element into view.
    void goToElement(int element);
    void activateElement(int element) { activated(element); }
    /// What can be done with an element, or (-1) on the canvas; the first of them is what Enter does.
    virtual std::vector<ElementAction> actions(int element);
    /// All that can be done with what is selected and with the canvas.
    void fillMenu(QMenu &menu);
    /// Grows whenever elements may be others than before.
    quint64 generation() const { return m_generation; }
    CanvasSearch *search() const { return m_search; } ///< null until the first search
    bool isSearching() const;

    base::Result<void> exportSvg(const QString &path) const;
    /// `scale` is pixels per scene pixel; made smaller where the picture would exceed 64 megapixels.
    base::Result<void> exportPng(const QString &path, qreal scale = 2.0) const;
    /// One page as large as the picture, of lines and letters, not of pixels.
    base::Result<void> exportPdf(const QString &path) const;
    /// By the ending of the path: .svg, .png or .pdf.
    base::Result<void> exportTo(const QString &path) const;
    /// Asks for a file; `name` is what the files are called by default.
    void setExportName(const QString &name) { m_exportName = name; }

    /// Off: views jump instead of gliding, for people who ask for it and for pictures.
    void setAnimated(bool animated) { m_animated = animated; }
    /// Ends what moves and paints what is missing, however long it takes.
    void settle();

public Q_SLOTS:
    void zoomIn();
    void zoomOut();
    void resetZoom();
    /// The small map in the corner, where not all is in view. Kept for all canvases, over the end of the program.
    void setMapShown(bool shown);
    void fit();
    void panBy(QPointF viewDelta);
    void ensureVisible(const QRectF &sceneRect);
    void fitSelection();
    /// Forgets where people put cards and lays everything out anew.
    virtual void relayout() = 0;
    void startSearch();
    void endSearch();
    void chooseExport();
    void copyPicture();

Q_SIGNALS:
    void zoomChanged(qreal zoom);
    void notice(const QString &sentence); ///< what a person should know: a file was written, or not

protected:
    CanvasView(const Scene &scene, QWidget *parent);

    /// A press that the subclass takes keeps the mouse until its release; one it leaves pans.
    virtual bool pressed(QPointF, QMouseEvent *) { return false; }
    virtual void dragged(QPointF, QMouseEvent *) {}
    virtual void released(QPointF, QMouseEvent *) {}
    virtual void hovered(QPointF) {}
    virtual void left() {}
    virtual void doubleClicked(QPointF) {}
    virtual void clickedNowhere() {}
    virtual void pointedAt(QPointF) {} ///< a menu is asked for there: select what it is for
    virtual Qt::CursorShape cursorAt(QPointF) const { return Qt::ArrowCursor; }
    virtual QString tipAt(QPointF) const { return {}; }
    virtual void currentChanged(int) {} ///< by key or by screen reader
    virtual void activated(int) {}
    virtual void escaped();             ///< Escape; lets go of the current element
    virtual void emptied(QPainter &) {} ///< paints what an empty canvas says
    virtual QRectF selectionRect() const; ///< of what is selected; empty where nothing is
    virtual int reveal(const QString &key); ///< the element of what a search found; opens what hides it
    virtual void viewMoved() {}         ///< panned or zoomed
    virtual void themeChanged() {}      ///< fonts and with them sizes may be others
    /// The view got another size and nobody has touched it yet: what it shows may be arranged for that.
    virtual void roomChanged() {}
    /// What a first view of more than can be read at once begins with; empty: it shows all, however small.
    virtual QRectF startRect() const { return {}; }
    /// Where an arrow leads; -1: nowhere.
    virtual int neighbour(int element, Qt::Key direction) const;

    /// Without telling the subclass.
    void setCurrentElement(int element);
    /// The scene has other bounds or elements; fits again unless a person has chosen a view.
    void sceneReset();
    void forgetView(); ///< what comes next is something else: begin anew
    bool isTouched() const { return m_touched || m_chosen; } ///< a person has worked here since the view began
    void begin(); ///< glides to the view that a canvas opens with
    void sceneChanged(const QRectF &sceneRect); ///< items inside look different
    void paintHint(QPainter &painter, const char *icon, const QString &title, const QString &text) const;

    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;
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
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void timerEvent(QTimerEvent *event) override;

private:
    enum class Gesture { None, Taken, Pan, Map };
    struct Look {
        qreal zoom = 1.0;
        QPointF offset;
    };

    TileCache::View tileView() const;
    void place(Look look);
    void glide(Look look);
    Look zoomed(qreal zoom, QPointF anchor) const;
    QRectF room() const;
    Look fitted() const;
    Look fitted(const QRectF &sceneRect) const;
    bool showsWhole() const;
    Look firstLook() const;
    void rest(bool resized);
    void paintMap(QPainter &painter);
    void centreFromMap(QPointF view);
    bool viewKey(const QKeyEvent *event);
    bool elementKey(const QKeyEvent *event);
    void updateCursor(QPointF view);
    void searchFor(const QString &text);
    void stepSearch(bool forward);
    void showFound();
    void readFound();
    void paintFound(QPainter &painter);
    void placeOverlays();

    const Scene &m_scene;
    TileCache m_tiles;
    QPixmap m_map; ///< the small map's picture; null: to be made
    Look m_look, m_from, m_goal; ///< now; a glide’s ends
    QVariantAnimation m_glide;
    QBasicTimer m_refine; ///< runs while tiles are missing
    CanvasSearch *m_search = nullptr;
    CanvasTools *m_tools = nullptr;
    QString m_searched, m_exportName;
    QStringList m_found;         ///< keys
    std::vector<int> m_foundElements; ///< those that are there, not folded away
    int m_foundAt = -1;
    quint64 m_generation = 0;
    QPointF m_press, m_last;
    Gesture m_gesture = Gesture::None;
    int m_current = -1;
    bool m_animated = true;
    bool m_mapShown = true;
    bool m_chosen = false; ///< a person has panned or zoomed
    bool m_touched = false; ///< a person has clicked or typed here
    bool m_showsAll = false; ///< a person has asked for all of it
    bool m_begun = false;    ///< the first view was shown
    bool m_space = false;
    bool m_moved = false;
    bool m_released = false; ///< Escape was pressed: the next Tab leaves
    bool m_shownSharp = true; ///< the last frame lacked no tile
};

} // namespace meshwright::canvas

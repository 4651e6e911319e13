// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QString>
#include <QStringList>

#include <vector>

class QPainter;

namespace meshwright::canvas {

/// What screen readers say of an element beside its name.
struct ElementTraits {
    bool isLine = false; ///< a relation, not a thing
    bool isChosen = false;
    bool isExpandable = false, isExpanded = false;
    bool isRequired = false, isInvalid = false;
};

/// QRectF::intersects() for rectangles that are not inside out: asked a hundred thousand times a frame, it counts.
inline bool meets(const QRectF &a, const QRectF &b)
{
    return a.left() < b.right() && b.left() < a.right() && a.top() < b.bottom() && b.top() < a.bottom();
}

/// What a CanvasView shows: pictures in painting order (items) and the things a person can reach by
/// key, mouse and screen reader (elements). Coordinates are pixels at zoom 1; x to the right, y down.
class Scene {
public:
    Scene() = default;
    virtual ~Scene() = default;
    Scene(const Scene &) = delete;
    Scene &operator=(const Scene &) = delete;

    virtual QRectF bounds() const = 0; ///< of everything; empty where there is nothing to show

    virtual int itemCount() const = 0; ///< from back to front
    virtual QRectF itemBounds(int item) const = 0;
    /// A live item moves or is being changed: it is kept out of the cached picture and painted by paintLive.
    virtual bool isLive(int) const { return false; }
    virtual void paintItem(QPainter &painter, int item, qreal zoom) const = 0;
    /// What changes from frame to frame: selection, hover, what is being dragged. On top of all items.
    virtual void paintLive(QPainter &painter, const QRectF &visible, qreal zoom) const = 0;
    /// Flat boxes, for the small map.
    virtual void paintOutline(QPainter &painter, qreal zoom) const = 0;

    virtual int elementCount() const = 0; ///< in reading order, what contains before what it contains
    virtual QRectF elementRect(int element) const = 0;
    virtual QString elementName(int element) const = 0;
    virtual QString elementDescription(int element) const = 0;
    /// What contains it; -1: the canvas.
    virtual int elementParent(int) const { return -1; }
    virtual ElementTraits elementTraits(int) const { return {}; }
    /// Once more, on top, those that can be seen: what is found while all else is dimmed. They may be very many.
    virtual void paintElements(QPainter &painter, const std::vector<int> &elements, const QRectF &visible, qreal zoom) const = 0;

    /// What a search for a text finds, by keys that outlive a change of the scene, in reading order; also
    /// what is folded away.
    virtual QStringList matches(const QString &text) const = 0;
    virtual int elementByKey(const QString &key) const = 0; ///< -1: not there, or folded away
};

} // namespace meshwright::canvas

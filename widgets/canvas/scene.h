// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QString>

class QPainter;

namespace meshwright::canvas {

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

    virtual int elementCount() const = 0; ///< in reading order
    virtual QRectF elementRect(int element) const = 0;
    virtual QString elementName(int element) const = 0;
    virtual QString elementDescription(int element) const = 0;
};

} // namespace meshwright::canvas

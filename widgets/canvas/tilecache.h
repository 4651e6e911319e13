// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QImage>
#include <QPoint>
#include <QRectF>

class QPainter;

namespace meshwright::canvas {

class Scene;

/// The scene's picture in square images at one zoom, painted a little at a time: each frame may spend a
/// few milliseconds on what is missing and shows the rest from what it has (the tiles of the zoom
/// before, the old version of a changed tile, a coarse picture of the whole).
class TileCache {
public:
    struct View {
        qreal zoom = 1.0;
        qreal ratio = 1.0;   ///< device pixels a pixel
        QPointF offset;      ///< where the scene's origin is in the view
        QRectF rect;         ///< of the view
        bool moving = false; ///< zoom changes from frame to frame: no sharp tiles are made
    };

    explicit TileCache(const Scene &scene) : m_scene(scene) {}

    /// What the scene shows here is another. Old pictures stay up until the new ones are ready.
    void invalidate(const QRectF &sceneRect);
    void invalidateAll();
    /// Forgets everything: another scene, other colours.
    void clear();

    /// Paints the view, spending at most about `budget` ns on missing tiles (negative: all it takes).
    /// True: every tile in view is sharp.
    bool paint(QPainter &painter, const View &view, qint64 budget);

private:
    struct Tile {
        QImage image;    ///< finished, perhaps of an older look
        QImage pending;
        int next = 0;    ///< the item to paint next into `pending`
        bool fresh = false;
    };
    using Key = std::pair<int, int>;
    using Tiles = QHash<Key, Tile>;
    struct Deadline;

    void setZoom(qreal zoom, qreal ratio);
    QRectF tileScene(Key key) const;
    bool advance(Tile &tile, const QRectF &sceneRect, qreal scale, qreal ratio, const Deadline &deadline);
    bool complete(const std::vector<Key> &visible) const;
    bool refine(const std::vector<Key> &visible, const Deadline &deadline);
    void blit(QPainter &painter, const View &view, const std::vector<Key> &visible);
    void paintBehind(QPainter &painter, const View &view);
    std::vector<Key> visibleKeys(const View &view) const;
    void trim(const std::vector<Key> &visible);
    bool advanceOverview(const Deadline &deadline);

    const Scene &m_scene;
    Tiles m_tiles, m_before; ///< at the zoom, at a zoom before
    Tile m_overview;
    qreal m_zoom = 0, m_ratio = 0, m_zoomBefore = 0;
    bool m_covered = false; ///< m_tiles once showed a whole view
};

/// The canvas itself: its colour and the dotted grid.
void paintGround(QPainter &painter, const QRectF &sceneRect, qreal zoom);

} // namespace meshwright::canvas

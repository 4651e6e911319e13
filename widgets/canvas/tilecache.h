// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QImage>
#include <QRectF>

#include <utility>
#include <vector>

class QPainter;

namespace meshwright::canvas {

class Scene;

/// The scene's picture in square images at one zoom, painted a little at a time: each frame may spend a
/// few milliseconds on what is missing and shows the rest from what there is (the tiles of the zoom
/// before, the old version of a changed tile, a coarse picture of the whole).
class TileCache {
public:
    struct View {
        qreal zoom = 1.0;
        qreal ratio = 1.0; ///< device pixels a pixel
        QPointF offset;    ///< where the scene's origin is in the view
        QRectF rect;       ///< of the view
    };
    enum class Ready {
        Nothing, ///< tiles in view are missing or old
        Sharp,   ///< all in view is as it should be
        All      ///< and so is what a small move would bring into view
    };

    explicit TileCache(const Scene &scene) : m_scene(scene) {}

    /// What the scene shows here is another. Old pictures stay up until the new ones are ready.
    void invalidate(const QRectF &sceneRect);
    /// Forgets everything: another scene, other colours.
    void clear();
    bool isBlank() const { return m_tiles.isEmpty() && m_before.isEmpty(); }

    /// Paints missing tiles for about `budget` ns (negative: all it takes); nearest the middle first.
    Ready prepare(const View &view, qint64 budget);
    void paint(QPainter &painter, const View &view);

private:
    struct Tile {
        QImage image;     ///< finished, perhaps of an older look
        QRectF sceneRect; ///< of `image`
        QImage pending;
        int next = 0;     ///< the item to paint next into `pending`
        bool fresh = false;
    };
    using Key = std::pair<int, int>;
    using Keys = std::vector<Key>;
    class Deadline;

    void useZoom(const View &view);
    QRectF sceneRect(Key key) const;
    Keys keys(const View &view, qreal margin) const;
    bool advance(Tile &tile, const QRectF &sceneRect, QSize size, qreal ratio, const Deadline &deadline);
    bool advanceAll(const Keys &keys, const Deadline &deadline);
    bool advanceOverview(qreal ratio, const Deadline &deadline);
    void trim(const Keys &kept);

    const Scene &m_scene;
    QHash<Key, Tile> m_tiles;  ///< at m_zoom
    QHash<Key, Tile> m_before; ///< at a zoom before
    Tile m_overview;
    qreal m_zoom = 0, m_ratio = 0;
    bool m_covered = false; ///< m_tiles has shown most of a view
};

/// The canvas itself: its colour and the dotted grid.
void paintGround(QPainter &painter, const QRectF &sceneRect, qreal zoom);

} // namespace meshwright::canvas

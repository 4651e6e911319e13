// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/canvas/tilecache.h"

#include "widgets/canvas/scene.h"
#include "widgets/common/theme.h"

#include <QElapsedTimer>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace meshwright::canvas {

namespace {

constexpr int side = 512; // device pixels
constexpr int overviewSide = 1280;
constexpr qreal overviewMargin = 64;

void paintImage(QPainter &painter, const QImage &image, const QRectF &sceneRect, const TileCache::View &view)
{
    const QRectF target(sceneRect.topLeft() * view.zoom + view.offset, sceneRect.size() * view.zoom);
    if (target.intersects(view.rect))
        painter.drawImage(target, image, QRectF(image.rect()));
}

} // namespace

class TileCache::Deadline {
public:
    explicit Deadline(qint64 budget) : m_budget(budget) { m_timer.start(); }
    bool hasPassed() const { return m_budget >= 0 && m_timer.nsecsElapsed() >= m_budget; }

private:
    qint64 m_budget;
    QElapsedTimer m_timer;
};

void TileCache::invalidate(const QRectF &rect)
{
    for (auto tile = m_tiles.begin(); tile != m_tiles.end(); ++tile) {
        if (!sceneRect(tile.key()).intersects(rect))
            continue;
        tile->fresh = false;
        tile->pending = {};
    }
    m_overview.fresh = false;
    m_overview.pending = {};
}

void TileCache::clear()
{
    m_tiles.clear();
    m_before.clear();
    m_overview = {};
    m_covered = false;
}

void TileCache::useZoom(const View &view)
{
    if (m_zoom == view.zoom && m_ratio == view.ratio)
        return;
    // A set that never showed much is worth less than the one before it.
    if (m_covered)
        m_before = std::exchange(m_tiles, {});
    m_tiles.clear();
    m_covered = false;
    m_zoom = view.zoom;
    m_ratio = view.ratio;
}

QRectF TileCache::sceneRect(Key key) const
{
    const qreal length = side / (m_zoom * m_ratio);
    return {key.first * length, key.second * length, length, length};
}

TileCache::Keys TileCache::keys(const View &view, qreal margin) const
{
    const qreal length = side / view.ratio;
    const QRectF rect = view.rect.translated(-view.offset).adjusted(-margin, -margin, margin, margin);
    const auto cell = [length](qreal at) { return int(std::floor(at / length)); };
    Keys keys;
    for (int y = cell(rect.top()); y <= cell(rect.bottom() - 0.01); ++y) {
        for (int x = cell(rect.left()); x <= cell(rect.right() - 0.01); ++x)
            keys.emplace_back(x, y);
    }
    const QPointF middle = rect.center() / length - QPointF(0.5, 0.5);
    const auto distance = [middle](Key key) { return std::hypot(key.first - middle.x(), key.second - middle.y()); };
    std::sort(keys.begin(), keys.end(), [&](Key a, Key b) { return distance(a) < distance(b); });
    return keys;
}

bool TileCache::advance(Tile &tile, const QRectF &rect, QSize size, qreal ratio, const Deadline &deadline)
{
    if (tile.fresh)
        return true;
    if (deadline.hasPassed())
        return false;
    const bool begins = tile.pending.isNull();
    if (begins) {
        tile.pending = QImage(size, QImage::Format_RGB32);
        tile.next = 0;
    }
    const qreal scale = size.width() / rect.width();
    const qreal zoom = scale / ratio;
    QPainter painter(&tile.pending);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(scale, scale);
    painter.translate(-rect.topLeft());
    if (begins)
        paintGround(painter, rect, zoom);
    const int count = m_scene.itemCount();
    for (; tile.next < count; ++tile.next) {
        if (!meets(m_scene.itemBounds(tile.next), rect) || m_scene.isLive(tile.next))
            continue;
        if (deadline.hasPassed())
            return false;
        m_scene.paintItem(painter, tile.next, zoom);
    }
    painter.end();
    tile.image = std::exchange(tile.pending, {});
    tile.image.setDevicePixelRatio(ratio);
    tile.sceneRect = rect;
    tile.fresh = true;
    return true;
}

bool TileCache::advanceAll(const Keys &keys, const Deadline &deadline)
{
    return std::all_of(keys.begin(), keys.end(), [&](Key key) {
        return advance(m_tiles[key], sceneRect(key), QSize(side, side), m_ratio, deadline);
    });
}

bool TileCache::advanceOverview(qreal ratio, const Deadline &deadline)
{
    const QRectF rect = m_scene.bounds().adjusted(-overviewMargin, -overviewMargin, overviewMargin, overviewMargin);
    const QSize size = rect.size().scaled(overviewSide, overviewSide, Qt::KeepAspectRatio).toSize().expandedTo(QSize(1, 1));
    return advance(m_overview, rect, size, ratio, deadline);
}

TileCache::Ready TileCache::prepare(const View &view, qint64 budget)
{
    const Deadline deadline(budget);
    useZoom(view);
    const Keys visible = keys(view, 0);
    if (!advanceAll(visible, deadline)) {
        const auto shown = std::count_if(visible.begin(), visible.end(), [this](Key key) { return !m_tiles[key].image.isNull(); });
        m_covered = m_covered || size_t(shown) * 2 > visible.size();
        return Ready::Nothing;
    }
    m_covered = true;
    m_before.clear();
    if (deadline.hasPassed() || !advanceOverview(view.ratio, deadline))
        return Ready::Sharp;
    const Keys around = keys(view, side / view.ratio / 2);
    if (!advanceAll(around, deadline))
        return Ready::Sharp;
    trim(around);
    return Ready::All;
}

void TileCache::trim(const Keys &kept)
{
    // Some slack, so that going back and forth paints nothing anew.
    if (size_t(m_tiles.size()) <= kept.size() * 2)
        return;
    QHash<Key, Tile> tiles;
    for (const Key &key : kept)
        tiles.insert(key, m_tiles.take(key));
    m_tiles = std::move(tiles);
}

void TileCache::paint(QPainter &painter, const View &view)
{
    const Keys visible = keys(view, 0);
    const bool whole = std::all_of(visible.begin(), visible.end(), [this](Key key) {
        const auto tile = m_tiles.constFind(key);
        return tile != m_tiles.constEnd() && !tile->image.isNull();
    });
    if (!whole) {
        painter.fillRect(view.rect, ui::colour(ui::Colour::Canvas));
        if (!m_overview.image.isNull())
            paintImage(painter, m_overview.image, m_overview.sceneRect, view);
        for (const Tile &tile : std::as_const(m_before)) {
            if (!tile.image.isNull())
                paintImage(painter, tile.image, tile.sceneRect, view);
        }
    }
    for (const Key &key : visible) {
        const auto tile = m_tiles.constFind(key);
        if (tile == m_tiles.constEnd() || tile->image.isNull())
            continue;
        painter.drawImage(QPointF(key.first, key.second) * (side / view.ratio) + view.offset, tile->image);
    }
}

void paintGround(QPainter &painter, const QRectF &sceneRect, qreal zoom)
{
    painter.fillRect(sceneRect, ui::colour(ui::Colour::Canvas));
    if (ui::Theme::current().isHighContrast())
        return;
    qreal step = 24;
    while (step * zoom < 16)
        step *= 2;
    const qreal dot = 1.25 / zoom;
    const QColor colour = ui::colour(ui::Colour::Line);
    for (qreal y = std::floor(sceneRect.top() / step) * step; y <= sceneRect.bottom(); y += step) {
        for (qreal x = std::floor(sceneRect.left() / step) * step; x <= sceneRect.right(); x += step)
            painter.fillRect(QRectF(x - dot / 2, y - dot / 2, dot, dot), colour);
    }
}

} // namespace meshwright::canvas

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/canvas/canvasview.h"

#include "widgets/canvas/canvasaccess.h"
#include "widgets/canvas/canvassearch.h"
#include "widgets/canvas/canvastools.h"
#include "widgets/canvas/scene.h"
#include "widgets/common/icons.h"

#include <QAccessible>
#include <QPainter>
#include <QSettings>
#include <QTimerEvent>

namespace meshwright::canvas {

namespace {

constexpr qint64 frameBudget = 4'000'000;  // ns of a frame for missing tiles
constexpr qint64 firstBudget = 80'000'000; // when there is nothing to show yet
constexpr int glideTime = 120;
constexpr qreal zoomStep = 1.25;
constexpr qreal fitMargin = 32;
constexpr qreal readableZoom = 0.7; // a first view is no smaller, if what it shows has a beginning
constexpr QSizeF mapSize(176, 120);
constexpr int hintWidth = 360;

QString mapSetting()
{
    return QStringLiteral("canvas/smallMap");
}

} // namespace

CanvasView::CanvasView(const Scene &scene, QWidget *parent) : QWidget(parent), m_scene(scene), m_tiles(scene)
{
    static const bool installed = (installCanvasAccess(), true);
    Q_UNUSED(installed);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setMinimumSize(240, 160);
    m_glide.setDuration(glideTime);
    m_glide.setEasingCurve(QEasingCurve::OutCubic);
    m_glide.setStartValue(0.0);
    m_glide.setEndValue(1.0);
    connect(&m_glide, &QVariantAnimation::valueChanged, this, [this](const QVariant &value) {
        const qreal t = value.toReal();
        place({m_from.zoom + (m_goal.zoom - m_from.zoom) * t, m_from.offset + (m_goal.offset - m_from.offset) * t});
    });
    m_tools = new CanvasTools(this);
    connect(m_tools, &CanvasTools::zoomOutAsked, this, &CanvasView::zoomOut);
    connect(m_tools, &CanvasTools::zoomResetAsked, this, &CanvasView::resetZoom);
    connect(m_tools, &CanvasTools::zoomInAsked, this, &CanvasView::zoomIn);
    connect(m_tools, &CanvasTools::fitAsked, this, &CanvasView::fit);
    connect(m_tools, &CanvasTools::layoutAsked, this, [this] { relayout(); });
    connect(m_tools, &CanvasTools::searchAsked, this, &CanvasView::startSearch);
    connect(m_tools, &CanvasTools::menuOpens, this, &CanvasView::fillMenu);
    connect(this, &CanvasView::zoomChanged, m_tools, &CanvasTools::showZoom);
    connect(&ui::Theme::current(), &ui::Theme::changed, this, [this] {
        themeChanged();
        placeOverlays();
        m_tiles.clear();
        m_map = {};
        update();
    });
}

CanvasView::~CanvasView() = default;

TileCache::View CanvasView::tileView() const
{
    return {m_look.zoom, devicePixelRatioF(), m_look.offset, QRectF(rect())};
}

QRectF CanvasView::visibleScene() const
{
    return {toScene(QPointF()), QSizeF(size()) / m_look.zoom};
}

void CanvasView::place(Look look)
{
    const qreal ratio = devicePixelRatioF();
    // On whole device pixels tiles are copied, not resampled.
    look.offset = QPointF(qRound(look.offset.x() * ratio), qRound(look.offset.y() * ratio)) / ratio;
    const bool zooms = look.zoom != m_look.zoom;
    m_look = look;
    viewMoved();
    if (zooms)
        Q_EMIT zoomChanged(m_look.zoom);
    update();
}

void CanvasView::glide(Look look)
{
    m_glide.stop();
    if (!m_animated || !isVisible()) {
        place(look);
        return;
    }
    m_from = m_look;
    m_goal = look;
    m_glide.start();
}

CanvasView::Look CanvasView::zoomed(qreal zoom, QPointF anchor) const
{
    const Look base = m_glide.state() == QAbstractAnimation::Running ? m_goal : m_look;
    const qreal next = qBound(minimumZoom, zoom, maximumZoom);
    return {next, anchor - (anchor - base.offset) / base.zoom * next};
}

void CanvasView::setZoom(qreal zoom, QPointF anchor)
{
    m_chosen = true;
    const Look look = zoomed(zoom, anchor);
    m_glide.stop();
    place(look);
}

void CanvasView::zoomIn()
{
    m_chosen = true;
    glide(zoomed((m_glide.state() == QAbstractAnimation::Running ? m_goal.zoom : m_look.zoom) * zoomStep, QRectF(rect()).center()));
}

void CanvasView::zoomOut()
{
    m_chosen = true;
    glide(zoomed((m_glide.state() == QAbstractAnimation::Running ? m_goal.zoom : m_look.zoom) / zoomStep, QRectF(rect()).center()));
}

void CanvasView::resetZoom()
{
    m_chosen = true;
    glide(zoomed(1.0, QRectF(rect()).center()));
}

// What is shown lies above the tools.
QRectF CanvasView::room() const
{
    const QRectF all = QRectF(rect()).adjusted(fitMargin, 3 * ui::grid::unit, -fitMargin, -m_tools->sizeHint().height() - 3 * ui::grid::unit);
    return all.width() > 1 && all.height() > 1 ? all : QRectF(rect());
}

CanvasView::Look CanvasView::fitted() const
{
    return fitted(m_scene.bounds());
}

CanvasView::Look CanvasView::fitted(const QRectF &bounds) const
{
    if (bounds.isEmpty())
        return {1.0, {}};
    const QRectF room = this->room();
    const qreal zoom = std::min({room.width() / bounds.width(), room.height() / bounds.height(), 1.0});
    const qreal used = std::max(zoom, minimumZoom);
    return {used, room.center() - bounds.center() * used};
}

bool CanvasView::showsWhole() const
{
    return m_showsAll || startRect().isEmpty() || fitted().zoom >= readableZoom;
}

// All of it where that can be read; else from the beginning on, with no more free ground than there has to be.
CanvasView::Look CanvasView::firstLook() const
{
    if (showsWhole())
        return fitted();
    const QRectF bounds = m_scene.bounds(), start = startRect(), room = this->room();
    const auto offset = [](qreal low, qreal high, qreal roomLow, qreal roomHigh, qreal begin) {
        const qreal free = (roomHigh - roomLow) - (high - low) * readableZoom;
        if (free >= 0)
            return roomLow + free / 2 - low * readableZoom;
        return std::clamp(roomLow - begin * readableZoom, roomHigh - high * readableZoom, roomLow - low * readableZoom);
    };
    return {readableZoom, {offset(bounds.left(), bounds.right(), room.left(), room.right(), start.left()),
                           offset(bounds.top(), bounds.bottom(), room.top(), room.bottom(), start.top())}};
}

void CanvasView::begin()
{
    m_chosen = m_showsAll = m_touched = false;
    m_begun = true;
    glide(firstLook());
}

void CanvasView::forgetView()
{
    m_chosen = m_showsAll = m_touched = m_begun = false;
}

// Where nobody has chosen a view it follows what is shown, but never under the hands of somebody who works there.
void CanvasView::rest(bool resized)
{
    const bool whole = showsWhole();
    const bool keeps = whole ? m_touched && !m_showsAll && !resized && visibleScene().contains(m_scene.bounds()) : m_touched || (m_begun && !resized);
    if (m_chosen || keeps)
        return;
    m_glide.stop();
    m_begun = isVisible();
    place(firstLook());
}

void CanvasView::fit()
{
    m_chosen = false;
    m_showsAll = true;
    glide(fitted());
}

QRectF CanvasView::selectionRect() const
{
    return m_current < 0 ? QRectF() : m_scene.elementRect(m_current);
}

void CanvasView::fitSelection()
{
    const QRectF wanted = selectionRect();
    if (wanted.isEmpty())
        return;
    m_chosen = true;
    glide(fitted(wanted));
}

// The tools stand at the lower left, the search at the upper right, the small map at the lower right.
void CanvasView::placeOverlays()
{
    m_tools->adjustSize();
    m_tools->move(ui::grid::gap, height() - m_tools->height() - ui::grid::gap);
    if (m_search) {
        m_search->adjustSize();
        m_search->move(std::max(0, width() - m_search->width() - ui::grid::gap), ui::grid::gap);
    }
}

void CanvasView::panBy(QPointF delta)
{
    m_chosen = true;
    m_glide.stop();
    place({m_look.zoom, m_look.offset + delta});
}

void CanvasView::ensureVisible(const QRectF &sceneRect)
{
    if (!isVisible() && !isTouched())
        return; // the first view will begin there
    const QRectF room = QRectF(rect()).adjusted(fitMargin, fitMargin, -fitMargin, -fitMargin);
    const QRectF now = toView(sceneRect);
    QPointF delta;
    if (now.left() < room.left() || now.width() > room.width())
        delta.setX(room.left() - now.left());
    else if (now.right() > room.right())
        delta.setX(room.right() - now.right());
    if (now.top() < room.top() || now.height() > room.height())
        delta.setY(room.top() - now.top());
    else if (now.bottom() > room.bottom())
        delta.setY(room.bottom() - now.bottom());
    if (!delta.isNull())
        glide({m_look.zoom, m_look.offset + delta});
}

void CanvasView::sceneReset()
{
    ++m_generation;
    if (!m_searched.isEmpty()) {
        readFound();
        m_foundAt = std::min(m_foundAt, int(m_found.size()) - 1);
        m_search->setPlace(m_foundAt + 1, int(m_found.size()));
    }
    m_current = std::min(m_current, m_scene.elementCount() - 1);
    m_tiles.clear();
    m_map = {};
    rest(false);
    QAccessibleEvent changed(this, QAccessible::ObjectReorder);
    QAccessible::updateAccessibility(&changed);
    update();
}

void CanvasView::sceneChanged(const QRectF &sceneRect)
{
    m_tiles.invalidate(sceneRect);
    m_map = {};
    update();
}

void CanvasView::settle()
{
    if (m_glide.state() == QAbstractAnimation::Running) {
        m_glide.stop();
        place(m_goal);
    }
    m_tiles.prepare(tileView(), -1);
    update();
}

void CanvasView::setCurrentElement(int element)
{
    m_current = element;
    update();
}

void CanvasView::goToElement(int element)
{
    Q_ASSERT(element >= -1 && element < m_scene.elementCount());
    m_current = element;
    currentChanged(element);
    if (element >= 0) {
        ensureVisible(m_scene.elementRect(element));
        announceElement(this, element);
    }
    update();
}

void CanvasView::escaped()
{
    goToElement(-1);
}

void CanvasView::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_refine.timerId()) {
        QWidget::timerEvent(event);
        return;
    }
    if (m_glide.state() == QAbstractAnimation::Running)
        return;
    const TileCache::Ready ready = m_tiles.prepare(tileView(), 2 * frameBudget);
    if (ready == TileCache::Ready::Nothing || !m_shownSharp)
        update();
    if (ready == TileCache::Ready::All)
        m_refine.stop();
}

void CanvasView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_scene.bounds().isEmpty()) {
        paintGround(painter, rect(), 1.0);
        emptied(painter);
        return;
    }
    const TileCache::View view = tileView();
    // What was found takes its part of the frame, and the rest is dimmed then.
    const qint64 budget = m_searched.isEmpty() ? frameBudget : frameBudget / 2;
    const TileCache::Ready ready = m_tiles.prepare(view, m_tiles.isBlank() ? firstBudget : budget);
    m_shownSharp = ready != TileCache::Ready::Nothing;
    if (ready != TileCache::Ready::All && !m_refine.isActive())
        m_refine.start(8, this);
    m_tiles.paint(painter, view);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.save();
    painter.translate(m_look.offset);
    painter.scale(m_look.zoom, m_look.zoom);
    if (!m_searched.isEmpty())
        paintFound(painter);
    m_scene.paintLive(painter, visibleScene(), m_look.zoom);
    painter.restore();
    paintMap(painter);
    if (hasFocus() && m_current < 0) {
        painter.setPen(QPen(ui::colour(ui::Colour::Accent), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
    }
}

void CanvasView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeOverlays();
    if (!isTouched())
        roomChanged();
    rest(true);
}

void CanvasView::setMapShown(bool shown)
{
    m_mapShown = shown;
    QSettings().setValue(mapSetting(), shown);
    update();
}

void CanvasView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_mapShown = QSettings().value(mapSetting(), true).toBool(); // another canvas may have changed it
}

QRectF CanvasView::mapRect() const
{
    const QRectF bounds = m_scene.bounds();
    if (!m_mapShown || bounds.isEmpty() || visibleScene().contains(bounds) || width() < 3 * mapSize.width() || height() < 3 * mapSize.height())
        return {};
    const QSizeF size = bounds.size().scaled(mapSize - QSizeF(16, 16), Qt::KeepAspectRatio) + QSizeF(16, 16);
    return {QPointF(width() - size.width() - ui::grid::gap, height() - size.height() - ui::grid::gap), size};
}

void CanvasView::paintMap(QPainter &painter)
{
    const QRectF map = mapRect();
    if (map.isEmpty())
        return;
    const QRectF inner = map.adjusted(8, 8, -8, -8);
    const QRectF bounds = m_scene.bounds();
    const qreal scale = inner.width() / bounds.width();
    if (m_map.isNull() || m_map.devicePixelRatio() != devicePixelRatioF()) {
        m_map = QPixmap((inner.size() * devicePixelRatioF()).toSize().expandedTo(QSize(1, 1)));
        m_map.setDevicePixelRatio(devicePixelRatioF());
        m_map.fill(Qt::transparent);
        QPainter into(&m_map);
        into.setRenderHint(QPainter::Antialiasing);
        into.scale(scale, scale);
        into.translate(-bounds.topLeft());
        m_scene.paintOutline(into, scale);
    }
    painter.setPen(QPen(ui::colour(ui::Colour::Line), ui::Theme::current().lineWidth()));
    painter.setBrush(ui::colour(ui::Colour::Base));
    painter.drawRoundedRect(map.adjusted(0.5, 0.5, -0.5, -0.5), ui::grid::controlRadius, ui::grid::controlRadius);
    painter.drawPixmap(inner.topLeft(), m_map);
    const QRectF seen = visibleScene();
    const QRectF frame((seen.topLeft() - bounds.topLeft()) * scale + inner.topLeft(), seen.size() * scale);
    QColor fill = ui::colour(ui::Colour::Accent);
    painter.setPen(QPen(fill, 1.5));
    fill.setAlphaF(0.08f);
    painter.setBrush(fill);
    painter.drawRoundedRect(frame.intersected(map.adjusted(3, 3, -3, -3)), 2, 2);
}

void CanvasView::paintHint(QPainter &painter, const char *icon, const QString &title, const QString &text) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    const int wide = std::min(hintWidth, width() - 2 * ui::grid::gap);
    const QRect column((width() - wide) / 2, height() / 2 - 72, wide, 144);
    ui::paintIcon(painter, QRectF(width() / 2.0 - 16, column.top(), 32, 32), icon, ui::colour(ui::Colour::Muted));
    painter.setFont(ui::font(ui::Type::Title));
    painter.setPen(ui::colour(ui::Colour::Text));
    const QRect upper = column.adjusted(0, 44, 0, 0);
    QRect used;
    painter.drawText(upper, Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, title, &used);
    painter.setFont(ui::font(ui::Type::Body));
    painter.setPen(ui::colour(ui::Colour::Muted));
    const QRect lower(column.left(), used.bottom() + ui::grid::unit, wide, 96);
    painter.drawText(lower, Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, text);
    if (hasFocus()) {
        painter.setPen(QPen(ui::colour(ui::Colour::Accent), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(QRectF(rect()).adjusted(1, 1, -1, -1));
    }
}

} // namespace meshwright::canvas

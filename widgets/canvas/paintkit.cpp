// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/canvas/paintkit.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <limits>

namespace meshwright::canvas {

QColor faint(const QColor &colour, qreal alpha)
{
    QColor thin = colour;
    if (!ui::Theme::current().isHighContrast())
        thin.setAlphaF(float(alpha));
    return thin;
}

QString fitted(const QString &text, ui::Type type, qreal width)
{
    return QFontMetricsF(ui::font(type)).elidedText(text.simplified(), Qt::ElideRight, width);
}

std::pair<QString, QString> twoLines(const QString &name, const QFont &font, qreal width)
{
    constexpr qsizetype most = 200; // characters; no card holds more
    const QFontMetricsF metrics(font);
    const QString text = name.left(most).simplified();
    if (metrics.horizontalAdvance(text) <= width)
        return {text, {}};
    qsizetype end = -1;
    for (qsizetype space = text.indexOf(u' '); space > 0 && metrics.horizontalAdvance(text.left(space)) <= width; space = text.indexOf(u' ', space + 1))
        end = space;
    if (end < 0)
        return {metrics.elidedText(text, Qt::ElideRight, width), {}};
    return {text.left(end), metrics.elidedText(text.mid(end + 1), Qt::ElideRight, width)};
}

void paintSurface(QPainter &painter, const QRectF &rect, qreal radius, ui::Colour fill)
{
    const qreal line = ui::Theme::current().lineWidth();
    painter.setPen(QPen(ui::colour(ui::Colour::Line), line));
    painter.setBrush(ui::colour(fill));
    const qreal inset = line / 2;
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius);
}

void paintBorder(QPainter &painter, const QRectF &rect, qreal radius, const QColor &colour, qreal width)
{
    painter.setPen(QPen(colour, width));
    painter.setBrush(Qt::NoBrush);
    const qreal inset = width / 2;
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius);
}

void paintText(QPainter &painter, const QRectF &rect, Qt::Alignment alignment, const QString &text)
{
    painter.drawText(rect, int(alignment) | Qt::AlignVCenter | Qt::TextSingleLine, text);
}

QPainterPath flowPath(const std::vector<QPointF> &points)
{
    QPainterPath path(points.front());
    for (size_t i = 1; i < points.size(); ++i) {
        const QPointF from = points[i - 1], to = points[i];
        const QPointF reach((to.x() - from.x()) / 2, 0);
        path.cubicTo(from + reach, to - reach, to);
    }
    return path;
}

QPainterPath backPath(QPointF from, QPointF to, qreal lane, qreal turn)
{
    QPainterPath path(from);
    path.cubicTo(from + QPointF(turn, 0), QPointF(from.x() + turn, lane), QPointF(from.x(), lane));
    path.lineTo(to.x(), lane);
    const qreal reach = turn + std::abs(lane - to.y()) / 8;
    path.cubicTo(QPointF(to.x() - reach, lane), to - QPointF(reach, 0), to);
    return path;
}

QPainterPath arrowPath(QPointF from, QPointF to)
{
    constexpr qreal barb = 5;
    const QLineF line(from, to);
    const QPointF back = line.length() > 0 ? (from - to) / line.length() * barb : QPointF();
    const QPointF aside(back.y(), -back.x());
    QPainterPath path(from);
    path.lineTo(to);
    path.lineTo(to + back + aside);
    path.moveTo(to);
    path.lineTo(to + back - aside);
    return path;
}

QPainterPath sidePath(QPointF from, int fromSide, QPointF to, int toSide)
{
    const qreal across = std::abs(to.x() - from.x());
    const qreal reach = fromSide == toSide ? std::max(48.0, across / 2) : std::max(40.0, across / 2);
    QPainterPath path(from);
    path.cubicTo(from + QPointF(fromSide * reach, 0), to + QPointF(toSide * reach, 0), to);
    return path;
}

qreal distance(const QPainterPath &path, QPointF point)
{
    qreal best = std::numeric_limits<qreal>::max();
    const QPolygonF line = path.toFillPolygon();
    // A fill polygon closes itself; its last side is no part of the curve.
    for (qsizetype i = 1; i + 1 < line.size() || (i < line.size() && !line.isClosed()); ++i) {
        const QPointF a = line[i - 1], way = line[i] - a;
        const qreal length = QPointF::dotProduct(way, way);
        const qreal t = length > 0 ? std::clamp(QPointF::dotProduct(point - a, way) / length, 0.0, 1.0) : 0.0;
        const QPointF gap = point - (a + way * t);
        best = std::min(best, std::hypot(gap.x(), gap.y()));
    }
    return best;
}

void paintRubber(QPainter &painter, const QRectF &rubber, qreal zoom)
{
    if (rubber.isEmpty())
        return;
    QColor fill = ui::colour(ui::Colour::Accent);
    painter.setPen(QPen(fill, 1 / zoom));
    fill.setAlphaF(0.08f);
    painter.setBrush(fill);
    painter.drawRect(rubber);
}

bool isArrow(int key)
{
    return key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down;
}

QPointF unitOf(int arrow)
{
    switch (arrow) {
    case Qt::Key_Left: return {-1, 0};
    case Qt::Key_Right: return {1, 0};
    case Qt::Key_Up: return {0, -1};
    default: return {0, 1};
    }
}

qreal shapeOf(QSizeF view)
{
    constexpr qreal step = 4.0 / 3;
    if (view.isEmpty())
        return step * step;
    const qreal steps = std::log(view.width() / view.height()) / std::log(step);
    return std::pow(step, std::clamp(std::round(steps), -3.0, 5.0));
}

qreal snap(qreal value)
{
    return std::round(value / ui::grid::unit) * ui::grid::unit;
}

} // namespace meshwright::canvas

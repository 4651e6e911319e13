// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/theme.h"

#include <QPainterPath>

#include <vector>

class QPainter;

/// Small things both canvases draw with.
namespace meshwright::canvas {

/// What is worth drawing at a zoom: text below about 5 px is noise.
constexpr qreal detailZoom = 0.56; ///< from here on everything
constexpr qreal nameZoom = 0.28;   ///< from here on names, larger than their card's usual type

QColor faint(const QColor &colour, qreal alpha); ///< opaque in high contrast
/// `text` as it fits into `width` pixels at zoom 1, "…" at the end.
QString fitted(const QString &text, ui::Type type, qreal width);
/// The same over two lines where one is too short; the second is empty where it is not.
std::pair<QString, QString> twoLines(const QString &name, const QFont &font, qreal width);
/// A surface with the theme's line around it.
void paintSurface(QPainter &painter, const QRectF &rect, qreal radius, ui::Colour fill = ui::Colour::Base);
void paintBorder(QPainter &painter, const QRectF &rect, qreal radius, const QColor &colour, qreal width);
/// One line of text, in the middle of the rectangle's height; no eliding here.
void paintText(QPainter &painter, const QRectF &rect, Qt::Alignment alignment, const QString &text);
/// The frame that is drawn around things to choose them; nothing where it is empty.
void paintRubber(QPainter &painter, const QRectF &rubber, qreal zoom);

/// A curve that leaves to the right and arrives from the left, through all points between.
QPainterPath flowPath(const std::vector<QPointF> &points);
/// One that runs back: around its own card into the lane at y `lane`, and in from the left again. `turn` is about
/// how far it swings out.
QPainterPath backPath(QPointF from, QPointF to, qreal lane, qreal turn = 40);
/// Straight, with the point of an arrow where it ends.
QPainterPath arrowPath(QPointF from, QPointF to);
/// A curve with a side for each end: -1 left, 1 right.
QPainterPath sidePath(QPointF from, int fromSide, QPointF to, int toSide);
qreal distance(const QPainterPath &path, QPointF point);

bool isArrow(int key);
QPointF unitOf(int arrow); ///< the way an arrow key points, 1 long

/// Width ÷ height of a view, in steps, so that a view of about the same shape gets the same layout.
qreal shapeOf(QSizeF view);

qreal snap(qreal value); ///< to the 8 px grid
inline QPointF snap(QPointF point) { return {snap(point.x()), snap(point.y())}; }

} // namespace meshwright::canvas

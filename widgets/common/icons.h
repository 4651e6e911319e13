// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/theme.h"

#include <QIcon>
#include <QPixmap>
#include <QString>

class QPainter;
class QRectF;

namespace meshwright::ui {

/// An icon of our family (resources/icons/NAME.svg) in a colour of the theme, sharp at any scale. It
/// follows a change of theme by itself.
QIcon icon(const char *name, Colour role = Colour::Muted);
/// Draws one icon into a rectangle, for delegates and canvases.
void paintIcon(QPainter &painter, const QRectF &rect, const char *name, const QColor &colour);

} // namespace meshwright::ui

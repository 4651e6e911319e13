// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/theme.h"

#include <QString>

class QPainter;
class QRect;
class QRectF;

namespace meshwright::ui {

/// The state of anything that is checked. Each has a shape of its own, so colour is never alone.
enum class State { None, Passed, Failed, Warning, NotEvaluated, Waived };

Colour stateColour(State state);
/// Name of the icon: a tick, a cross, a triangle, a dashed circle, a diamond.
const char *stateIcon(State state);
QString stateName(State state); ///< "passed", "failed", … for tool tips and screen readers
/// In the middle of a cell, as large as the letters of the program.
QRectF stateRect(const QRect &cell);
void paintState(QPainter &painter, const QRectF &rect, State state);

} // namespace meshwright::ui

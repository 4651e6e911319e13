// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRect>

class QWidget;

namespace meshwright::editor {

/// Puts a part that floats over a window's content below a place of `beside`, or above it where there is no
/// room below, within the window. It is a child of the window, so that it never takes keys.
void floatBeside(QWidget &part, const QWidget &beside, const QRect &place);

} // namespace meshwright::editor

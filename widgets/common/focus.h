// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace meshwright::ui {

/// Takes the keyboard's focus out of that widget's parts. For destructors: a field that loses the focus
/// hands in what was typed, which its owner must hear while it is still itself and not yet a bare QWidget.
void leaveFocusOf(QWidget *widget);

} // namespace meshwright::ui

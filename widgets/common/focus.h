// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace meshwright::ui {

/// Takes the keyboard's focus out of that widget's parts. For destructors: a field that loses the focus
/// hands in what was typed, which its owner must hear while it is still itself and not yet a bare QWidget.
void leaveFocusOf(QWidget *widget);

/// A widget that is given the focus gives it on to one of its parts. Unlike with a focus proxy, Tab takes no notice of the
/// widget itself: it would lead to the part from wherever the widget stands in the order, past all between the two.
void passFocusOn(QWidget *widget, QWidget *part);

/// Enter presses the button that has the focus, as the space bar does; of itself Qt does that in dialogs only.
/// Holds for the window and all that is ever put into it.
void pressByEnter(QWidget *window);

} // namespace meshwright::ui

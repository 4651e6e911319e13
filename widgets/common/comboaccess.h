// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace meshwright::ui {

/// Lets screen readers tell what a combo box is for from what it holds. On Linux Qt gives its value as its name and leaves
/// the name to a label beside it, which most of ours have no room for; with this a box that was given an
/// accessible name has that as its name. To be called once, before there is a window.
void nameComboBoxes();

} // namespace meshwright::ui

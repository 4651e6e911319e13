// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace meshwright::canvas {

class CanvasView;

/// Lets screen readers see a CanvasView as a list whose items are its scene's elements.
void installCanvasAccess();
/// Tells them that this element has the focus now.
void announceElement(CanvasView *view, int element);

} // namespace meshwright::canvas

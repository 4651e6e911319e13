// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "harvest.h"
#include "../widgets/meshwindow.h"

namespace meshwright::testing {

/// Goes through every page, section, view, panel, dialog and menu of the window, with the quiet demo mesh, and gathers what
/// they say.
void walkWindow(MeshWindow &window, Harvest &harvest);

} // namespace meshwright::testing

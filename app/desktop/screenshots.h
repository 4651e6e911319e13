// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/shell/mainwindow.h"

namespace meshwright::desktop {

/// Opens a mesh in the real window, walks through its views, light and dark, and saves a picture of
/// each. Answers an exit code; says what failed on standard error.
int takeScreenshots(shell::MainWindow &window, ui::Theme &theme, const QString &mesh, const QString &folder);

} // namespace meshwright::desktop

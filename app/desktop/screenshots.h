// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/shell/mainwindow.h"

#include <QSize>
#include <QString>

namespace meshwright::desktop {

struct Shooting {
    QString mesh;
    QString folder;             ///< of the pictures
    QString contract = {};      ///< where it is named: every section of its form, instead of every view
    QSize size = {1440, 900};   ///< of the window; a picture has more dots where QT_SCALE_FACTOR says so
    int textSize = 100;         ///< 100 to 200
};

/// Opens a mesh in the real window, walks through its views in each theme, and saves a picture of
/// each. Answers an exit code; says what failed on standard error.
int takeScreenshots(shell::MainWindow &window, ui::Theme &theme, const Shooting &shooting);

} // namespace meshwright::desktop

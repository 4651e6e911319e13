// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QString>

#include <functional>
#include <vector>

namespace meshwright::workbench {

/// Something a person can do. The one list of these makes the menu, the shortcuts and the palette.
struct Command {
    QString group;  ///< menu it stands in
    QString text;
    const char *icon = nullptr;
    QKeySequence shortcut;
    std::function<void()> run;
    std::function<bool()> isEnabled; ///< empty: always
};

using Commands = std::vector<Command>;

} // namespace meshwright::workbench

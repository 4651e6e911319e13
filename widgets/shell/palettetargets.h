// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/shell/commandpalette.h"
#include "widgets/workbench/command.h"
#include "widgets/workbench/workbench.h"

namespace meshwright::shell {

/// What the palette can do with what it finds.
struct PaletteActions {
    std::function<void(const QString &path)> openFile;
    std::function<void(const QString &path, quint32 offset, const QString &pointer)> goTo;
    std::function<void(int product)> showProduct;
    std::function<void(const QString &title)> showSetting;
    std::function<void(const QString &rule)> showRule;
};

/// Everything that can be reached: actions, files, products, tables, fields (nested ones too), rules, settings.
std::vector<Target> paletteTargets(const workbench::Commands &commands, const workspace::Snapshot &snapshot, const QStringList &settings, const PaletteActions &actions);

} // namespace meshwright::shell

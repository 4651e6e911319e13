// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/marketplace.h"
#include "widgets/shell/commandpalette.h"
#include "widgets/workbench/command.h"
#include "widgets/workbench/workbench.h"

namespace meshwright::shell {

/// What the palette can do with what it finds.
struct PaletteActions {
    std::function<void(const QString &path)> openFile;
    std::function<void(const QString &path, const QString &pointer)> goTo;
    std::function<void(int product)> showProduct;
    std::function<void(const QString &title)> showSetting;
    std::function<void(const QString &rule)> showRule;
    std::function<void(int domain)> showDomain;
    std::function<void(const governance::Waiver &waiver)> showWaiver;
    std::function<void(registry::EntryKind kind, const QString &id)> showEntry;
};

/// Everything that can be reached: actions, files, domains, products, tables, fields (nested ones too), rules, waivers,
/// settings, and what was published.
std::vector<Target> paletteTargets(const workbench::Commands &commands, const workspace::Snapshot &snapshot, const QStringList &settings, const std::vector<registry::Hit> &published, const PaletteActions &actions);

} // namespace meshwright::shell

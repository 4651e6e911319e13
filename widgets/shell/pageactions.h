// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/shell/commandpalette.h"

namespace meshwright::workbench {
class Page;
}

namespace meshwright::shell {

/// What can be done on a page: the buttons of its rows of tools, the entries of their menus, and the actions of
/// its parts, where they are shown and can be used now. They are pressed as a person would press them.
std::vector<Target> pageActions(const workbench::Page &page);

} // namespace meshwright::shell

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/finding.h"

#include <functional>

class QMenu;

namespace meshwright::workbench {

/// What can be done about a finding, the same wherever one is shown. Of those that are empty no entry is made.
struct FindingActions {
    std::function<void(const text::Fix &fix)> mend;
    std::function<void()> explain;  ///< shows what the rule asks for, and why
    std::function<void()> openRule; ///< shows the rule's page, or the place where its pack defines it
    std::function<void()> waive;
};

/// Rules of the standard and of the contract itself have no exceptions, and what was not judged needs none.
bool mayBeWaived(const text::Finding &finding);
/// Adds an entry for each at the end of a menu.
void addFindingActions(QMenu &menu, const text::Finding &finding, const FindingActions &actions);

} // namespace meshwright::workbench

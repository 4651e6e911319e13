// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/compliance/compliancemodel.h"

#include <functional>

namespace meshwright::ui {
class Facts;
}

namespace meshwright::compliance {

/// What can be done about a cell.
struct CellActions {
    std::function<void(const QString &path, const text::Finding &finding)> goTo;
    std::function<void(const QString &path, const text::Finding &finding)> waive;
    std::function<void(const governance::Rule &rule)> openRule;
};

/// What a rule says about a file: why there is the rule, where it is broken, what to do, what was waived.
ui::Facts *cellFacts(const ComplianceModel &model, const QModelIndex &index, const workbench::Workbench &workbench, const CellActions &actions);
/// What there is to tell while no cell is chosen: how many files, and which rules are broken themselves.
ui::Facts *meshFacts(const ComplianceModel &model, const workbench::Workbench &workbench);

} // namespace meshwright::compliance

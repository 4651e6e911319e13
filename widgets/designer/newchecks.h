// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/contract.h"
#include "contract/edits.h"
#include "standard/description.h"

#include <functional>

namespace meshwright::sampling {
struct ColumnProfile;
}

namespace meshwright::designer {

/// A check that could be added, and the edit that does.
struct NewCheck {
    QString title, help;
    std::function<text::edit::Patches(const text::Tree &)> edit;
    text::Path at; ///< where it will be
};

/// What can be promised of the property or object at `owner` and is not yet: that there is a value, that
/// none comes twice, limits, allowed values, rules. What the sample keeps has its numbers. `property` is
/// null for an object, `profile` where there is no sample.
std::vector<NewCheck> newChecks(const standard::Description &description, const text::Tree &tree, const text::Path &owner, const contract::Property *property,
                                const sampling::ColumnProfile *profile);

} // namespace meshwright::designer

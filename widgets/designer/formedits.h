// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/edits.h"
#include "standard/description.h"

#include <optional>

namespace meshwright::designer {

/// What a field of a form wants changed, as patches: a name with all that refers to it, a type with what
/// only the old one could have, the items of a list that differ; else just the value.
text::edit::Patches fieldEdit(const text::Tree &tree, const text::Path &path, const standard::Field &field, const std::optional<text::Value> &value);
/// The value of a custom property: its entry is made where there is none, and goes with its value.
text::edit::Patches customEdit(const text::Tree &tree, const text::Path &mapping, const QByteArray &property, const std::optional<text::Value> &value);
/// Takes out a part or an item with all that refers to it.
text::edit::Patches removalOf(const text::Tree &tree, const text::Path &path, bool isItem);
/// Moves an item of a list by so many places.
text::edit::Patches movement(const text::Tree &tree, const text::Path &item, int steps);

} // namespace meshwright::designer

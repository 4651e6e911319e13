// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace meshwright::authoring {

/// How many columns a line is indented that begins behind `before`, the part of a line in front of the
/// caret: what belongs to a key without a value stands deeper, the next key of a list's item below its first.
int indentBelow(std::string_view before);

} // namespace meshwright::authoring

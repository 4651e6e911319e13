// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace meshwright::standard {

/// Makes sure that the resources of this library are in the program, which a static library alone does not.
void linkResources();

} // namespace meshwright::standard

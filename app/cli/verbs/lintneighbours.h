// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mesh/mesh.h"

namespace meshwright::cli {

/// Where references of the contracts lead that were named one by one, without their folder. The files
/// referred to are read if they are where the reference says, are contracts by their names and inside the
/// workspace (the nearest folder above with .meshwright or .git, else the contract's own); nothing else is.
/// Rules: mesh/dangling-reference; mesh/reference-elsewhere, not evaluated, where no file was looked into.
std::vector<mesh::FileFinding> judgeReferences(std::vector<mesh::Facts> named);

} // namespace meshwright::cli

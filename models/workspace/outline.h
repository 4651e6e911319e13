// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/snapshot.h"

namespace meshwright::workspace {

/// Fills the rows of a snapshot (domains, others) from its files and mesh.
void makeOutline(Snapshot &snapshot);

} // namespace meshwright::workspace

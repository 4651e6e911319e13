// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "registry/submission.h"
#include "workspace/snapshot.h"

#include <optional>
#include <vector>

namespace meshwright::workspace {

class History;

/// What publishing some files of a workspace hands to a registry: their bytes as they are on disk now, judged as
/// such, what they read by the mesh, and the last test of exactly that content. A file that can't be read is a problem.
base::Result<std::vector<registry::Submission>> submissionsOf(const Snapshot &snapshot, const std::vector<int> &files, History *history = nullptr);

/// The folder whose rules and mesh a file or folder belongs to: itself or the nearest one above, within its git
/// checkout, with rulesets or waivers in `rules`; else the nearest one with `.meshwright`; else the checkout. None where
/// there is none of these.
std::optional<QString> enclosingWorkspace(const QString &path);

} // namespace meshwright::workspace

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "registry/submission.h"
#include "workspace/snapshot.h"

#include <vector>

namespace meshwright::workspace {

class History;

/// What publishing some files of a workspace hands to a registry: their bytes as they are on disk now, judged as
/// such, what they read by the mesh, and the last test of exactly that content. A file that can't be read is a problem.
base::Result<std::vector<registry::Submission>> submissionsOf(const Snapshot &snapshot, const std::vector<int> &files, History *history = nullptr);

/// The folder whose rules and mesh a path belongs to: the path itself where it is a folder, else the nearest folder above
/// that has `.meshwright`, `.git`, or a `rules` folder with rulesets, else the folder of the file.
QString workspaceFolderOf(const QString &path);

} // namespace meshwright::workspace

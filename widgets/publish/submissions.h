// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "registry/submission.h"
#include "widgets/sample/samplestore.h"
#include "widgets/workbench/workbench.h"

namespace meshwright::publish {

/// What would be published: one file, or (empty path) every contract and product of the mesh, as they
/// are on the disk now, with what the last check of their sample data said.
base::Result<std::vector<registry::Submission>> submissions(workbench::Workbench &workbench, sample::SampleStore &samples, const QString &path);

} // namespace meshwright::publish

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "governance/analysis.h"

#include <memory>

namespace meshwright::document {

using AnalysisPointer = std::shared_ptr<const governance::Analysis>;

/// What is known about one revision of a document's text. Immutable.
struct Snapshot {
    quint64 revision = 0;
    AnalysisPointer analysis; ///< never null
};
using SnapshotPointer = std::shared_ptr<const Snapshot>;

} // namespace meshwright::document

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "sampling/columnprofile.h"
#include "sampling/source.h"

#include <vector>

namespace meshwright::sampling {

struct Profile {
    std::vector<ColumnProfile> columns;
    qint64 rows = 0;
    qint64 raggedRows = 0;   ///< rows with more or fewer cells than there are columns
    bool isPartial = false;  ///< stopped at `maxRows`; the figures are about the rows read
    qint64 bytesRead = 0;
};

/// Reads up to `maxRows` rows (0: all) and describes every column. Progress counts bytes. All rows are read by so many
/// threads (0: as the machine has, at most 8); the answer is the same with any number.
base::Result<Profile> profile(const Source &source, qint64 maxRows = 0, const base::Cancel &cancel = {}, const base::Progress &progress = {}, int threads = 0);

} // namespace meshwright::sampling

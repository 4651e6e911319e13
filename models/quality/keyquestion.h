// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "quality/keys.h"

#include <functional>
#include <span>

namespace meshwright::quality {

/// Hands on the keys of some rows (in rising order) of a block: fingerprint, and bytes as appendKey() makes them.
using FoundKey = std::function<void(int row, Fingerprint print, std::string_view key)>;
using ReadKeys = std::function<base::Result<void>(qint64 block, std::span<const int> rows, const FoundKey &found)>;

struct KeyQuestion {
    size_t threads = 1;
    size_t compared = 1'000'000; ///< rows whose keys are compared by value
    ReadKeys read;
    std::function<void(RowPlace)> mark; ///< called for each row that fails, not in order; may be empty. Needs one thread
    base::Cancel cancel;
};

struct KeyAnswer {
    qint64 rows = 0;        ///< that fail
    qint64 occurrences = 0; ///< of keys that come more than once: as many as rows, but where a row has several keys
    qint64 groups = 0;      ///< different keys that come more than once
    qint64 unsure = 0;      ///< rows among them that were told by their fingerprints alone
    std::vector<RowPlace> first; ///< the first rows that fail, in order; at most KeyOptions::keep
};

} // namespace meshwright::quality

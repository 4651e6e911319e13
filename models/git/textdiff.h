// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>

#include <vector>

namespace meshwright::git {

/// Lines that one text has and the other has otherwise. Lines count from 0; where there are none,
/// `begin` is the line in front of which they would stand.
struct TextHunk {
    int beforeBegin = 0, beforeCount = 0;
    int afterBegin = 0, afterCount = 0;
    friend bool operator==(const TextHunk &, const TextHunk &) = default;
};

/// Where two texts differ, line by line, as git tells it; in order, no two of them touching. Lines end
/// with "\n"; a last line without it differs from one with it.
base::Result<std::vector<TextHunk>> textDiff(const QByteArray &before, const QByteArray &after);

} // namespace meshwright::git

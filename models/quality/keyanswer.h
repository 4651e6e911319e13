// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quality/keyquestion.h"

namespace meshwright::quality {

/// Which keys come more than once: those that share a fingerprint are read again and compared. Every row of
/// a group of equal keys counts. Uses up what was collected.
base::Result<KeyAnswer> findRepeated(const std::vector<KeyCollector *> &parts, const KeyQuestion &question);

/// Which rows' keys are not among the others'. Uses up what was collected in `parts`.
base::Result<KeyAnswer> findMissing(const std::vector<KeyCollector *> &parts, const std::vector<KeyCollector *> &others, const KeyQuestion &question);

} // namespace meshwright::quality

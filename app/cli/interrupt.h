// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"

namespace meshwright::cli {

/// What an interrupted verb answers, as shells expect it of Ctrl+C.
constexpr int interrupted = 130;

/// Raised by Ctrl+C (SIGINT) or SIGTERM from now on. A second one ends the program at once.
base::Cancel cancelOnInterrupt();

} // namespace meshwright::cli

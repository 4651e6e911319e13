// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

/// How much longer than for users a thing may take before a test calls it hanging: the sanitizers are
/// several times slower, and a test machine has other work beside.
#ifdef __SANITIZE_ADDRESS__
constexpr qint64 patience = 8;
#else
constexpr qint64 patience = 1;
#endif

/// How long a test of the window waits for what comes sometime, in ms; only what never comes is a fault.
constexpr int longWait = 60'000;

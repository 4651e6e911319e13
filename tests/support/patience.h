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

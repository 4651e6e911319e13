// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <string_view>

namespace meshwright::quality {

/// What stands for a key while rows are read. 96 bits of it are kept: two keys that differ share them with a
/// chance below 10^-13 in 100 million rows, and which ones they would be changes from run to run (the seed
/// does). Whether rows that share one are the same key, their values tell (see keyanswer.h).
struct Fingerprint {
    quint64 high = 0;
    quint64 low = 0;
};

/// Seeded; `seed` differs between runs.
Fingerprint fingerprint(std::string_view bytes, quint64 seed);
/// Of a number of 64 bits: two that differ never share one.
Fingerprint fingerprint(quint64 value, quint64 seed);
Fingerprint combined(Fingerprint first, Fingerprint second);

} // namespace meshwright::quality

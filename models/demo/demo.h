// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

#include <vector>

/// The demo mesh: four domains, nine data products, eleven contracts, sample files made by a seeded
/// generator, rule packs, and five defects that lessons use. Its README.md says where they are.
namespace meshwright::demo {

/// The seed of the demo everybody knows. The README of the demo is written for it.
inline constexpr quint64 defaultSeed = 20261031;

/// One sample file.
struct DemoSample {
    QString path;    ///< relative to the demo's folder, with "/"
    qint64 rows = 0; ///< without the header
    qint64 bytes = 0;
};

/// What was written.
struct DemoSummary {
    QString folder; ///< absolute
    int products = 0;
    int contracts = 0;
    int rulePacks = 0;
    int files = 0; ///< all files, samples included
    std::vector<DemoSample> samples;
};

/// Writes the demo mesh below `dir`, which is made where it is missing. The bytes depend on the seed
/// alone, not on machine, locale or time.
///
/// A folder that holds anything else is refused (kind Refused) and stays as it is. A demo written
/// earlier is brought back to its first state: its own files are written again, others stay.
base::Result<DemoSummary> writeDemo(const QString &dir, quint64 seed = defaultSeed);

} // namespace meshwright::demo

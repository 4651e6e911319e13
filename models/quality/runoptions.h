// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <atomic>
#include <memory>

namespace meshwright::quality {

struct RunOptions {
    int threads = 0;                          ///< 0: as many as there are cores, at most 8
    qint64 keyMemory = qint64(176) << 20;     ///< bytes for keys; what is beyond goes to a temporary file
    size_t keepRows = 1000;                   ///< failing rows kept of each check
    int fingerprintBits = 96;                 ///< see KeyOptions; the outcome is the same with fewer
    std::shared_ptr<std::atomic<qint64>> rowsRead; ///< grows by the rows that were looked at; may be null
};

} // namespace meshwright::quality

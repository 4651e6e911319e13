// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <ctime>

/// How long this process has computed, all its threads together: what a limit for work can be held against while the machine
/// has other work beside, which a clock can't.
class CpuTimer {
public:
    void start() { m_start = now(); }
    /// ms since start().
    qint64 elapsed() const { return now() - m_start; }

private:
    static qint64 now() { return qint64(std::clock()) / (CLOCKS_PER_SEC / 1000); }

    qint64 m_start = 0;
};

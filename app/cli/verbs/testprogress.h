// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"

#include <QElapsedTimer>
#include <QString>

#include <atomic>
#include <memory>
#include <mutex>

namespace meshwright::cli {

/// One line on standard error that tells how far reading is: share, rows, bytes, time left. Shows
/// nothing where standard error is no terminal, and nothing in the first half second.
class TestProgress {
public:
    explicit TestProgress(std::shared_ptr<const std::atomic<qint64>> rows = {});
    ~TestProgress() { clear(); }
    TestProgress(const TestProgress &) = delete;
    TestProgress &operator=(const TestProgress &) = delete;

    /// For reading; may be called from any thread.
    base::Progress callback();
    /// Takes the line away, before anything else is printed.
    void clear();

    /// The line's words; `milliseconds` since reading began.
    static QString words(qint64 done, qint64 total, qint64 rows, qint64 milliseconds);

private:
    void show(qint64 done, qint64 total);

    std::shared_ptr<const std::atomic<qint64>> m_rows;
    const bool m_isTerminal;
    std::mutex m_mutex;
    QElapsedTimer m_clock;
    qint64 m_shownAt = 0, m_before = 0;
    bool m_isShown = false;
};

} // namespace meshwright::cli

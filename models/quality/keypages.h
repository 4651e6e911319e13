// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QtGlobal>

#include <atomic>
#include <mutex>
#include <optional>
#include <vector>

namespace meshwright::quality {

/// What is kept of a row's key.
struct KeyEntry {
    quint64 low = 0;
    quint64 rest = 0; ///< 24 bits of the fingerprint's other half above 40 bits of place
};

/// Entries in memory, or their place in the file.
struct KeyPage {
    static constexpr size_t size = 1024;
    KeyEntry *entries = nullptr; ///< owned by KeyPages
    qint64 offset = -1;
    size_t count = 0;
};

/// Memory for keys, shared by all key checks of a run: pages beyond it go to an unnamed file.
class KeyPages {
public:
    explicit KeyPages(qint64 limit) : m_limit(limit) {}
    ~KeyPages();
    KeyPages(const KeyPages &) = delete;
    KeyPages &operator=(const KeyPages &) = delete;

    /// Null where the system has no memory left.
    KeyEntry *take();
    void give(KeyEntry *page);
    bool isFull() const { return m_used.load(std::memory_order_relaxed) > m_limit; }
    /// Gives the memory of pages that nobody holds back to the system.
    void trim();

    /// Moves a full page to the file.
    std::optional<base::Problem> spill(KeyPage &page);
    bool load(const KeyPage &page, KeyEntry *into) const;

private:
    bool grow();

    const qint64 m_limit;
    std::atomic<qint64> m_used = 0;
    std::mutex m_mutex; ///< guards what follows
    std::vector<void *> m_chunks;
    std::vector<KeyEntry *> m_free;
    int m_file = -1;
    qint64 m_end = 0;
};

} // namespace meshwright::quality

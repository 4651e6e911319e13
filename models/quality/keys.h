// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QtGlobal>

#include <memory>
#include <string_view>
#include <vector>

namespace meshwright::quality {

/// A fingerprint of a key: two keys that differ share one with a chance below 10^-13 in 100 million
/// rows, and which ones they would be changes from run to run (the seed does).
struct Fingerprint {
    quint64 high = 0;
    quint64 low = 0;
};

/// Seeded; `seed` differs between runs.
Fingerprint fingerprint(std::string_view bytes, quint64 seed);
Fingerprint fingerprint(quint64 value, quint64 seed);
Fingerprint combined(Fingerprint first, Fingerprint second);

/// Where a row is: its block and its number therein.
struct RowPlace {
    quint64 packed = 0; ///< block << 18 | row in block
    static RowPlace of(qint64 block, int row) { return {quint64(block) << 18 | quint64(row)}; }
    qint64 block() const { return qint64(packed >> 18); }
    int row() const { return int(packed & ((1u << 18) - 1)); }
    friend auto operator<=>(const RowPlace &, const RowPlace &) = default;
};

/// Memory for keys, shared by all key checks of a run: pages beyond it go to an unnamed file.
class KeyPages;

struct KeyAnswer;

/// Collects the keys of all rows (one collector a thread and key), then finds those that occur again.
class KeyCollector {
public:
    /// Of keys that come very often only the first `keep` places are remembered.
    KeyCollector(std::shared_ptr<KeyPages> pages, size_t keep);
    ~KeyCollector();
    KeyCollector(KeyCollector &&) noexcept;
    KeyCollector &operator=(KeyCollector &&) = delete;

    void add(Fingerprint key, RowPlace place);
    /// A problem where a page could not be written.
    base::Result<void> state() const;

private:
    void finish();
    friend struct KeyAnswerMaker;
    friend base::Result<KeyAnswer> findRepeated(std::vector<KeyCollector *> parts, size_t keep, size_t threads);
    struct Data;
    std::unique_ptr<Data> d;
};

struct KeyAnswer {
    qint64 rowsInGroups = 0; ///< rows whose key another row has too
    qint64 groups = 0;       ///< different keys that occur more than once
    std::vector<RowPlace> first; ///< the first such rows, in order
};

std::shared_ptr<KeyPages> makeKeyPages(qint64 memoryLimit);
/// Every row of a group of equal keys counts; the first `keep` rows are named. Uses up what was collected.
base::Result<KeyAnswer> findRepeated(std::vector<KeyCollector *> parts, size_t keep, size_t threads);

} // namespace meshwright::quality

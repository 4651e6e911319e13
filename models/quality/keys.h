// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "quality/fingerprint.h"

#include <QtGlobal>

#include <memory>
#include <string_view>
#include <vector>

namespace meshwright::quality {

/// Where a row is: its block and its number therein.
struct RowPlace {
    quint64 packed = 0; ///< block << 18 | row in block
    static RowPlace of(qint64 block, int row) { return {quint64(block) << 18 | quint64(row)}; }
    qint64 block() const { return qint64(packed >> 18); }
    int row() const { return int(packed & ((1u << 18) - 1)); }
    friend auto operator<=>(const RowPlace &, const RowPlace &) = default;
};

class KeyPages;

struct KeyOptions {
    size_t keep = 1000;      ///< places that are named
    int bits = 96;           ///< of a fingerprint that are used; fewer only to see what happens where keys share one
    bool needsEachRow = false; ///< every row is stored, however often its key comes
};

/// Collects the keys of all rows (one collector a thread and key); keyanswer.h finds those that occur again.
class KeyCollector {
public:
    KeyCollector(std::shared_ptr<KeyPages> pages, const KeyOptions &options);
    ~KeyCollector();
    KeyCollector(KeyCollector &&) noexcept;
    KeyCollector &operator=(KeyCollector &&) = delete;

    /// What is known of a key beside its fingerprint. Whole: it is no more than a number of 64 bits. Later:
    /// its text, which is not at hand.
    enum class Known : quint8 { Whole, Text, Later, Nothing };
    /// Whether texts of the next keys are of use.
    bool looksAtTexts() const;
    /// `text` is the key's own where that is known.
    void add(Fingerprint key, RowPlace place, Known known = Known::Nothing, std::string_view text = {});
    /// A problem where a page could not be written.
    base::Result<void> state() const;

    static constexpr size_t partitions = 256; ///< by the first bits of fingerprints
    struct Data;
    Data &data() { return *d; }

private:
    std::unique_ptr<Data> d;
};

std::shared_ptr<KeyPages> makeKeyPages(qint64 memoryLimit);

} // namespace meshwright::quality

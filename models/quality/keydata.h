// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quality/keypages.h"
#include "quality/keys.h"

#include <array>

namespace meshwright::quality {

constexpr quint64 keyPlaceMask = (quint64(1) << 40) - 1;

/// What a collector holds, for those who look through it.
struct KeyCollector::Data {
    static constexpr size_t lineEntries = 4;   ///< gathered before they go to a page: a cache line
    static constexpr size_t slots = 512;
    struct alignas(64) Line {
        std::array<KeyEntry, lineEntries> entries;
    };
    /// A key that was just seen.
    struct alignas(64) Slot {
        quint64 low = 0, high = 0;
        bool heavy = false;
        quint8 size = 0;             ///< of the text
        std::array<char, 46> text;
    };

    std::shared_ptr<KeyPages> pages;
    KeyOptions options;
    std::array<std::vector<KeyPage>, partitions> parts;
    std::array<Line, partitions> lines;
    std::array<quint8, partitions> waiting{}; ///< entries in each line
    std::array<Slot, slots> seen{};
    bool looks = true;                ///< for keys that repeat; pauses where there are hardly any
    quint32 added = 0, hits = 0;
    qint64 extra = 0;                 ///< rows of keys known to repeat, counted without being stored
    qint64 unsure = 0;                ///< those among them of which only the fingerprint was compared
    std::vector<RowPlace> extraPlaces; ///< the first of them
    std::optional<base::Problem> problem;

    void store(size_t part, KeyEntry entry);
    void flush(size_t part);
    void flushAll();
    bool isCounted(Fingerprint key, RowPlace place, Known known, std::string_view text);

    /// Calls each(entry) for what was stored of a part; false where the file could not be read.
    template <typename Each>
    bool eachEntry(size_t part, std::vector<KeyEntry> &buffer, Each each) const
    {
        for (const KeyPage &page : parts[part]) {
            const KeyEntry *entries = page.entries;
            if (!entries) {
                buffer.resize(KeyPage::size);
                if (!pages->load(page, buffer.data()))
                    return false;
                entries = buffer.data();
            }
            for (size_t i = 0; i < page.count; ++i)
                each(entries[i]);
        }
        return true;
    }
    size_t count(size_t part) const;
    void release(size_t part); ///< its pages may be used again
};

} // namespace meshwright::quality

// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/keydata.h"

#include "base/tr.h"

#include <algorithm>
#include <cstring>
#include <utility>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace meshwright::quality {

using base::Problem;
using base::tr;

void KeyCollector::Data::store(size_t part, KeyEntry entry)
{
    Line &line = lines[part];
    line.entries[waiting[part]] = entry;
    if (++waiting[part] == lineEntries)
        flush(part);
}

/// Whole lines are written past the caches: nobody reads them soon.
void KeyCollector::Data::flush(size_t part)
{
    std::vector<KeyPage> &list = parts[part];
    if (list.empty() || list.back().count == KeyPage::size) {
        if (!list.empty() && pages->isFull() && !problem)
            problem = pages->spill(list.back());
        list.push_back({pages->take(), -1, 0});
    }
    KeyPage &page = list.back();
    const Line &line = lines[part];
    const size_t count = std::exchange(waiting[part], quint8(0));
    if (!page.entries) {
        problem = Problem{Problem::Kind::Internal, tr("There is no memory left for keys."), {}, {}};
        return;
    }
    KeyEntry *to = page.entries + page.count;
    page.count += count;
#ifdef __SSE2__
    if (count == lineEntries) {
        for (size_t i = 0; i < lineEntries; ++i)
            _mm_stream_si128(reinterpret_cast<__m128i *>(to + i), _mm_load_si128(reinterpret_cast<const __m128i *>(&line.entries[i])));
        return;
    }
#endif
    std::copy_n(line.entries.begin(), count, to);
}

void KeyCollector::Data::flushAll()
{
    for (size_t part = 0; part < partitions; ++part) {
        if (waiting[part] > 0)
            flush(part);
    }
#ifdef __SSE2__
    _mm_sfence();
#endif
}

/// Whether the row is counted already. A key that comes again and again (a status, a country) is
/// stored twice and then only counted.
bool KeyCollector::Data::isCounted(Fingerprint key, RowPlace place, Known known, std::string_view text)
{
    Slot &slot = seen[key.low % slots];
    const bool isText = known == Known::Text;
    if (isText && text.size() > slot.text.size())
        return false;
    if (slot.low != key.low || slot.high != key.high || (isText && (slot.size != text.size() || std::memcmp(slot.text.data(), text.data(), text.size()) != 0))) {
        slot.low = key.low;
        slot.high = key.high;
        slot.heavy = false;
        if (isText && !text.empty())
            std::memcpy(slot.text.data(), text.data(), text.size());
        slot.size = quint8(isText ? text.size() : 0);
        return false;
    }
    ++hits;
    if (!std::exchange(slot.heavy, true))
        return false;
    ++extra;
    unsure += known == Known::Nothing;
    if (extraPlaces.size() < options.keep)
        extraPlaces.push_back(place);
    return true;
}

size_t KeyCollector::Data::count(size_t part) const
{
    size_t total = 0;
    for (const KeyPage &page : parts[part])
        total += page.count;
    return total;
}

void KeyCollector::Data::release(size_t part)
{
    for (KeyPage &page : parts[part])
        pages->give(std::exchange(page.entries, nullptr));
    parts[part].clear();
}

KeyCollector::KeyCollector(std::shared_ptr<KeyPages> pages, const KeyOptions &options) : d(std::make_unique<Data>())
{
    d->options = options;
    d->pages = std::move(pages);
    d->looks = !options.needsEachRow;
}
KeyCollector::~KeyCollector() = default;
KeyCollector::KeyCollector(KeyCollector &&) noexcept = default;

void KeyCollector::add(Fingerprint key, RowPlace place, Known known, std::string_view text)
{
    constexpr quint32 look = 4096, pause = 65536;
    if (++d->added == (d->looks ? look : pause)) {
        d->looks = !d->options.needsEachRow && (!d->looks || d->hits > look / 64);
        d->added = d->hits = 0;
    }
    if (d->looks && known != Known::Later && d->isCounted(key, place, known, text))
        return;
    if (d->options.bits < 96) [[unlikely]] {
        key.low &= (quint64(1) << d->options.bits) - 1;
        key.high = 0;
    }
    d->store(size_t(key.high >> 56), {key.low, (key.high << 40 & ~keyPlaceMask) | (place.packed & keyPlaceMask)});
}

bool KeyCollector::looksAtTexts() const
{
    return d->looks;
}

base::Result<void> KeyCollector::state() const
{
    if (d->problem)
        return *d->problem;
    return {};
}

std::shared_ptr<KeyPages> makeKeyPages(qint64 memoryLimit)
{
    return std::make_shared<KeyPages>(memoryLimit);
}

} // namespace meshwright::quality

// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/keys.h"

#include <QDir>
#include <QFile>

#include <algorithm>
#include <array>
#include <atomic>
#include <cstring>
#include <mutex>
#include <optional>
#include <queue>
#include <thread>
#include <utility>

#include <cstdlib>
#include <sys/mman.h>
#include <unistd.h>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace meshwright::quality {

using base::Problem;

namespace {

constexpr size_t partitions = 256;
constexpr size_t pageEntries = 1024;
constexpr size_t lineEntries = 4;   ///< gathered before they go to a page: a cache line
constexpr size_t slots = 512;
constexpr size_t pageBytes = pageEntries * 16;
constexpr size_t chunkBytes = size_t(2) << 20; ///< what the system maps at once

struct Entry {
    quint64 low;
    quint64 rest; ///< 24 bits of the fingerprint's other half above 40 bits of place
};
constexpr quint64 placeMask = (quint64(1) << 40) - 1;

quint64 folded(quint64 a, quint64 b)
{
    __extension__ using Wide = unsigned __int128;
    const Wide product = Wide(a) * b;
    return quint64(product) ^ quint64(product >> 64);
}

quint64 load(const char *at, size_t count)
{
    quint64 value = 0;
    std::memcpy(&value, at, count);
    return value;
}

constexpr quint64 s0 = 0xa0761d6478bd642f, s1 = 0xe7037ed1a0b428db, s2 = 0x8ebc6af09c88c6e3, s3 = 0x589965cc75374cc3;

} // namespace

Fingerprint fingerprint(std::string_view bytes, quint64 seed)
{
    const char *at = bytes.data();
    size_t left = bytes.size();
    quint64 one = seed ^ s0, two = folded(seed ^ s3, s1);
    while (left > 16) {
        const quint64 a = load(at, 8), b = load(at + 8, 8);
        one = folded(a ^ s1 ^ one, b ^ s2);
        two = folded(a ^ s3, b ^ s0 ^ two);
        at += 16;
        left -= 16;
    }
    const quint64 a = left >= 8 ? load(at, 8) : load(at, left);
    const quint64 b = left > 8 ? load(at + left - 8, 8) : left;
    const quint64 length = bytes.size();
    return {folded(a ^ s2 ^ two, b ^ s3 ^ length), folded(a ^ s1 ^ length, b ^ one)};
}

Fingerprint fingerprint(quint64 value, quint64 seed)
{
    return {folded(value ^ s2 ^ seed, s3), folded(value ^ s1, seed ^ s0)};
}

Fingerprint combined(Fingerprint first, Fingerprint second)
{
    return {folded(first.high ^ s0, second.high ^ s1), folded(first.low ^ s2, second.low ^ s3)};
}

/// A page in memory, or its place in the file.
struct Page {
    Entry *entries = nullptr; ///< owned by KeyPages
    qint64 offset = -1;
    size_t count = 0;
};

class KeyPages {
public:
    explicit KeyPages(qint64 limit) : m_limit(limit) {}
    ~KeyPages()
    {
        if (m_file >= 0)
            ::close(m_file);
        for (void *chunk : m_chunks)
            ::munmap(chunk, chunkBytes);
    }
    KeyPages(const KeyPages &) = delete;
    KeyPages &operator=(const KeyPages &) = delete;

    /// Null where the system has no memory left.
    Entry *take()
    {
        const std::lock_guard lock(m_mutex);
        if (m_free.empty() && !grow())
            return nullptr;
        m_used += qint64(pageBytes);
        Entry *page = m_free.back();
        m_free.pop_back();
        return page;
    }
    void give(Entry *page)
    {
        if (!page)
            return;
        const std::lock_guard lock(m_mutex);
        m_used -= qint64(pageBytes);
        m_free.push_back(page);
    }
    bool isFull() const { return m_used.load(std::memory_order_relaxed) > m_limit; }

    /// Moves a full page to the file.
    std::optional<Problem> spill(Page &page)
    {
        const auto size = page.count * sizeof(Entry);
        qint64 at = 0;
        {
            const std::lock_guard lock(m_mutex);
            if (m_file < 0) {
                QByteArray name = QFile::encodeName(QDir::tempPath() + QStringLiteral("/meshwright-keys-XXXXXX"));
                m_file = ::mkostemp(name.data(), 02000000 /* O_CLOEXEC */);
                if (m_file >= 0)
                    ::unlink(name.constData());
            }
            at = m_end;
            m_end += qint64(size);
        }
        if (m_file < 0 || ::pwrite(m_file, page.entries, size, at) != ssize_t(size))
            return Problem{Problem::Kind::Unwritable, QStringLiteral("There is no room in %1 for the keys that do not fit into memory.").arg(QDir::tempPath()),
                           QStringLiteral("Make room there, or set TMPDIR to a folder on a larger disk."), {}};
        page.offset = at;
        give(std::exchange(page.entries, nullptr));
        return std::nullopt;
    }
    bool load(const Page &page, Entry *into) const
    {
        const auto size = page.count * sizeof(Entry);
        return ::pread(m_file, into, size, page.offset) == ssize_t(size);
    }

private:
    bool grow()
    {
        void *chunk = ::mmap(nullptr, chunkBytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
        if (chunk == MAP_FAILED)
            return false;
        ::madvise(chunk, chunkBytes, MADV_HUGEPAGE); // only a wish
        m_chunks.push_back(chunk);
        for (size_t at = chunkBytes; at > 0; at -= pageBytes)
            m_free.push_back(reinterpret_cast<Entry *>(static_cast<char *>(chunk) + at - pageBytes));
        return true;
    }

    const qint64 m_limit;
    std::atomic<qint64> m_used = 0;
    std::mutex m_mutex; ///< guards what follows
    std::vector<void *> m_chunks;
    std::vector<Entry *> m_free;
    int m_file = -1;
    qint64 m_end = 0;
};

struct KeyCollector::Data {
    struct alignas(64) Line {
        std::array<Entry, lineEntries> entries;
    };
    std::shared_ptr<KeyPages> pages;
    std::array<std::vector<Page>, partitions> parts;
    std::array<Line, partitions> lines;
    std::array<quint8, partitions> waiting{}; ///< entries in each line
    std::array<quint64, slots> seenLow{}, seenHigh{};
    std::array<bool, slots> heavy{};
    bool looks = true;                ///< for keys that repeat; pauses where there are hardly any
    quint32 added = 0, hits = 0;
    qint64 extra = 0;                 ///< rows of keys known to repeat, counted without being stored
    std::vector<RowPlace> extraPlaces; ///< the first of them
    size_t keep = 0;
    std::optional<Problem> problem;

    void store(size_t part, Entry entry)
    {
        Line &line = lines[part];
        line.entries[waiting[part]] = entry;
        if (++waiting[part] == lineEntries)
            flush(part);
    }
    /// Whole lines are written past the caches: nobody reads them soon.
    void flush(size_t part)
    {
        std::vector<Page> &list = parts[part];
        if (list.empty() || list.back().count == pageEntries) {
            if (!list.empty() && pages->isFull() && !problem)
                problem = pages->spill(list.back());
            list.push_back({pages->take(), -1, 0});
        }
        Page &page = list.back();
        const Line &line = lines[part];
        const size_t count = std::exchange(waiting[part], quint8(0));
        if (!page.entries) {
            problem = Problem{Problem::Kind::Internal, QStringLiteral("There is no memory left for keys."), {}, {}};
            return;
        }
        Entry *to = page.entries + page.count;
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
    void flushAll()
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
    bool isCounted(Fingerprint key, RowPlace place)
    {
        const size_t slot = key.low % slots;
        if (seenLow[slot] != key.low || seenHigh[slot] != key.high) {
            seenLow[slot] = key.low;
            seenHigh[slot] = key.high;
            heavy[slot] = false;
            return false;
        }
        ++hits;
        if (!std::exchange(heavy[slot], true))
            return false;
        ++extra;
        if (extraPlaces.size() < keep)
            extraPlaces.push_back(place);
        return true;
    }
};

KeyCollector::KeyCollector(std::shared_ptr<KeyPages> pages, size_t keep) : d(std::make_unique<Data>())
{
    d->keep = keep;
    d->pages = std::move(pages);
}
KeyCollector::~KeyCollector() = default;
KeyCollector::KeyCollector(KeyCollector &&) noexcept = default;

void KeyCollector::add(Fingerprint key, RowPlace place)
{
    constexpr quint32 look = 4096, pause = 65536;
    if (++d->added == (d->looks ? look : pause)) {
        d->looks = !d->looks || d->hits > look / 64;
        d->added = d->hits = 0;
    }
    if (d->looks && d->isCounted(key, place))
        return;
    d->store(size_t(key.high >> 56), {key.low, (key.high << 40 & ~placeMask) | (place.packed & placeMask)});
}

void KeyCollector::finish()
{
    d->flushAll();
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

/// Answers for a share of the partitions.
struct KeyAnswerMaker {
    size_t keep = 0;
    KeyAnswer answer;
    std::priority_queue<RowPlace> nearest;
    bool failed = false;

    void name(RowPlace place)
    {
        ++answer.rowsInGroups;
        if (nearest.size() < keep) {
            nearest.push(place);
        } else if (keep > 0 && place < nearest.top()) {
            nearest.pop();
            nearest.push(place);
        }
    }

    /// Most keys come once. A table of bits finds those that may not; only they are looked at closely.
    void partition(const std::vector<KeyCollector *> &collectors, size_t part)
    {
        size_t total = 0;
        for (const KeyCollector *collector : collectors) {
            for (const Page &page : collector->d->parts[part])
                total += page.count;
        }
        if (total < 2)
            return;
        size_t bits = 1024;
        while (bits < total * 16)
            bits *= 2;
        m_bitMask = bits - 1;
        m_once.assign(bits / 64, 0);
        m_again.assign(bits / 64, 0);
        size_t suspects = 0;
        eachEntry(collectors, part, [&](const Entry &entry) {
            const size_t bit = entry.low & m_bitMask;
            const quint64 mask = quint64(1) << (bit % 64);
            quint64 &word = m_once[bit / 64];
            if (word & mask) [[unlikely]] {
                m_again[bit / 64] |= mask;
                ++suspects;
            }
            word |= mask;
        });
        if (suspects > 0) {
            m_mask = 15;
            while (m_mask + 1 < suspects * 4)
                m_mask = m_mask * 2 + 1;
            m_table.assign(m_mask + 1, Seen{});
            eachEntry(collectors, part, [&](const Entry &entry) {
                const size_t bit = entry.low & m_bitMask;
                if (m_again[bit / 64] >> (bit % 64) & 1) [[unlikely]]
                    look(entry);
            });
        }
        for (KeyCollector *collector : collectors) {
            for (Page &page : collector->d->parts[part])
                collector->d->pages->give(std::exchange(page.entries, nullptr));
        }
    }

private:
    struct Seen {
        quint64 low = 0;
        quint64 rest = 0;
        bool used = false, repeated = false;
    };

    template <typename Each>
    void eachEntry(const std::vector<KeyCollector *> &collectors, size_t part, Each each)
    {
        for (const KeyCollector *collector : collectors) {
            for (const Page &page : collector->d->parts[part]) {
                const Entry *entries = page.entries;
                if (!entries) {
                    m_buffer.resize(pageEntries);
                    failed = failed || !collector->d->pages->load(page, m_buffer.data());
                    entries = m_buffer.data();
                }
                for (size_t i = 0; i < page.count; ++i)
                    each(entries[i]);
            }
        }
    }

    void look(const Entry &entry)
    {
        for (size_t at = (entry.low >> 20) & m_mask;; at = (at + 1) & m_mask) {
            Seen &seen = m_table[at];
            if (!seen.used) {
                seen = {entry.low, entry.rest, true, false};
                return;
            }
            if (seen.low != entry.low || (seen.rest & ~placeMask) != (entry.rest & ~placeMask))
                continue;
            if (!seen.repeated) {
                seen.repeated = true;
                ++answer.groups;
                name({seen.rest & placeMask});
            }
            name({entry.rest & placeMask});
            return;
        }
    }

    std::vector<quint64> m_once, m_again;
    size_t m_bitMask = 0;
    std::vector<Entry> m_buffer;
    std::vector<Seen> m_table;
    size_t m_mask = 0;
};

base::Result<KeyAnswer> findRepeated(std::vector<KeyCollector *> parts, size_t keep, size_t threadCount)
{
    for (KeyCollector *collector : parts)
        collector->finish();
    std::vector<KeyAnswerMaker> makers(std::max<size_t>(1, threadCount));
    std::atomic<size_t> next = 0;
    const auto work = [&](KeyAnswerMaker &maker) {
        maker.keep = keep;
        for (size_t part = next++; part < partitions; part = next++)
            maker.partition(parts, part);
    };
    std::vector<std::thread> threads;
    for (size_t i = 1; i < makers.size(); ++i)
        threads.emplace_back([&, i] { work(makers[i]); });
    work(makers[0]);
    for (std::thread &thread : threads)
        thread.join();

    KeyAnswer all;
    for (KeyAnswerMaker &maker : makers) {
        if (maker.failed)
            return Problem{Problem::Kind::Unreadable, QStringLiteral("Keys put aside on disk could not be read back."), {}, {}};
        all.rowsInGroups += maker.answer.rowsInGroups;
        all.groups += maker.answer.groups;
        for (; !maker.nearest.empty(); maker.nearest.pop())
            all.first.push_back(maker.nearest.top());
    }
    for (const KeyCollector *collector : parts) {
        if (auto state = collector->state(); !state)
            return state.problem();
        all.rowsInGroups += collector->d->extra;
        all.first.insert(all.first.end(), collector->d->extraPlaces.begin(), collector->d->extraPlaces.end());
    }
    std::sort(all.first.begin(), all.first.end());
    if (all.first.size() > keep)
        all.first.resize(keep);
    return all;
}

} // namespace meshwright::quality

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

#include <cstdlib>
#include <unistd.h>

namespace meshwright::quality {

using base::Problem;

namespace {

constexpr size_t partitions = 256;
constexpr size_t pageEntries = 1024;
constexpr size_t slots = 1024;

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
    std::unique_ptr<Entry[]> entries;
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
    }
    KeyPages(const KeyPages &) = delete;
    KeyPages &operator=(const KeyPages &) = delete;

    std::unique_ptr<Entry[]> take()
    {
        m_used += qint64(pageEntries * sizeof(Entry));
        return std::unique_ptr<Entry[]>(new Entry[pageEntries]);
    }
    void give(std::unique_ptr<Entry[]> page)
    {
        if (page)
            m_used -= qint64(pageEntries * sizeof(Entry));
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
        if (m_file < 0 || ::pwrite(m_file, page.entries.get(), size, at) != ssize_t(size))
            return Problem{Problem::Kind::Unwritable, QStringLiteral("There is no room in %1 for the keys that do not fit into memory.").arg(QDir::tempPath()),
                           QStringLiteral("Make room there, or set TMPDIR to a folder on a larger disk."), {}};
        page.offset = at;
        give(std::move(page.entries));
        return std::nullopt;
    }
    bool load(const Page &page, Entry *into) const
    {
        const auto size = page.count * sizeof(Entry);
        return ::pread(m_file, into, size, page.offset) == ssize_t(size);
    }

private:
    const qint64 m_limit;
    std::atomic<qint64> m_used = 0;
    std::mutex m_mutex;
    int m_file = -1;
    qint64 m_end = 0;
};

struct KeyCollector::Data {
    struct Slot {
        Fingerprint key;
        bool heavy = false;
    };
    std::shared_ptr<KeyPages> pages;
    std::array<std::vector<Page>, partitions> parts;
    std::array<Slot, slots> seen{};
    qint64 extra = 0;                 ///< rows of keys known to repeat, counted without being stored
    std::vector<RowPlace> extraPlaces; ///< the first of them
    size_t keep = 0;
    std::optional<Problem> problem;

    void store(size_t part, Entry entry)
    {
        std::vector<Page> &list = parts[part];
        if (list.empty() || list.back().count == pageEntries) {
            if (!list.empty() && pages->isFull() && !problem)
                problem = pages->spill(list.back());
            list.push_back({pages->take(), -1, 0});
        }
        Page &page = list.back();
        page.entries[page.count++] = entry;
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
    // A key that comes again and again (a status, a country) is stored twice and then only counted.
    Data::Slot &slot = d->seen[key.low % slots];
    if (slot.key.low == key.low && slot.key.high == key.high) {
        if (slot.heavy) {
            ++d->extra;
            if (d->extraPlaces.size() < d->keep)
                d->extraPlaces.push_back(place);
            return;
        }
        slot.heavy = true;
    } else {
        slot = {key, false};
    }
    d->store(size_t(key.high >> 56), {key.low, (key.high << 40 & ~placeMask) | (place.packed & placeMask)});
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

    void partition(const std::vector<KeyCollector *> &collectors, size_t part)
    {
        size_t total = 0;
        for (const KeyCollector *collector : collectors) {
            for (const Page &page : collector->d->parts[part])
                total += page.count;
        }
        if (total < 2)
            return;
        m_mask = 15;
        while (m_mask + 1 < total * 2)
            m_mask = m_mask * 2 + 1;
        m_table.assign(m_mask + 1, Seen{});
        const std::unique_ptr<Entry[]> buffer(new Entry[pageEntries]);
        for (KeyCollector *collector : collectors) {
            for (Page &page : collector->d->parts[part]) {
                const Entry *entries = page.entries.get();
                if (!entries) {
                    failed = failed || !collector->d->pages->load(page, buffer.get());
                    entries = buffer.get();
                }
                for (size_t i = 0; i < page.count; ++i)
                    look(entries[i]);
                collector->d->pages->give(std::move(page.entries));
            }
        }
    }

private:
    struct Seen {
        quint64 low = 0;
        quint64 rest = 0;
        bool used = false, repeated = false;
    };

    void look(const Entry &entry)
    {
        for (size_t at = (entry.low >> 8) & m_mask;; at = (at + 1) & m_mask) {
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

    std::vector<Seen> m_table;
    size_t m_mask = 0;
};

base::Result<KeyAnswer> findRepeated(std::vector<KeyCollector *> parts, size_t keep)
{
    std::vector<KeyAnswerMaker> makers(std::min<size_t>(2, std::max<size_t>(1, std::thread::hardware_concurrency())));
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/keyanswer.h"

#include "base/tr.h"
#include "quality/keycomparison.h"

#include <algorithm>
#include <atomic>
#include <queue>
#include <thread>

namespace meshwright::quality {

using base::Problem;
using base::tr;

namespace {

constexpr quint64 printBits = ~keyPlaceMask; ///< of KeyEntry::rest

/// The first rows of many.
class Nearest {
public:
    explicit Nearest(size_t keep) : m_keep(keep) {}
    void add(RowPlace place)
    {
        if (m_places.size() < m_keep) {
            m_places.push(place);
        } else if (m_keep > 0 && place < m_places.top()) {
            m_places.pop();
            m_places.push(place);
        }
    }
    void moveTo(std::vector<RowPlace> &places)
    {
        for (; !m_places.empty(); m_places.pop())
            places.push_back(m_places.top());
    }

private:
    size_t m_keep;
    std::priority_queue<RowPlace> m_places;
};

Problem lost()
{
    return {Problem::Kind::Unreadable, tr("Keys put aside on disk could not be read back."), {}, {}};
}

Problem cancelled()
{
    return {Problem::Kind::Cancelled, tr("Checking was cancelled."), {}, {}};
}

/// Answers for a share of the partitions.
class Maker {
public:
    Maker(const std::vector<KeyCollector *> &parts, const KeyQuestion &question)
        : m_parts(parts), m_question(question), m_nearest(parts.front()->data().options.keep), m_room(question.compared / std::max<size_t>(1, question.threads))
    {
    }

    /// Most keys come once. A table of bits finds those that may not; only they are looked at closely.
    void partition(size_t part)
    {
        size_t total = 0;
        for (KeyCollector *collector : m_parts)
            total += collector->data().count(part);
        if (total < 2)
            return;
        size_t bits = 1024;
        while (bits < total * 16)
            bits *= 2;
        m_bitMask = bits - 1;
        m_once.assign(bits / 64, 0);
        m_again.assign(bits / 64, 0);
        size_t maybe = 0;
        eachEntry(part, [&](const KeyEntry &entry) {
            const size_t bit = entry.low & m_bitMask;
            const quint64 mask = quint64(1) << (bit % 64);
            quint64 &word = m_once[bit / 64];
            if (word & mask) [[unlikely]] {
                m_again[bit / 64] |= mask;
                ++maybe;
            }
            word |= mask;
        });
        if (maybe > 0) {
            m_mask = 15;
            while (m_mask + 1 < maybe * 4)
                m_mask = m_mask * 2 + 1;
            m_table.assign(m_mask + 1, Seen{});
            m_begin = suspects.size();
            m_groups = 0;
            m_counts = false;
            eachEntry(part, [&](const KeyEntry &entry) {
                const size_t bit = entry.low & m_bitMask;
                if (m_again[bit / 64] >> (bit % 64) & 1) [[unlikely]]
                    look(entry);
            });
            if (m_counts)
                answer.groups += m_groups;
        }
        for (KeyCollector *collector : m_parts)
            collector->data().release(part);
    }

    std::vector<KeyEntry> suspects; ///< to be compared by value
    KeyAnswer answer;               ///< of those that are too many for that
    bool failed = false;
    Nearest &nearest() { return m_nearest; }

private:
    struct Seen {
        KeyEntry entry;
        bool used = false, repeated = false;
    };

    template <typename Each>
    void eachEntry(size_t part, Each each)
    {
        for (KeyCollector *collector : m_parts)
            failed = !collector->data().eachEntry(part, m_buffer, each) || failed;
    }

    void look(const KeyEntry &entry)
    {
        for (size_t at = (entry.low >> 20) & m_mask;; at = (at + 1) & m_mask) {
            Seen &seen = m_table[at];
            if (!seen.used) {
                seen = {entry, true, false};
                return;
            }
            if (seen.entry.low != entry.low || (seen.entry.rest & printBits) != (entry.rest & printBits))
                continue;
            if (!seen.repeated) {
                seen.repeated = true;
                ++m_groups;
                suspect(seen.entry);
            }
            suspect(entry);
            return;
        }
    }

    void suspect(const KeyEntry &entry)
    {
        if (m_counts) {
            count(entry);
            return;
        }
        suspects.push_back(entry);
        if (suspects.size() <= m_room)
            return;
        m_counts = true;
        for (size_t i = m_begin; i < suspects.size(); ++i)
            count(suspects[i]);
        suspects.resize(m_begin);
    }
    void count(const KeyEntry &entry)
    {
        const RowPlace place{entry.rest & keyPlaceMask};
        ++answer.rows;
        ++answer.occurrences;
        ++answer.unsure;
        m_nearest.add(place);
        if (m_question.mark)
            m_question.mark(place);
    }

    const std::vector<KeyCollector *> &m_parts;
    const KeyQuestion &m_question;
    Nearest m_nearest;
    const size_t m_room;
    std::vector<quint64> m_once, m_again;
    size_t m_bitMask = 0;
    std::vector<KeyEntry> m_buffer;
    std::vector<Seen> m_table;
    size_t m_mask = 0, m_begin = 0;
    qint64 m_groups = 0;
    bool m_counts = false; ///< this partition has too many
};

/// Looks through the partitions, several at a time.
void share(std::vector<Maker> &makers, const base::Cancel &cancel)
{
    std::atomic<size_t> next = 0;
    const auto work = [&](Maker &maker) {
        for (size_t part = next++; part < KeyCollector::partitions && !cancel.isRequested(); part = next++)
            maker.partition(part);
    };
    std::vector<std::thread> threads;
    for (size_t i = 1; i < makers.size(); ++i)
        threads.emplace_back([&, i] { work(makers[i]); });
    work(makers[0]);
    for (std::thread &thread : threads)
        thread.join();
}

base::Result<void> finish(const std::vector<KeyCollector *> &parts)
{
    for (KeyCollector *collector : parts) {
        collector->data().flushAll();
        if (auto state = collector->state(); !state)
            return state;
    }
    return {};
}

void keepFirst(std::vector<RowPlace> &places, size_t keep)
{
    std::sort(places.begin(), places.end());
    places.erase(std::unique(places.begin(), places.end()), places.end());
    places.resize(std::min(places.size(), keep));
}

} // namespace

base::Result<KeyAnswer> findRepeated(const std::vector<KeyCollector *> &parts, const KeyQuestion &question)
{
    if (auto finished = finish(parts); !finished)
        return finished.problem();
    std::vector<Maker> makers;
    for (size_t i = 0; i < std::max<size_t>(1, question.threads); ++i)
        makers.emplace_back(parts, question);
    share(makers, question.cancel);
    if (question.cancel.isRequested())
        return cancelled();

    KeyAnswer all;
    std::vector<KeyEntry> suspects;
    for (Maker &maker : makers) {
        if (maker.failed)
            return lost();
        all.rows += maker.answer.rows;
        all.occurrences += maker.answer.occurrences;
        all.groups += maker.answer.groups;
        all.unsure += maker.answer.unsure;
        maker.nearest().moveTo(all.first);
        suspects.insert(suspects.end(), maker.suspects.begin(), maker.suspects.end());
    }
    makers.clear();
    const KeyOptions options = parts.front()->data().options;
    if (!suspects.empty()) {
        parts.front()->data().pages->trim();
        std::vector<RowPlace> places;
        if (auto compared = KeyComparison(std::move(suspects), options.bits, question).run(all, places); !compared)
            return compared.problem();
        for (size_t i = 0; question.mark && i < places.size(); ++i)
            question.mark(places[i]);
        all.first.insert(all.first.end(), places.begin(), places.begin() + qsizetype(std::min(options.keep, places.size())));
    }
    for (KeyCollector *collector : parts) {
        const KeyCollector::Data &data = collector->data();
        all.rows += data.extra;
        all.occurrences += data.extra;
        all.unsure += data.unsure;
        all.first.insert(all.first.end(), data.extraPlaces.begin(), data.extraPlaces.end());
    }
    keepFirst(all.first, options.keep);
    return all;
}

base::Result<KeyAnswer> findMissing(const std::vector<KeyCollector *> &parts, const std::vector<KeyCollector *> &others, const KeyQuestion &question)
{
    for (const auto &all : {parts, others}) {
        if (auto finished = finish(all); !finished)
            return finished.problem();
    }
    KeyAnswer all;
    const size_t keep = parts.front()->data().options.keep;
    Nearest nearest(keep);
    std::vector<KeyEntry> buffer, table;
    bool isRead = true;
    for (size_t part = 0; part < KeyCollector::partitions && isRead; ++part) {
        if (question.cancel.isRequested())
            return cancelled();
        size_t count = 0;
        for (KeyCollector *other : others)
            count += other->data().count(part);
        size_t mask = 15;
        while (mask < count * 2)
            mask = mask * 2 + 1;
        table.assign(mask + 1, KeyEntry{});
        // Where the entry is, or its free place; a used one has a bit among those of places.
        const auto find = [&](const KeyEntry &entry) -> KeyEntry & {
            size_t at = (entry.low >> 20) & mask;
            while (table[at].rest & keyPlaceMask && (table[at].low != entry.low || (table[at].rest ^ entry.rest) & printBits))
                at = (at + 1) & mask;
            return table[at];
        };
        for (KeyCollector *other : others)
            isRead = other->data().eachEntry(part, buffer, [&](const KeyEntry &entry) { find(entry) = {entry.low, (entry.rest & printBits) | 1}; }) && isRead;
        for (KeyCollector *own : parts) {
            isRead = own->data().eachEntry(part, buffer, [&](const KeyEntry &entry) {
                if (find(entry).rest & keyPlaceMask)
                    return;
                const RowPlace place{entry.rest & keyPlaceMask};
                ++all.rows;
                nearest.add(place);
                if (question.mark)
                    question.mark(place);
            }) && isRead;
            own->data().release(part);
        }
    }
    if (!isRead)
        return lost();
    nearest.moveTo(all.first);
    keepFirst(all.first, keep);
    return all;
}

} // namespace meshwright::quality

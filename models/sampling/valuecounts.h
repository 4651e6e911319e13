// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sampling/arena.h"
#include "sampling/columnprofile.h"
#include "sampling/padded.h"
#include "sampling/source.h"

#include <cstring>
#include <vector>

namespace meshwright::sampling {

/// A value of a column, looked at once however many rows have it.
struct KnownValue {
    std::string_view text; ///< where it is long, its beginning and hash
    quint64 hash = 0;
    qint64 rows = 0;
    double order = 0;      ///< of a number or moment
    ValueType type = ValueType::Text;
    Likeness likeness = Likeness::None;
    Cell::Kind kind = Cell::Kind::Text;
    bool isOrdered = false;
};

/// The same on every machine of the same byte order. Bytes behind the text may be read, see Cell.
inline quint64 hashOf(std::string_view text)
{
    const auto stirred = [](quint64 hash, quint64 word) {
        hash = (hash ^ word) * 0x9fb21c651e98df25;
        return hash ^ (hash >> 32);
    };
    quint64 hash = text.size() * 0x9e3779b97f4a7c15;
    const char *at = text.data();
    size_t left = text.size();
    for (; left > 8; at += 8, left -= 8)
        hash = stirred(hash, padded::load(at));
    if (left > 0) {
        quint64 word = 0;
        if constexpr (padded::quick)
            word = padded::load(at) & (~quint64(0) >> (64 - 8 * left));
        else
            std::memcpy(&word, at, left);
        hash = stirred(hash, word);
    }
    hash *= 0xff51afd7ed558ccd;
    hash ^= hash >> 33;
    hash *= 0xc4ceb9fe1a85ec53;
    return hash ^ (hash >> 33);
}

/// How many rows have which value, while there are few values.
class ValueCounts {
public:
    static constexpr size_t most = 100'000;

    KnownValue *find(std::string_view text, quint64 hash)
    {
        if (m_slots.empty())
            return nullptr;
        for (size_t at = hash & m_mask;; at = (at + 1) & m_mask) {
            const quint32 slot = m_slots[at];
            if (slot == 0)
                return nullptr;
            KnownValue &value = m_values[slot - 1];
            if (value.hash == hash && isSame(value.text, text))
                return &value;
        }
    }
    /// Has what find() will look at on its way from memory: first its slot, a little later the value.
    void expect(quint64 hash) const
    {
        if (!m_slots.empty())
            __builtin_prefetch(m_slots.data() + (hash & m_mask));
    }
    void expectValue(quint64 hash) const
    {
        const quint32 slot = m_slots.empty() ? 0 : m_slots[hash & m_mask];
        if (slot != 0)
            __builtin_prefetch(m_values.data() + slot - 1);
    }
    /// Only what find() did not find, and while it is not full.
    KnownValue &add(std::string_view text, quint64 hash);
    bool isFull() const { return m_values.size() >= most; }
    size_t size() const { return m_values.size(); }
    const std::vector<KnownValue> &values() const { return m_values; }
    void clear();

private:
    static bool isSame(std::string_view known, std::string_view text)
    {
        if (known.size() != text.size() || text.size() > 16)
            return known == text;
        const auto differ = [&](size_t at, size_t bytes) {
            quint64 one = 0, other = 0;
            std::memcpy(&one, known.data() + at, 8);
            std::memcpy(&other, text.data() + at, 8);
            return padded::quick ? (one ^ other) << (64 - 8 * bytes) : std::memcmp(&one, &other, bytes);
        };
        const size_t size = text.size();
        return size == 0 || (size <= 8 ? differ(0, size) == 0 : (differ(0, 8) | differ(8, size - 8)) == 0);
    }
    void grow();

    std::vector<KnownValue> m_values;
    std::vector<quint32> m_slots; ///< 0: free, else the number of a value, from 1
    size_t m_mask = 0;
    Arena m_texts;
};

} // namespace meshwright::sampling

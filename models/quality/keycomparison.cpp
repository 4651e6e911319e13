// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/keycomparison.h"

#include "base/tr.h"

#include <algorithm>

namespace meshwright::quality {

using base::Problem;
using base::tr;

namespace {

constexpr size_t maxBytes = size_t(64) << 20;

RowPlace placeOf(const KeyEntry &entry)
{
    return {entry.rest & keyPlaceMask};
}

bool byPlace(const KeyEntry &a, const KeyEntry &b)
{
    return std::pair(placeOf(a), a.low) < std::pair(placeOf(b), b.low);
}

} // namespace

KeyComparison::KeyComparison(std::vector<KeyEntry> suspects, int bits, const KeyQuestion &question)
    : m_suspects(std::move(suspects)), m_mask(bits < 64 ? (quint64(1) << bits) - 1 : ~quint64(0)), m_question(question)
{
    std::sort(m_suspects.begin(), m_suspects.end(), byPlace);
}

base::Result<void> KeyComparison::run(KeyAnswer &answer, std::vector<RowPlace> &places)
{
    for (size_t first = 0; first < m_suspects.size() && !m_isFull;) {
        size_t last = first;
        while (last < m_suspects.size() && placeOf(m_suspects[last]).block() == placeOf(m_suspects[first]).block())
            ++last;
        if (m_question.cancel.isRequested())
            return Problem{Problem::Kind::Cancelled, tr("Checking was cancelled."), {}, {}};
        if (auto read = readBlock(first, last); !read)
            return read;
        first = last;
    }
    if (m_isFull) {
        countPrints(answer, places);
        return {};
    }
    std::sort(m_values.begin(), m_values.end(), [&](const Value &a, const Value &b) { return a.low != b.low ? a.low < b.low : bytes(a) < bytes(b); });
    for (size_t i = 0; i < m_values.size();) {
        size_t end = i;
        while (end < m_values.size() && m_values[end].low == m_values[i].low && bytes(m_values[end]) == bytes(m_values[i]))
            ++end;
        if (end - i > 1) {
            ++answer.groups;
            answer.occurrences += qint64(end - i);
            for (size_t at = i; at < end; ++at)
                places.push_back(m_values[at].place);
        }
        i = end;
    }
    std::sort(places.begin(), places.end());
    places.erase(std::unique(places.begin(), places.end()), places.end());
    answer.rows += qint64(places.size());
    return {};
}

base::Result<void> KeyComparison::readBlock(size_t first, size_t last)
{
    std::vector<int> rows;
    for (size_t i = first; i < last; ++i) {
        if (rows.empty() || rows.back() != placeOf(m_suspects[i]).row())
            rows.push_back(placeOf(m_suspects[i]).row());
    }
    const qint64 block = placeOf(m_suspects[first]).block();
    return m_question.read(block, rows, [&](int row, Fingerprint print, std::string_view key) { found(first, last, RowPlace::of(block, row), print, key); });
}

void KeyComparison::found(size_t first, size_t last, RowPlace place, Fingerprint print, std::string_view key)
{
    const KeyEntry wanted{print.low & m_mask, place.packed};
    const auto begin = m_suspects.begin() + qsizetype(first), end = m_suspects.begin() + qsizetype(last);
    const auto at = std::lower_bound(begin, end, wanted, byPlace);
    if (at == end || at->low != wanted.low || placeOf(*at) != place)
        return;
    m_isFull = m_isFull || m_bytes.size() + key.size() > maxBytes;
    if (m_isFull)
        return;
    m_values.push_back({wanted.low, place, quint32(m_bytes.size()), quint32(key.size())});
    m_bytes += key;
}

void KeyComparison::countPrints(KeyAnswer &answer, std::vector<RowPlace> &places)
{
    std::sort(m_suspects.begin(), m_suspects.end(), [](const KeyEntry &a, const KeyEntry &b) { return std::pair(a.low, a.rest >> 40) < std::pair(b.low, b.rest >> 40); });
    for (size_t i = 0; i < m_suspects.size(); ++i) {
        const auto same = [&](size_t other) { return m_suspects[other].low == m_suspects[i].low && m_suspects[other].rest >> 40 == m_suspects[i].rest >> 40; };
        answer.groups += i == 0 || !same(i - 1);
        places.push_back(placeOf(m_suspects[i]));
    }
    answer.occurrences += qint64(m_suspects.size());
    std::sort(places.begin(), places.end());
    places.erase(std::unique(places.begin(), places.end()), places.end());
    answer.rows += qint64(places.size());
    answer.unsure += qint64(places.size());
}

} // namespace meshwright::quality

// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/dfa.h"

#include <algorithm>
#include <cstring>
#include <map>
#include <optional>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace meshwright::quality {

class DfaShortcuts {
public:
    explicit DfaShortcuts(Dfa &dfa) : m_dfa(dfa) {}

    void add()
    {
        findLive();
        if (auto fixed = fixedShape()) {
            m_dfa.m_fixed = std::make_unique<const Dfa::Fixed>(*fixed);
            return;
        }
        merge();
        if (m_classes <= maxSmall)
            m_dfa.m_small = std::make_unique<const Dfa::Small>(small());
    }

private:
    static constexpr size_t maxSmall = 10, maxMerged = 60;

    /// States from which something else than "no" can still be reached.
    void findLive()
    {
        m_live.assign(m_dfa.m_next.size(), false);
        for (bool changed = true; changed;) {
            changed = false;
            for (size_t state = 0; state < m_live.size(); ++state) {
                if (m_live[state])
                    continue;
                const auto &row = m_dfa.m_next[state];
                m_live[state] = m_dfa.m_atEnd[state] != quint8(Dfa::Answer::No) || std::any_of(row.begin(), row.end(), [&](quint8 next) { return m_live[next]; });
                changed = changed || m_live[state];
            }
        }
    }

    /// The ranges of bytes that lead on from a state, and where to; nothing where they lead to several
    /// states. Bytes inside a character count as leading nowhere: no text begins a character with them.
    std::optional<std::pair<std::vector<std::pair<quint8, quint8>>, size_t>> onward(size_t state) const
    {
        std::vector<std::pair<quint8, quint8>> ranges;
        std::optional<size_t> target;
        for (int byte = 0; byte < 256; ++byte) {
            const size_t next = m_dfa.m_next[state][size_t(byte)];
            if (!m_live[next] || (byte >= 0x80 && byte < 0xC0))
                continue;
            if (byte >= 0xC0 || (target && *target != next))
                return std::nullopt;
            target = next;
            if (!ranges.empty() && ranges.back().second == byte - 1)
                ranges.back().second = quint8(byte);
            else
                ranges.emplace_back(byte, byte);
        }
        return std::pair(ranges, target.value_or(0));
    }

    std::optional<Dfa::Fixed> fixedShape() const
    {
        std::vector<std::vector<std::pair<quint8, quint8>>> places;
        size_t state = m_dfa.m_start;
        for (;;) {
            const auto next = onward(state);
            if (!next || next->first.size() > Dfa::Fixed::layers || places.size() > Dfa::Fixed::most)
                return std::nullopt;
            const bool ends = m_dfa.m_atEnd[state] == quint8(Dfa::Answer::Yes);
            if (next->first.empty() && ends)
                break;
            if (next->first.empty() || m_dfa.m_atEnd[state] != quint8(Dfa::Answer::No))
                return std::nullopt;
            places.push_back(next->first);
            state = next->second;
        }
        if (places.empty() || places.size() > Dfa::Fixed::most)
            return std::nullopt;
        return laidOut(places);
    }

    /// Short texts are loaded as two halves that may overlap, longer ones as two sixteens.
    static Dfa::Fixed laidOut(const std::vector<std::vector<std::pair<quint8, quint8>>> &places)
    {
        Dfa::Fixed fixed;
        const size_t length = fixed.length = places.size();
        const size_t half = length >= 16 ? 16 : length >= 8 ? 8 : 0;
        const size_t lanes = half ? 2 * half : length;
        for (size_t lane = 0; lane < lanes; ++lane) {
            const auto &ranges = places[lane < half || !half ? lane : length - 2 * half + lane];
            fixed.ranges = std::max(fixed.ranges, ranges.size());
            for (size_t layer = 0; layer < Dfa::Fixed::layers; ++layer) {
                const auto &[low, high] = ranges[std::min(layer, ranges.size() - 1)];
                fixed.low[layer][lane] = low;
                fixed.width[layer][lane] = quint8(high - low);
            }
        }
        return fixed;
    }

    /// States that no text tells apart share a class.
    void merge()
    {
        const size_t count = m_dfa.m_next.size();
        m_classes = count;
        if (count > maxMerged)
            return;
        m_class.resize(count);
        for (size_t state = 0; state < count; ++state)
            m_class[state] = m_dfa.m_atEnd[state];
        for (size_t before = 0;;) {
            std::map<std::pair<quint8, std::array<quint8, 256>>, quint8> known;
            std::vector<quint8> next(count);
            for (size_t state = 0; state < count; ++state) {
                std::array<quint8, 256> row{};
                for (size_t byte = 0; byte < 256; ++byte)
                    row[byte] = m_class[m_dfa.m_next[state][byte]];
                next[state] = known.try_emplace({m_class[state], row}, quint8(known.size())).first->second;
            }
            m_class = std::move(next);
            m_classes = known.size();
            if (m_classes == before)
                return;
            before = m_classes;
        }
    }

    Dfa::Small small() const
    {
        Dfa::Small table;
        table.start = quint64(m_class[m_dfa.m_start]) * 6;
        for (size_t state = 0; state < m_dfa.m_next.size(); ++state) {
            const size_t place = m_class[state] * size_t(6);
            table.atEnd[place] = m_dfa.m_atEnd[state];
            for (size_t byte = 0; byte < 256; ++byte) {
                table.step[byte] &= ~(quint64(63) << place);
                table.step[byte] |= quint64(m_class[m_dfa.m_next[state][byte]] * 6) << place;
            }
        }
        return table;
    }

    Dfa &m_dfa;
    std::vector<bool> m_live;
    std::vector<quint8> m_class;
    size_t m_classes = 0;
};

void addShortcuts(Dfa &dfa)
{
    DfaShortcuts(dfa).add();
}

bool Dfa::Fixed::matches(std::string_view text) const
{
    if (text.size() != length)
        return false;
    const char *at = text.data();
#ifdef __SSE2__
    const auto fits = [&](__m128i bytes, size_t lane) {
        __m128i within = _mm_setzero_si128();
        for (size_t layer = 0; layer < ranges; ++layer) {
            const __m128i from = _mm_loadu_si128(reinterpret_cast<const __m128i *>(&low[layer][lane]));
            const __m128i span = _mm_loadu_si128(reinterpret_cast<const __m128i *>(&width[layer][lane]));
            within = _mm_or_si128(within, _mm_cmpeq_epi8(_mm_subs_epu8(_mm_sub_epi8(bytes, from), span), _mm_setzero_si128()));
        }
        return _mm_movemask_epi8(within) == 0xFFFF;
    };
    if (length >= 16)
        return fits(_mm_loadu_si128(reinterpret_cast<const __m128i *>(at)), 0) && fits(_mm_loadu_si128(reinterpret_cast<const __m128i *>(at + length - 16)), 16);
    if (length >= 8)
        return fits(_mm_unpacklo_epi64(_mm_loadl_epi64(reinterpret_cast<const __m128i *>(at)), _mm_loadl_epi64(reinterpret_cast<const __m128i *>(at + length - 8))), 0);
    const size_t half = 0;
#else
    const size_t half = length >= 16 ? 16 : length >= 8 ? 8 : 0;
#endif
    const size_t lanes = half ? 2 * half : length;
    for (size_t lane = 0; lane < lanes; ++lane) {
        const auto byte = quint8(at[lane < half || !half ? lane : length - 2 * half + lane]);
        bool within = false;
        for (size_t layer = 0; layer < ranges; ++layer)
            within = within || quint8(byte - low[layer][lane]) <= width[layer][lane];
        if (!within)
            return false;
    }
    return true;
}

} // namespace meshwright::quality

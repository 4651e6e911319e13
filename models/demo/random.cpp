// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/random.h"

#include <algorithm>
#include <numeric>

namespace meshwright::demo {

namespace {

quint64 splitMix(quint64 &state)
{
    state += 0x9E3779B97F4A7C15u;
    quint64 z = state;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9u;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBu;
    return z ^ (z >> 31);
}

quint64 fnv(std::string_view text)
{
    quint64 hash = 0xCBF29CE484222325u;
    for (const char c : text)
        hash = (hash ^ quint8(c)) * 0x100000001B3u;
    return hash;
}

constexpr quint64 rotateLeft(quint64 x, int bits) { return (x << bits) | (x >> (64 - bits)); }

} // namespace

Random::Random(quint64 seed, std::string_view stream)
{
    quint64 mixed = seed ^ fnv(stream);
    for (quint64 &word : m_state)
        word = splitMix(mixed);
}

quint64 Random::next()
{
    auto &s = m_state;
    const quint64 result = rotateLeft(s[1] * 5, 7) * 9;
    const quint64 t = s[1] << 17;
    s[2] ^= s[0];
    s[3] ^= s[1];
    s[1] ^= s[2];
    s[0] ^= s[3];
    s[2] ^= t;
    s[3] = rotateLeft(s[3], 45);
    return result;
}

int Random::below(int count)
{
    Q_ASSERT(count > 0);
    // 32 random bits scaled down; the bias is under count / 2^32.
    return int((next() >> 32) * quint64(count) >> 32);
}

int Random::weighted(std::span<const int> weights)
{
    int left = below(std::accumulate(weights.begin(), weights.end(), 0));
    int index = 0;
    while (left >= weights[std::size_t(index)])
        left -= weights[std::size_t(index++)];
    return index;
}

int Random::skewed(int count)
{
    return std::min({below(count), below(count), below(count)});
}

} // namespace meshwright::demo

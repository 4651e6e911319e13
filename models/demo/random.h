// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>
#include <initializer_list>
#include <span>
#include <string_view>

namespace meshwright::demo {

/// Pseudo-random numbers that are the same on every platform: integers only, since floating point
/// and the distributions of the standard library differ from one to the next. (xoshiro256**, seeded
/// by SplitMix64; both are in the public domain.)
class Random {
public:
    /// `stream` keeps the samples apart: a change in how one is made leaves the others as they are.
    Random(quint64 seed, std::string_view stream);

    quint64 next();
    /// 0 … count-1, all alike; count ≥ 1.
    int below(int count);
    /// first … last, both included.
    int between(int first, int last) { return first + below(last - first + 1); }
    /// True in `perMille` of 1,000 cases.
    bool chance(int perMille) { return below(1000) < perMille; }
    /// An index of `weights`, each as often as its weight says.
    int weighted(std::span<const int> weights);
    int weighted(std::initializer_list<int> weights) { return weighted(std::span(weights.begin(), weights.size())); }
    /// 0 … count-1, low numbers far more often: the few that buy much, and the many that buy once.
    int skewed(int count);
    template <typename T, std::size_t N>
    const T &pick(const std::array<T, N> &values) { return values[std::size_t(below(int(N)))]; }

private:
    std::array<quint64, 4> m_state;
};

} // namespace meshwright::demo

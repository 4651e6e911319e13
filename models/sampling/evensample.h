// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <utility>
#include <vector>

namespace meshwright::sampling {

/// An even sample of numbers, the same in whatever order and by however many threads they were met: those whose places
/// in the file have the smallest lots.
class EvenSample {
public:
    static constexpr size_t size = 20'000;
    /// The lot of a row; `place` is unlike that of any other row.
    static quint64 lot(quint64 place)
    {
        place += 0x9e3779b97f4a7c15;
        place = (place ^ (place >> 30)) * 0xbf58476d1ce4e5b9;
        place = (place ^ (place >> 27)) * 0x94d049bb133111eb;
        return place ^ (place >> 31);
    }

    void add(quint64 lot, double value)
    {
        ++m_seen;
        if (lot <= m_highest)
            keep(lot, value);
    }
    void add(const EvenSample &other);
    qint64 seen() const { return m_seen; }
    std::vector<double> values() const; ///< up to `size` of those seen

private:
    using Drawn = std::pair<quint64, double>;
    void keep(quint64 lot, double value);
    static void cut(std::vector<Drawn> &drawn);

    std::vector<Drawn> m_drawn;
    quint64 m_highest = ~quint64(0); ///< what lies above can't be among the smallest any more
    qint64 m_seen = 0;
};

} // namespace meshwright::sampling

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sampling/profile.h"

#include <array>
#include <string>
#include <unordered_map>
#include <vector>

namespace meshwright::sampling {

/// Collects what a profile says about one column, value by value, in bounded memory.
class ColumnSummary {
public:
    void add(const Cell &cell);
    ColumnProfile finished() const;

private:
    struct Hash {
        using is_transparent = void;
        size_t operator()(std::string_view text) const { return std::hash<std::string_view>()(text); }
    };
    using Counts = std::unordered_map<std::string, qint64, Hash, std::equal_to<>>;

    ValueType type() const;
    void keepExtremes(ValueType type, std::string_view text);
    void sample(double value);
    void countDistinct(std::string_view text);
    Likeness likeness() const;
    double distinctEstimate() const;
    std::vector<HistogramBar> mostFrequent() const;
    std::vector<HistogramBar> ranges(ValueType type) const;

    std::array<qint64, 8> m_types{};     ///< rows of each ValueType
    std::array<qint64, 7> m_likeness{};
    qint64 m_rows = 0;
    Counts m_counts;                     ///< until there are too many
    bool m_tooMany = false;
    std::array<quint8, 4096> m_registers{}; ///< HyperLogLog
    struct Extreme {
        bool any = false;
        double low = 0, high = 0;
        std::string lowText, highText;
    };
    Extreme m_numbers, m_moments;
    std::string m_lowText, m_highText;
    qint64 m_minLength = 0, m_maxLength = 0;
    std::vector<double> m_sample;        ///< of numbers, or of moments in microseconds
    quint64 m_random = 0x9e3779b97f4a7c15;
    qint64 m_sampled = 0;
};

} // namespace meshwright::sampling

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sampling/columnprofile.h"
#include "sampling/evensample.h"
#include "sampling/valuecounts.h"

#include <array>
#include <limits>
#include <span>
#include <string>
#include <vector>

namespace meshwright::sampling {

constexpr bool isMoment(ValueType type)
{
    return type == ValueType::Date || type == ValueType::Timestamp || type == ValueType::Time;
}

/// Collects what a profile says about one column in bounded memory. Two summaries of different rows added up say
/// what one of all rows would say.
class ColumnSummary {
public:
    /// Cells of neighbouring rows; `place` tells where in the file the first stands among those of all calls,
    /// `lots` are theirs in an EvenSample.
    void add(std::span<const Cell> cells, quint64 place, const quint64 *lots, bool isAscii);
    /// The next cell, where all are given one by one and in order.
    void add(const Cell &cell)
    {
        const auto place = quint64(m_rows);
        const quint64 lot = EvenSample::lot(place);
        add(std::span(&cell, 1), place, &lot, false);
    }
    void add(const ColumnSummary &other);
    ColumnProfile finished() const;

private:
    using Types = std::array<qint64, 10>;
    using Likenesses = std::array<qint64, 7>;

    /// What is to be known of a value, whoever holds it.
    struct Look {
        ValueType type = ValueType::Text;
        Likeness likeness = Likeness::None;
        double order = 0;
        bool isOrdered = false;
    };
    /// The lowest or highest text.
    struct TextEnd {
        std::string text;
        quint64 head = 0; ///< its first bytes: most comparisons end there
        bool any = false;
    };
    /// The lowest and highest by value; where equal ones are written differently, the first of the file.
    struct Extreme {
        bool any = false;
        double low = 0, high = 0;
        quint64 lowPlace = 0, highPlace = 0;
        std::string lowText, highText;

        void meet(double value, std::string_view text, quint64 place);
        void meetLow(double value, std::string_view text, quint64 place);
        void meetHigh(double value, std::string_view text, quint64 place);
    };

    Look lookAt(const Cell &cell) const;
    void add(const Cell &cell, quint64 hash, quint64 place, quint64 lot, bool isAscii);
    void addKnown(KnownValue &known, const Cell &cell, quint64 place, quint64 lot);
    void addNew(std::string_view key, quint64 hash, const Cell &cell, quint64 place, quint64 lot, bool isAscii);
    void meet(const Look &look, std::string_view text, quint64 place, quint64 lot);
    void meetTexts(std::string_view text);
    void countApart(const Look &look, qint64 rows);
    void addCounts(const ValueCounts &counts);
    void stopCounting();

    Types types() const;
    Likeness likeness(qint64 filled) const;
    double distinctEstimate() const;
    std::vector<HistogramBar> mostFrequent() const;
    std::vector<HistogramBar> ranges(ValueType type) const;

    qint64 m_rows = 0, m_nulls = 0;
    ValueCounts m_counts;                   ///< until there are too many
    bool m_tooMany = false;
    Types m_types{};                        ///< rows of each type beside those of m_counts
    Likenesses m_likeness{};                ///< the same
    ValueType m_usual = ValueType::Text;    ///< of the value before
    std::array<quint8, 4096> m_registers{}; ///< HyperLogLog
    Extreme m_numbers, m_moments;
    TextEnd m_lowText, m_highText;
    qint64 m_minLength = std::numeric_limits<qint64>::max(), m_maxLength = 0;
    EvenSample m_sample;                    ///< of numbers, or of moments in microseconds
};

} // namespace meshwright::sampling

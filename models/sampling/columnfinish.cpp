// SPDX-License-Identifier: GPL-3.0-or-later
// What a column's summary comes to once all is read.
#include "sampling/columnsummary.h"

#include <QDateTime>
#include <QTimeZone>

#include <algorithm>
#include <cmath>

namespace meshwright::sampling {

namespace {

constexpr size_t bars = 10;

QString toText(std::string_view text)
{
    return QString::fromUtf8(text.data(), qsizetype(text.size())).left(200);
}

QString momentText(ValueType type, double micros)
{
    // Before Qt 6.5 the zone UTC is written "+00:00"; toUTC() makes it "Z" everywhere.
    const QDateTime moment = QDateTime::fromMSecsSinceEpoch(qint64(micros / 1000), QTimeZone::utc()).toUTC();
    if (type == ValueType::Time)
        return moment.time().toString(Qt::ISODate);
    return type == ValueType::Date ? moment.date().toString(Qt::ISODate) : moment.toString(Qt::ISODate);
}

/// The narrowest type of them all.
ValueType typeOf(const std::array<qint64, 10> &types, qint64 filled)
{
    const auto rows = [&](ValueType type) { return types[size_t(type)]; };
    if (filled == 0)
        return ValueType::Empty;
    for (const ValueType type : {ValueType::Boolean, ValueType::Integer, ValueType::Number, ValueType::Date, ValueType::Timestamp, ValueType::Time, ValueType::Text, ValueType::Object, ValueType::Array}) {
        if (rows(type) == filled)
            return type;
    }
    if (rows(ValueType::Integer) > 0 && rows(ValueType::Integer) + rows(ValueType::Number) == filled)
        return ValueType::Number;
    if (rows(ValueType::Date) > 0 && rows(ValueType::Date) + rows(ValueType::Timestamp) == filled)
        return ValueType::Timestamp;
    return ValueType::Text;
}

} // namespace

ColumnSummary::Types ColumnSummary::types() const
{
    Types types = m_types;
    for (const KnownValue &value : m_counts.values())
        types[size_t(value.type)] += value.rows;
    return types;
}

Likeness ColumnSummary::likeness(qint64 filled) const
{
    Likenesses all = m_likeness;
    for (const KnownValue &value : m_counts.values())
        all[size_t(value.likeness)] += value.rows;
    for (size_t i = 1; i < all.size(); ++i) {
        if (filled > 0 && all[i] * 100 >= filled * 95)
            return Likeness(i);
    }
    return Likeness::None;
}

double ColumnSummary::distinctEstimate() const
{
    const auto count = double(m_registers.size());
    double sum = 0;
    for (const quint8 cell : m_registers)
        sum += std::ldexp(1.0, -int(cell));
    return 0.7213 / (1 + 1.079 / count) * count * count / sum;
}

std::vector<HistogramBar> ColumnSummary::mostFrequent() const
{
    std::vector<const KnownValue *> all;
    for (const KnownValue &value : m_counts.values())
        all.push_back(&value);
    const size_t most = std::min(bars, all.size());
    std::partial_sort(all.begin(), all.begin() + qsizetype(most), all.end(),
                      [](const KnownValue *a, const KnownValue *b) { return a->rows != b->rows ? a->rows > b->rows : a->text < b->text; });
    std::vector<HistogramBar> shown;
    for (size_t i = 0; i < most; ++i)
        shown.push_back({toText(all[i]->text), all[i]->rows});
    return shown;
}

std::vector<HistogramBar> ColumnSummary::ranges(ValueType type) const
{
    const Extreme &extreme = isMoment(type) ? m_moments : m_numbers;
    const double width = (extreme.high - extreme.low) / double(bars);
    std::vector<HistogramBar> shown(bars);
    const auto word = [&](double value) { return isMoment(type) ? momentText(type, value) : QString::number(value, 'g', 6); };
    for (size_t i = 0; i < bars; ++i)
        shown[i].label = QStringLiteral("%1 – %2").arg(word(extreme.low + width * double(i)), word(extreme.low + width * double(i + 1)));
    const auto barOf = [&](double value) -> qint64 & { return shown[std::min(bars - 1, size_t(std::max(0.0, (value - extreme.low) / width)))].rows; };
    for (const KnownValue &value : m_counts.values()) {
        if (value.isOrdered) // the others are blanks
            barOf(value.order) += value.rows;
    }
    if (!m_tooMany)
        return shown;
    const std::vector<double> sample = m_sample.values();
    for (const double value : sample)
        ++barOf(value);
    for (HistogramBar &bar : shown)
        bar.rows = qint64(std::round(double(bar.rows) * double(m_sample.seen()) / double(sample.size())));
    return shown;
}

ColumnProfile ColumnSummary::finished() const
{
    ColumnProfile profile;
    const Types all = types();
    profile.rows = m_rows;
    profile.nulls = m_nulls + all[size_t(ValueType::Empty)]; // a cell of nothing but blanks reads as nothing
    const qint64 filled = m_rows - profile.nulls;
    profile.type = typeOf(all, filled);
    profile.likeness = likeness(filled);
    profile.distinctIsEstimate = m_tooMany;
    profile.distinct = m_tooMany ? std::min(filled, qint64(std::round(distinctEstimate()))) : qint64(m_counts.size());
    profile.minLength = m_rows > m_nulls ? int(m_minLength) : 0;
    profile.maxLength = int(m_maxLength);
    const bool ordered = profile.type == ValueType::Integer || profile.type == ValueType::Number || isMoment(profile.type);
    const Extreme &extreme = isMoment(profile.type) ? m_moments : m_numbers;
    const bool isStructure = profile.type == ValueType::Object || profile.type == ValueType::Array; // these have no order
    profile.minimum = isStructure ? QString() : toText(ordered ? extreme.lowText : m_lowText.text);
    profile.maximum = isStructure ? QString() : toText(ordered ? extreme.highText : m_highText.text);
    profile.histogramIsRanges = ordered && extreme.high > extreme.low && (m_tooMany || m_counts.size() > bars);
    profile.histogram = profile.histogramIsRanges ? ranges(profile.type) : mostFrequent();
    return profile;
}

} // namespace meshwright::sampling

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace meshwright::sampling {

/// What all values of a column are, the narrowest that fits them all.
/// Object and Array: of JSON.
enum class ValueType : quint8 { Empty, Boolean, Integer, Number, Date, Timestamp, Time, Text, Object, Array };
/// "empty", "boolean", "integer", …, "string": the words of the contract standard where it has one.
QLatin1String valueTypeName(ValueType type);

/// What a text column looks like, where at least 95 of 100 values do.
enum class Likeness : quint8 { None, Email, Uuid, Phone, Iban, Url, CountryCode };
QLatin1String likenessName(Likeness likeness); ///< "", "e-mail address", "UUID", …

struct HistogramBar {
    QString label;     ///< the value, or "from – to"
    qint64 rows = 0;
};

struct ColumnProfile {
    QString name;
    ValueType type = ValueType::Empty;
    Likeness likeness = Likeness::None;
    qint64 rows = 0;
    qint64 nulls = 0;
    qint64 distinct = 0;
    bool distinctIsEstimate = false; ///< beyond 100,000 different values
    bool isUnique() const { return !distinctIsEstimate && rows > nulls && distinct == rows - nulls; }
    QString minimum, maximum;        ///< as written; by the order of the type, text by code points
    int minLength = 0, maxLength = 0; ///< characters
    std::vector<HistogramBar> histogram; ///< at most 10; most frequent values, or ranges of numbers and dates
    bool histogramIsRanges = false;
};

} // namespace meshwright::sampling

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quality/fingerprint.h"
#include "quality/plan.h"

#include <optional>
#include <string>

/// What makes two cells the same key: equal values, however they are written.
namespace meshwright::quality {

/// The key a cell's text is, read as the column's values are; nothing where it has no value of that type.
std::optional<Fingerprint> keyOf(const ColumnPlan &column, const sampling::Cell &cell, quint64 seed);
/// Appends bytes that the keys of the same value share and those of others don't, also where others
/// follow. False where the cell has no value of the column's type.
bool appendKey(const ColumnPlan &column, const sampling::Cell &cell, std::string &key);

/// Of a number's text, whose nearest double is known.
/// `isWhole`: the double is all there is to it.
Fingerprint numberPrint(std::string_view text, double nearest, quint64 seed, bool &isWhole);
/// Of an integer's text that does not fit 64 bits.
Fingerprint longIntegerPrint(std::string_view text, quint64 seed);
/// Of JSON's objects and arrays.
Fingerprint structurePrint(const sampling::Cell &cell, quint64 seed);

/// What JSON says a value is must be what the type asks for: "5" is no number. A table's text is of any kind.
bool isOfKind(const sampling::Cell &cell, LogicalType type);
/// A whole number of a column: in JSON also 5.0 and 5e3.
bool readWhole(const sampling::Cell &cell, qint64 &value, bool &fits);
/// Microseconds that a date, time or timestamp column's text means.
bool readMoment(const ColumnPlan &plan, std::string_view text, qint64 &micros, bool &hasOffset);

} // namespace meshwright::quality

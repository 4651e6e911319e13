// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quality/plan.h"

namespace meshwright::quality {

/// What a physicalType asks beyond the logicalType, as far as text can tell.
struct PhysicalLimit {
    enum class Kind : quint8 {
        Characters, ///< at most `high`
        Digits,     ///< at most `low` before the decimal point and `high` after it
        Whole,      ///< low … high
        Wide,       ///< the same, as format `word` has it (u64, i128, u128)
        Nothing,    ///< no more than the logicalType does
        Unknown     ///< can't be judged here
    };
    Kind kind = Kind::Unknown;
    qint64 low = 0, high = 0;
    QLatin1String word{};
};

/// VARCHAR(18), DECIMAL(10,2), SMALLINT, … in any case.
PhysicalLimit physicalLimit(const QString &physicalType, LogicalType type);

/// Digits before and after the decimal point that a number's text needs; zeros at its ends don't count.
/// False where it is no number.
bool digitsOf(std::string_view text, qint64 &before, qint64 &after);

} // namespace meshwright::quality

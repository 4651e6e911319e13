// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drafting/shape.h"
#include "sampling/profile.h"

#include <QStringList>

namespace meshwright::drafting {

/// What the values of one column tell, beyond its profile.
struct ColumnEvidence {
    sampling::ColumnProfile profile;
    QStringList values;        ///< all different values, most frequent first; empty where there are more than 24 or long ones
    QStringList examples;      ///< the first different values, at most three, short ones
    Shape shape;
    bool isUnique = false;     ///< no two values alike, also beyond what a profile counts exactly
    bool leadingZeros = false; ///< some whole number begins with 0: it is a code, not a quantity
    bool isTooLarge = false;   ///< some whole number does not fit 64 bits
    double smallest = 0, largest = 0; ///< of numbers
    qint64 nullWords = 0;      ///< "NULL", "n/a", "none" and the like, as text
    qint64 zoned = 0, unzoned = 0; ///< points in time with and without an offset
    qint64 blankJoined = 0;    ///< points in time with a blank in the place of the T
};

struct Evidence {
    QString file;       ///< name of the data file
    qint64 rows = 0;
    qint64 raggedRows = 0;
    bool isPartial = false; ///< there are more rows than were read
    std::vector<ColumnEvidence> columns;
    /// Two columns that together tell all rows apart where none does alone; empty where none were found.
    std::vector<int> keyPair;
};

/// As many rows as a draft is made from, where nobody says otherwise.
constexpr qint64 usualRows = 500'000;

/// Reads up to `maxRows` rows (0: all), of a pair of key columns up to 200,000. Progress counts bytes. Problems: as
/// sampling::profile, and a file without columns.
base::Result<Evidence> readEvidence(const sampling::Source &source, qint64 maxRows = usualRows, const base::Cancel &cancel = {}, const base::Progress &progress = {});

} // namespace meshwright::drafting

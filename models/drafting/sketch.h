// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "drafting/evidence.h"
#include "drafting/phrase.h"
#include "text/value.h"

namespace meshwright::drafting {

/// What a draft says about one column, and why.
struct ColumnSketch {
    QString name;          ///< as the contract calls it
    QString physicalName;  ///< as the file calls it; empty where that is `name`
    QString logicalType;   ///< a word of the standard
    std::vector<text::Value::Member> options; ///< logicalTypeOptions
    bool required = false, unique = false;
    int keyPosition = 0;   ///< from 1; 0: no part of the key
    QStringList values;    ///< the only ones seen, where they look like a closed set
    QStringList examples;
    QString personal;      ///< why it may be about people; empty where nothing hints at it
    std::vector<Phrase> seen; ///< evidence: "a value in every row"
    QStringList decide;    ///< questions that only a person can answer
};

/// A contract for a data file, before it is text.
struct Sketch {
    QString file, object;
    qint64 rows = 0;
    bool isPartial = false;
    std::vector<ColumnSketch> columns;
    QStringList decide;
};

/// Decides by the evidence alone. What the sketch requires holds for the rows that were read.
Sketch sketchOf(const Evidence &evidence, const QString &objectName);

} // namespace meshwright::drafting

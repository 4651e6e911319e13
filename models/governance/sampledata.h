// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/contract.h"
#include "governance/personaldata.h"

#include <QHash>

namespace meshwright::governance {

/// What the sample rows of a contract look like, column by column; the rows themselves are not kept.
struct SampleData {
    struct Object {
        QString path;   ///< of the sample; empty where there is none
        QString reason; ///< why there is nothing to look at; empty where there is
        int rows = 0;
        QHash<QString, PersonalKinds> columns; ///< by name in the data; only those that look like persons
        QStringList names;                     ///< of all columns
    };
    QHash<QString, Object> objects; ///< by the name of the schema object
};

/// The same of rows in a text: a list of mappings from column to value.
SampleData::Object lookAtRows(const text::Node &rows);

/// Looks at the first rows of each object's sample (quality::findSample tells where it may be). Never
/// fails: what can't be read is a reason.
SampleData readSampleData(const contract::Contract &contract, const QString &contractPath);

/// Rows that are looked at of each sample.
constexpr int sampleRowsLookedAt = 1'000;

} // namespace meshwright::governance

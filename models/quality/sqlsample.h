// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "quality/plan.h"
#include "quality/sqlanswer.h"

#include <QStringList>

#include <vector>

namespace meshwright::quality {

/// A table that queries may read: an object of a contract and the file with its rows.
struct SqlTable {
    QString name;     ///< what {object} becomes
    QString alias;    ///< another name it goes by; may be empty
    std::vector<ColumnPlan> columns; ///< its first name is the column's
    QString path;     ///< of the data; empty where there is none
    QString reason;   ///< why there is none
};

/// Answers queries over a private copy of the tables, which is opened for reading only. Each query is
/// first tried on empty tables: what is no single reading statement is refused before any row is
/// copied, and only the columns that some query reads are copied at all. Text stays text, numbers are
/// numbers, true and false are 1 and 0; no value, and a number that is none, is NULL. Problems: the copy
/// can't be written, the data can't be read, cancelled.
base::Result<std::vector<SqlAnswer>> answer(const QStringList &queries, const std::vector<SqlTable> &tables, const SqlLimits &limits = {},
                                            const base::Cancel &cancel = {});

} // namespace meshwright::quality

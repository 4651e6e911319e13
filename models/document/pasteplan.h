// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/schemacolumns.h"

#include <QStringList>

#include <vector>

namespace meshwright::document {

/// Cells as a sheet puts them on the clipboard: tabs between cells, lines between rows, quotes around
/// cells that hold either. Empty lines are left out.
std::vector<QStringList> parseSheet(const QString &text);
QString writeSheet(const std::vector<QStringList> &rows);

/// What pasting into the grid of properties would do.
struct PastePlan {
    struct Row {
        QStringList cells; ///< one a column of `columns`
        int target = -1;   ///< row of the grid that it changes; -1: it becomes a property
    };
    std::vector<int> columns;  ///< number of the schema column for each pasted column; -1: left out
    bool hasHeader = false;
    QStringList leftOut;       ///< heads (or “column 3”) that mean no column
    std::vector<Row> rows;
    bool isUnsure = false;     ///< a person should look first
    int added() const;
    int changed() const { return int(rows.size()) - added(); }
};

/// Where the paste happens.
struct PasteTarget {
    QStringList names;          ///< of the rows that are there, in their order
    int row = -1;               ///< the current row; -1 or names.size(): the empty one at the end
    int column = 0;             ///< the current one
    std::vector<int> shown;     ///< columns in the order in which they are seen
    std::vector<int> columns;   ///< columns of what was copied from a grid; empty: it comes from elsewhere
    bool onlyAdds = false;      ///< never changes what is there
};

PastePlan planPaste(const QString &text, const PasteTarget &target);

} // namespace meshwright::document

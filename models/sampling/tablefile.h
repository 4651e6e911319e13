// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "sampling/source.h"

#include <memory>
#include <vector>

namespace meshwright::sampling {

/// One row of a page.
struct TableRow {
    qint64 number = 0;   ///< from 1; the header is not counted
    qint64 offset = 0;   ///< byte offset of its first character
    int cellCount = 0;   ///< cells the row really has, -1 where it can't be read; `cells` is always as wide as the table
    std::vector<Cell> cells;

    bool isRagged() const { return cellCount != int(cells.size()); }
};

/// Rows in a run. The cells' text lives as long as the page (or a copy of it).
class TablePage {
public:
    const std::vector<TableRow> &rows() const { return m_rows; }

private:
    friend class TableFile;
    std::vector<TableRow> m_rows;
    std::vector<std::shared_ptr<const void>> m_keep;
};

/// Random access to the rows of a CSV or TSV file of any size, for a window: the first rows are there
/// within milliseconds, an index of row places grows meanwhile (sparse, one entry per 256 KB).
/// All functions may be called from any thread.
class TableFile {
public:
    static base::Result<std::unique_ptr<TableFile>> open(const QString &path, const Options &options = {});
    ~TableFile();

    const Source &source() const;
    const QStringList &columns() const { return source().columns(); }

    /// Indexes to the end of the file; blocks, so call it on a worker thread. Progress counts bytes.
    /// Problems: cancelled, or the file shrank or changed meanwhile. May be called again after a cancel.
    base::Result<void> index(const base::Cancel &cancel = {}, const base::Progress &progress = {});
    qint64 knownRowCount() const;  ///< rows indexed so far; may grow until isComplete()
    bool isComplete() const;
    /// The row count a person may be told before the index is complete: known rows plus what the bytes
    /// left suggest.
    qint64 estimatedRowCount() const;

    /// Rows [first, first + count), `first` from 0. Fewer where the file ends or the index has not come
    /// there yet (the index is pushed forward by up to a few blocks for the beginning of the file).
    base::Result<TablePage> rows(qint64 first, int count) const;
    /// The row (from 0) that holds a byte offset; -1 where it is not indexed.
    qint64 rowAt(qint64 offset) const;

private:
    TableFile();
    struct Data;
    std::unique_ptr<Data> d;
};

} // namespace meshwright::sampling

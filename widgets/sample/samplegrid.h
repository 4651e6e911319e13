// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quality/results.h"
#include "sampling/profile.h"
#include "sampling/tablefile.h"

#include <QAbstractScrollArea>
#include <QHash>

#include <memory>
#include <vector>

namespace meshwright::sample {

/// A data file as a table of any length: only what is on the screen is read. The head of each column
/// tells its type, nulls and distinct values and draws their distribution; cells that fail a check are
/// marked. Rows are counted from 0 here and shown from 1.
class SampleGrid : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit SampleGrid(QWidget *parent = nullptr);

    void setTable(std::shared_ptr<const sampling::TableFile> table);
    void setProfile(const sampling::Profile &profile);
    /// Logical types by column name, from the contract; shown before the inferred one.
    void setTypes(const QHash<QString, QString> &types);
    void setResults(const quality::Results &results);
    void setFailingOnly(bool on);
    bool isFailingOnly() const { return m_failingOnly; }
    /// The number of different rows that fail a check and whose place is known.
    int failingRowCount() const { return int(m_failingRows.size()); }
    /// The index has grown.
    void rowsChanged();
    /// Shows a row and puts the cursor into a column (by name; empty: the first).
    void goTo(qint64 row, const QString &column);
    qint64 currentRow() const { return m_row; }
    int currentColumn() const { return m_column; }
    /// The titles of the checks a cell fails.
    QStringList failures(qint64 row, int column) const;

Q_SIGNALS:
    void currentCellChanged(qint64 row, int column);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    int headerHeight() const;
    int rowHeight() const;
    int gutter() const;
    int columnLeft(int column) const; ///< in the viewport
    int columnAt(int x) const;
    int visibleRows() const;
    qint64 rowCount() const;
    qint64 rowOfLine(qint64 line) const; ///< the file's row that a line of the grid shows
    void updateScrollBars();
    void measureColumns();
    void moveTo(qint64 line, int column);
    bool isNumeric(int column) const;
    void paintHeader(QPainter &painter, int column, const QRect &rect) const;
    void paintHistogram(QPainter &painter, const sampling::ColumnProfile &profile, const QRect &rect) const;
    void paintCell(QPainter &painter, const sampling::Cell &cell, qint64 row, int column, const QRect &rect) const;
    std::vector<sampling::TableRow> rowsFrom(qint64 line, int count);

    std::shared_ptr<const sampling::TableFile> m_table;
    sampling::Profile m_profile;
    QHash<QString, QString> m_types;
    QHash<QPair<qint64, int>, QStringList> m_failures;
    std::vector<qint64> m_failingRows;
    std::vector<int> m_widths;
    std::vector<sampling::TablePage> m_pages; ///< keep the text of what is painted alive
    bool m_failingOnly = false;
    qint64 m_row = 0;
    int m_column = 0;
    int m_resizing = -1;
};

} // namespace meshwright::sample

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QTimer>

class QTableView;

namespace meshwright::workbench {

/// Gives the columns of a list the widths their words need. One column takes the rest. Where there is not
/// room for all, that one gives way to 42 % of it, then the others in the order in which they were named.
class ContentColumns : public QObject {
    Q_OBJECT

public:
    struct Column {
        int section = 0;
        QFont (*font)() = nullptr; ///< of its words
        int least = 0;             ///< px at a text size of 100 %
    };

    /// `yielding`: from the first that gives way to the last; `rest` takes what they leave.
    ContentColumns(QTableView *table, QList<Column> yielding, Column rest, int stateSection);
    /// Widths for as much room and for these wishes; the last one is of the column that takes the rest. It goes
    /// down to 36 % of the room before the last of the others gives way.
    static QList<int> share(int room, const QList<int> &wishes, const QList<int> &least);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fit();
    int wishOf(const Column &column) const;

    QTableView *m_table;
    QList<Column> m_columns; ///< the one that takes the rest is the last
    int m_state;
    QTimer m_later;
};

/// What a cell's words are drawn with on both sides, in px.
constexpr int cellPadding = 8;

} // namespace meshwright::workbench

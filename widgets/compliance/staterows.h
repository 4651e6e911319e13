// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace meshwright::compliance {

/// Paints the rows of a list: a state's shape in one column, one column in full ink, the others muted.
class StateRows : public QStyledItemDelegate {
    Q_OBJECT

public:
    static constexpr int stateRole = Qt::UserRole + 1; ///< of the cell of the state: a ui::State as a number

    StateRows(int stateColumn, int strongColumn, QObject *parent);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int m_state, m_strong;
};

} // namespace meshwright::compliance

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "authoring/difference.h"

#include <QAbstractListModel>
#include <QStyledItemDelegate>

#include <memory>

namespace meshwright::editor {

/// The rows of a difference as a list, for a view and for screen readers.
class DiffRows : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void set(std::shared_ptr<const authoring::Difference> difference, authoring::Difference::Layout layout);
    authoring::Difference::Layout layout() const { return m_layout; }
    const authoring::DiffRow &row(int number) const { return m_rows[size_t(number)]; }
    const authoring::Difference *difference() const { return m_difference.get(); }
    QString before(const authoring::DiffRow &row) const;
    QString after(const authoring::DiffRow &row) const;
    int longest() const { return m_longest; } ///< bytes of the longest line
    int firstRowOf(int hunk) const; ///< -1: none

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    std::shared_ptr<const authoring::Difference> m_difference;
    authoring::Difference::Layout m_layout = authoring::Difference::Layout::Inline;
    std::vector<authoring::DiffRow> m_rows;
    int m_longest = 0;
};

/// Paints them: numbers, a sign beside each colour, the words that differ on a stronger ground.
class DiffPainter : public QStyledItemDelegate {
    Q_OBJECT

public:
    DiffPainter(const DiffRows &rows, QObject *parent);

    void setHunk(int hunk) { m_hunk = hunk; }
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    struct Side;
    void paintSide(QPainter &painter, const QRect &rect, const Side &side) const;

    const DiffRows &m_rows;
    int m_hunk = -1; ///< the one that stands out
};

} // namespace meshwright::editor

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/designer/suggestions.h"

#include <QStyledItemDelegate>

#include <functional>

class QLineEdit;

namespace meshwright::designer {

/// Paints and edits a cell of the schema grid: names in monospace, a dot for yes, a mark where there are
/// findings, a choice of types.
class SchemaDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option, const QModelIndex &index) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

    /// What a name could be, asked when one is edited; `index` is its cell.
    void setNames(std::function<Suggestions(const QModelIndex &index)> names) { m_names = std::move(names); }
    QVariant editedValue(QWidget *editor, const QModelIndex &index) const;
    /// Whether Enter ended the last editor; asked once.
    bool takeEnter() { return std::exchange(m_byEnter, false); }
    /// Places in the first column, from its left.
    static bool isOnGrip(int x);
    static bool isOnChevron(const QModelIndex &index, int x);

Q_SIGNALS:
    /// Several cells were pasted into the line that begins a new property.
    void rowsPasted();

private:
    void offerNames(QLineEdit *line, const QModelIndex &index);
    std::function<Suggestions(const QModelIndex &index)> m_names;
    bool m_byEnter = false;
};

} // namespace meshwright::designer

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "authoring/outline.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QSortFilterProxyModel;
class QStandardItem;
class QStandardItemModel;
class QTreeView;

namespace meshwright::editor {

/// Sections, objects and properties of a text as a tree that follows the caret and leads to places.
class OutlinePanel : public QWidget {
    Q_OBJECT

public:
    explicit OutlinePanel(QWidget *parent = nullptr);

    void setTree(const text::Tree &tree);
    /// Says why there is no outline.
    void setNothing(const QString &why);
    /// Marks the entry around an offset.
    void follow(quint32 offset);
    /// From the section to the innermost entry around an offset: "schema", "orders", "order_id".
    QStringList trail(quint32 offset) const;
    QTreeView *view() const { return m_view; }
    QLineEdit *filter() const { return m_filter; }

Q_SIGNALS:
    void chosen(quint32 offset);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void rebuild();
    void choose(const QModelIndex &index);

    std::vector<authoring::OutlineEntry> m_entries;
    std::vector<QStandardItem *> m_items;
    QLineEdit *m_filter;
    QTreeView *m_view;
    QLabel *m_why;
    QStandardItemModel *m_model;
    QSortFilterProxyModel *m_filtered;
};

} // namespace meshwright::editor

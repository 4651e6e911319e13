// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/workbench/workbench.h"

#include <QMultiHash>
#include <QSet>
#include <QWidget>

class QStandardItem;
class QStandardItemModel;
class QTreeView;
class QLabel;

namespace meshwright::shell {

/// The left side: domains with their products and contracts, the rules in force, the registries.
class WorkspacePanel : public QWidget {
    Q_OBJECT

public:
    explicit WorkspacePanel(workbench::Workbench &workbench, QWidget *parent = nullptr);
    /// Marks the row of a file, without opening it.
    void setCurrentFile(const QString &path);

Q_SIGNALS:
    void fileChosen(const QString &path);
    void productChosen(int product); ///< of the mesh
    void rulesChosen();
    void waiversChosen();
    void registryChosen();

private:
    void refresh();
    /// Only the rows of one file: what changes while somebody types in it.
    void refreshFile(const QString &path);
    void describeFile(QStandardItem &item, const workspace::File &file) const;
    void describeProduct(QStandardItem &item, const workspace::File &file) const;
    void addMesh(const workspace::Snapshot &snapshot);
    void addRules(const workspace::Snapshot &snapshot);
    QStandardItem *addFile(QStandardItem *parent, const workspace::Snapshot &snapshot, int file);
    QStandardItem *addSection(const QString &title);
    void activate(const QModelIndex &index);

    workbench::Workbench &m_workbench;
    QTreeView *m_tree;
    QStandardItemModel *m_model;
    QMultiHash<QString, QStandardItem *> m_rows; ///< by path; owned by the model
    QSet<QString> m_collapsed;
    QString m_current;
};

} // namespace meshwright::shell

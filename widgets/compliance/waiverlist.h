// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "governance/waiver.h"
#include "widgets/workbench/workbench.h"

#include <QWidget>

class QStackedLayout;
class QStandardItemModel;
class QTableView;

namespace meshwright::compliance {

/// All waivers of the mesh, the next one to end first: in force, ended, or stale since their subject changed.
class WaiverList : public QWidget {
    Q_OBJECT

public:
    enum Column { StateColumn, RuleColumn, SubjectColumn, ReasonColumn, WhoColumn, UntilColumn };

    explicit WaiverList(const workbench::Workbench &workbench, QWidget *parent = nullptr);
    void refresh();
    /// Chooses the waiver that is written there.
    void select(const QString &path, quint32 offset);

Q_SIGNALS:
    /// The place where it is written.
    void chosen(const QString &path, quint32 offset);

private:
    void activate(const QModelIndex &index);

    const workbench::Workbench &m_workbench;
    QStandardItemModel *m_model;
    QTableView *m_table;
    QStackedLayout *m_stack;
};

/// Its id where no pack has it.
QString titleOfRule(const QString &id, const governance::Rules &rules);
/// What stands in the way of a waiver, in words; empty while it is in force.
QString whyNotInForce(const governance::Waiver &waiver, const workspace::Snapshot &mesh, QDate today);

} // namespace meshwright::compliance

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/workbench/page.h"
#include "widgets/workbench/workbench.h"

class QComboBox;
class QScrollArea;
class QStackedLayout;
class QTableView;

namespace meshwright::compliance {

class ComplianceModel;

/// How the mesh stands against its rules: a matrix of files and rules, figures above it, and for the
/// chosen cell the reason and the way to mend it.
class CompliancePage : public workbench::Page {
    Q_OBJECT

public:
    explicit CompliancePage(workbench::Workbench &workbench, QWidget *parent = nullptr);

    QWidget *inspector() override;
    QString title() const override { return tr("Compliance"); }

Q_SIGNALS:
    void chosen(const QString &path, quint32 offset, const QString &pointer);

private:
    void refresh();
    void refreshCards();
    void refreshInspector();
    void exportCsv();

    workbench::Workbench &m_workbench;
    ComplianceModel *m_model;
    QTableView *m_table;
    QComboBox *m_domains;
    QWidget *m_cards;
    QStackedLayout *m_stack;
    QScrollArea *m_inspector;
};

} // namespace meshwright::compliance

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/workbench/page.h"
#include "widgets/workbench/workbench.h"

class QComboBox;
class QLineEdit;
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

    /// Chooses the cell of a file and a rule, whatever is filtered out at the moment; false where there is none.
    bool showCell(const QString &path, const QString &ruleId);
    /// Asks for a waiver of a finding and writes it into the workspace's rules folder.
    void waive(const QString &path, const meshwright::text::Finding &finding);
    /// Opens the place where a rule is defined, or tells where the manual explains it.
    void openRule(const governance::Rule &rule);

Q_SIGNALS:
    void chosen(const QString &path, quint32 offset, const QString &pointer);

private:
    void refresh();
    void refreshCards();
    void refreshInspector();
    void showModel();
    void inspectCell(const QModelIndex &index);
    void exportMatrix();

    workbench::Workbench &m_workbench;
    ComplianceModel *m_model;
    QTableView *m_table;
    QComboBox *m_domains, *m_states;
    QLineEdit *m_words;
    QString m_who; ///< who waived last in this session
    QWidget *m_cards;
    QStackedLayout *m_stack;
    QScrollArea *m_inspector;
};

} // namespace meshwright::compliance

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/workbench/page.h"
#include "widgets/workbench/workbench.h"

class QPushButton;
class QScrollArea;
class QStackedLayout;

namespace meshwright::governance {
struct Waiver;
}
namespace meshwright::ui {
class Segmented;
}

namespace meshwright::compliance {

class ComplianceModel;
class HistoryKeeper;
class MatrixFilters;
class MatrixTable;
class ScoreCards;
class TrendView;
class WaiverList;

/// How the mesh stands against its rules: a matrix of files and rules, figures above it, and for the
/// chosen cell the reason and the way to mend it; and all waivers.
class CompliancePage : public workbench::Page {
    Q_OBJECT

public:
    explicit CompliancePage(workbench::Workbench &workbench, QWidget *parent = nullptr);

    QWidget *inspector() override;
    QString title() const override { return tr("Compliance"); }

    /// Chooses the cell of a file and a rule, whatever is filtered out at the moment; false where there is none.
    bool showCell(const QString &path, const QString &ruleId);
    /// Chooses a cell of that rule: one that it fails, else its first; false where it judges no file.
    bool showRule(const QString &ruleId);
    /// The list of all waivers.
    void showWaivers();
    void showMatrix();
    /// How it went from day to day.
    void showTrend();
    /// Where a rule is written and tried; stays open beside the window.
    void tryRule();
    /// That list, with one of them chosen.
    void showWaiver(const governance::Waiver &waiver);
    /// Asks for a waiver of a finding and writes it into the workspace's rules folder.
    void waive(const QString &path, const meshwright::text::Finding &finding);
    /// Opens the place where a rule is defined, or tells where the manual explains it.
    void openRule(const governance::Rule &rule);
    /// The same for the rule of an id, whether of the packs of the open folder, of the standard or of contracts.
    void openRuleNamed(const QString &rule);

Q_SIGNALS:
    void chosen(const QString &path, quint32 offset, const QString &pointer);

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void refresh();
    /// What is new is looked at when the page is seen, not at every key that is typed elsewhere.
    void documentChanged();
    void snapshotChanged();
    void catchUp();
    void refreshCards();
    void refreshInspector();
    void showModel();
    void showView();
    void goToPlace(const QModelIndex &index);
    void goToFailure(const QString &relativePath, const QString &rule);
    void exportMatrix();

    workbench::Workbench &m_workbench;
    ComplianceModel *m_model;
    MatrixTable *m_table;
    ui::Segmented *m_views;
    MatrixFilters *m_filters = nullptr;
    QPushButton *m_export = nullptr;
    TrendView *m_trend = nullptr; ///< made when it is looked at first
    WaiverList *m_waivers = nullptr; ///< the same
    QString m_who; ///< who waived last in this session
    HistoryKeeper *m_history;
    ScoreCards *m_cards;
    QStackedLayout *m_stack;
    QScrollArea *m_inspector;
    QPoint m_place{-1, -1}; ///< row and column that were chosen when the mesh was forgotten
    bool m_isLate = true; ///< something is new that is not shown yet
};

} // namespace meshwright::compliance

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workspace/compliancehistory.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QStackedLayout;
class QStandardItemModel;
class QTableView;

namespace meshwright::workbench {
class Workbench;
}

namespace meshwright::compliance {

class HistoryKeeper;
class TrendChart;

/// How the mesh, a domain or a product stood from day to day, and what failed newly or was mended between two days. The
/// table has the same points as the chart, for whoever doesn't see or use that.
class TrendView : public QWidget {
    Q_OBJECT

public:
    enum PointColumn { WhenColumn, ScoreColumn, FailingColumn, NotEvaluatedColumn, WaivedColumn, PassedColumn };
    enum ChangeColumn { StateColumn, WhatColumn, RuleColumn, FileColumn };

    TrendView(const workbench::Workbench &workbench, HistoryKeeper &history, QWidget *parent = nullptr);
    void refresh();

Q_SIGNALS:
    /// A file of the mesh, by its path from there, and a rule that failed in it.
    void chosen(const QString &path, const QString &rule);

private:
    workspace::ComplianceScope scope() const;
    void showScopes();
    void showProducts();
    void readPoints();
    void showPoints(std::vector<workspace::CompliancePoint> points);
    void choose(int anchor, int current);
    void chooseRows();
    void readChanges(int anchor, int current);
    void showChanges(const workspace::CompliancePoint &from, const workspace::CompliancePoint &to, const std::vector<workspace::ComplianceChange> &changes);
    void activate(const QModelIndex &index);

    const workbench::Workbench &m_workbench;
    HistoryKeeper &m_history;
    QComboBox *m_domains, *m_products;
    TrendChart *m_chart;
    QStandardItemModel *m_points, *m_changes;
    QTableView *m_pointTable, *m_changeTable;
    QLabel *m_headline;
    QStackedLayout *m_stack;
    std::vector<workspace::CompliancePoint> m_known;
    int m_asked = 0; ///< grows with each question; an answer to an earlier one is late
    bool m_isChoosing = false;
};

} // namespace meshwright::compliance

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "governance/evaluation.h"
#include "widgets/common/state.h"
#include "widgets/workbench/workbench.h"

#include <QAbstractTableModel>

#include <vector>

namespace meshwright::compliance {

/// Files × rules. The first two columns are the file's title and domain; each further one is a rule.
class ComplianceModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum { TitleColumn, DomainColumn, FirstRuleColumn };

    struct Row {
        QString path, title, domain;
        bool isProduct = false;
        document::AnalysisPointer analysis;
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// An empty domain: all.
    void show(const workbench::Workbench &workbench, const QString &domain);
    const Row &row(int number) const { return m_rows[size_t(number)]; }
    const governance::Rule &rule(int column) const { return *m_rules[size_t(column - FirstRuleColumn)]; }
    /// Null where the rule was not in force for the file.
    const governance::Verdict *verdict(const QModelIndex &index) const;
    /// Cells of that state; None are those where a rule found nothing to look at.
    int count(ui::State state) const;
    /// Share of judged cells that passed or are waived, 0–100; -1 where nothing was judged.
    int score() const;
    /// The matrix for a spreadsheet; states in words, cells that a spreadsheet would compute made inert.
    QByteArray csv() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<Row> m_rows;
    std::vector<std::shared_ptr<const governance::Rule>> m_rules;
};

} // namespace meshwright::compliance

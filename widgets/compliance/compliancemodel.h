// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "governance/evaluation.h"
#include "widgets/common/state.h"
#include "widgets/workbench/workbench.h"

#include <QAbstractTableModel>

#include <array>
#include <optional>
#include <vector>

namespace meshwright::compliance {

/// Files × rules. The first two columns are the file's title and domain; each further one is a rule.
/// Made whole at a time, so that painting a cell is one look-up.
class ComplianceModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum { TitleColumn, DomainColumn, FirstRuleColumn };

    struct Row {
        QString path, title, domain, id, name, version;
        bool isProduct = false;
        governance::BriefPointer brief;
        std::shared_ptr<const workspace::File> file; ///< with what rules on the whole mesh say
    };

    /// What is shown. Empty or None: all.
    struct Filter {
        QString domain = {};
        QString pack = {};                      ///< Rule::file
        std::optional<governance::Level> level = {};
        QString words = {};                     ///< in a file's title or in a rule's title, id or tags
        ui::State state = ui::State::None; ///< only files and rules that have a cell of it
    };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const workbench::Workbench &workbench, const Filter &filter);
    /// Shows nothing, and holds nothing of the mesh that was shown.
    void forget();
    const Row &row(int number) const { return m_rows[size_t(number)]; }
    const governance::Rule &rule(int column) const { return *m_rules[size_t(column - FirstRuleColumn)]; }
    int columnOf(const QString &ruleId) const; ///< -1 where it is not shown
    int rowOf(const QString &path) const;
    /// Null where the rule was not in force for the file.
    const governance::Verdict *verdict(const QModelIndex &index) const;
    ui::State state(const QModelIndex &index) const; ///< None also where there was nothing to check
    QString stateText(const QModelIndex &index) const; ///< in words, for every cell of a rule
    /// What the rule found in the file, waived findings not counted.
    std::vector<text::Finding> findings(const QModelIndex &index) const;
    std::vector<governance::WaivedFinding> waived(const QModelIndex &index) const;
    /// The files and built-in packs that hold the rules in force, whatever is filtered.
    const QStringList &packs() const { return m_packs; }
    /// Cells of that state.
    int count(ui::State state) const { return m_counts[size_t(state)]; }
    /// Share of judged cells that passed or are waived, 0–100; -1 where nothing was judged.
    int score() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void collect(const workbench::Workbench &workbench, const Filter &filter);
    void keep(const Filter &filter);

    using Cells = std::vector<const governance::Verdict *>; ///< one a rule
    std::vector<Row> m_rows;
    std::vector<Cells> m_cells; ///< one a row
    std::vector<std::shared_ptr<const governance::Rule>> m_rules;
    QStringList m_packs;
    std::array<int, 6> m_counts{};
};

} // namespace meshwright::compliance

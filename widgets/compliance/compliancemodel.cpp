// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/compliance/compliancemodel.h"

#include "governance/federation.h"
#include "widgets/common/tip.h"
#include "widgets/workbench/states.h"
#include "workspace/compliance.h"

#include <QHash>

#include <algorithm>
#include <numeric>

namespace meshwright::compliance {

namespace {

bool hasWords(const governance::Rule &rule, const QString &words)
{
    return rule.title.contains(words, Qt::CaseInsensitive) || rule.id.contains(words, Qt::CaseInsensitive)
        || std::any_of(rule.tags.begin(), rule.tags.end(), [&](const QString &tag) { return tag.contains(words, Qt::CaseInsensitive); });
}

ui::State stateOf(const governance::Verdict *verdict)
{
    return verdict ? workbench::stateOf(*verdict) : ui::State::None;
}

} // namespace

void ComplianceModel::show(const workbench::Workbench &workbench, const Filter &filter)
{
    beginResetModel();
    collect(workbench, filter);
    keep(filter);
    m_counts.fill(0);
    for (const Cells &cells : m_cells) {
        for (const governance::Verdict *verdict : cells)
            ++m_counts[size_t(stateOf(verdict))];
    }
    endResetModel();
}

void ComplianceModel::forget()
{
    beginResetModel();
    m_cells.clear();
    m_rows.clear();
    m_rules.clear();
    m_counts.fill(0);
    endResetModel();
}

/// All rows of the domain, and all rules that hold for one of them; rules that somebody breaks come first.
void ComplianceModel::collect(const workbench::Workbench &workbench, const Filter &filter)
{
    m_rows.clear();
    std::vector<std::shared_ptr<const governance::Rule>> rules;
    QHash<QString, int> known;
    std::vector<int> failures;
    const auto note = [&](const governance::Verdict &verdict) {
        const auto found = known.constFind(verdict.rule->id);
        const int number = found == known.constEnd() ? int(rules.size()) : *found;
        if (found == known.constEnd()) {
            known.insert(verdict.rule->id, number);
            rules.push_back(verdict.rule);
            failures.push_back(0);
        }
        failures[size_t(number)] += verdict.outcome == governance::Outcome::Failed ? 1 : 0;
    };
    for (const auto &file : workbench.snapshot()->files) {
        const governance::BriefPointer brief = workbench.brief(file->path);
        if (!brief || (brief->evaluation.verdicts.empty() && file->wholeEvaluation.verdicts.empty()))
            continue;
        if (!filter.domain.isEmpty() && governance::domainKey(brief->domain) != governance::domainKey(filter.domain))
            continue;
        m_rows.push_back({file->path, brief->title.isEmpty() ? file->title : brief->title, brief->domain, brief->id, brief->name, brief->version,
                          brief->kind == governance::Brief::Kind::Product, brief, file});
        std::for_each(brief->evaluation.verdicts.begin(), brief->evaluation.verdicts.end(), note);
        std::for_each(file->wholeEvaluation.verdicts.begin(), file->wholeEvaluation.verdicts.end(), note);
    }
    std::sort(m_rows.begin(), m_rows.end(), [](const Row &a, const Row &b) { return std::tie(a.domain, a.title, a.path) < std::tie(b.domain, b.title, b.path); });

    std::vector<int> order(rules.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [&](int a, int b) {
        const auto &one = rules[size_t(a)], &other = rules[size_t(b)];
        return std::tuple(failures[size_t(a)] == 0, one->level, one->id) < std::tuple(failures[size_t(b)] == 0, other->level, other->id);
    });
    m_rules.clear();
    m_packs.clear();
    for (const auto &rule : rules) {
        if (!m_packs.contains(rule->file))
            m_packs.append(rule->file);
    }
    m_packs.sort(Qt::CaseInsensitive);
    QHash<QString, size_t> columns;
    for (const int number : order) {
        columns.insert(rules[size_t(number)]->id, m_rules.size());
        m_rules.push_back(rules[size_t(number)]);
    }
    m_cells.clear();
    for (const Row &row : m_rows) {
        Cells cells(m_rules.size(), nullptr);
        for (const auto *verdicts : {&row.brief->evaluation.verdicts, &row.file->wholeEvaluation.verdicts}) {
            for (const governance::Verdict &verdict : *verdicts)
                cells[columns.value(verdict.rule->id)] = &verdict;
        }
        m_cells.push_back(std::move(cells));
    }
}

/// Words that name rules choose columns, words that name files choose rows. A file that none of the chosen rules is for
/// has nothing to show.
void ComplianceModel::keep(const Filter &filter)
{
    const QString words = filter.words.trimmed();
    const bool isOfRules = std::any_of(m_rules.begin(), m_rules.end(), [&](const auto &rule) { return hasWords(*rule, words); });
    const bool isOfFiles = std::any_of(m_rows.begin(), m_rows.end(), [&](const Row &row) { return row.title.contains(words, Qt::CaseInsensitive); });
    std::vector<size_t> columns, rows;
    for (size_t i = 0; i < m_rules.size(); ++i) {
        const governance::Rule &rule = *m_rules[i];
        const bool isChosen = (filter.pack.isEmpty() || rule.file == filter.pack) && (!filter.level || rule.level == *filter.level);
        if (isChosen && (words.isEmpty() || !isOfRules || hasWords(rule, words)))
            columns.push_back(i);
    }
    const bool isByRule = !filter.pack.isEmpty() || filter.level;
    for (size_t i = 0; i < m_rows.size(); ++i) {
        const bool isNamed = words.isEmpty() || m_rows[i].title.contains(words, Qt::CaseInsensitive) || (isOfRules && !isOfFiles);
        const bool isConcerned = !isByRule || std::any_of(columns.begin(), columns.end(), [&](size_t column) { return m_cells[i][column] != nullptr; });
        if (isNamed && isConcerned)
            rows.push_back(i);
    }
    if (filter.state != ui::State::None) {
        const auto is = [&](size_t row, size_t column) { return stateOf(m_cells[row][column]) == filter.state; };
        std::erase_if(columns, [&](size_t column) { return std::none_of(rows.begin(), rows.end(), [&](size_t row) { return is(row, column); }); });
        std::erase_if(rows, [&](size_t row) { return std::none_of(columns.begin(), columns.end(), [&](size_t column) { return is(row, column); }); });
    }
    if (columns.size() == m_rules.size() && rows.size() == m_rows.size())
        return;
    std::vector<Row> keptRows;
    std::vector<Cells> keptCells;
    std::vector<std::shared_ptr<const governance::Rule>> keptRules;
    for (const size_t column : columns)
        keptRules.push_back(m_rules[column]);
    for (const size_t row : rows) {
        Cells cells;
        for (const size_t column : columns)
            cells.push_back(m_cells[row][column]);
        keptRows.push_back(std::move(m_rows[row]));
        keptCells.push_back(std::move(cells));
    }
    m_rows = std::move(keptRows);
    m_cells = std::move(keptCells);
    m_rules = std::move(keptRules);
}

int ComplianceModel::columnOf(const QString &ruleId) const
{
    const auto found = std::find_if(m_rules.begin(), m_rules.end(), [&](const auto &rule) { return rule->id == ruleId; });
    return found == m_rules.end() ? -1 : FirstRuleColumn + int(found - m_rules.begin());
}

int ComplianceModel::rowOf(const QString &path) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) { return row.path == path; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

const governance::Verdict *ComplianceModel::verdict(const QModelIndex &index) const
{
    return index.column() < FirstRuleColumn ? nullptr : m_cells[size_t(index.row())][size_t(index.column() - FirstRuleColumn)];
}

ui::State ComplianceModel::state(const QModelIndex &index) const
{
    return stateOf(verdict(index));
}

QString ComplianceModel::stateText(const QModelIndex &index) const
{
    if (!verdict(index))
        return tr("not in force here");
    return state(index) == ui::State::None ? tr("nothing to check here") : ui::stateName(state(index));
}

std::vector<text::Finding> ComplianceModel::findings(const QModelIndex &index) const
{
    const Row &row = m_rows[size_t(index.row())];
    std::vector<text::Finding> found;
    for (const auto *all : {&row.brief->findings, &row.file->meshFindings})
        std::copy_if(all->begin(), all->end(), std::back_inserter(found), [&](const text::Finding &finding) { return finding.rule == rule(index.column()).id; });
    return found;
}

std::vector<governance::WaivedFinding> ComplianceModel::waived(const QModelIndex &index) const
{
    const Row &row = m_rows[size_t(index.row())];
    std::vector<governance::WaivedFinding> found;
    for (const auto *all : {&row.brief->evaluation.waived, &row.file->wholeEvaluation.waived})
        std::copy_if(all->begin(), all->end(), std::back_inserter(found), [&](const governance::WaivedFinding &waived) { return waived.finding.rule == rule(index.column()).id; });
    return found;
}

int ComplianceModel::score() const
{
    return workspace::Tally{count(ui::State::Passed), count(ui::State::Failed), count(ui::State::NotEvaluated), count(ui::State::Waived)}.score();
}

int ComplianceModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ComplianceModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : FirstRuleColumn + int(m_rules.size());
}

QVariant ComplianceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical) {
        const Row &row = m_rows[size_t(section)];
        return role == Qt::DisplayRole ? QVariant(row.title) : role == Qt::ToolTipRole ? QVariant(ui::tip(row.title)) : QVariant();
    }
    if (role == Qt::TextAlignmentRole && section < FirstRuleColumn)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (section < FirstRuleColumn)
        return role == Qt::DisplayRole ? QVariant(section == TitleColumn ? tr("File") : tr("Domain")) : QVariant();
    if (role == Qt::DisplayRole)
        return rule(section).title;
    return role == Qt::ToolTipRole ? QVariant(ui::tip(rule(section).title + QLatin1Char('\n') + rule(section).why)) : QVariant();
}

QVariant ComplianceModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[size_t(index.row())];
    if (index.column() < FirstRuleColumn)
        return role == Qt::DisplayRole ? QVariant(index.column() == TitleColumn ? row.title : tr("%1 · %2").arg(row.domain, row.isProduct ? tr("product") : tr("contract"))) : QVariant();
    if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
        return ui::tip(tr("%1: %2").arg(rule(index.column()).title, stateText(index)));
    return {};
}

} // namespace meshwright::compliance

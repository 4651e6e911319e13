// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/compliance/compliancemodel.h"

#include "widgets/workbench/states.h"

#include <QSet>

#include <algorithm>

namespace meshwright::compliance {

void ComplianceModel::show(const workbench::Workbench &workbench, const QString &domain)
{
    beginResetModel();
    m_rows.clear();
    m_rules.clear();
    QSet<QString> known;
    for (const auto &file : workbench.snapshot()->files) {
        const document::AnalysisPointer analysis = workbench.analysis(file->path);
        if (!analysis || analysis->evaluation.verdicts.empty() || (!domain.isEmpty() && analysis->domain() != domain))
            continue;
        m_rows.push_back({file->path, analysis->title().isEmpty() ? file->title : analysis->title(), analysis->domain(), analysis->kind == governance::Analysis::Kind::Product, analysis});
        for (const governance::Verdict &verdict : analysis->evaluation.verdicts) {
            if (!known.contains(verdict.rule->id)) {
                known.insert(verdict.rule->id);
                m_rules.push_back(verdict.rule);
            }
        }
    }
    std::sort(m_rows.begin(), m_rows.end(), [](const Row &a, const Row &b) { return std::tie(a.domain, a.title, a.path) < std::tie(b.domain, b.title, b.path); });
    // Rules that somebody breaks come first.
    const auto isKept = [this](const governance::Rule &rule) {
        return std::none_of(m_rows.begin(), m_rows.end(), [&](const Row &row) {
            const governance::Verdict *verdict = row.analysis->evaluation.verdict(rule.id);
            return verdict && verdict->outcome == governance::Outcome::Failed;
        });
    };
    std::sort(m_rules.begin(), m_rules.end(), [&](const auto &a, const auto &b) {
        return std::tuple(isKept(*a), a->level, a->id) < std::tuple(isKept(*b), b->level, b->id);
    });
    endResetModel();
}

const governance::Verdict *ComplianceModel::verdict(const QModelIndex &index) const
{
    if (index.column() < FirstRuleColumn)
        return nullptr;
    return m_rows[size_t(index.row())].analysis->evaluation.verdict(rule(index.column()).id);
}

int ComplianceModel::count(ui::State state) const
{
    int out = 0;
    for (const Row &row : m_rows) {
        for (const governance::Verdict &verdict : row.analysis->evaluation.verdicts)
            out += workbench::stateOf(verdict) == state ? 1 : 0;
    }
    return out;
}

int ComplianceModel::score() const
{
    const int good = count(ui::State::Passed) + count(ui::State::Waived);
    const int judged = good + count(ui::State::Failed);
    return judged == 0 ? -1 : 100 * good / judged;
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
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole && section < FirstRuleColumn)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (section < FirstRuleColumn)
        return role == Qt::DisplayRole ? QVariant(section == TitleColumn ? tr("File") : tr("Domain")) : QVariant();
    if (role == Qt::DisplayRole)
        return rule(section).title;
    return role == Qt::ToolTipRole ? QVariant((rule(section).title + QLatin1Char('\n') + rule(section).why).toHtmlEscaped()) : QVariant();
}

QVariant ComplianceModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[size_t(index.row())];
    if (index.column() < FirstRuleColumn)
        return role == Qt::DisplayRole ? QVariant(index.column() == TitleColumn ? row.title : tr("%1 · %2").arg(row.domain, row.isProduct ? tr("product") : tr("contract"))) : QVariant();
    const governance::Verdict *verdict = this->verdict(index);
    if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole) {
        const ui::State shown = verdict ? workbench::stateOf(*verdict) : ui::State::None;
        const QString state = !verdict ? tr("not in force here") : shown == ui::State::None ? tr("nothing to check here") : ui::stateName(shown);
        return tr("%1: %2").arg(rule(index.column()).title, state).toHtmlEscaped();
    }
    return {};
}

QByteArray ComplianceModel::csv() const
{
    const auto cell = [](QString text) {
        // A spreadsheet would take these for a formula.
        if (!text.isEmpty() && QStringLiteral("=+-@\t\r").contains(text.front()))
            text.prepend(QLatin1Char('\''));
        return QLatin1Char('"') + text.replace(QLatin1Char('"'), QLatin1String("\"\"")) + QLatin1Char('"');
    };
    QString out;
    for (int column = 0; column < columnCount(); ++column)
        out += (column ? QStringLiteral(",") : QString()) + cell(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    out += QLatin1String("\r\n");
    for (int row = 0; row < rowCount(); ++row) {
        for (int column = 0; column < columnCount(); ++column) {
            const QModelIndex at = index(row, column);
            const governance::Verdict *verdict = this->verdict(at);
            const QString text = column < FirstRuleColumn ? at.data().toString() : !verdict ? QString() : workbench::stateOf(*verdict) == ui::State::None ? QStringLiteral("nothing to check") : QString(governance::outcomeName(verdict->outcome));
            out += (column ? QStringLiteral(",") : QString()) + cell(text);
        }
        out += QLatin1String("\r\n");
    }
    return out.toUtf8();
}

} // namespace meshwright::compliance

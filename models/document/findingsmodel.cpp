// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/findingsmodel.h"

#include "base/tip.h"
#include "base/tr.h"

#include <algorithm>

namespace meshwright::document {

namespace {

constexpr size_t mostListed = 5000;

int rank(const text::Finding &finding)
{
    return finding.notEvaluated ? 10 : int(finding.severity);
}

QString severityWord(text::Severity severity)
{
    switch (severity) {
    case text::Severity::Error: return base::tr("error");
    case text::Severity::Warning: return base::tr("warning");
    case text::Severity::Info: return base::tr("info");
    case text::Severity::Hint: return base::tr("hint");
    }
    Q_UNREACHABLE();
}

} // namespace

FindingsModel::FindingsModel(QObject *parent) : QAbstractTableModel(parent) {}

void FindingsModel::setSources(const std::vector<Source> &sources)
{
    beginResetModel();
    m_items.clear();
    m_errors = m_warnings = m_notEvaluated = m_count = 0;
    for (const Source &source : sources) {
        std::vector<text::Finding> all = source.brief->findings;
        all.insert(all.end(), source.more.begin(), source.more.end());
        for (const text::Finding &finding : all) {
            ++m_count;
            m_notEvaluated += finding.notEvaluated ? 1 : 0;
            m_errors += !finding.notEvaluated && finding.severity == text::Severity::Error ? 1 : 0;
            m_warnings += !finding.notEvaluated && finding.severity == text::Severity::Warning ? 1 : 0;
            if (m_items.size() >= mostListed)
                continue;
            const base::Position position = source.brief->source.position(finding.span.begin);
            m_items.push_back({source.path, finding, position, QStringLiteral("%1:%2:%3").arg(source.shownPath).arg(position.line).arg(position.column)});
        }
    }
    std::stable_sort(m_items.begin(), m_items.end(), [](const Item &a, const Item &b) { return rank(a.finding) < rank(b.finding); });
    endResetModel();
}

int FindingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

int FindingsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FindingsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case StateColumn: return tr("State");
    case MessageColumn: return tr("Problem");
    case FixColumn: return tr("Fix");
    case PlaceColumn: return tr("Place");
    case RuleColumn: return tr("Rule");
    default: return {};
    }
}

QVariant FindingsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Item &item = m_items[size_t(index.row())];
    const QString state = item.finding.notEvaluated ? tr("not evaluated") : severityWord(item.finding.severity);
    if (role == Qt::AccessibleTextRole)
        return index.column() == StateColumn ? state : data(index, Qt::DisplayRole);
    if (role == Qt::ToolTipRole && index.column() > MessageColumn)
        return base::tip(data(index, Qt::DisplayRole).toString());
    if (role == Qt::ToolTipRole)
        return base::tip(item.finding.why.isEmpty() ? item.finding.message : item.finding.message + QLatin1Char('\n') + item.finding.why);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case MessageColumn: return item.finding.message;
    case FixColumn: return item.finding.fixes.empty() ? QString() : item.finding.fixes.front().title;
    case PlaceColumn: return item.place;
    case RuleColumn: return item.finding.notEvaluated ? tr("not evaluated") : item.finding.rule;
    default: return {};
    }
}

} // namespace meshwright::document

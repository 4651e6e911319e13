// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/resultspanel.h"

#include "widgets/common/emptystate.h"
#include "widgets/common/tip.h"
#include "widgets/workbench/contentcolumns.h"
#include "widgets/workbench/listtable.h"
#include "widgets/workbench/states.h"

#include <QLocale>
#include <QPainter>
#include <QStackedLayout>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QTableView>

#include <algorithm>

namespace meshwright::shell {

using quality::CheckResult;

namespace {

enum Column { StateColumn, TitleColumn, RowsColumn, DimensionColumn };
constexpr int stateRole = Qt::UserRole + 1;
constexpr int rowRole = Qt::UserRole + 2;
constexpr int columnRole = Qt::UserRole + 3;

class ResultDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        workbench::paintRowBackground(*painter, option);
        const QRect inner = option.rect.adjusted(8, 0, -8, 0);
        if (index.column() == StateColumn) {
            ui::paintState(*painter, ui::stateRect(option.rect), ui::State(index.data(stateRole).toInt()));
            return;
        }
        painter->setFont(ui::font(ui::Type::Body));
        painter->setPen(ui::colour(index.column() == TitleColumn ? ui::Colour::Text : ui::Colour::Muted));
        painter->drawText(inner, Qt::AlignLeft | Qt::AlignVCenter, painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, inner.width()));
    }
};

QString rowsText(const CheckResult &check)
{
    if (check.state == quality::State::NotEvaluated || check.rows.empty())
        return check.reason;
    QStringList rows;
    for (size_t i = 0; i < check.rows.size() && i < 4; ++i)
        rows.append(QLocale().toString(check.rows[i].row));
    return ResultsPanel::tr("%Ln rows: %1%2", nullptr, int(check.failedRows)).arg(rows.join(QStringLiteral(", ")), check.failedRows > 4 ? QStringLiteral(" …") : QString());
}

QStandardItem *item(const QString &words)
{
    auto *out = new QStandardItem(words);
    out->setToolTip(ui::tip(words)); // where it is cut
    return out;
}

int rank(quality::State state)
{
    switch (state) {
    case quality::State::Failed: return 0;
    case quality::State::Warning: return 1;
    case quality::State::NotEvaluated: return 2;
    case quality::State::Passed: return 3;
    }
    Q_UNREACHABLE();
}

} // namespace

ResultsPanel::ResultsPanel(QWidget *parent)
    : QWidget(parent), m_model(new QStandardItemModel(this)), m_table(workbench::makeListTable(this)), m_stack(new QStackedLayout(this))
{
    m_table->setModel(m_model);
    m_table->setItemDelegate(new ResultDelegate(m_table));
    m_table->setAccessibleName(tr("Results"));
    m_model->setColumnCount(DimensionColumn + 1);
    using Column = workbench::ContentColumns::Column;
    const auto body = [] { return ui::font(ui::Type::Body); };
    new workbench::ContentColumns(m_table, {Column{DimensionColumn, body, 64}, Column{RowsColumn, body, 160}}, Column{TitleColumn, body, 160}, StateColumn);
    m_stack->addWidget(m_table);
    m_stack->addWidget(new ui::EmptyState("list-checks", tr("No results yet"), tr("Open a contract with sample data; every row is checked against it, and what each check found is listed here."), {}, this));
    m_stack->setCurrentIndex(1);
    const auto activate = [this](const QModelIndex &index) {
        const QModelIndex first = index.siblingAtColumn(0);
        if (const qint64 row = first.data(rowRole).toLongLong(); row > 0)
            Q_EMIT rowChosen(row, first.data(columnRole).toString());
    };
    connect(m_table, &QTableView::activated, this, activate);
    connect(m_table, &QTableView::clicked, this, activate);
}

int ResultsPanel::count() const
{
    return m_model->rowCount();
}

void ResultsPanel::setResults(const std::optional<quality::Results> &results)
{
    m_model->setRowCount(0);
    m_stack->setCurrentIndex(results ? 0 : 1);
    if (!results)
        return;
    std::vector<const CheckResult *> checks;
    for (const CheckResult &check : results->checks)
        checks.push_back(&check);
    std::stable_sort(checks.begin(), checks.end(), [](const CheckResult *a, const CheckResult *b) { return rank(a->state) < rank(b->state); });
    for (const CheckResult *check : checks) {
        auto *state = new QStandardItem;
        state->setData(int(workbench::stateOf(check->state)), stateRole);
        state->setData(ui::stateName(workbench::stateOf(check->state)), Qt::AccessibleTextRole);
        state->setData(check->rows.empty() ? 0 : check->rows.front().row, rowRole);
        state->setData(check->columns.value(0), columnRole);
        m_model->appendRow({state, item(check->title), item(rowsText(*check)), item(check->dimension)});
    }
}

} // namespace meshwright::shell

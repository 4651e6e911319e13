// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/workbench/contentcolumns.h"

#include "widgets/common/theme.h"

#include <QEvent>
#include <QFontMetrics>
#include <QHeaderView>
#include <QTableView>

#include <algorithm>
#include <numeric>

namespace meshwright::workbench {

namespace {

constexpr int mostMeasured = 400; // rows; more say the same

int scaled(int pixels)
{
    return qRound(pixels * ui::Theme::current().fontScale());
}

} // namespace

ContentColumns::ContentColumns(QTableView *table, QList<Column> yielding, Column rest, int stateSection)
    : QObject(table), m_table(table), m_columns(std::move(yielding)), m_state(stateSection)
{
    m_columns.append(rest);
    m_later.setSingleShot(true);
    m_later.setInterval(0);
    connect(&m_later, &QTimer::timeout, this, &ContentColumns::fit);
    const QAbstractItemModel *model = table->model();
    const auto later = [this] { m_later.start(); };
    connect(model, &QAbstractItemModel::modelReset, this, later);
    connect(model, &QAbstractItemModel::rowsInserted, this, later);
    connect(model, &QAbstractItemModel::rowsRemoved, this, later);
    connect(&ui::Theme::current(), &ui::Theme::changed, this, later);
    table->viewport()->installEventFilter(this);
    table->horizontalHeader()->setMinimumSectionSize(scaled(24));
    fit();
}

bool ContentColumns::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        m_later.start();
    return QObject::eventFilter(watched, event);
}

int ContentColumns::wishOf(const Column &column) const
{
    const QFontMetrics metrics(column.font());
    QList<int> widths;
    const QAbstractItemModel *model = m_table->model();
    for (int row = 0; row < std::min(mostMeasured, model->rowCount()); ++row)
        widths.append(metrics.horizontalAdvance(model->index(row, column.section).data().toString()));
    std::sort(widths.begin(), widths.end());
    // One long sentence must not take the room of all others.
    const qsizetype counts = column.section == m_columns.last().section ? (widths.size() - 1) * 3 / 5 : widths.size() - 1;
    const int widest = widths.value(counts);
    // a gap to the next column, so that it reads as one
    return widest == 0 ? 0 : widest + 2 * cellPadding + ui::grid::gap;
}

QList<int> ContentColumns::share(int room, const QList<int> &wishes, const QList<int> &least)
{
    QList<int> widths = wishes;
    const auto over = [&] { return std::accumulate(widths.cbegin(), widths.cend(), 0) - room; };
    const qsizetype rest = wishes.size() - 1;
    const auto giveWay = [&](qsizetype column, int down) {
        if (const int much = over(); much > 0)
            widths[column] -= std::min(much, std::max(0, widths[column] - std::min(down, wishes[column])));
    };
    giveWay(rest, std::max(least[rest], room * 42 / 100));
    for (qsizetype column = 0; column + 1 < rest; ++column)
        giveWay(column, least[column]);
    giveWay(rest, std::max(least[rest], room * 36 / 100));
    if (rest > 0)
        giveWay(rest - 1, least[rest - 1]);
    giveWay(rest, least[rest]);
    widths[rest] += std::max(0, -over());
    return widths;
}

void ContentColumns::fit()
{
    const int state = scaled(36);
    QList<int> wishes, least;
    for (const Column &column : std::as_const(m_columns)) {
        wishes.append(m_table->isColumnHidden(column.section) ? 0 : wishOf(column));
        least.append(scaled(column.least));
    }
    const QList<int> widths = share(m_table->viewport()->width() - state, wishes, least);
    m_table->setColumnWidth(m_state, state);
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        if (!m_table->isColumnHidden(m_columns[i].section))
            m_table->setColumnWidth(m_columns[i].section, widths[i]);
    }
}

} // namespace meshwright::workbench

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/compliance/trendview.h"

#include "base/clock.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/layout.h"
#include "widgets/common/state.h"
#include "widgets/common/tip.h"
#include "widgets/compliance/historykeeper.h"
#include "widgets/compliance/staterows.h"
#include "widgets/compliance/trendchart.h"
#include "widgets/compliance/waiverlist.h"
#include "widgets/workbench/contentcolumns.h"
#include "widgets/workbench/listtable.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QScopedValueRollback>
#include <QSignalBlocker>
#include <QSplitter>
#include <QStackedLayout>
#include <QStandardItemModel>
#include <QTableView>

#include <algorithm>

namespace meshwright::compliance {

using workspace::ComplianceChange;
using workspace::CompliancePoint;

namespace {

constexpr int pathRole = Qt::UserRole + 2, ruleRole = Qt::UserRole + 3;
constexpr int mostChanges = 2'000; // rows; the headline counts all

ui::State stateOf(ComplianceChange::Kind kind)
{
    switch (kind) {
    case ComplianceChange::Kind::New: return ui::State::Failed;
    case ComplianceChange::Kind::Mended: return ui::State::Passed;
    case ComplianceChange::Kind::Waived: return ui::State::Waived;
    case ComplianceChange::Kind::NotEvaluated: return ui::State::NotEvaluated;
    case ComplianceChange::Kind::RuleGone:
    case ComplianceChange::Kind::FileGone: return ui::State::None;
    }
    Q_UNREACHABLE();
}

QString wordsOf(ComplianceChange::Kind kind)
{
    switch (kind) {
    case ComplianceChange::Kind::New: return TrendView::tr("new");
    case ComplianceChange::Kind::Mended: return TrendView::tr("mended");
    case ComplianceChange::Kind::Waived: return TrendView::tr("waived");
    case ComplianceChange::Kind::NotEvaluated: return TrendView::tr("not evaluated");
    case ComplianceChange::Kind::RuleGone: return TrendView::tr("rule not in force");
    case ComplianceChange::Kind::FileGone: return TrendView::tr("file gone");
    }
    Q_UNREACHABLE();
}

QStandardItem *item(const QString &words)
{
    auto *out = new QStandardItem(words);
    out->setToolTip(ui::tip(words));
    return out;
}

QStandardItem *number(int value)
{
    auto *out = new QStandardItem(value < 0 ? TrendView::tr("—") : QLocale().toString(value));
    out->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return out;
}

QComboBox *choice(const QString &name, QWidget *parent)
{
    auto *out = new QComboBox(parent);
    out->setAccessibleName(name);
    out->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    out->setMinimumContentsLength(14);
    return out;
}

/// The choices anew; the chosen one stays where it is still there.
void fill(QComboBox *box, const QString &all, QStringList names)
{
    const QString chosen = box->currentData().toString();
    const QSignalBlocker quiet(box);
    names.removeDuplicates();
    names.sort(Qt::CaseInsensitive);
    box->clear();
    box->addItem(all, QString());
    for (const QString &name : names) {
        if (!name.isEmpty())
            box->addItem(name, name);
    }
    box->setCurrentIndex(std::max(0, box->findData(chosen)));
}

void showHead(QTableView *table)
{
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->show();
}

} // namespace

TrendView::TrendView(const workbench::Workbench &workbench, HistoryKeeper &history, QWidget *parent)
    : QWidget(parent), m_workbench(workbench), m_history(history), m_domains(choice(tr("Domain of the trend"), this)), m_products(choice(tr("Product of the trend"), this)),
      m_chart(new TrendChart(this)), m_points(new QStandardItemModel(this)), m_changes(new QStandardItemModel(this)), m_pointTable(workbench::makeListTable(this)),
      m_changeTable(workbench::makeListTable(this)), m_headline(ui::paragraph({}, "muted", this)), m_stack(new QStackedLayout(this))
{
    auto *content = new QWidget(this);
    QBoxLayout *layout = ui::column(content, ui::grid::gap, ui::grid::unit);
    QBoxLayout *scopes = ui::row(nullptr, 0, ui::grid::unit);
    scopes->addWidget(m_domains);
    scopes->addWidget(m_products);
    scopes->addStretch();
    layout->addLayout(scopes);
    layout->addWidget(m_chart, 3);
    layout->addWidget(m_headline);
    auto *below = new QSplitter(Qt::Horizontal, content);
    below->setChildrenCollapsible(false);
    below->addWidget(m_pointTable);
    below->addWidget(m_changeTable);
    below->setStretchFactor(0, 1);
    below->setStretchFactor(1, 1);
    layout->addWidget(below, 2);
    m_stack->addWidget(content);
    m_stack->addWidget(new ui::EmptyState("shield-check", tr("No day is known yet"),
                                          tr("The first point appears after the folder was read and a rule judged something in it. From then on there is one whenever something changes, and one a day."), {}, this));

    m_points->setHorizontalHeaderLabels({tr("When"), tr("Score"), tr("Failing"), tr("Not evaluated"), tr("Waived"), tr("Passed")});
    m_pointTable->setModel(m_points);
    m_pointTable->setAccessibleName(tr("Points of the trend"));
    m_pointTable->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_pointTable->setItemDelegate(new StateRows(-1, WhenColumn, m_pointTable));
    m_changes->setHorizontalHeaderLabels({QString(), tr("What"), tr("Rule"), tr("File")}); // the first is as wide as its shapes
    m_changes->setHeaderData(StateColumn, Qt::Horizontal, tr("State"), Qt::AccessibleTextRole);
    m_changeTable->setModel(m_changes);
    m_changeTable->setAccessibleName(tr("What changed"));
    m_changeTable->setItemDelegate(new StateRows(StateColumn, RuleColumn, m_changeTable));
    showHead(m_pointTable);
    showHead(m_changeTable);
    for (int column = ScoreColumn; column <= PassedColumn; ++column)
        m_points->setHeaderData(column, Qt::Horizontal, int(Qt::AlignRight | Qt::AlignVCenter), Qt::TextAlignmentRole);
    const auto body = [] { return ui::font(ui::Type::Body); };
    m_pointTable->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    using Wish = workbench::ContentColumns::Column;
    new workbench::ContentColumns(m_changeTable, {Wish{WhatColumn, body, 64}, Wish{FileColumn, body, 96}}, Wish{RuleColumn, body, 120}, StateColumn);

    connect(m_domains, &QComboBox::currentIndexChanged, this, [this] {
        showProducts();
        readPoints();
    });
    connect(m_products, &QComboBox::currentIndexChanged, this, &TrendView::readPoints);
    connect(m_chart, &TrendChart::chosen, this, &TrendView::choose);
    connect(m_pointTable->selectionModel(), &QItemSelectionModel::selectionChanged, this, &TrendView::chooseRows);
    connect(m_changeTable, &QTableView::activated, this, &TrendView::activate);
    connect(m_changeTable, &QTableView::doubleClicked, this, &TrendView::activate);
}

workspace::ComplianceScope TrendView::scope() const
{
    return {.product = m_products->currentData().toString(), .domain = m_domains->currentData().toString()};
}

void TrendView::refresh()
{
    showScopes();
    readPoints();
}

void TrendView::showScopes()
{
    QStringList domains;
    for (const workspace::ComplianceFile &file : m_history.known().now.files)
        domains.append(file.domain);
    fill(m_domains, tr("All domains"), domains);
    showProducts();
}

void TrendView::showProducts()
{
    QStringList products;
    const workspace::ComplianceScope ofDomain{.domain = m_domains->currentData().toString()};
    for (const workspace::ComplianceFile &file : m_history.known().now.files) {
        if (ofDomain.contains(file))
            products.append(file.product);
    }
    fill(m_products, tr("All products"), products);
}

void TrendView::readPoints()
{
    const int asked = ++m_asked;
    m_history.readPoints(scope(), this, [this, asked](std::vector<CompliancePoint> points) {
        if (asked == m_asked)
            showPoints(std::move(points));
    });
}

/// The newest first in the table. A clock that was wrong once would squeeze all other days into one corner.
void TrendView::showPoints(std::vector<CompliancePoint> points)
{
    const QDateTime tomorrow = base::Clock::system().now().addDays(1);
    std::erase_if(points, [&](const CompliancePoint &point) { return point.at > tomorrow; });
    const qint64 first = m_chart->anchor() >= 0 && size_t(m_chart->anchor()) < m_known.size() ? m_known[size_t(m_chart->anchor())].number : 0;
    const bool wasNewest = m_known.empty() || m_chart->current() == int(m_known.size()) - 1;
    const qint64 second = wasNewest ? 0 : m_known[size_t(std::max(0, m_chart->current()))].number;
    m_known = std::move(points);
    m_stack->setCurrentIndex(m_known.empty() ? 1 : 0);
    {
        const QScopedValueRollback quiet(m_isChoosing, true);
        m_points->setRowCount(0);
        for (auto point = m_known.rbegin(); point != m_known.rend(); ++point)
            m_points->appendRow({item(minuteText(point->at)), number(point->tally.score()), number(point->tally.failed), number(point->tally.notEvaluated), number(point->tally.waived),
                                 number(point->tally.passed)});
        m_chart->show(m_known);
    }
    const auto placeOf = [this](qint64 wanted) {
        const auto found = std::find_if(m_known.begin(), m_known.end(), [&](const CompliancePoint &point) { return point.number == wanted; });
        return found == m_known.end() ? int(m_known.size()) - 1 : int(found - m_known.begin());
    };
    choose(wasNewest ? placeOf(0) : placeOf(first), placeOf(second)); // what was chosen stays
}

/// From the chart into the table.
void TrendView::choose(int anchor, int current)
{
    {
        const QScopedValueRollback quiet(m_isChoosing, true);
        m_chart->choose(anchor, current);
        QItemSelection rows;
        const int from = m_points->rowCount() - 1 - std::max(anchor, current), to = m_points->rowCount() - 1 - std::min(anchor, current);
        if (from >= 0 && to < m_points->rowCount())
            rows.select(m_points->index(from, 0), m_points->index(to, 0));
        const QModelIndex here = m_points->index(m_points->rowCount() - 1 - current, 0);
        m_pointTable->selectionModel()->setCurrentIndex(here, QItemSelectionModel::NoUpdate);
        m_pointTable->selectionModel()->select(rows, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
        m_pointTable->scrollTo(here);
    }
    readChanges(anchor, current);
}

/// From the table into the chart.
void TrendView::chooseRows()
{
    if (m_isChoosing)
        return;
    int oldest = -1, newest = -1;
    const QModelIndexList rows = m_pointTable->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows) {
        const int place = m_points->rowCount() - 1 - row.row();
        oldest = oldest < 0 ? place : std::min(oldest, place);
        newest = std::max(newest, place);
    }
    if (newest < 0)
        return;
    m_chart->choose(oldest, newest);
    readChanges(oldest, newest);
}

/// Of a stretch from its beginning, of a single point from the one before.
void TrendView::readChanges(int anchor, int current)
{
    const int asked = ++m_asked;
    m_changes->setRowCount(0);
    const int to = std::max(anchor, current), from = anchor == current ? current - 1 : std::min(anchor, current);
    if (to < 0) {
        m_headline->clear();
        return;
    }
    if (from < 0) {
        m_headline->setText(m_known.size() == 1 ? tr("This is the first point. The next one appears when something changes, or tomorrow.")
                                                : tr("This is the first point; nothing is known of before."));
        return;
    }
    const CompliancePoint before = m_known[size_t(from)], after = m_known[size_t(to)];
    m_history.readChanges(before.number, after.number, this, [this, asked, before, after](const std::vector<ComplianceChange> &changes) {
        if (asked == m_asked)
            showChanges(before, after, changes);
    });
}

void TrendView::showChanges(const CompliancePoint &from, const CompliancePoint &to, const std::vector<ComplianceChange> &changes)
{
    const workspace::ComplianceScope of = scope();
    const governance::RulesPointer rules = m_workbench.snapshot()->rules;
    int news = 0, gone = 0;
    for (const ComplianceChange &change : changes) {
        if (!of.contains({change.path, {}, change.domain, change.product, false, {}}))
            continue;
        ++(change.kind == ComplianceChange::Kind::New ? news : gone);
        if (m_changes->rowCount() >= mostChanges)
            continue;
        auto *state = new QStandardItem;
        state->setData(int(stateOf(change.kind)), StateRows::stateRole);
        state->setData(wordsOf(change.kind), Qt::AccessibleTextRole);
        state->setData(change.path, pathRole);
        state->setData(change.rule, ruleRole);
        QStandardItem *file = item(change.title);
        file->setToolTip(ui::tip(change.path));
        m_changes->appendRow({state, item(wordsOf(change.kind)), item(rules ? titleOfRule(change.rule, *rules) : change.rule), file});
    }
    const QString when = tr("From %1 to %2:").arg(minuteText(from.at), minuteText(to.at));
    m_headline->setText(news + gone == 0 ? tr("%1 no failure came or went.").arg(when)
                                         : tr("%1 %2, %3.").arg(when, tr("%Ln failures new", nullptr, news), tr("%Ln gone", nullptr, gone)));
}

void TrendView::activate(const QModelIndex &index)
{
    const QModelIndex first = index.siblingAtColumn(StateColumn);
    Q_EMIT chosen(first.data(pathRole).toString(), first.data(ruleRole).toString());
}

} // namespace meshwright::compliance

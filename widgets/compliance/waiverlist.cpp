// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/compliance/waiverlist.h"

#include "base/clock.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/state.h"
#include "widgets/common/tip.h"
#include "widgets/compliance/staterows.h"
#include "widgets/workbench/contentcolumns.h"
#include "widgets/workbench/listtable.h"

#include <QHeaderView>
#include <QLocale>
#include <QStackedLayout>
#include <QStandardItemModel>
#include <QTableView>

#include <algorithm>

namespace meshwright::compliance {

using governance::Waiver;

namespace {

constexpr int fileRole = Qt::UserRole + 2, placeRole = Qt::UserRole + 3;

QStandardItem *item(const QString &words)
{
    auto *out = new QStandardItem(words);
    out->setToolTip(ui::tip(words)); // where it is cut
    return out;
}

} // namespace

QString titleOfRule(const QString &id, const governance::Rules &rules)
{
    for (const governance::RulePack &pack : rules.federation.packs) {
        if (const governance::RulePtr rule = pack.rule(id))
            return rule->title;
    }
    return id;
}

QString whyNotInForce(const Waiver &waiver, const workspace::Snapshot &mesh, QDate today)
{
    if (today > waiver.until)
        return WaiverList::tr("ended");
    for (const auto &file : mesh.files) {
        if (!file->brief || (file->brief->id != waiver.subject && file->brief->name != waiver.subject))
            continue;
        return waiver.isStale(today, file->brief->version) ? WaiverList::tr("was for version %1").arg(waiver.version) : QString();
    }
    return WaiverList::tr("no such file");
}

WaiverList::WaiverList(const workbench::Workbench &workbench, QWidget *parent)
    : QWidget(parent), m_workbench(workbench), m_model(new QStandardItemModel(this)), m_table(workbench::makeListTable(this)), m_stack(new QStackedLayout(this))
{
    m_model->setHorizontalHeaderLabels({tr("State"), tr("Rule"), tr("File"), tr("Reason"), tr("By"), tr("Until")});
    m_table->setModel(m_model);
    m_table->setItemDelegate(new StateRows(StateColumn, RuleColumn, m_table));
    m_table->setAccessibleName(tr("Waivers"));
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->show();
    const auto body = [] { return ui::font(ui::Type::Body); };
    using Wish = workbench::ContentColumns::Column;
    new workbench::ContentColumns(m_table, {Wish{WhoColumn, body, 64}, Wish{SubjectColumn, body, 96}, Wish{RuleColumn, body, 120}, Wish{UntilColumn, body, 96}},
                                  Wish{ReasonColumn, body, 160}, StateColumn);
    m_stack->addWidget(m_table);
    m_stack->addWidget(new ui::EmptyState("shield-check", tr("Nothing is waived"),
                                          tr("A waiver lets a rule not hold for one file until a day, with a reason and a name. Choose a cross in the matrix, then “Waive…”."), {}, this));
    connect(m_table, &QTableView::activated, this, &WaiverList::activate);
    connect(m_table, &QTableView::doubleClicked, this, &WaiverList::activate);
}

void WaiverList::refresh()
{
    const workspace::SnapshotPointer mesh = m_workbench.snapshot();
    m_model->setRowCount(0);
    m_stack->setCurrentIndex(mesh->rules && !mesh->rules->waivers.empty() ? 0 : 1);
    if (!mesh->rules)
        return;
    std::vector<const Waiver *> waivers;
    for (const Waiver &waiver : mesh->rules->waivers)
        waivers.push_back(&waiver);
    std::stable_sort(waivers.begin(), waivers.end(), [](const Waiver *a, const Waiver *b) { return a->until < b->until; });
    const QDate today = base::Clock::system().now().date();
    for (const Waiver *waiver : waivers) {
        const QString why = whyNotInForce(*waiver, *mesh, today);
        auto *state = new QStandardItem;
        state->setData(int(why.isEmpty() ? ui::State::Waived : ui::State::NotEvaluated), StateRows::stateRole);
        state->setData(why.isEmpty() ? tr("in force") : why, Qt::AccessibleTextRole);
        state->setToolTip(why.isEmpty() ? tr("in force") : ui::tip(why));
        state->setData(waiver->file, fileRole);
        state->setData(waiver->span.begin, placeRole);
        const QString until = QLocale().toString(waiver->until, QLocale::ShortFormat);
        m_model->appendRow({state, item(titleOfRule(waiver->rule, *mesh->rules)), item(waiver->subject), item(waiver->reason), item(waiver->who),
                            item(why.isEmpty() ? until : tr("%1 · %2").arg(until, why))});
    }
}

void WaiverList::select(const QString &path, quint32 offset)
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex first = m_model->index(row, StateColumn);
        if (first.data(fileRole).toString() == path && first.data(placeRole).toUInt() == offset)
            m_table->setCurrentIndex(first);
    }
    m_table->setFocus();
}

void WaiverList::activate(const QModelIndex &index)
{
    const QModelIndex first = index.siblingAtColumn(StateColumn);
    Q_EMIT chosen(first.data(fileRole).toString(), first.data(placeRole).toUInt());
}

} // namespace meshwright::compliance

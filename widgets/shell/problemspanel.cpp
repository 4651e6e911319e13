// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/problemspanel.h"

#include "widgets/common/emptystate.h"
#include "widgets/workbench/contentcolumns.h"
#include "widgets/workbench/findingmenu.h"
#include "widgets/workbench/listtable.h"
#include "widgets/workbench/states.h"

#include <QMenu>
#include <QPainter>
#include <QStackedLayout>
#include <QStyledItemDelegate>
#include <QTableView>

namespace meshwright::shell {

using document::FindingsModel;
using ui::Colour;

namespace {

class FindingDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        workbench::paintRowBackground(*painter, option);
        const auto *model = static_cast<const FindingsModel *>(index.model());
        const QRect inner = option.rect.adjusted(8, 0, -8, 0);
        switch (index.column()) {
        case FindingsModel::StateColumn:
            ui::paintState(*painter, ui::stateRect(option.rect), workbench::stateOf(model->item(index.row()).finding));
            return;
        case FindingsModel::FixColumn: painter->setPen(ui::colour(Colour::Accent)); painter->setFont(ui::font(ui::Type::Body)); break;
        case FindingsModel::PlaceColumn: painter->setPen(ui::colour(Colour::Muted)); painter->setFont(ui::font(ui::Type::Mono)); break;
        case FindingsModel::RuleColumn: painter->setPen(ui::colour(Colour::Muted)); painter->setFont(ui::font(ui::Type::Small)); break;
        default: painter->setPen(ui::colour(Colour::Text)); painter->setFont(ui::font(ui::Type::Body)); break;
        }
        const QString text = index.data(Qt::DisplayRole).toString();
        // The end of a place, with the line, matters more than its beginning.
        const auto elide = index.column() == FindingsModel::PlaceColumn ? Qt::ElideLeft : Qt::ElideRight;
        painter->drawText(inner, Qt::AlignLeft | Qt::AlignVCenter, painter->fontMetrics().elidedText(text, elide, inner.width()));
    }
};

} // namespace

ProblemsPanel::ProblemsPanel(QWidget *parent)
    : QWidget(parent), m_model(new FindingsModel(this)), m_table(workbench::makeListTable(this)), m_stack(new QStackedLayout(this))
{
    m_table->setModel(m_model);
    m_table->setItemDelegate(new FindingDelegate(m_table));
    m_table->setAccessibleName(tr("Problems"));
    using Column = workbench::ContentColumns::Column;
    const auto body = [] { return ui::font(ui::Type::Body); };
    new workbench::ContentColumns(m_table,
                                  {Column{FindingsModel::PlaceColumn, [] { return ui::font(ui::Type::Mono); }, 200},
                                   Column{FindingsModel::RuleColumn, [] { return ui::font(ui::Type::Small); }, 72}, Column{FindingsModel::FixColumn, body, 112}},
                                  Column{FindingsModel::MessageColumn, body, 144}, FindingsModel::StateColumn);
    m_stack->addWidget(m_table);
    m_stack->addWidget(new ui::EmptyState("circle-check", tr("No problems"), tr("What the standard, the contract's own sense and the governance rules have to say appears here while you work."), {}, this));
    connect(m_table, &QTableView::activated, this, &ProblemsPanel::activate);
    connect(m_table, &QTableView::clicked, this, &ProblemsPanel::activate);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_table, &QTableView::customContextMenuRequested, this, &ProblemsPanel::showMenu);
}

void ProblemsPanel::setSources(const std::vector<FindingsModel::Source> &sources)
{
    m_model->setSources(sources);
    bool fixes = false;
    for (int row = 0; row < m_model->rowCount() && !fixes; ++row)
        fixes = !m_model->item(row).finding.fixes.empty();
    m_table->setColumnHidden(FindingsModel::FixColumn, !fixes);
    m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
}

void ProblemsPanel::activate(const QModelIndex &index)
{
    const FindingsModel::Item item = m_model->item(index.row());
    if (index.column() == FindingsModel::FixColumn && !item.finding.fixes.empty())
        Q_EMIT fixChosen(item.path, item.finding.fixes.front());
    else
        Q_EMIT chosen(item.path, item.finding.span.begin, item.finding.path);
}

void ProblemsPanel::showMenu(const QPoint &place)
{
    // opened by key, the menu is about the chosen row
    const QModelIndex under = m_table->indexAt(place);
    const QModelIndex index = under.isValid() ? under : m_table->currentIndex();
    if (!index.isValid())
        return;
    const FindingsModel::Item item = m_model->item(index.row());
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Go to the place"), this, [this, item] { Q_EMIT chosen(item.path, item.finding.span.begin, item.finding.path); });
    workbench::addFindingActions(*menu, item.finding,
                                 {[this, item](const text::Fix &fix) { Q_EMIT fixChosen(item.path, fix); },
                                  [this, item] { Q_EMIT ruleChosen(item.path, item.finding.rule); },
                                  [this, item] { Q_EMIT rulePageChosen(item.finding.rule); },
                                  [this, item] { Q_EMIT waiveChosen(item.path, item.finding); }});
    menu->popup(m_table->viewport()->mapToGlobal(place));
}

} // namespace meshwright::shell

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/publish/publishdialog.h"

#include "registry/embedded/embeddedregistry.h"
#include "widgets/common/facts.h"
#include "widgets/common/layout.h"

#include <QBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>

namespace meshwright::publish {

using registry::PlanItem;

namespace {

QString whatHappens(const PlanItem &item)
{
    switch (item.action) {
    case PlanItem::Action::Create: return PublishDialog::tr("new");
    case PlanItem::Action::AddVersion: return PublishDialog::tr("new version after %1").arg(item.previous);
    case PlanItem::Action::Unchanged: return PublishDialog::tr("unchanged");
    case PlanItem::Action::Refused: return PublishDialog::tr("refused");
    }
    Q_UNREACHABLE();
}

ui::State stateOf(PlanItem::Action action)
{
    switch (action) {
    case PlanItem::Action::Create:
    case PlanItem::Action::AddVersion: return ui::State::Passed;
    case PlanItem::Action::Unchanged: return ui::State::None;
    case PlanItem::Action::Refused: return ui::State::Failed;
    }
    Q_UNREACHABLE();
}

} // namespace

PublishDialog::PublishDialog(std::vector<registry::Submission> submissions, QWidget *parent)
    : QDialog(parent), m_submissions(std::move(submissions)), m_content(new QScrollArea(this)),
      m_publish(ui::button(tr("Publish"), "primary", this)), m_close(ui::button(tr("Cancel"), nullptr, this))
{
    setWindowTitle(tr("Publish"));
    resize(560, 560);
    QBoxLayout *layout = ui::column(this);
    m_content->setWidgetResizable(true);
    m_content->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    layout->addWidget(m_content, 1);
    layout->addWidget(ui::horizontalLine(this));
    auto *buttons = new QWidget(this);
    QBoxLayout *row = ui::row(buttons, ui::grid::gap, ui::grid::unit);
    row->addStretch();
    row->addWidget(m_close);
    row->addWidget(m_publish);
    layout->addWidget(buttons);
    connect(m_publish, &QPushButton::clicked, this, &PublishDialog::publish);
    connect(m_close, &QPushButton::clicked, this, &QDialog::close);
    m_publish->setDefault(true);
    makePlan();
}

void PublishDialog::makePlan()
{
    auto registry = registry::EmbeddedRegistry::openForReading();
    if (!registry)
        return showProblem(registry.problem());
    auto plan = registry::makePlan(**registry, m_submissions);
    if (!plan)
        return showProblem(plan.problem());
    m_plan = *std::move(plan);
    showPlan();
}

void PublishDialog::showPlan()
{
    auto *facts = new ui::Facts;
    facts->heading(tr("What publishing will do"), tr("Embedded registry · %1").arg(registry::EmbeddedRegistry::defaultFile()));
    const int refused = m_plan.count(PlanItem::Action::Refused);
    for (const PlanItem &item : m_plan.items) {
        const QString kind = item.kind == registry::EntryKind::Product ? tr("product") : tr("contract");
        facts->fact(QStringLiteral("%1 %2").arg(item.title.isEmpty() ? item.submission.path : item.title, item.version), tr("%1, %2").arg(kind, whatHappens(item)), stateOf(item.action));
        if (item.action == PlanItem::Action::Refused)
            facts->text(item.reason + QLatin1Char(' ') + item.advice, "small");
    }
    if (refused > 0) {
        facts->section(tr("Refused"));
        facts->text(m_plan.hasWork() ? tr("%n of these can't be published as they are. The others can be published now.", nullptr, refused)
                                     : tr("Nothing here can be published as it is. Mend what is named above first."), "fail");
    } else if (!m_plan.hasWork()) {
        facts->text(tr("The registry has exactly this already; nothing would be stored."), "muted");
    }
    facts->finish();
    ui::replaceContent(m_content, facts);
    const int ready = m_plan.count(PlanItem::Action::Create) + m_plan.count(PlanItem::Action::AddVersion);
    m_publish->setEnabled(m_plan.hasWork());
    m_publish->setText(refused > 0 && m_plan.hasWork() ? tr("Publish the other %1").arg(ready) : tr("Publish"));
}

void PublishDialog::publish()
{
    auto registry = registry::EmbeddedRegistry::open();
    if (!registry)
        return showProblem(registry.problem());
    const auto receipt = (*registry)->publish(m_plan.withoutRefused());
    if (!receipt)
        return showProblem(receipt.problem());
    showReceipt(*receipt);
    Q_EMIT published(*receipt);
}

void PublishDialog::showReceipt(const registry::Receipt &receipt)
{
    auto *facts = new ui::Facts;
    facts->heading(receipt.repeated ? tr("All of this had been published before") : tr("Published"), tr("Receipt %1").arg(receipt.id));
    facts->fact(tr("When"), QLocale().toString(receipt.published.toLocalTime(), QLocale::ShortFormat));
    facts->fact(tr("Where"), receipt.registry);
    facts->section(tr("Items"));
    for (const registry::ReceiptItem &item : receipt.items) {
        const bool stored = item.outcome != registry::ReceiptItem::Outcome::Unchanged;
        facts->fact(QStringLiteral("%1 %2").arg(item.title, item.version), stored ? tr("stored") : tr("unchanged"), stored ? ui::State::Passed : ui::State::None);
        facts->text(tr("content %1").arg(item.hash.left(16)), "small");
    }
    facts->finish();
    ui::replaceContent(m_content, facts);
    m_publish->hide();
    m_close->setText(tr("Close"));
    m_close->setFocus();
}

void PublishDialog::showProblem(const base::Problem &problem)
{
    auto *facts = new ui::Facts;
    facts->heading(tr("Not published"));
    facts->text(problem.text(), "fail");
    facts->finish();
    ui::replaceContent(m_content, facts);
    m_publish->setEnabled(false);
}

} // namespace meshwright::publish

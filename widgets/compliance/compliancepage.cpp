// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/compliance/compliancepage.h"

#include "base/file.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/facts.h"
#include "widgets/common/layout.h"
#include "widgets/compliance/compliancemodel.h"
#include "widgets/workbench/listtable.h"
#include "widgets/workbench/states.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QFileDialog>
#include <QFrame>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QStackedLayout>
#include <QStyledItemDelegate>
#include <QTableView>

namespace meshwright::compliance {

using ui::Colour;

namespace {

class MatrixDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        workbench::paintRowBackground(*painter, option);
        const auto *model = static_cast<const ComplianceModel *>(index.model());
        if (index.column() >= ComplianceModel::FirstRuleColumn) {
            if (const governance::Verdict *verdict = model->verdict(index))
                ui::paintState(*painter, QRectF(option.rect.center().x() - 7, option.rect.center().y() - 7, 14, 14), workbench::stateOf(*verdict));
            return;
        }
        const bool title = index.column() == ComplianceModel::TitleColumn;
        painter->setFont(ui::font(title ? ui::Type::Strong : ui::Type::Body));
        painter->setPen(ui::colour(title ? Colour::Text : Colour::Muted));
        const QRect inner = option.rect.adjusted(8, 0, -8, 0);
        painter->drawText(inner, Qt::AlignLeft | Qt::AlignVCenter, painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, inner.width()));
    }
};

QFrame *card(const QString &title, const QString &figure, const QString &detail, const char *detailRole, QWidget *parent)
{
    auto *frame = new QFrame(parent);
    frame->setProperty("role", QStringLiteral("card"));
    QBoxLayout *layout = ui::column(frame, ui::grid::gap, ui::grid::half);
    layout->addWidget(ui::label(title, "muted", frame));
    layout->addWidget(ui::label(figure, "figure", frame));
    layout->addWidget(ui::label(detail, detailRole, frame));
    return frame;
}

} // namespace

CompliancePage::CompliancePage(workbench::Workbench &workbench, QWidget *parent)
    : Page(parent), m_workbench(workbench), m_model(new ComplianceModel(this)), m_table(workbench::makeListTable(this)),
      m_domains(new QComboBox(this)), m_cards(new QWidget(this)), m_stack(new QStackedLayout), m_inspector(new QScrollArea(this))
{
    QBoxLayout *layout = ui::column(this);
    QBoxLayout *tools = ui::toolbar(layout);
    m_domains->setAccessibleName(tr("Domain"));
    m_domains->setMinimumWidth(160);
    tools->addWidget(m_domains);
    tools->addStretch();
    QPushButton *save = ui::button(tr("Export…"), nullptr, this);
    connect(save, &QPushButton::clicked, this, &CompliancePage::exportCsv);
    tools->addWidget(save);

    auto *content = new QWidget(this);
    QBoxLayout *contentLayout = ui::column(content, ui::grid::gap, ui::grid::gap);
    ui::row(m_cards, 0, ui::grid::gap);
    contentLayout->addWidget(m_cards);
    m_table->setModel(m_model);
    m_table->setItemDelegate(new MatrixDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_table->setAccessibleName(tr("Files and rules"));
    m_table->horizontalHeader()->show();
    m_table->horizontalHeader()->setDefaultAlignment(Qt::Alignment(int(Qt::AlignHCenter | Qt::AlignVCenter) | int(Qt::TextWordWrap)));
    m_table->horizontalHeader()->setFixedHeight(56);
    contentLayout->addWidget(m_table, 1);
    m_stack->addWidget(content);
    m_stack->addWidget(new ui::EmptyState("shield-check", tr("Nothing to judge yet"), tr("Open a folder with contracts. The rules of the built-in packs and those in its “rules” folder are judged here, offline."), {}, this));
    layout->addLayout(m_stack, 1);

    m_inspector->setWidgetResizable(true);
    m_inspector->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_domains, &QComboBox::currentIndexChanged, this, [this] {
        m_model->show(m_workbench, m_domains->currentData().toString());
        refreshCards();
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &CompliancePage::refreshInspector);
    connect(&workbench, &workbench::Workbench::snapshotChanged, this, &CompliancePage::refresh);
    connect(&workbench, &workbench::Workbench::documentChanged, this, &CompliancePage::refresh);
    refresh();
}

void CompliancePage::refresh()
{
    const QString domain = m_domains->currentData().toString();
    const QPoint place(m_table->currentIndex().row(), m_table->currentIndex().column());
    {
        const QSignalBlocker quiet(m_domains);
        m_domains->clear();
        m_domains->addItem(tr("All domains"), QString());
        for (const mesh::Domain &one : m_workbench.snapshot()->mesh.domains) {
            if (!one.name.isEmpty())
                m_domains->addItem(one.name, one.name);
        }
        m_domains->setCurrentIndex(std::max(0, m_domains->findData(domain)));
    }
    m_model->show(m_workbench, m_domains->currentData().toString());
    m_stack->setCurrentIndex(m_model->rowCount() > 0 ? 0 : 1);
    m_table->setColumnWidth(ComplianceModel::TitleColumn, 220);
    m_table->setColumnWidth(ComplianceModel::DomainColumn, 240);
    for (int column = ComplianceModel::FirstRuleColumn; column < m_model->columnCount(); ++column)
        m_table->setColumnWidth(column, 104);
    if (place.x() >= 0 && place.x() < m_model->rowCount() && place.y() < m_model->columnCount())
        m_table->setCurrentIndex(m_model->index(place.x(), place.y()));
    refreshCards();
    refreshInspector();
}

void CompliancePage::refreshCards()
{
    const QList<QWidget *> old = m_cards->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    for (QWidget *child : old) {
        child->hide();
        child->deleteLater();
    }
    auto *layout = qobject_cast<QBoxLayout *>(m_cards->layout());
    const int score = m_model->score();
    const int passed = m_model->count(ui::State::Passed);
    const int failed = m_model->count(ui::State::Failed);
    layout->addWidget(card(tr("Mesh score"), score < 0 ? tr("—") : QString::number(score), tr("%1 cells passed").arg(passed), "small", m_cards), 1);
    layout->addWidget(card(tr("Failing"), QString::number(failed), failed == 0 ? tr("nothing to mend") : tr("choose a cross to see why"), failed == 0 ? "small" : "fail", m_cards), 1);
    layout->addWidget(card(tr("Not evaluated"), QString::number(m_model->count(ui::State::NotEvaluated)), tr("never counted as passed"), "small", m_cards), 1);
    layout->addWidget(card(tr("Waived"), QString::number(m_model->count(ui::State::Waived)), tr("with a reason and an end date"), "small", m_cards), 1);
}

void CompliancePage::refreshInspector()
{
    auto *facts = new ui::Facts;
    const QModelIndex index = m_table->currentIndex();
    const governance::Verdict *verdict = index.isValid() ? m_model->verdict(index) : nullptr;
    if (!index.isValid() || index.column() < ComplianceModel::FirstRuleColumn) {
        facts->heading(tr("Compliance"), tr("%n files", nullptr, m_model->rowCount()));
        facts->text(tr("Choose a cell to see what the rule asks for, why, and where the file breaks it."), "muted");
        for (const governance::PackFinding &broken : m_workbench.snapshot()->rules ? m_workbench.snapshot()->rules->findings : std::vector<governance::PackFinding>())
            facts->text(tr("%1: %2").arg(broken.file, broken.finding.message), "fail");
        facts->finish();
        ui::replaceContent(m_inspector, facts);
        return;
    }
    const governance::Rule &rule = m_model->rule(index.column());
    const ComplianceModel::Row &row = m_model->row(index.row());
    facts->heading(rule.title, row.title);
    const ui::State state = verdict ? workbench::stateOf(*verdict) : ui::State::None;
    facts->fact(tr("State"), !verdict ? tr("not in force here") : state == ui::State::None ? tr("nothing to check here") : ui::stateName(state), state);
    facts->fact(tr("Rule"), rule.id);
    facts->section(tr("Why"));
    facts->text(rule.why.isEmpty() ? tr("The rule gives no reason.") : rule.why, "muted");
    if (verdict && !verdict->reason.isEmpty()) {
        facts->section(tr("Not evaluated because"));
        facts->text(verdict->reason);
    }
    if (verdict && verdict->findings > 0) {
        facts->section(tr("Where"));
        for (const text::Finding &finding : row.analysis->evaluation.findings) {
            if (finding.rule != rule.id)
                continue;
            const base::Position position = row.analysis->tree.source().position(finding.span.begin);
            facts->link(finding.message, tr("line %1").arg(position.line), [this, path = row.path, finding] { Q_EMIT chosen(path, finding.span.begin, finding.path); });
        }
        if (!rule.fix.isEmpty()) {
            facts->section(tr("What to do"));
            facts->text(rule.fix);
        }
    }
    for (const governance::WaivedFinding &waived : row.analysis->evaluation.waived) {
        if (waived.finding.rule != rule.id)
            continue;
        facts->section(tr("Waived"));
        facts->text(waived.waiver.reason);
        facts->fact(tr("By"), waived.waiver.who);
        facts->fact(tr("Until"), QLocale().toString(waived.waiver.until, QLocale::ShortFormat), ui::State::Waived);
    }
    facts->finish();
    ui::replaceContent(m_inspector, facts);
}

void CompliancePage::exportCsv()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Export the matrix"), QStringLiteral("compliance.csv"), tr("Spreadsheet text (*.csv)"));
    if (path.isEmpty())
        return;
    const auto saved = base::saveFile(path, m_model->csv());
    Q_EMIT notice(saved ? tr("The matrix is in %1.").arg(path) : saved.problem().text());
}

QWidget *CompliancePage::inspector()
{
    return m_inspector;
}

} // namespace meshwright::compliance

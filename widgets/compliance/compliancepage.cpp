// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/compliance/compliancepage.h"

#include "authoring/hover.h"
#include "base/clock.h"
#include "base/file.h"
#include "governance/waiverwriter.h"
#include "widgets/common/emptystate.h"
#include "widgets/common/facts.h"
#include "widgets/common/layout.h"
#include "widgets/common/segmented.h"
#include "widgets/common/theme.h"
#include "widgets/compliance/cardtexts.h"
#include "widgets/compliance/cellfacts.h"
#include "widgets/compliance/compliancemodel.h"
#include "widgets/compliance/historykeeper.h"
#include "widgets/compliance/matrixexport.h"
#include "widgets/compliance/matrixfilters.h"
#include "widgets/compliance/matrixtable.h"
#include "widgets/compliance/ruledialog.h"
#include "widgets/compliance/scorecards.h"
#include "widgets/compliance/trendview.h"
#include "widgets/compliance/waivedialog.h"
#include "widgets/compliance/waiverlist.h"
#include "widgets/workbench/manual.h"

#include <QAction>
#include <QBoxLayout>
#include <QDir>
#include <QFileDialog>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedLayout>

#include <algorithm>
#include <utility>

namespace meshwright::compliance {

namespace {

enum View { MatrixView, TrendOfDays, WaiversView };

constexpr int lowPage = 480; // px at a text size of 100 %; below it the figures give their room to the matrix

} // namespace

CompliancePage::CompliancePage(workbench::Workbench &workbench, QWidget *parent)
    : Page(parent), m_workbench(workbench), m_model(new ComplianceModel(this)), m_table(new MatrixTable(m_model, this)), m_views(new ui::Segmented({tr("Matrix"), tr("Trend"), tr("Waivers")}, 1, this)),
      m_history(new HistoryKeeper(workbench, this)), m_cards(new ScoreCards(this)), m_stack(new QStackedLayout), m_inspector(new QScrollArea(this))
{
    QBoxLayout *layout = ui::column(this);
    QBoxLayout *tools = ui::toolbar(layout);
    tools->addWidget(m_views);
    m_filters = new MatrixFilters(workbench, tools, this);
    tools->addStretch();
    QPushButton *tryOne = ui::button(tr("Try a rule…"), nullptr, this);
    connect(tryOne, &QPushButton::clicked, this, &CompliancePage::tryRule);
    tools->addWidget(tryOne);
    m_export = ui::button(tr("Export…"), nullptr, this);
    connect(m_export, &QPushButton::clicked, this, &CompliancePage::exportMatrix);
    tools->addWidget(m_export);

    auto *content = new QWidget(this);
    QBoxLayout *contentLayout = ui::column(content, ui::grid::gap, ui::grid::gap);
    contentLayout->addWidget(m_cards);
    contentLayout->addWidget(m_table, 1);
    m_stack->addWidget(content);
    m_stack->addWidget(new ui::EmptyState("shield-check", tr("Nothing to judge yet"), tr("Open a folder with contracts. The rules of the built-in packs and those in its “rules” folder are judged here, offline."), {}, this));
    layout->addLayout(m_stack, 1);

    m_inspector->setWidgetResizable(true);
    m_inspector->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(m_views, &ui::Segmented::changed, this, &CompliancePage::showView);
    connect(m_filters, &MatrixFilters::changed, this, &CompliancePage::showModel);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &CompliancePage::refreshInspector);
    connect(m_table, &QTableView::doubleClicked, this, &CompliancePage::goToPlace);
    connect(m_table, &MatrixTable::fileChosen, this, [this](int row) { goToPlace(m_model->index(row, ComplianceModel::TitleColumn)); });
    auto *go = new QAction(tr("Go to the place"), m_table);
    go->setShortcuts({Qt::Key_Return, Qt::Key_Enter});
    go->setShortcutContext(Qt::WidgetShortcut);
    connect(go, &QAction::triggered, this, [this] { goToPlace(m_table->currentIndex()); });
    m_table->addAction(go);
    connect(m_history, &HistoryKeeper::changed, this, [this] {
        if (!m_isLate)
            refreshCards();
        if (m_trend)
            m_trend->refresh();
    });
    connect(m_history, &HistoryKeeper::notice, this, &CompliancePage::notice);
    connect(&workbench, &workbench::Workbench::snapshotChanged, this, &CompliancePage::snapshotChanged);
    connect(&workbench, &workbench::Workbench::documentChanged, this, &CompliancePage::documentChanged);
}

/// The matrix, what stands for it while there is nothing to judge, the trend, or the waivers.
void CompliancePage::showView()
{
    const int view = m_views->chosen().value(0);
    if (view == WaiversView && !m_waivers) {
        m_waivers = new WaiverList(m_workbench, this);
        m_waivers->refresh();
        connect(m_waivers, &WaiverList::chosen, this, [this](const QString &path, quint32 offset) { Q_EMIT chosen(path, offset, {}); });
        m_stack->addWidget(m_waivers);
    }
    if (view == TrendOfDays && !m_trend) {
        m_trend = new TrendView(m_workbench, *m_history, this);
        m_trend->refresh();
        connect(m_trend, &TrendView::chosen, this, &CompliancePage::goToFailure);
        m_stack->addWidget(m_trend);
    }
    m_filters->setVisible(view == MatrixView);
    m_export->setVisible(view == MatrixView);
    if (view == WaiversView)
        m_stack->setCurrentWidget(m_waivers);
    else if (view == TrendOfDays)
        m_stack->setCurrentWidget(m_trend);
    else
        m_stack->setCurrentIndex(m_model->rowCount() > 0 || m_filters->isAnySet() ? 0 : 1);
    refreshInspector();
}

void CompliancePage::showWaivers()
{
    catchUp();
    m_views->setChosen({WaiversView});
    showView();
}

void CompliancePage::showTrend()
{
    catchUp();
    m_views->setChosen({TrendOfDays});
    showView();
}

void CompliancePage::showWaiver(const governance::Waiver &waiver)
{
    showWaivers();
    m_waivers->select(waiver.file, waiver.span.begin);
}

void CompliancePage::showMatrix()
{
    m_views->setChosen({MatrixView});
    showView();
}

void CompliancePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    m_cards->setCompact(height() < qRound(lowPage * ui::Theme::current().fontScale()));
}

void CompliancePage::documentChanged()
{
    m_isLate = true;
    if (isVisible())
        refresh();
}

void CompliancePage::snapshotChanged()
{
    if (!isVisible() && m_model->rowCount() > 0) {
        m_place = {m_table->currentIndex().row(), m_table->currentIndex().column()};
        m_model->forget();
    }
    documentChanged();
}

void CompliancePage::catchUp()
{
    if (m_isLate)
        refresh();
}

void CompliancePage::showEvent(QShowEvent *event)
{
    catchUp();
    Page::showEvent(event);
}

void CompliancePage::refresh()
{
    m_isLate = false;
    const QPoint forgotten = std::exchange(m_place, {-1, -1});
    const QPoint place = forgotten.x() >= 0 ? forgotten : QPoint(m_table->currentIndex().row(), m_table->currentIndex().column());
    m_filters->showDomains();
    const governance::RulesPointer rules = m_workbench.snapshot()->rules;
    const size_t waivers = rules ? rules->waivers.size() : 0;
    m_views->setTitle(WaiversView, waivers > 0 ? tr("Waivers %L1").arg(waivers) : tr("Waivers"));
    if (m_waivers)
        m_waivers->refresh();
    showModel();
    if (place.x() >= 0 && place.x() < m_model->rowCount() && place.y() < m_model->columnCount())
        m_table->setCurrentIndex(m_model->index(place.x(), place.y()));
    refreshInspector();
}

void CompliancePage::showModel()
{
    m_model->show(m_workbench, m_filters->filter());
    m_filters->showPacks(m_model->packs());
    m_table->fit();
    refreshCards();
    showView();
}

void CompliancePage::refreshCards()
{
    m_cards->show(cardsOf(*m_model, m_workbench, m_filters->filter(), m_history->known(), base::Clock::system().now()));
}

void CompliancePage::refreshInspector()
{
    const QModelIndex index = m_table->currentIndex();
    if (m_views->chosen().contains(MatrixView) && index.isValid() && index.column() >= ComplianceModel::FirstRuleColumn)
        ui::replaceContent(m_inspector, cellFacts(*m_model, index, m_workbench,
                                                  {[this](const QString &path, const text::Finding &finding) { Q_EMIT chosen(path, finding.span.begin, finding.path); },
                                                   [this](const QString &path, const text::Finding &finding) { waive(path, finding); }, [this](const governance::Rule &rule) { openRule(rule); }}));
    else
        ui::replaceContent(m_inspector, meshFacts(*m_model, m_workbench));
}

/// What the rule found first; where it found nothing, the file.
void CompliancePage::goToPlace(const QModelIndex &index)
{
    if (!index.isValid())
        return;
    const QString path = m_model->row(index.row()).path;
    const std::vector<text::Finding> findings = index.column() < ComplianceModel::FirstRuleColumn ? std::vector<text::Finding>() : m_model->findings(index);
    if (findings.empty())
        Q_EMIT chosen(path, 0, {});
    else
        Q_EMIT chosen(path, findings.front().span.begin, findings.front().path);
}

/// Where the rule finds something in the file now; where it doesn't any more, the file.
void CompliancePage::goToFailure(const QString &relativePath, const QString &rule)
{
    const QString path = QDir(m_workbench.snapshot()->folder).filePath(relativePath);
    const document::AnalysisPointer analysis = m_workbench.analysis(path);
    if (!analysis) {
        Q_EMIT notice(tr("%1 is not in the folder any more.").arg(relativePath));
        return;
    }
    std::vector<text::Finding> findings = analysis->findings;
    const std::vector<text::Finding> ofMesh = m_workbench.meshFindings(path);
    findings.insert(findings.end(), ofMesh.begin(), ofMesh.end());
    const auto found = std::find_if(findings.begin(), findings.end(), [&](const text::Finding &finding) { return finding.rule == rule; });
    if (found == findings.end())
        Q_EMIT chosen(path, 0, {});
    else
        Q_EMIT chosen(path, found->span.begin, found->path);
}

bool CompliancePage::showCell(const QString &path, const QString &ruleId)
{
    catchUp();
    showMatrix();
    if (m_model->rowOf(path) < 0 || m_model->columnOf(ruleId) < 0)
        m_filters->clear();
    const int row = m_model->rowOf(path), column = m_model->columnOf(ruleId);
    if (row < 0 || column < 0)
        return false;
    m_table->setCurrentIndex(m_model->index(row, column));
    m_table->scrollTo(m_table->currentIndex());
    return true;
}

bool CompliancePage::showRule(const QString &ruleId)
{
    catchUp();
    showMatrix();
    m_filters->clear();
    const int column = m_model->columnOf(ruleId);
    int chosen = -1;
    for (int row = 0; column >= 0 && row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, column);
        if (m_model->verdict(index) && (chosen < 0 || m_model->state(index) == ui::State::Failed))
            chosen = row;
        if (chosen == row && m_model->state(index) == ui::State::Failed)
            break;
    }
    if (chosen < 0)
        return false;
    m_table->setCurrentIndex(m_model->index(chosen, column));
    m_table->scrollTo(m_table->currentIndex());
    m_table->setFocus();
    return true;
}

void CompliancePage::waive(const QString &path, const text::Finding &finding)
{
    if (!m_workbench.workspace() || !showCell(path, finding.rule)) {
        Q_EMIT notice(tr("Only a finding of a governance rule, in a file of the open folder, can be waived."));
        return;
    }
    const ComplianceModel::Row &row = m_model->row(m_model->rowOf(path));
    governance::Waiver wish;
    wish.rule = finding.rule;
    wish.subject = row.id.isEmpty() ? row.name : row.id;
    wish.at = finding.path;
    wish.version = row.version;
    wish.who = m_who;
    if (wish.subject.isEmpty()) {
        Q_EMIT notice(tr("A waiver names its subject by id or name; give the file one of them first."));
        return;
    }
    WaiveDialog dialog(wish, m_model->rule(m_model->columnOf(finding.rule)).title, row.title, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_who = dialog.waiver().who;
    const auto written = governance::writeWaiver(m_workbench.workspace()->folder(), dialog.waiver(), base::Clock::system().now().date());
    if (written)
        m_workbench.workspace()->reloadRules();
    Q_EMIT notice(written ? tr("The waiver is in %1.").arg(m_workbench.displayPath(*written)) : written.problem().text());
}

void CompliancePage::openRule(const governance::Rule &rule)
{
    if (!rule.file.isEmpty() && !rule.file.startsWith(QLatin1Char(':')))
        Q_EMIT chosen(rule.file, rule.span.begin, {});
    else if (!workbench::openManual(rule.docs))
        Q_EMIT notice(tr("The manual tells about %1 in %2; it could not be opened here.").arg(rule.id, rule.docs));
}

void CompliancePage::openRuleNamed(const QString &rule)
{
    if (const workspace::SnapshotPointer snapshot = m_workbench.snapshot(); snapshot->rules) {
        for (const governance::RulePack &pack : snapshot->rules->federation.packs) {
            if (const governance::RulePtr known = pack.rule(rule))
                return openRule(*known);
        }
    }
    const QString page = authoring::rulePage(rule);
    if (page.isEmpty() || !workbench::openManual(page))
        Q_EMIT notice(tr("No page about %1 could be opened here.").arg(rule));
}

void CompliancePage::tryRule()
{
    if (!m_workbench.workspace()) {
        Q_EMIT notice(tr("Open a folder first: a rule is tried on what is in it."));
        return;
    }
    auto *dialog = new RuleDialog(m_workbench.snapshot(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RuleDialog::chosen, this, &CompliancePage::chosen);
    connect(dialog, &RuleDialog::stored, this, [this](const QString &path) {
        m_workbench.workspace()->reloadRules();
        Q_EMIT notice(tr("The rule is in %1.").arg(m_workbench.displayPath(path)));
    });
    dialog->show(); // the window goes on: what fails is looked at beside it
}

void CompliancePage::exportMatrix()
{
    const QString csv = tr("Spreadsheet text (*.csv)"), html = tr("Page (*.html)");
    QString chosenType = csv;
    QString path = QFileDialog::getSaveFileName(this, tr("Export the matrix"), QStringLiteral("compliance.csv"), csv + QStringLiteral(";;") + html, &chosenType);
    if (path.isEmpty())
        return;
    const bool isPage = path.endsWith(QLatin1String(".html"), Qt::CaseInsensitive) || path.endsWith(QLatin1String(".htm"), Qt::CaseInsensitive)
        || (chosenType == html && !path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive));
    const auto saved = base::saveFile(path, isPage ? matrixHtml(*m_model, m_workbench.workspace() ? m_workbench.workspace()->folder() : QString()) : matrixCsv(*m_model));
    Q_EMIT notice(saved ? tr("The matrix is in %1.").arg(path) : saved.problem().text());
}

QWidget *CompliancePage::inspector()
{
    return m_inspector;
}

} // namespace meshwright::compliance

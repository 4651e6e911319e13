// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/mainwindow.h"

#include "widgets/common/focus.h"
#include "widgets/common/layout.h"
#include "widgets/compliance/compliancepage.h"
#include "widgets/designer/contractpage.h"
#include "widgets/marketplace/marketplacepage.h"
#include "widgets/meshview/meshpage.h"
#include "widgets/publish/publishdialog.h"
#include "widgets/publish/submissions.h"
#include "widgets/sample/samplepage.h"
#include "widgets/shell/areas.h"
#include "widgets/shell/backgroundjobs.h"
#include "widgets/shell/bottompanel.h"
#include "widgets/shell/commandpalette.h"
#include "widgets/shell/headerbar.h"
#include "widgets/shell/pagearea.h"
#include "widgets/shell/panels.h"
#include "widgets/shell/problemspanel.h"
#include "widgets/shell/recoverybar.h"
#include "widgets/shell/recoveryoffers.h"
#include "widgets/shell/resultspanel.h"
#include "widgets/shell/saving.h"
#include "widgets/shell/splitterkeys.h"
#include "widgets/shell/statusline.h"
#include "widgets/shell/workspacepanel.h"
#include "workspace/history.h"
#include "workspace/submissions.h"

#include <QBoxLayout>
#include <QDir>
#include <QFileInfo>
#include <QScreen>
#include <QSettings>
#include <QSplitter>

namespace meshwright::shell {

using designer::ContractPage;
using document::ContractDocument;

MainWindow::MainWindow(ui::Theme &theme, QWidget *parent)
    : QMainWindow(parent), m_preferences(theme), m_samples(m_workbench), m_header(new HeaderBar), m_side(new WorkspacePanel(m_workbench)), m_pages(new PageArea),
      m_bottom(new BottomPanel), m_status(new StatusLine(m_workbench.jobs())), m_recoveryBar(new RecoveryBar), m_recovery(new RecoveryOffers(m_workbench, *m_recoveryBar, this)),
      m_saving(new Saving(m_workbench, this)), m_areas(new Areas(this)), m_splitterKeys(new SplitterKeys(this)),
      m_mesh(new meshview::MeshPage(m_workbench)), m_sample(new sample::SamplePage(m_workbench, m_samples)),
      m_compliance(new compliance::CompliancePage(m_workbench)), m_marketplace(new marketplace::MarketplacePage)
{
    setWindowTitle(tr("Meshwright"));
    setMinimumSize(960, 640);
    constexpr QSize frame(0, 32); // what the desktop puts around it, about
    resize(QSize(1440, 900).boundedTo(screen()->availableSize() - frame));
    buildFrame();
    connectParts();
    connectFiles();
    connectDrops();
    connectRecovery();
    ui::pressByEnter(this);
    new BackgroundJobs(m_workbench, m_samples, this);
    for (workbench::Page *page : {static_cast<workbench::Page *>(m_mesh), static_cast<workbench::Page *>(m_sample), static_cast<workbench::Page *>(m_compliance), static_cast<workbench::Page *>(m_marketplace)})
        addPage(page, -1, false);
    makeCommands();
    buildMenu();
    restoreGeometry(QSettings().value(QStringLiteral("window/geometry")).toByteArray());
    m_status->showStanding(m_workbench);
    showWelcome();
}

MainWindow::~MainWindow() = default;

void MainWindow::buildFrame()
{
    auto *down = new QSplitter(Qt::Vertical);
    down->addWidget(m_pages);
    down->addWidget(m_bottom);
    down->setStretchFactor(0, 1);
    auto *across = new QSplitter(Qt::Horizontal);
    m_side->setMinimumWidth(160);
    across->addWidget(m_side);
    across->addWidget(down);
    across->setStretchFactor(1, 1);
    m_panels = new Panels({across, m_pages->splitter(), down}, *m_bottom, this);
    auto *all = new QWidget(this);
    QBoxLayout *layout = ui::column(all);
    layout->addWidget(m_header);
    layout->addWidget(m_recoveryBar);
    layout->addWidget(across, 1);
    setCentralWidget(all);
    setStatusBar(m_status);
    for (QWidget *area : {static_cast<QWidget *>(m_header), static_cast<QWidget *>(m_recoveryBar), static_cast<QWidget *>(m_side), m_pages->centre(), m_pages->inspectors(), static_cast<QWidget *>(m_bottom), static_cast<QWidget *>(m_status)})
        m_areas->add(area);
}

void MainWindow::connectParts()
{
    connect(m_splitterKeys, &SplitterKeys::notice, this, &MainWindow::notice);
    connect(m_header, &HeaderBar::searchRequested, this, &MainWindow::showPalette);
    connect(m_header, &HeaderBar::checkAllRequested, this, &MainWindow::checkAll);
    connect(m_header, &HeaderBar::publishRequested, this, &MainWindow::publish);
    connect(m_side, &WorkspacePanel::rulesChosen, this, [this] { showPage(m_compliance); });
    connect(m_side, &WorkspacePanel::waiversChosen, this, [this] {
        showPage(m_compliance);
        m_compliance->showWaivers();
    });
    connect(m_side, &WorkspacePanel::registryChosen, this, [this] { showPage(m_marketplace); });
    connect(m_side, &WorkspacePanel::productChosen, this, [this](int product) {
        showPage(m_mesh);
        m_mesh->selectProduct(product);
    });
    connect(m_compliance, &compliance::CompliancePage::chosen, this, &MainWindow::goTo);
    connect(&m_bottom->problems(), &ProblemsPanel::waiveChosen, m_compliance, &compliance::CompliancePage::waive);
    connect(&m_bottom->problems(), &ProblemsPanel::ruleChosen, this, &MainWindow::explainRule);
    connect(&m_bottom->problems(), &ProblemsPanel::rulePageChosen, m_compliance, &compliance::CompliancePage::openRuleNamed);
    connect(m_marketplace, &marketplace::MarketplacePage::publishRequested, this, &MainWindow::publish);
    connect(m_sample, &sample::SamplePage::resultsChanged, this, &MainWindow::followSample);
    connect(&m_bottom->problems(), &ProblemsPanel::chosen, this, &MainWindow::goTo);
    connect(&m_bottom->problems(), &ProblemsPanel::fixChosen, this, &MainWindow::applyFix);
    connect(&m_bottom->results(), &ResultsPanel::rowChosen, this, [this](qint64 row, const QString &column) {
        showPage(m_sample);
        m_sample->goToRow(row, column);
    });
    connect(m_pages, &PageArea::currentChanged, this, &MainWindow::pageChanged);
    const auto recount = [this] {
        refreshProblems();
        m_status->showStanding(m_workbench);
    };
    connect(&m_workbench, &workbench::Workbench::snapshotChanged, this, recount);
    connect(&m_workbench, &workbench::Workbench::documentChanged, this, recount);
    connect(&m_workbench, &workbench::Workbench::documentClosed, this, [this](const QString &path) {
        if (ContractPage *page = m_contracts.take(path))
            m_pages->remove(page);
    });
    connect(&m_workbench, &workbench::Workbench::notice, this, &MainWindow::notice);
    connect(&m_samples, &sample::SampleStore::notRemembered, this, &MainWindow::notice);
}

void MainWindow::explainRule(const QString &path, const QString &rule)
{
    if (m_compliance->showCell(path, rule))
        showPage(m_compliance);
    else
        m_compliance->openRuleNamed(rule);
}

void MainWindow::addPage(workbench::Page *page, int at, bool closable)
{
    connect(page, &workbench::Page::placeChanged, this, [this, page] {
        if (m_pages->current() == page)
            m_status->showPlace(page->place());
    });
    connect(page, &workbench::Page::notice, this, &MainWindow::notice);
    m_pages->add(page, at, closable);
}

ContractPage *MainWindow::currentContract() const
{
    return qobject_cast<ContractPage *>(m_pages->current());
}

void MainWindow::showPage(workbench::Page *page)
{
    m_pages->show(page);
}

void MainWindow::pageChanged(workbench::Page *page)
{
    if (m_shown && m_shown != page && !m_travels)
        m_places.leave(placeOn(m_shown));
    m_shown = page;
    const ContractPage *contract = currentContract();
    m_side->setCurrentFile(contract ? contract->document()->path() : QString());
    // Sample data and history follow the contract that was looked at last.
    if (contract) {
        m_bottom->setHistory(contract->document()->history());
        m_sample->show(contract->document()->path(), contract->currentObject());
    }
    if (page == m_marketplace)
        m_marketplace->refresh();
    m_status->showPlace(page->place());
    refreshProblems();
    settleBottom();
    m_panels->refit();
}

void MainWindow::settleBottom()
{
    const workbench::Page *page = m_pages->current();
    m_bottom->settle(!currentContract() && page != m_mesh && page != m_sample && page != m_compliance);
}

void MainWindow::refreshProblems()
{
    std::vector<document::FindingsModel::Source> sources;
    const auto add = [&](const QString &path) {
        if (governance::BriefPointer brief = m_workbench.brief(path))
            sources.push_back({path, m_workbench.displayPath(path), std::move(brief), m_workbench.meshFindings(path)});
    };
    if (const ContractPage *contract = currentContract()) {
        add(contract->document()->path());
    } else {
        for (const auto &file : m_workbench.snapshot()->files)
            add(file->path);
    }
    m_bottom->problems().setSources(sources);
    m_bottom->updateCounts();
}

void MainWindow::followSample()
{
    const sample::SampleSession *session = m_sample->session();
    m_bottom->results().setResults(session ? session->results() : std::nullopt);
    m_bottom->updateCounts();
}

void MainWindow::goTo(const QString &path, quint32 offset, const QString &pointer)
{
    const workbench::Page *before = m_pages->current();
    const Place here = placeOn(m_pages->current());
    if (ContractPage *page = openFile(path)) {
        if (page == before)
            m_places.leave(here);
        // A page that was opened just now has no snapshot to select in before the event loop turns.
        page->document()->settle();
        page->goTo(pointer, offset);
    }
}

void MainWindow::goToPart(const QString &path, const QString &pointer)
{
    if (const ContractPage *page = openFile(path)) {
        page->document()->settle();
        const text::Node part = page->document()->snapshot()->analysis->tree.root().find(text::Path::fromPointer(pointer));
        goTo(path, part ? part.span().begin : 0, pointer);
    }
}

void MainWindow::applyFix(const QString &path, const text::Fix &fix)
{
    ContractPage *page = openFile(path);
    if (!page)
        return;
    page->document()->settle();
    // A fix is for the text its finding was made for: it must be among those of the text as it is now.
    const auto &findings = page->document()->snapshot()->analysis->findings;
    const bool isCurrent = std::any_of(findings.begin(), findings.end(), [&](const text::Finding &finding) {
        return std::any_of(finding.fixes.begin(), finding.fixes.end(), [&](const text::Fix &one) { return one.title == fix.title && one.patches == fix.patches; });
    });
    const base::Result<void> done = isCurrent ? page->document()->apply(fix.patches, page->document()->revision(), fix.title)
                                              : base::Problem{base::Problem::Kind::Refused, tr("The text has changed since."), tr("Choose the fix again."), {}};
    notice(done ? tr("Done: %1. Ctrl+Z takes it back.").arg(fix.title) : done.problem().text());
}

void MainWindow::saveCurrent()
{
    if (const ContractPage *contract = currentContract())
        m_saving->save(contract->document());
}

void MainWindow::checkAll()
{
    if (!m_workbench.workspace()) {
        notice(tr("Open a folder first."));
        return;
    }
    m_workbench.workspace()->reloadRules();
    int tested = 0;
    for (const auto &file : m_workbench.snapshot()->files) {
        for (const QString &object : m_samples.objectsWithSamples(file->path)) {
            m_samples.session(file->path, object)->check(m_workbench.analysis(file->path));
            ++tested;
        }
    }
    notice(tr("Everything is checked again: all files, all rules, %n samples.", nullptr, tested));
}

void MainWindow::publish()
{
    const ContractPage *contract = currentContract();
    if (contract && contract->document()->isModified()) {
        notice(tr("Save the contract first; what is published is the file."));
        return;
    }
    auto submissions = publish::submissions(m_workbench, m_samples, contract ? contract->document()->path() : QString());
    if (!submissions) {
        notice(submissions.problem().text());
        return;
    }
    publish::PublishDialog dialog(*std::move(submissions), this);
    connect(&dialog, &publish::PublishDialog::published, this, [this](const registry::Receipt &receipt) {
        m_marketplace->refresh();
        if (m_workbench.workspace()) {
            workspace::History history(m_workbench.workspace()->folder());
            if (const auto kept = history.record(receipt); !kept)
                notice(kept.problem().text());
        }
    });
    dialog.exec();
}

void MainWindow::notice(const QString &sentence)
{
    m_status->showNotice(sentence);
}

bool MainWindow::isInside(const QString &path) const
{
    const workspace::Workspace *workspace = m_workbench.workspace();
    return workspace && !QDir(workspace->folder()).relativeFilePath(path).startsWith(QLatin1String(".."));
}

// Where its mesh is gone, too, it stands alone: the open one is left as it is.
void MainWindow::openRestored(const QString &path, const QByteArray &text)
{
    if (!isInside(path)) {
        QFileInfo folder(QFileInfo(path).absolutePath());
        while (!folder.exists() && !folder.isRoot())
            folder.setFile(folder.absolutePath());
        const auto mesh = workspace::enclosingWorkspace(folder.absoluteFilePath());
        if (mesh && !mayLeave())
            return;
        if (mesh)
            openFolder(*mesh);
    }
    m_workbench.openUnsaved(path, text);
    openFile(path);
}

} // namespace meshwright::shell

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/mainwindow.h"

#include "widgets/common/layout.h"
#include "widgets/compliance/compliancepage.h"
#include "widgets/designer/contractpage.h"
#include "widgets/marketplace/marketplacepage.h"
#include "widgets/meshview/meshpage.h"
#include "widgets/publish/publishdialog.h"
#include "widgets/publish/submissions.h"
#include "widgets/sample/samplepage.h"
#include "widgets/shell/bottompanel.h"
#include "widgets/shell/commandpalette.h"
#include "widgets/shell/headerbar.h"
#include "widgets/shell/problemspanel.h"
#include "widgets/shell/resultspanel.h"
#include "widgets/shell/unreadablepage.h"
#include "widgets/shell/workspacepanel.h"
#include "workspace/history.h"
#include "workspace/recent.h"

#include <QBoxLayout>
#include <QCloseEvent>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTabBar>
#include <QTimer>
#include <QUndoStack>

namespace meshwright::shell {

using designer::ContractPage;
using document::ContractDocument;

MainWindow::MainWindow(ui::Theme &theme, QWidget *parent)
    : QMainWindow(parent), m_theme(theme), m_samples(m_workbench), m_header(new HeaderBar), m_side(new WorkspacePanel(m_workbench)), m_tabs(new QTabBar),
      m_pages(new QStackedWidget), m_inspectors(new QStackedWidget), m_bottom(new BottomPanel), m_across(new QSplitter(Qt::Horizontal)), m_down(new QSplitter(Qt::Vertical)),
      m_mesh(new meshview::MeshPage(m_workbench)), m_sample(new sample::SamplePage(m_workbench, m_samples)),
      m_compliance(new compliance::CompliancePage(m_workbench)), m_marketplace(new marketplace::MarketplacePage)
{
    setWindowTitle(tr("Meshwright"));
    setMinimumSize(960, 640);
    resize(1440, 900);
    buildFrame();
    buildStatusBar();
    for (Page *page : {static_cast<Page *>(m_mesh), static_cast<Page *>(m_sample), static_cast<Page *>(m_compliance), static_cast<Page *>(m_marketplace)})
        addPage(page, m_tabs->count(), false);
    connectParts();
    makeCommands();
    buildMenu();
    restoreSettings();
    pageChanged();
    refreshStatus();
}

MainWindow::~MainWindow() = default;

void MainWindow::buildFrame()
{
    auto *all = new QWidget(this);
    QBoxLayout *layout = ui::column(all);
    layout->addWidget(m_header);
    auto *centre = new QWidget;
    QBoxLayout *centreColumn = ui::column(centre);
    auto *tabRow = new QWidget(centre);
    tabRow->setProperty("role", QStringLiteral("canvas"));
    tabRow->setAttribute(Qt::WA_StyledBackground);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setTabsClosable(true);
    m_tabs->setElideMode(Qt::ElideNone);
    m_tabs->setFixedHeight(40);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->setAccessibleName(tr("Pages"));
    QBoxLayout *tabLayout = ui::row(tabRow);
    tabLayout->addWidget(m_tabs, 1);
    centreColumn->addWidget(tabRow);
    centreColumn->addWidget(ui::horizontalLine(centre));
    centreColumn->addWidget(m_pages, 1);

    auto *pagesAndInspector = new QSplitter(Qt::Horizontal);
    pagesAndInspector->addWidget(centre);
    pagesAndInspector->addWidget(m_inspectors);
    pagesAndInspector->setStretchFactor(0, 1);
    pagesAndInspector->setSizes({900, 296});
    m_inspectors->setMinimumWidth(200);
    m_down->addWidget(pagesAndInspector);
    m_down->addWidget(m_bottom);
    m_down->setStretchFactor(0, 1);
    m_down->setSizes({640, 168});
    m_side->setMinimumWidth(160);
    m_across->addWidget(m_side);
    m_across->addWidget(m_down);
    m_across->setStretchFactor(1, 1);
    m_across->setSizes({248, 1192});
    for (QSplitter *splitter : {m_across, m_down, pagesAndInspector}) {
        splitter->setHandleWidth(m_theme.lineWidth());
        splitter->setChildrenCollapsible(false);
    }
    layout->addWidget(m_across, 1);
    setCentralWidget(all);
}

void MainWindow::buildStatusBar()
{
    m_statusLeft = ui::label({}, "small");
    m_statusCounts = ui::label({}, "small");
    m_statusNotice = ui::label({}, "small");
    m_statusRight = ui::label({}, "small");
    m_progress = new QProgressBar;
    m_progress->setFixedWidth(140);
    m_progress->setTextVisible(false);
    m_progress->hide();
    statusBar()->setSizeGripEnabled(false);
    statusBar()->setContentsMargins(ui::grid::gap - 4, 0, ui::grid::unit, 0);
    statusBar()->addWidget(m_statusLeft);
    statusBar()->addWidget(m_statusCounts);
    statusBar()->addWidget(m_statusNotice, 1);
    statusBar()->addPermanentWidget(m_progress);
    statusBar()->addPermanentWidget(m_statusRight);
    m_statusNotice->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
}

void MainWindow::connectParts()
{
    connect(m_header, &HeaderBar::searchRequested, this, &MainWindow::showPalette);
    connect(m_header, &HeaderBar::checkAllRequested, this, &MainWindow::checkAll);
    connect(m_header, &HeaderBar::publishRequested, this, &MainWindow::publish);
    connect(m_side, &WorkspacePanel::fileChosen, this, &MainWindow::openFile);
    connect(m_side, &WorkspacePanel::rulesChosen, this, [this] { showPage(m_compliance); });
    connect(m_side, &WorkspacePanel::registryChosen, this, [this] { showPage(m_marketplace); });
    connect(m_side, &WorkspacePanel::productChosen, this, [this](int product) {
        showPage(m_mesh);
        m_mesh->selectProduct(product);
    });
    connect(m_mesh, &meshview::MeshPage::fileChosen, this, &MainWindow::openFile);
    connect(m_mesh, &meshview::MeshPage::openFolderRequested, this, &MainWindow::chooseFolder);
    connect(m_compliance, &compliance::CompliancePage::chosen, this, &MainWindow::goTo);
    connect(m_marketplace, &marketplace::MarketplacePage::publishRequested, this, &MainWindow::publish);
    connect(m_sample, &sample::SamplePage::resultsChanged, this, &MainWindow::followSample);
    connect(m_sample, &sample::SamplePage::progress, this, [this](const QString &what, qint64 done, qint64 total) {
        m_progress->setVisible(total > 0 && done < total);
        m_progress->setRange(0, 1000);
        m_progress->setValue(total > 0 ? int(done * 1000 / total) : 0);
        m_progress->setToolTip(what);
        m_progress->setAccessibleName(what);
    });
    connect(&m_bottom->problems(), &ProblemsPanel::chosen, this, &MainWindow::goTo);
    connect(&m_bottom->problems(), &ProblemsPanel::fixChosen, this, &MainWindow::applyFix);
    connect(&m_bottom->results(), &ResultsPanel::rowChosen, this, [this](qint64 row, const QString &column) {
        showPage(m_sample);
        m_sample->goToRow(row, column);
    });
    connect(m_tabs, &QTabBar::currentChanged, this, &MainWindow::pageChanged);
    connect(m_tabs, &QTabBar::tabCloseRequested, this, &MainWindow::closePage);
    connect(&m_workbench, &Workbench::snapshotChanged, this, [this] {
        refreshProblems();
        refreshStatus();
    });
    connect(&m_workbench, &Workbench::documentChanged, this, [this] {
        refreshProblems();
        refreshStatus();
    });
    connect(&m_workbench, &Workbench::documentClosed, this, [this](const QString &path) {
        if (ContractPage *page = m_contracts.take(path))
            removePage(page);
    });
    connect(&m_workbench, &Workbench::conflict, this, &MainWindow::resolveConflict);
    connect(&m_workbench, &Workbench::notice, this, &MainWindow::notice);
}

int MainWindow::addPage(Page *page, int at, bool closable)
{
    m_pages->insertWidget(at, page);
    if (QWidget *inspector = page->inspector())
        m_inspectors->addWidget(inspector);
    const int tab = m_tabs->insertTab(at, page->title());
    if (!closable)
        m_tabs->setTabButton(tab, QTabBar::RightSide, nullptr);
    connect(page, &Page::titleChanged, this, [this, page] {
        if (const int number = m_pages->indexOf(page); number >= 0)
            m_tabs->setTabText(number, page->title());
    });
    connect(page, &Page::placeChanged, this, [this, page] {
        if (m_pages->currentWidget() == page)
            m_statusRight->setText(page->place());
    });
    connect(page, &Page::notice, this, &MainWindow::notice);
    return tab;
}

void MainWindow::removePage(Page *page)
{
    const int tab = m_pages->indexOf(page);
    if (QWidget *inspector = page->inspector())
        m_inspectors->removeWidget(inspector);
    // The page goes first: the tab bar tells at once which tab is current now.
    m_pages->removeWidget(page);
    m_tabs->removeTab(tab);
    page->deleteLater();
}

void MainWindow::showUnreadable(const QString &path, const base::Problem &problem)
{
    UnreadablePage *&page = m_unreadable[path];
    if (!page) {
        page = new UnreadablePage(path);
        addPage(page, 1, true);
    }
    page->showProblem(problem);
    showPage(page);
}

void MainWindow::openFolder(const QString &folder)
{
    for (UnreadablePage *page : std::as_const(m_unreadable))
        removePage(page);
    m_unreadable.clear();
    m_workbench.openFolder(folder);
    workspace::RecentFolders recent;
    if (const auto added = recent.add(QFileInfo(folder).absoluteFilePath(), QDateTime::currentDateTimeUtc()); !added)
        notice(added.problem().text());
    connect(m_workbench.workspace(), &workspace::Workspace::scanningChanged, this, &MainWindow::refreshStatus);
    setWindowTitle(tr("%1 — Meshwright").arg(QDir(folder).dirName()));
    showPage(m_mesh);
    m_side->setFocus();
}

ContractPage *MainWindow::openFile(const QString &path)
{
    ContractPage *page = m_contracts.value(path);
    if (!page) {
        const auto document = m_workbench.open(path);
        if (!document) {
            showUnreadable(path, document.problem());
            return nullptr;
        }
        if (UnreadablePage *before = m_unreadable.take(path))
            removePage(before);
        page = new ContractPage(*document, m_samples);
        m_contracts.insert(path, page);
        addPage(page, 1, true);
        connect(page, &ContractPage::saveRequested, this, [this, document = *document] { save(document); });
    }
    showPage(page);
    return page;
}

ContractPage *MainWindow::currentContract() const
{
    return qobject_cast<ContractPage *>(m_pages->currentWidget());
}

void MainWindow::showPage(Page *page)
{
    m_tabs->setCurrentIndex(m_pages->indexOf(page));
}

void MainWindow::pageChanged()
{
    m_pages->setCurrentIndex(m_tabs->currentIndex());
    auto *page = qobject_cast<Page *>(m_pages->currentWidget());
    if (!page)
        return;
    QWidget *inspector = page->inspector();
    m_inspectors->setVisible(inspector);
    if (inspector)
        m_inspectors->setCurrentWidget(inspector);
    const ContractPage *contract = currentContract();
    m_side->setCurrentFile(contract ? contract->document()->path() : QString());
    if (contract)
        m_bottom->setHistory(contract->document()->history());
    if (page == m_marketplace)
        m_marketplace->refresh();
    // Sample data follows the contract that was looked at last.
    if (contract)
        m_sample->show(contract->document()->path(), contract->currentObject());
    m_statusRight->setText(page->place());
    refreshProblems();
}

void MainWindow::closePage(int tab)
{
    if (auto *unreadable = qobject_cast<UnreadablePage *>(m_pages->widget(tab))) {
        m_unreadable.remove(unreadable->path());
        removePage(unreadable);
        return;
    }
    auto *page = qobject_cast<ContractPage *>(m_pages->widget(tab));
    if (!page || !mayClose({page->document()}))
        return;
    const QString path = page->document()->path();
    m_bottom->setHistory(nullptr);
    m_sample->show({}, {});
    m_workbench.close(path);
}

bool MainWindow::mayClose(const QList<ContractDocument *> &documents)
{
    for (ContractDocument *document : documents) {
        if (!document->isModified())
            continue;
        const auto answer = QMessageBox::question(this, tr("Unsaved changes"), tr("%1 has changes that are not saved.").arg(m_workbench.displayPath(document->path()).toHtmlEscaped()),
                                                  QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, QMessageBox::Save);
        if (answer == QMessageBox::Cancel)
            return false;
        if (answer == QMessageBox::Save) {
            save(document);
            if (document->isModified())
                return false;
        }
    }
    return true;
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!mayClose(m_workbench.documents())) {
        event->ignore();
        return;
    }
    QSettings settings;
    settings.setValue(QStringLiteral("window/geometry"), saveGeometry());
    event->accept();
}

void MainWindow::refreshProblems()
{
    std::vector<document::FindingsModel::Source> sources;
    const auto add = [&](const QString &path) {
        if (document::AnalysisPointer analysis = m_workbench.analysis(path))
            sources.push_back({path, m_workbench.displayPath(path), std::move(analysis), m_workbench.meshFindings(path)});
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

void MainWindow::refreshStatus()
{
    int errors = 0;
    int warnings = 0;
    int notEvaluated = 0;
    const workspace::SnapshotPointer snapshot = m_workbench.snapshot();
    for (const auto &file : snapshot->files) {
        const Standing standing = m_workbench.standing(file->path);
        errors += standing.errors;
        warnings += standing.warnings;
        notEvaluated += standing.notEvaluated;
    }
    const bool scanning = m_workbench.workspace() && m_workbench.workspace()->isScanning();
    m_statusLeft->setText(snapshot->folder.isEmpty() ? tr("No folder is open") : QDir(snapshot->folder).dirName());
    m_statusCounts->setText(scanning ? tr("reading…") : tr("%1 files   ✕ %2   ▲ %3   ◌ %4 not evaluated").arg(snapshot->files.size()).arg(errors).arg(warnings).arg(notEvaluated));
}

void MainWindow::followSample()
{
    const sample::SampleSession *session = m_sample->session();
    m_bottom->results().setResults(session ? session->results() : std::nullopt);
    m_bottom->updateCounts();
    m_progress->setVisible(session && session->isBusy());
}

void MainWindow::goTo(const QString &path, quint32 offset, const QString &pointer)
{
    if (ContractPage *page = openFile(path)) {
        // A page that was opened just now has no snapshot to select in before the event loop turns.
        page->document()->settle();
        page->goTo(pointer, offset);
    }
}

void MainWindow::applyFix(const QString &path, const text::Fix &fix)
{
    ContractPage *page = openFile(path);
    if (!page)
        return;
    page->document()->settle();
    // The patches fit the text the finding is about; at any other the document refuses them.
    const auto done = page->document()->apply(fix.patches, page->document()->revision(), fix.title);
    notice(done ? tr("Done: %1. Ctrl+Z takes it back.").arg(fix.title) : done.problem().text());
}

void MainWindow::save(ContractDocument *document)
{
    const auto saved = document->save();
    if (saved)
        notice(tr("%1 is saved.").arg(m_workbench.displayPath(document->path())));
    else if (saved.problem().kind == base::Problem::Kind::Refused)
        resolveConflict(document);
    else
        QMessageBox::critical(this, tr("Not saved"), saved.problem().text().toHtmlEscaped());
}

void MainWindow::saveCurrent()
{
    if (const ContractPage *contract = currentContract())
        save(contract->document());
}

void MainWindow::resolveConflict(ContractDocument *document)
{
    QMessageBox box(QMessageBox::Warning, tr("Changed in two places"),
                    tr("%1 was changed by another program, and you have changes here that are not saved.").arg(m_workbench.displayPath(document->path()).toHtmlEscaped()), QMessageBox::NoButton, this);
    const QPushButton *mine = box.addButton(tr("Save mine over it"), QMessageBox::DestructiveRole);
    const QPushButton *theirs = box.addButton(tr("Take the other (can be undone)"), QMessageBox::AcceptRole);
    box.addButton(tr("Decide later"), QMessageBox::RejectRole);
    box.exec();
    base::Result<void> done;
    if (box.clickedButton() == mine)
        done = document->save(true);
    else if (box.clickedButton() == theirs)
        done = document->reload();
    if (!done)
        notice(done.problem().text());
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
    m_statusNotice->setText(sentence);
    m_statusNotice->setToolTip(sentence.toHtmlEscaped());
}

void MainWindow::chooseFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Open a mesh"));
    if (!folder.isEmpty() && mayClose(m_workbench.documents()))
        openFolder(folder);
}

void MainWindow::setTheme(ui::Theme::Mode mode)
{
    m_theme.setMode(mode);
    QSettings().setValue(QStringLiteral("look/theme"), int(mode));
}

void MainWindow::restoreSettings()
{
    const QSettings settings;
    m_theme.setMode(ui::Theme::Mode(std::clamp(settings.value(QStringLiteral("look/theme"), 0).toInt(), 0, 3)));
    m_theme.setFontScale(settings.value(QStringLiteral("look/fontScale"), 1.0).toDouble());
    restoreGeometry(settings.value(QStringLiteral("window/geometry")).toByteArray());
}

} // namespace meshwright::shell

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/mainwindow.h"

#include "demo/demo.h"
#include "widgets/common/tip.h"
#include "widgets/compliance/compliancepage.h"
#include "widgets/designer/contractpage.h"
#include "widgets/editor/yamleditor.h"
#include "widgets/marketplace/marketplacepage.h"
#include "widgets/meshview/meshpage.h"
#include "widgets/newcontract/newcontractpage.h"
#include "widgets/newcontract/newproductdialog.h"
#include "widgets/sample/samplepage.h"
#include "widgets/shell/bottompanel.h"
#include "widgets/shell/differencepage.h"
#include "widgets/shell/droptarget.h"
#include "widgets/shell/headerbar.h"
#include "widgets/shell/pagearea.h"
#include "widgets/shell/pagetabs.h"
#include "widgets/shell/recoveryoffers.h"
#include "widgets/shell/saving.h"
#include "widgets/shell/settingspage.h"
#include "widgets/shell/statusline.h"
#include "widgets/shell/tabmemory.h"
#include "widgets/shell/unreadablepage.h"
#include "widgets/shell/workspacepanel.h"
#include "widgets/welcome/welcomepage.h"
#include "workspace/recent.h"
#include "workspace/submissions.h"

#include <QCloseEvent>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>
#include <QTimer>

namespace meshwright::shell {

using designer::ContractPage;
using document::ContractDocument;

void MainWindow::connectFiles()
{
    connect(m_header, &HeaderBar::newRequested, this, &MainWindow::newContract);
    connect(m_side, &WorkspacePanel::fileChosen, this, &MainWindow::openFile);
    connect(m_mesh, &meshview::MeshPage::fileChosen, this, &MainWindow::openFile);
    connect(m_mesh, &meshview::MeshPage::productRequested, this, &MainWindow::newProduct);
    connect(m_mesh, &meshview::MeshPage::openFolderRequested, this, &MainWindow::chooseFolder);
    connect(m_mesh, &meshview::MeshPage::demoRequested, this, &MainWindow::openDemo);
    connect(m_pages, &PageArea::closeRequested, this, &MainWindow::closePages);
    connect(m_saving, &Saving::notice, this, &MainWindow::notice);
    connect(&m_workbench, &workbench::Workbench::conflict, m_saving, &Saving::resolveConflict);
    connect(m_saving, &Saving::savedElsewhere, this, [this](ContractDocument *document, const QString &path) {
        m_workbench.close(document->path());
        openFile(path);
        if (m_workbench.workspace())
            m_workbench.workspace()->refresh();
    });
    connect(m_saving, &Saving::conflict, this, [this](ContractDocument *document) {
        if (ContractPage *page = openFile(document->path()))
            page->showConflict();
    });
    connect(&m_preferences, &Preferences::editorChanged, this, [this] { m_preferences.applyToEditors(this); });
}

void MainWindow::connectDrops()
{
    auto *drops = new DropTarget(this);
    connect(drops, &DropTarget::folderDropped, this, [this](const QString &folder) {
        if (mayLeave())
            openFolder(folder);
    });
    connect(drops, &DropTarget::contractDropped, this, &MainWindow::openDropped);
    connect(drops, &DropTarget::dataDropped, this, [this](const QString &file) { newContract()->startFromFile(file); });
}

void MainWindow::connectRecovery()
{
    connect(m_recovery, &RecoveryOffers::openRequested, this, &MainWindow::openDropped);
    connect(m_recovery, &RecoveryOffers::openUnsavedRequested, this, &MainWindow::openRestored);
    connect(m_recovery, &RecoveryOffers::notice, this, &MainWindow::notice);
    connect(m_recovery, &RecoveryOffers::differenceReady, this, [this](const QString &title, const QByteArray &before, const QByteArray &after) {
        auto *page = new DifferencePage(title, before, after);
        addPage(page, 1, true);
        showPage(page);
    });
}

bool MainWindow::mayLeave()
{
    return m_saving->mayClose(m_workbench.documents());
}

void MainWindow::openFolder(const QString &folder)
{
    rememberTabs();
    closeFolder();
    m_workbench.openFolder(folder);
    workspace::RecentFolders recent;
    if (const auto added = recent.add(QDir(folder).absolutePath(), QDateTime::currentDateTimeUtc()); !added)
        notice(added.problem().text());
    connect(m_workbench.workspace(), &workspace::Workspace::scanningChanged, this, [this] {
        m_status->showStanding(m_workbench);
        if (!m_workbench.workspace()->isScanning())
            settleBottom();
    });
    setWindowTitle(tr("%1 — Meshwright").arg(QDir(QDir(folder).absolutePath()).dirName()));
    showPage(m_mesh);
    m_places.clear();
    m_side->setFocus();
    // After the first picture of the mesh.
    if (m_preferences.reopensTabs())
        QTimer::singleShot(0, m_workbench.workspace(), [this] { restoreTabs(); });
}

// What belongs to the mesh that was open, or to none.
void MainWindow::closeFolder()
{
    for (UnreadablePage *page : std::as_const(m_unreadable))
        m_pages->remove(page);
    m_unreadable.clear();
    if (m_welcome)
        m_pages->remove(m_welcome);
    m_welcome = nullptr;
}

void MainWindow::showWelcome()
{
    if (!m_welcome) {
        m_welcome = new welcome::WelcomePage;
        connect(m_welcome, &welcome::WelcomePage::openRequested, this, &MainWindow::chooseFolder);
        connect(m_welcome, &welcome::WelcomePage::demoRequested, this, &MainWindow::openDemo);
        connect(m_welcome, &welcome::WelcomePage::newFromFileRequested, this, [this] { newContract()->startFromFile({}); });
        connect(m_welcome, &welcome::WelcomePage::newFromTemplateRequested, this, [this] { newContract()->startFromTemplate(); });
        // The page goes with the folder's opening, so not while its own button is pressed.
        connect(m_welcome, &welcome::WelcomePage::folderChosen, this, [this](const QString &folder) {
            if (mayLeave())
                openFolder(folder);
        }, Qt::QueuedConnection);
        addPage(m_welcome, 0, true);
    }
    m_welcome->refresh();
    showPage(m_welcome);
}

newcontract::NewContractPage *MainWindow::newContract()
{
    if (!m_new) {
        m_new = new newcontract::NewContractPage(m_workbench);
        connect(m_new, &newcontract::NewContractPage::created, this, &MainWindow::contractMade);
        connect(m_new, &newcontract::NewContractPage::cancelled, this, [this] { closePage(m_new); }, Qt::QueuedConnection);
        addPage(m_new, 1, true);
    }
    showPage(m_new);
    return m_new;
}

void MainWindow::newProduct(const QString &domain)
{
    if (!m_workbench.workspace()) {
        notice(tr("Open a folder first."));
        return;
    }
    newcontract::NewProductDialog dialog(m_workbench, domain, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_workbench.workspace()->refresh();
    if (ContractPage *page = openFile(dialog.written()))
        page->setViews({ContractPage::Form});
    notice(tr("%1 is written.").arg(m_workbench.displayPath(dialog.written())));
}

void MainWindow::contractMade(const QString &mesh, const QString &path, const QString &object, const QString &sample)
{
    closePage(m_new);
    if (!m_workbench.workspace())
        openFolder(mesh);
    ContractPage *page = openFile(path);
    if (!page)
        return;
    page->setViews({ContractPage::Form});
    page->document()->settle();
    page->goTo(QStringLiteral("/schema/0/properties/0"), 0); // or the keyboard would be left where the closed page was
    if (!object.isEmpty() && !sample.isEmpty()) {
        m_samples.useFile(path, object, sample);
        m_sample->show(path, object);
    }
    m_workbench.workspace()->refresh();
    const qsizetype decisions = page->document()->text().count("Decide: ");
    notice(decisions > 0 ? tr("%1 is written. %n lines that begin with “Decide” wait for you.", nullptr, int(decisions)).arg(m_workbench.displayPath(path)) : tr("%1 is written.").arg(m_workbench.displayPath(path)));
}

SettingsPage *MainWindow::showSettings()
{
    if (!m_settings) {
        m_settings = new SettingsPage(m_preferences);
        addPage(m_settings, -1, true);
    }
    showPage(m_settings);
    return m_settings;
}

// A contract is understood within the mesh it belongs to.
void MainWindow::openDropped(const QString &contract)
{
    const QFileInfo info(contract);
    const bool inside = isInside(info.absoluteFilePath());
    if (!inside && !mayLeave())
        return;
    if (!inside)
        openFolder(workspace::enclosingWorkspace(info.absoluteFilePath()).value_or(info.absolutePath()));
    openFile(info.absoluteFilePath());
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
            m_pages->remove(before);
        page = new ContractPage(*document, m_workbench, m_samples);
        m_preferences.applyToEditors(page);
        m_contracts.insert(path, page);
        addPage(page, 1, true);
        m_pages->tabs().setTabToolTip(m_pages->tabs().tabOf(page), ui::tip(m_workbench.displayPath(path)));
        connect(page, &ContractPage::saveRequested, this, [this, document = *document] { m_saving->save(document); });
        connect(page, &ContractPage::leaving, this, &MainWindow::leaveHere);
        connect(page, &ContractPage::goToRequested, this, &MainWindow::goTo);
        connect(page, &ContractPage::reasonRequested, this, &MainWindow::explainRule);
        connect(page, &ContractPage::rulePageRequested, m_compliance, &compliance::CompliancePage::openRuleNamed);
        connect(page, &ContractPage::waiveRequested, m_compliance, &compliance::CompliancePage::waive);
    }
    showPage(page);
    return page;
}

bool MainWindow::isFixed(const workbench::Page *page) const
{
    const workbench::Page *const fixed[] = {m_mesh, m_sample, m_compliance, m_marketplace};
    return std::find(std::begin(fixed), std::end(fixed), page) != std::end(fixed);
}

void MainWindow::closePages(const QList<workbench::Page *> &pages)
{
    for (workbench::Page *page : pages) {
        if (m_pages->pages().contains(page))
            closePage(page);
    }
}

// As it was left: its views and place are not kept, only that it was open.
void MainWindow::reopenTab()
{
    while (!m_closed.isEmpty()) {
        const QString path = m_closed.takeLast();
        if (QFileInfo(path).isFile() && !m_contracts.contains(path)) {
            openFile(path);
            return;
        }
    }
    notice(tr("No tab of a file was closed."));
}

void MainWindow::closePage(workbench::Page *page)
{
    auto *contract = qobject_cast<ContractPage *>(page);
    if (contract) {
        if (!m_saving->mayClose({contract->document()}))
            return;
        m_bottom->setHistory(nullptr);
        m_sample->show({}, {});
        m_closed.removeAll(contract->document()->path());
        m_closed.append(contract->document()->path());
        m_workbench.close(contract->document()->path());
        return;
    }
    if (!page || isFixed(page))
        return;
    if (const auto *unreadable = qobject_cast<UnreadablePage *>(page))
        m_unreadable.remove(unreadable->path());
    if (page == m_welcome)
        m_welcome = nullptr;
    if (page == m_new)
        m_new = nullptr;
    if (page == m_settings)
        m_settings = nullptr;
    m_pages->remove(page);
}

void MainWindow::rememberTabs()
{
    if (!m_workbench.workspace())
        return;
    const QDir folder(m_workbench.workspace()->folder());
    QList<RememberedTab> tabs;
    for (workbench::Page *page : m_pages->pages()) {
        const auto *contract = qobject_cast<ContractPage *>(page);
        if (!contract)
            continue;
        const auto *editor = contract->findChild<editor::YamlEditor *>();
        tabs.append({folder.relativeFilePath(contract->document()->path()), contract->views(), editor ? editor->caretOffset() : 0, page == m_pages->current()});
    }
    tabmemory::save(folder.path(), tabs);
}

void MainWindow::restoreTabs()
{
    const QDir folder(m_workbench.workspace()->folder());
    workbench::Page *before = m_pages->current();
    workbench::Page *current = nullptr;
    const QList<RememberedTab> tabs = tabmemory::load(folder.path());
    // Each goes in front of the one before it.
    for (auto tab = tabs.crbegin(); tab != tabs.crend(); ++tab) {
        const QString path = QDir::cleanPath(folder.absoluteFilePath(tab->path));
        if (m_contracts.contains(path) || !QFileInfo(path).isFile())
            continue;
        ContractPage *page = openFile(path);
        if (!page)
            continue;
        if (!tab->views.isEmpty())
            page->setViews(tab->views);
        if (auto *editor = page->findChild<editor::YamlEditor *>())
            editor->goTo(std::min(tab->caret, quint32(page->document()->text().size())), false);
        if (tab->isCurrent)
            current = page;
    }
    // Where somebody went meanwhile is where they stay.
    showPage(before == m_mesh && current ? current : before);
    m_places.clear();
}

void MainWindow::chooseFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(this, tr("Open a mesh"));
    if (!folder.isEmpty() && mayLeave())
        openFolder(folder);
}

// The demo of an earlier start is opened as it was left.
void MainWindow::openDemo()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/demo"));
    if (!folder.exists(QStringLiteral(".meshwright-demo"))) {
        if (const auto written = demo::writeDemo(folder.path()); !written) {
            notice(written.problem().text());
            return;
        }
    }
    if (mayLeave())
        openFolder(folder.path());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!mayLeave()) {
        event->ignore();
        return;
    }
    rememberTabs();
    QSettings().setValue(QStringLiteral("window/geometry"), saveGeometry());
    // What was not saved is not wanted, so it must not be offered at the next start.
    m_workbench.closeAll();
    event->accept();
}

void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    if (!std::exchange(m_wasShown, true))
        QTimer::singleShot(0, this, [this] { m_recovery->look(); });
}

} // namespace meshwright::shell

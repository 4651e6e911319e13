// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/mainwindow.h"

#include "registry/embedded/embeddedregistry.h"
#include "widgets/compliance/compliancepage.h"
#include "widgets/designer/contractpage.h"
#include "widgets/editor/comparison.h"
#include "widgets/common/icons.h"
#include "widgets/marketplace/marketplacepage.h"
#include "widgets/meshview/meshpage.h"
#include "widgets/newcontract/newcontractpage.h"
#include "widgets/sample/samplepage.h"
#include "widgets/shell/bottompanel.h"
#include "widgets/shell/commandpalette.h"
#include "widgets/shell/headerbar.h"
#include "widgets/shell/joblist.h"
#include "widgets/shell/menukeys.h"
#include "widgets/shell/pageactions.h"
#include "widgets/shell/pagearea.h"
#include "widgets/shell/pagetabs.h"
#include "widgets/shell/palettetargets.h"
#include "widgets/shell/panels.h"
#include "widgets/shell/settingspage.h"
#include "widgets/shell/statusline.h"

#include <QAction>
#include <QMenu>
#include <QUndoStack>

#include <algorithm>

namespace meshwright::shell {

using designer::ContractPage;

void MainWindow::addCommand(workbench::Command command)
{
    auto *action = new QAction(command.text, this);
    action->setShortcut(command.shortcut);
    if (command.icon)
        action->setIcon(ui::icon(command.icon));
    connect(action, &QAction::triggered, this, command.run);
    addAction(action);
    m_commands.push_back(std::move(command));
}

void MainWindow::makeCommands()
{
    addFileCommands();
    addViewCommands();
    addGoCommands();
    addLookCommands();
}

void MainWindow::addFileCommands()
{
    const auto onContract = [this] { return currentContract() != nullptr; };
    const auto inMesh = [this] { return m_workbench.workspace() != nullptr; };
    const QString file = tr("File");
    const QString edit = tr("Edit");
    addCommand({file, tr("New contract…"), "file-plus", QKeySequence::New, [this] { newContract(); }, {}});
    addCommand({file, tr("New contract from a data file…"), "table-2", {}, [this] { newContract()->startFromFile({}); }, {}});
    addCommand({file, tr("New contract from a template…"), "file-text", {}, [this] { newContract()->startFromTemplate(); }, {}});
    addCommand({file, tr("New contract from this one…"), "copy", {}, [this] {
        if (const ContractPage *page = currentContract()) {
            const QString path = page->document()->path();
            newContract()->startFromContract(path);
        }
    }, onContract});
    addCommand({file, tr("New data product…"), "package", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N), [this] { newProduct(m_mesh->selectedDomain()); }, inMesh});
    addCommand({file, tr("Open a folder…"), "folder-open", QKeySequence::Open, [this] { chooseFolder(); }, {}});
    addCommand({file, tr("Open the demo mesh"), "sparkles", {}, [this] { openDemo(); }, {}});
    addCommand({file, tr("Welcome page"), "house", {}, [this] { showWelcome(); }, {}});
    addCommand({file, tr("Save"), "save", QKeySequence::Save, [this] { saveCurrent(); }, [this] { return currentContract() && currentContract()->document()->isModified(); }});
    addCommand({file, tr("Close the tab"), "x", QKeySequence::Close, [this] { closePage(m_pages->current()); }, [this] { return !isFixed(m_pages->current()); }});
    addCommand({file, tr("Open the closed tab again"), "rotate-ccw", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T), [this] { reopenTab(); }, [this] { return !m_closed.isEmpty(); }});
    addCommand({file, tr("Settings"), "settings", QKeySequence(Qt::CTRL | Qt::Key_Comma), [this] { showSettings(); }, {}});
    addCommand({file, tr("Quit"), nullptr, QKeySequence::Quit, [this] { close(); }, {}});
    addCommand({edit, tr("Undo"), "undo-2", QKeySequence::Undo, [this] { if (ContractPage *page = currentContract()) page->undo(); }, [this] { return currentContract() && currentContract()->canUndo(); }});
    addCommand({edit, tr("Redo"), "redo-2", QKeySequence::Redo, [this] { if (ContractPage *page = currentContract()) page->redo(); }, [this] { return currentContract() && currentContract()->canRedo(); }});
    addCommand({edit, tr("Find in the text…"), "search", QKeySequence::Find, [this] { if (ContractPage *page = currentContract()) page->find(); }, onContract});
    addCommand({edit, tr("Replace in the text…"), "replace", QKeySequence(Qt::CTRL | Qt::Key_H), [this] { if (ContractPage *page = currentContract()) page->replace(); }, onContract});
    const auto compare = [this](editor::Against against) { return [this, against] { if (ContractPage *page = currentContract()) page->compare(against); }; };
    addCommand({edit, tr("Compare with the last commit"), "git-compare", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D), compare(editor::Against::LastCommit), onContract});
    addCommand({edit, tr("Compare with the file on disk"), "git-compare", {}, compare(editor::Against::File), onContract});
    addCommand({edit, tr("Compare with the published version"), "git-compare", {}, compare(editor::Against::Published), onContract});
    addCommand({edit, tr("Outline of the text"), "list-tree", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O), [this] { if (ContractPage *page = currentContract()) page->toggleOutline(); }, onContract});
}

void MainWindow::addViewCommands()
{
    const auto onContract = [this] { return currentContract() != nullptr; };
    const auto inMesh = [this] { return m_workbench.workspace() != nullptr; };
    const QString view = tr("View");
    const QString run = tr("Checks");
    addCommand({view, tr("Command palette"), "search", QKeySequence(Qt::CTRL | Qt::Key_K), [this] { showPalette(); }, {}});
    addCommand({view, tr("Mesh"), "network", QKeySequence(Qt::ALT | Qt::Key_1), [this] { showPage(m_mesh); }, {}});
    addCommand({view, tr("Sample data"), "table-2", QKeySequence(Qt::ALT | Qt::Key_2), [this] { showPage(m_sample); }, {}});
    addCommand({view, tr("Compliance"), "shield-check", QKeySequence(Qt::ALT | Qt::Key_3), [this] { showPage(m_compliance); }, {}});
    addCommand({view, tr("Compliance trend"), "shield-check", {}, [this] {
        showPage(m_compliance);
        m_compliance->showTrend();
    }, inMesh});
    addCommand({run, tr("Try a rule…"), "shield-check", {}, [this] {
        showPage(m_compliance);
        m_compliance->tryRule();
    }, inMesh});
    addCommand({view, tr("Waivers"), "shield-check", {}, [this] {
        showPage(m_compliance);
        m_compliance->showWaivers();
    }, inMesh});
    addCommand({view, tr("Marketplace"), "store", QKeySequence(Qt::ALT | Qt::Key_4), [this] { showPage(m_marketplace); }, {}});
    const auto views = [this](const QList<int> &shown) {
        return [this, shown] {
            if (ContractPage *page = currentContract()) {
                page->setViews(shown);
                page->focusViews();
            }
        };
    };
    addCommand({view, tr("Diagram"), "workflow", QKeySequence(Qt::CTRL | Qt::Key_1), views({ContractPage::Diagram}), onContract});
    addCommand({view, tr("Form"), "table", QKeySequence(Qt::CTRL | Qt::Key_2), views({ContractPage::Form}), onContract});
    addCommand({view, tr("YAML"), "file-code", QKeySequence(Qt::CTRL | Qt::Key_3), views({ContractPage::Yaml}), onContract});
    addCommand({view, tr("Preview of the page"), "eye", QKeySequence(Qt::CTRL | Qt::Key_4), views({ContractPage::Preview}), onContract});
    addCommand({view, tr("Form and YAML side by side"), "columns-2", QKeySequence(Qt::CTRL | Qt::Key_5), views({ContractPage::Form, ContractPage::Yaml}), onContract});
    addCommand({view, tr("Diagram and form side by side"), "columns-2", QKeySequence(Qt::CTRL | Qt::Key_6), views({ContractPage::Diagram, ContractPage::Form}), onContract});
    addCommand({view, tr("Problems"), "triangle-alert", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M), [this] { m_bottom->toggle(BottomPanel::Problems); }, {}});
    addCommand({view, tr("Results"), "list-checks", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R), [this] { m_bottom->toggle(BottomPanel::Results); }, {}});
    addCommand({view, tr("History"), "history", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H), [this] { m_bottom->toggle(BottomPanel::History); }, {}});
    addCommand({view, tr("Panel below, open or closed"), "panel-bottom", QKeySequence(Qt::CTRL | Qt::Key_J), [this] { m_bottom->setOpen(!m_bottom->isOpen()); }, {}});
    addCommand({view, tr("Workspace column, shown or not"), "panel-left", QKeySequence(Qt::CTRL | Qt::Key_B), [this] { m_panels->showSide(!m_panels->showsSide()); }, {}});
    addCommand({view, tr("Details column, shown or not"), "panel-right", QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_B), [this] { m_pages->showInspector(!m_pages->showsInspector()); }, {}});
    addCommand({run, tr("Check everything"), "refresh-cw", QKeySequence(Qt::Key_F5), [this] { checkAll(); }, inMesh});
    addCommand({run, tr("Check the sample data"), "play", QKeySequence(Qt::SHIFT | Qt::Key_F5), [this] { m_sample->runChecks(); }, [this] { return m_sample->session() != nullptr; }});
    addCommand({run, tr("Publish…"), "upload", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P), [this] { publish(); }, inMesh});
    addCommand({run, tr("Work in the background"), "clock", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_J), [this] { m_status->jobs().showList(); }, {}});
}

void MainWindow::addLookCommands()
{
    const QString look = tr("Look");
    const auto theme = [this](ui::Theme::Mode mode) { return [this, mode] { m_preferences.setTheme(mode); }; };
    addCommand({look, tr("Theme: as the system"), "contrast", {}, theme(ui::Theme::Mode::System), {}});
    addCommand({look, tr("Theme: light"), "sun", {}, theme(ui::Theme::Mode::Light), {}});
    addCommand({look, tr("Theme: dark"), "moon", {}, theme(ui::Theme::Mode::Dark), {}});
    addCommand({look, tr("Theme: high contrast"), "contrast", {}, theme(ui::Theme::Mode::HighContrast), {}});
    addCommand({look, tr("Larger text"), "zoom-in", QKeySequence::ZoomIn, [this] { m_preferences.setTextSize(m_preferences.textSize() + 10); }, {}});
    addCommand({look, tr("Smaller text"), "zoom-out", QKeySequence::ZoomOut, [this] { m_preferences.setTextSize(m_preferences.textSize() - 10); }, {}});
}

void MainWindow::buildMenu()
{
    auto *menu = new QMenu(this);
    QMenu *group = nullptr;
    QString name;
    const QList<QAction *> all = actions();
    const auto giveKeys = [](QMenu *one) {
        QStringList titles;
        for (const QAction *action : one->actions())
            titles.append(action->text());
        titles = withMenuKeys(titles);
        for (qsizetype i = 0; i < titles.size(); ++i)
            one->actions()[i]->setText(titles[i]);
    };
    for (size_t i = 0; i < m_commands.size(); ++i) {
        if (m_commands[i].group != name) {
            name = m_commands[i].group;
            group = menu->addMenu(name);
        }
        group->addAction(all[qsizetype(i)]);
    }
    giveKeys(menu);
    for (const QAction *action : menu->actions())
        giveKeys(action->menu());
    connect(menu, &QMenu::aboutToShow, this, [this, all] {
        for (size_t i = 0; i < m_commands.size(); ++i)
            all[qsizetype(i)]->setEnabled(!m_commands[i].isEnabled || m_commands[i].isEnabled());
    });
    // A shortcut must work whatever the menu last said.
    connect(menu, &QMenu::aboutToHide, this, [all] {
        for (QAction *action : all)
            action->setEnabled(true);
    }, Qt::QueuedConnection);
    m_header->setMenu(menu);
}

// A registry that can't be read is told about by its own page.
static std::vector<registry::Hit> published()
{
    registry::Query query;
    query.limit = 1000;
    auto registry = registry::EmbeddedRegistry::openForReading();
    auto found = registry ? (*registry)->search(query) : base::Result<registry::SearchResult>(registry.problem());
    return found ? found->hits : std::vector<registry::Hit>();
}

std::vector<Target> MainWindow::targets()
{
    // The page is made only to be shown.
    const QStringList settings = m_settings ? m_settings->titles() : SettingsPage(m_preferences).titles();
    PaletteActions go;
    go.openFile = [this](const QString &path) {
        if (ContractPage *page = openFile(path)) {
            page->document()->settle();
            page->focusViews();
        }
    };
    go.goTo = [this](const QString &path, const QString &pointer) { goToPart(path, pointer); };
    go.showProduct = [this](int product) {
        showPage(m_mesh);
        m_mesh->selectProduct(product);
    };
    go.showSetting = [this](const QString &title) { showSettings()->search(title); };
    go.showRule = [this](const QString &rule) { showRule(rule); };
    go.showDomain = [this](int domain) {
        showPage(m_mesh);
        m_mesh->showDomain(domain);
    };
    go.showWaiver = [this](const governance::Waiver &waiver) {
        showPage(m_compliance);
        m_compliance->showWaiver(waiver);
    };
    go.showEntry = [this](registry::EntryKind kind, const QString &id) {
        showPage(m_marketplace);
        m_marketplace->showEntry(kind, id);
    };
    std::vector<Target> all = paletteTargets(m_commands, *m_workbench.snapshot(), settings, published(), go);
    all.push_back({"store", tr("Embedded registry"), tr("registry"), [this] { showPage(m_marketplace); }});
    // The page's own tools after the window's, of which some do the same.
    const auto isCommand = [this](const Target &tool) { return std::any_of(m_commands.begin(), m_commands.end(), [&](const workbench::Command &command) { return command.text == tool.text; }); };
    std::vector<Target> tools = pageActions(*m_pages->current());
    std::erase_if(tools, isCommand);
    const auto usable = std::count_if(m_commands.begin(), m_commands.end(), [](const workbench::Command &command) { return !command.isEnabled || command.isEnabled(); });
    all.insert(all.begin() + usable, tools.begin(), tools.end());
    return all;
}

void MainWindow::showRule(const QString &rule)
{
    showPage(m_compliance);
    if (!m_compliance->showRule(rule))
        notice(tr("%1 judges no file of this mesh.").arg(rule));
}

void MainWindow::showPalette()
{
    auto *palette = new CommandPalette(targets(), this);
    palette->show();
}

} // namespace meshwright::shell

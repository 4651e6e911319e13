// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/mainwindow.h"

#include "demo/demo.h"
#include "widgets/compliance/compliancepage.h"
#include "widgets/designer/contractpage.h"
#include "widgets/common/icons.h"
#include "widgets/marketplace/marketplacepage.h"
#include "widgets/meshview/meshpage.h"
#include "widgets/sample/samplepage.h"
#include "widgets/shell/bottompanel.h"
#include "widgets/shell/commandpalette.h"
#include "widgets/shell/headerbar.h"
#include "widgets/shell/pagearea.h"
#include "widgets/shell/workspacepanel.h"

#include <QAction>
#include <QDir>
#include <QMenu>
#include <QSettings>
#include <QStandardPaths>
#include <QUndoStack>

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
    const auto onContract = [this] { return currentContract() != nullptr; };
    const QString file = tr("File");
    const QString edit = tr("Edit");
    const QString view = tr("View");
    const QString run = tr("Checks");
    const QString look = tr("Look");
    addCommand({file, tr("Open a folder…"), "folder-open", QKeySequence::Open, [this] { chooseFolder(); }, {}});
    addCommand({file, tr("Open the demo mesh"), "sparkles", {}, [this] { openDemo(); }, {}});
    addCommand({file, tr("Save"), "save", QKeySequence::Save, [this] { saveCurrent(); }, onContract});
    addCommand({file, tr("Close the tab"), "x", QKeySequence::Close, [this] { closePage(m_pages->current()); }, onContract});
    addCommand({file, tr("Quit"), nullptr, QKeySequence::Quit, [this] { close(); }, {}});
    addCommand({edit, tr("Undo"), "undo-2", QKeySequence::Undo, [this] { if (ContractPage *page = currentContract()) page->document()->history()->undo(); }, onContract});
    addCommand({edit, tr("Redo"), "redo-2", QKeySequence::Redo, [this] { if (ContractPage *page = currentContract()) page->document()->history()->redo(); }, onContract});
    addCommand({edit, tr("Find in the text…"), "search", QKeySequence::Find, [this] { if (ContractPage *page = currentContract()) page->find(); }, onContract});
    addCommand({view, tr("Command palette"), "search", QKeySequence(Qt::CTRL | Qt::Key_K), [this] { showPalette(); }, {}});
    addCommand({view, tr("Mesh"), "network", QKeySequence(Qt::ALT | Qt::Key_1), [this] { showPage(m_mesh); }, {}});
    addCommand({view, tr("Sample data"), "table-2", QKeySequence(Qt::ALT | Qt::Key_2), [this] { showPage(m_sample); }, {}});
    addCommand({view, tr("Compliance"), "shield-check", QKeySequence(Qt::ALT | Qt::Key_3), [this] { showPage(m_compliance); }, {}});
    addCommand({view, tr("Marketplace"), "store", QKeySequence(Qt::ALT | Qt::Key_4), [this] { showPage(m_marketplace); }, {}});
    const auto views = [this](const QList<int> &shown) { return [this, shown] { if (ContractPage *page = currentContract()) page->setViews(shown); }; };
    addCommand({view, tr("Diagram"), "workflow", QKeySequence(Qt::CTRL | Qt::Key_1), views({ContractPage::Diagram}), onContract});
    addCommand({view, tr("Form"), "table", QKeySequence(Qt::CTRL | Qt::Key_2), views({ContractPage::Form}), onContract});
    addCommand({view, tr("YAML"), "file-code", QKeySequence(Qt::CTRL | Qt::Key_3), views({ContractPage::Yaml}), onContract});
    addCommand({view, tr("Preview of the page"), "eye", QKeySequence(Qt::CTRL | Qt::Key_4), views({ContractPage::Preview}), onContract});
    addCommand({view, tr("Form and YAML side by side"), "columns-2", QKeySequence(Qt::CTRL | Qt::Key_5), views({ContractPage::Form, ContractPage::Yaml}), onContract});
    addCommand({view, tr("Diagram and form side by side"), "columns-2", QKeySequence(Qt::CTRL | Qt::Key_6), views({ContractPage::Diagram, ContractPage::Form}), onContract});
    addCommand({view, tr("Problems"), "triangle-alert", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M), [this] { m_bottom->show(BottomPanel::Problems); }, {}});
    addCommand({view, tr("Results"), "list-checks", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R), [this] { m_bottom->show(BottomPanel::Results); }, {}});
    addCommand({view, tr("History"), "history", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_H), [this] { m_bottom->show(BottomPanel::History); }, {}});
    addCommand({run, tr("Check everything"), "refresh-cw", QKeySequence(Qt::Key_F5), [this] { checkAll(); }, {}});
    addCommand({run, tr("Check the sample data"), "play", QKeySequence(Qt::Key_F6), [this] { m_sample->runChecks(); }, {}});
    addCommand({run, tr("Publish…"), "upload", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P), [this] { publish(); }, {}});
    addCommand({look, tr("Theme: as the system"), "contrast", {}, [this] { setTheme(ui::Theme::Mode::System); }, {}});
    addCommand({look, tr("Theme: light"), "sun", {}, [this] { setTheme(ui::Theme::Mode::Light); }, {}});
    addCommand({look, tr("Theme: dark"), "moon", {}, [this] { setTheme(ui::Theme::Mode::Dark); }, {}});
    addCommand({look, tr("Theme: high contrast"), "contrast", {}, [this] { setTheme(ui::Theme::Mode::HighContrast); }, {}});
    const auto scale = [this](qreal by) {
        m_theme.setFontScale(m_theme.fontScale() + by);
        QSettings().setValue(QStringLiteral("look/fontScale"), m_theme.fontScale());
    };
    addCommand({look, tr("Larger text"), "zoom-in", QKeySequence::ZoomIn, [scale] { scale(0.1); }, {}});
    addCommand({look, tr("Smaller text"), "zoom-out", QKeySequence::ZoomOut, [scale] { scale(-0.1); }, {}});
}

void MainWindow::buildMenu()
{
    auto *menu = new QMenu(this);
    QMenu *group = nullptr;
    QString name;
    const QList<QAction *> all = actions();
    for (size_t i = 0; i < m_commands.size(); ++i) {
        if (m_commands[i].group != name) {
            name = m_commands[i].group;
            group = menu->addMenu(name);
        }
        group->addAction(all[qsizetype(i)]);
    }
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

std::vector<Target> MainWindow::targets()
{
    std::vector<Target> out;
    for (const workbench::Command &command : m_commands) {
        if (!command.isEnabled || command.isEnabled())
            out.push_back({command.icon ? command.icon : "arrow-right", command.text, command.shortcut.toString(QKeySequence::NativeText), command.run});
    }
    const workspace::SnapshotPointer snapshot = m_workbench.snapshot();
    for (const auto &file : snapshot->files) {
        const bool product = file->analysis && file->analysis->kind == governance::Analysis::Kind::Product;
        out.push_back({product ? "package" : "file-text", file->title, file->relativePath, [this, path = file->path] { openFile(path); }});
        if (!file->analysis || !file->analysis->contract)
            continue;
        for (const contract::SchemaObject &object : file->analysis->contract->schema) {
            for (const contract::Property &property : object.properties) {
                out.push_back({"hash", property.name, QStringLiteral("%1 · %2").arg(object.name, file->title),
                               [this, path = file->path, pointer = property.node.pointer(), offset = property.node.span().begin] { goTo(path, offset, pointer); }});
            }
        }
    }
    if (snapshot->rules) {
        for (const governance::RulePack &pack : snapshot->rules->federation.packs) {
            for (const auto &rule : pack.rules)
                out.push_back({"shield-check", rule->title, rule->id, [this] { showPage(m_compliance); }});
        }
    }
    return out;
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
    if (mayClose(m_workbench.documents()))
        openFolder(folder.path());
}

void MainWindow::showPalette()
{
    auto *palette = new CommandPalette(targets(), this);
    palette->show();
}

} // namespace meshwright::shell

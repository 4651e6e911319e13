// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/theme.h"
#include "widgets/sample/samplestore.h"
#include "widgets/shell/places.h"
#include "widgets/shell/preferences.h"
#include "widgets/workbench/command.h"
#include "widgets/workbench/workbench.h"

#include <QMainWindow>
#include <QPointer>

namespace meshwright::compliance {
class CompliancePage;
}
namespace meshwright::designer {
class ContractPage;
}
namespace meshwright::marketplace {
class MarketplacePage;
}
namespace meshwright::meshview {
class MeshPage;
}
namespace meshwright::newcontract {
class NewContractPage;
}
namespace meshwright::sample {
class SamplePage;
}
namespace meshwright::welcome {
class WelcomePage;
}

namespace meshwright::workbench {
class Page;
}

namespace meshwright::shell {

class Areas;
class BottomPanel;
class HeaderBar;
class PageArea;
class Panels;
class RecoveryBar;
class RecoveryOffers;
class Saving;
class SettingsPage;
class SplitterKeys;
class StatusLine;
class UnreadablePage;
class WorkspacePanel;
struct Target;

/// The one window: header, workspace, pages, inspector, problems, status. It puts the parts together;
/// what they do is theirs.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    explicit MainWindow(ui::Theme &theme, QWidget *parent = nullptr);
    ~MainWindow() override;

    workbench::Workbench &workbench() { return m_workbench; }
    void openFolder(const QString &folder);
    /// The page to begin with, where no mesh is open.
    void showWelcome();
    /// The page that makes a contract; it begins with what was chosen there last.
    newcontract::NewContractPage *newContract();
    /// Asks for a data product and makes it; `domain` is what the question begins with.
    void newProduct(const QString &domain);
    SettingsPage *showSettings();
    /// Opens a contract or product; null, with a page that says why, where it can't be read.
    designer::ContractPage *openFile(const QString &path);
    /// The page that says why a file can't be opened; null where it can, or was not asked for.
    UnreadablePage *unreadablePage(const QString &path) const { return m_unreadable.value(path); }
    void showPage(workbench::Page *page);
    void showPalette();
    void publish();
    void saveCurrent();
    Preferences &preferences() { return m_preferences; }
    RecoveryBar &recovery() const { return *m_recoveryBar; }
    PageArea &pageArea() const { return *m_pages; }

    meshview::MeshPage *meshPage() const { return m_mesh; }
    sample::SamplePage *samplePage() const { return m_sample; }
    compliance::CompliancePage *compliancePage() const { return m_compliance; }
    marketplace::MarketplacePage *marketplacePage() const { return m_marketplace; }
    designer::ContractPage *currentContract() const;
    BottomPanel &bottom() const { return *m_bottom; }
    const workbench::Commands &commands() const { return m_commands; }

protected:
    void closeEvent(QCloseEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void explainRule(const QString &path, const QString &rule);
    void buildFrame();
    void connectParts();
    void makeCommands(); // in mainwindowcommands.cpp, as are all that commands alone need
    void addCommand(workbench::Command command);
    void buildMenu();
    std::vector<Target> targets();
    void addFileCommands();
    bool isFixed(const workbench::Page *page) const;
    void showRule(const QString &rule);
    void addViewCommands();
    void addGoCommands(); // in mainwindowgo.cpp
    void addLookCommands();
    void addPage(workbench::Page *page, int at, bool closable);
    void showUnreadable(const QString &path, const base::Problem &problem);
    void pageChanged(workbench::Page *page);
    void closePage(workbench::Page *page);
    void closePages(const QList<workbench::Page *> &pages);
    void reopenTab();
    void switchTab(int by);
    void settleBottom();
    void closeFolder();
    void refreshProblems();
    void followSample();
    void goTo(const QString &path, quint32 offset, const QString &pointer);
    void goToPart(const QString &path, const QString &pointer);
    Place placeOn(workbench::Page *page) const; // in mainwindowgo.cpp, as are the next ones
    void leaveHere();
    void travel(bool forward);
    void applyFix(const QString &path, const text::Fix &fix);
    void checkAll();
    void notice(const QString &sentence);
    void chooseFolder();
    void openDemo();
    void connectFiles(); // in mainwindowfiles.cpp, as are the next ones
    void connectDrops();
    void connectRecovery();
    void openRestored(const QString &path, const QByteArray &text);
    bool isInside(const QString &path) const;
    void rememberTabs();
    void restoreTabs();
    void contractMade(const QString &mesh, const QString &path, const QString &object, const QString &sample);
    void openDropped(const QString &contract);
    bool mayLeave();

    Preferences m_preferences;
    workbench::Workbench m_workbench;
    sample::SampleStore m_samples;
    workbench::Commands m_commands;
    HeaderBar *m_header;
    WorkspacePanel *m_side;
    PageArea *m_pages;
    BottomPanel *m_bottom;
    StatusLine *m_status;
    RecoveryBar *m_recoveryBar;
    RecoveryOffers *m_recovery;
    Saving *m_saving;
    Areas *m_areas;
    SplitterKeys *m_splitterKeys;
    Panels *m_panels = nullptr;
    meshview::MeshPage *m_mesh;
    sample::SamplePage *m_sample;
    compliance::CompliancePage *m_compliance;
    marketplace::MarketplacePage *m_marketplace;
    QPointer<welcome::WelcomePage> m_welcome;
    QPointer<newcontract::NewContractPage> m_new;
    QPointer<SettingsPage> m_settings;
    QHash<QString, designer::ContractPage *> m_contracts;
    QHash<QString, UnreadablePage *> m_unreadable;
    Places m_places;   ///< where somebody was before
    QPointer<workbench::Page> m_shown;
    bool m_travels = false; ///< going back is no jump
    QStringList m_closed; ///< files whose tabs were closed, the last one last
    bool m_wasShown = false;
};

} // namespace meshwright::shell

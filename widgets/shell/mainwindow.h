// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/common/theme.h"
#include "widgets/sample/samplestore.h"
#include "widgets/workbench/command.h"
#include "widgets/workbench/workbench.h"

#include <QMainWindow>

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
namespace meshwright::sample {
class SamplePage;
}

namespace meshwright::workbench {
class Page;
}

namespace meshwright::shell {

class BottomPanel;
class HeaderBar;
class PageArea;
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
    /// Opens a contract or product; null, with a page that says why, where it can't be read.
    designer::ContractPage *openFile(const QString &path);
    /// The page that says why a file can't be opened; null where it can, or was not asked for.
    UnreadablePage *unreadablePage(const QString &path) const { return m_unreadable.value(path); }
    void showPage(workbench::Page *page);
    void showPalette();
    void publish();
    void saveCurrent();

    meshview::MeshPage *meshPage() const { return m_mesh; }
    sample::SamplePage *samplePage() const { return m_sample; }
    compliance::CompliancePage *compliancePage() const { return m_compliance; }
    marketplace::MarketplacePage *marketplacePage() const { return m_marketplace; }
    designer::ContractPage *currentContract() const;
    BottomPanel &bottom() const { return *m_bottom; }
    const workbench::Commands &commands() const { return m_commands; }

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void buildFrame();
    void connectParts();
    void makeCommands(); // in mainwindowcommands.cpp, as are all that commands alone need
    void addCommand(workbench::Command command);
    void buildMenu();
    std::vector<Target> targets();
    void addPage(workbench::Page *page, int at, bool closable);
    void showUnreadable(const QString &path, const base::Problem &problem);
    void pageChanged(workbench::Page *page);
    void closePage(workbench::Page *page);
    bool mayClose(const QList<document::ContractDocument *> &documents);
    void refreshProblems();
    void followSample();
    void goTo(const QString &path, quint32 offset, const QString &pointer);
    void applyFix(const QString &path, const text::Fix &fix);
    void save(document::ContractDocument *document);
    void resolveConflict(document::ContractDocument *document);
    void checkAll();
    void notice(const QString &sentence);
    void chooseFolder();
    void openDemo();
    void setTheme(ui::Theme::Mode mode);
    void restoreSettings();

    ui::Theme &m_theme;
    workbench::Workbench m_workbench;
    sample::SampleStore m_samples;
    workbench::Commands m_commands;
    HeaderBar *m_header;
    WorkspacePanel *m_side;
    PageArea *m_pages;
    BottomPanel *m_bottom;
    StatusLine *m_status;
    meshview::MeshPage *m_mesh;
    sample::SamplePage *m_sample;
    compliance::CompliancePage *m_compliance;
    marketplace::MarketplacePage *m_marketplace;
    QHash<QString, designer::ContractPage *> m_contracts;
    QHash<QString, UnreadablePage *> m_unreadable;
};

} // namespace meshwright::shell

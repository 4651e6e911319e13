// SPDX-License-Identifier: GPL-3.0-or-later
// Going about in the window: areas, edges, tabs, and back to where somebody was.
#include "widgets/shell/mainwindow.h"

#include "widgets/designer/contractpage.h"
#include "widgets/editor/yamleditor.h"
#include "widgets/editor/yamlview.h"
#include "widgets/shell/areas.h"
#include "widgets/shell/headerbar.h"
#include "widgets/shell/pagearea.h"
#include "widgets/shell/pagetabs.h"
#include "widgets/shell/splitterkeys.h"
#include "widgets/shell/tabswitcher.h"

#include <algorithm>

namespace meshwright::shell {

using designer::ContractPage;

void MainWindow::addGoCommands()
{
    const QString go = tr("Go");
    addCommand({go, tr("Back"), "arrow-left", QKeySequence(Qt::ALT | Qt::Key_Left), [this] { travel(false); }, [this] { return m_places.canGoBack(); }});
    addCommand({go, tr("Forward"), "arrow-right", QKeySequence(Qt::ALT | Qt::Key_Right), [this] { travel(true); }, [this] { return m_places.canGoForward(); }});
    addCommand({go, tr("Next area"), "panel-right", QKeySequence(Qt::Key_F6), [this] { m_areas->step(1); }, {}});
    addCommand({go, tr("Previous area"), "panel-left", QKeySequence(Qt::SHIFT | Qt::Key_F6), [this] { m_areas->step(-1); }, {}});
    addCommand({go, tr("Move an edge between areas"), nullptr, QKeySequence(Qt::Key_F8), [this] { m_splitterKeys->next(); }, {}});
    addCommand({go, tr("Next tab"), "arrow-right", QKeySequence(Qt::CTRL | Qt::Key_PageDown), [this] { m_pages->step(1); }, {}});
    addCommand({go, tr("Previous tab"), nullptr, QKeySequence(Qt::CTRL | Qt::Key_PageUp), [this] { m_pages->step(-1); }, {}});
    addCommand({go, tr("Tab used before"), "history", QKeySequence(Qt::CTRL | Qt::Key_Tab), [this] { switchTab(1); }, {}});
    addCommand({go, tr("Tab used longest ago"), nullptr, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Tab), [this] { switchTab(-1); }, {}});
    addCommand({go, tr("Move the tab to the left"), nullptr, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_PageUp), [this] { m_pages->tabs().moveCurrent(-1); }, {}});
    addCommand({go, tr("Move the tab to the right"), nullptr, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_PageDown), [this] { m_pages->tabs().moveCurrent(1); }, {}});
    addCommand({go, tr("Menu"), nullptr, QKeySequence(Qt::Key_F10), [this] { m_header->openMenu(); }, {}});
}

void MainWindow::switchTab(int by)
{
    auto *switcher = new TabSwitcher(*m_pages, by, this);
    switcher->popUp();
}

Place MainWindow::placeOn(workbench::Page *page) const
{
    const auto *contract = qobject_cast<ContractPage *>(page);
    if (!contract)
        return {page, {}, {}, 0};
    return {page, contract->document()->path(), contract->selectedPointer(), contract->yaml()->editor().caretOffset()};
}

void MainWindow::leaveHere()
{
    m_places.leave(placeOn(m_pages->current()));
}

void MainWindow::travel(bool forward)
{
    const Place here = placeOn(m_pages->current());
    const std::optional<Place> to = forward ? m_places.forward(here) : m_places.back(here);
    if (!to) {
        notice(forward ? tr("There is no place to go forward to.") : tr("There is no place to go back to."));
        return;
    }
    m_travels = true;
    if (to->path.isEmpty()) {
        showPage(to->page);
    } else if (ContractPage *page = openFile(to->path)) {
        page->document()->settle();
        page->goTo(to->pointer, std::min(to->offset, quint32(page->document()->text().size())));
    }
    m_travels = false;
}

} // namespace meshwright::shell

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QList>

class QListWidget;
class QListWidgetItem;

namespace meshwright::workbench {
class Page;
}

namespace meshwright::shell {

class PageArea;

/// The open pages, the one before first: Ctrl+Tab goes on while Ctrl is held, letting it go shows the page.
/// Opened without Ctrl it waits for Enter or a click. Deletes itself.
class TabSwitcher : public QFrame {
    Q_OBJECT

public:
    /// Begins `by` pages further back than the one that is shown.
    TabSwitcher(PageArea &pages, int by, QWidget *window);
    void popUp();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void step(int by);
    void choose();

    PageArea &m_pages;
    QList<workbench::Page *> m_byUse;
    QListWidget *m_list;
};

} // namespace meshwright::shell

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QStackedWidget;
class QTabBar;

namespace meshwright::workbench {
class Page;
}

namespace meshwright::shell {

/// The centre of the window: tabs, the page of the chosen tab, and at the right the page's inspector.
class PageArea : public QWidget {
    Q_OBJECT

public:
    explicit PageArea(QWidget *parent = nullptr);

    /// Takes the page at a tab number, or at the end for -1.
    void add(workbench::Page *page, int at, bool closable);
    /// Takes the tab away and deletes the page.
    void remove(workbench::Page *page);
    void show(workbench::Page *page);
    workbench::Page *current() const;
    /// In the order of the tabs.
    QList<workbench::Page *> pages() const;
    /// Tabs and page, without what stands at the right.
    QWidget *centre() const { return m_centre; }
    QWidget *inspectors() const;
    /// Shows the tab `by` further on, around the end.
    void step(int by);

Q_SIGNALS:
    void currentChanged(meshwright::workbench::Page *page);
    void closeRequested(meshwright::workbench::Page *page);

private:
    void tabChanged(int tab);
    workbench::Page *pageAt(int tab) const;

    QWidget *m_centre;
    QTabBar *m_tabs;
    QStackedWidget *m_pages;
    QStackedWidget *m_inspectors;
};

} // namespace meshwright::shell

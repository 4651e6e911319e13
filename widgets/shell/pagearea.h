// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QSplitter;
class QStackedWidget;

namespace meshwright::workbench {
class Page;
}

namespace meshwright::shell {

class PageTabs;

/// The centre of the window: tabs, the page of the chosen tab, and at the right the page's inspector.
class PageArea : public QWidget {
    Q_OBJECT

public:
    explicit PageArea(QWidget *parent = nullptr);

    /// Takes the page at a tab number, or at the end for -1.
    void add(workbench::Page *page, int at, bool closable);
    /// Takes the tab away and deletes the page; the one that was looked at before it is shown.
    void remove(workbench::Page *page);
    void show(workbench::Page *page);
    workbench::Page *current() const;
    /// In the order of the tabs.
    QList<workbench::Page *> pages() const;
    /// The one that is shown first, then the one before it, and so on.
    QList<workbench::Page *> byUse() const { return m_byUse; }
    PageTabs &tabs() const { return *m_tabs; }
    /// Tabs and page, without what stands at the right.
    QWidget *centre() const { return m_centre; }
    QWidget *inspectors() const;
    QSplitter *splitter() const { return m_splitter; }
    /// Whether what stands at the right is shown, for pages that have it; kept between starts.
    bool showsInspector() const { return m_showsInspector; }
    void showInspector(bool show);
    /// Shows the tab `by` further on, around the end.
    void step(int by);

Q_SIGNALS:
    void currentChanged(meshwright::workbench::Page *page);
    void closeRequested(const QList<meshwright::workbench::Page *> &pages);

private:
    void tabChanged(int tab);

    QWidget *m_centre;
    PageTabs *m_tabs;
    QStackedWidget *m_pages;
    QStackedWidget *m_inspectors;
    QSplitter *m_splitter;
    QList<workbench::Page *> m_byUse;
    bool m_showsInspector;
};

} // namespace meshwright::shell

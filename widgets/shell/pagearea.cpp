// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/pagearea.h"

#include "widgets/common/layout.h"
#include "widgets/common/theme.h"
#include "widgets/workbench/page.h"

#include <QBoxLayout>
#include <QFrame>
#include <QSplitter>
#include <QStackedWidget>
#include <QTabBar>

namespace meshwright::shell {

PageArea::PageArea(QWidget *parent) : QWidget(parent), m_centre(new QWidget), m_tabs(new QTabBar), m_pages(new QStackedWidget), m_inspectors(new QStackedWidget)
{
    QBoxLayout *column = ui::column(m_centre);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setTabsClosable(true);
    m_tabs->setElideMode(Qt::ElideNone);
    m_tabs->setFixedHeight(40);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->setAccessibleName(tr("Pages"));
    column->addWidget(m_tabs);
    column->addWidget(ui::horizontalLine(m_centre));
    column->addWidget(m_pages, 1);

    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->addWidget(m_centre);
    splitter->addWidget(m_inspectors);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({900, 296});
    splitter->setHandleWidth(ui::Theme::current().lineWidth());
    splitter->setChildrenCollapsible(false);
    m_inspectors->setMinimumWidth(200);
    ui::column(this)->addWidget(splitter);
    connect(m_tabs, &QTabBar::currentChanged, this, &PageArea::tabChanged);
    connect(m_tabs, &QTabBar::tabCloseRequested, this, [this](int tab) { Q_EMIT closeRequested(pageAt(tab)); });
}

workbench::Page *PageArea::pageAt(int tab) const
{
    return qobject_cast<workbench::Page *>(m_pages->widget(tab));
}

workbench::Page *PageArea::current() const
{
    return pageAt(m_pages->currentIndex());
}

QList<workbench::Page *> PageArea::pages() const
{
    QList<workbench::Page *> out;
    for (int tab = 0; tab < m_pages->count(); ++tab)
        out.append(pageAt(tab));
    return out;
}

QWidget *PageArea::inspectors() const
{
    return m_inspectors;
}

void PageArea::step(int by)
{
    const int count = m_tabs->count();
    m_tabs->setCurrentIndex((m_tabs->currentIndex() + by + count) % count);
}

void PageArea::add(workbench::Page *page, int at, bool closable)
{
    const int tab = at < 0 ? m_tabs->count() : at;
    m_pages->insertWidget(tab, page);
    if (QWidget *inspector = page->inspector()) {
        m_inspectors->addWidget(inspector);
        if (inspector->accessibleName().isEmpty())
            inspector->setAccessibleName(tr("Details"));
    }
    m_tabs->insertTab(tab, page->title());
    if (!closable)
        m_tabs->setTabButton(tab, QTabBar::RightSide, nullptr);
    connect(page, &workbench::Page::titleChanged, this, [this, page] {
        if (const int number = m_pages->indexOf(page); number >= 0)
            m_tabs->setTabText(number, page->title());
    });
}

void PageArea::remove(workbench::Page *page)
{
    const int tab = m_pages->indexOf(page);
    if (QWidget *inspector = page->inspector()) {
        m_inspectors->removeWidget(inspector);
        inspector->setParent(page); // or it would stay behind, about something that is gone
    }
    // The page goes first: the tab bar tells at once which tab is current now.
    m_pages->removeWidget(page);
    m_tabs->removeTab(tab);
    page->deleteLater();
}

void PageArea::show(workbench::Page *page)
{
    m_tabs->setCurrentIndex(m_pages->indexOf(page));
}

void PageArea::tabChanged(int tab)
{
    workbench::Page *page = pageAt(tab);
    if (!page)
        return;
    m_pages->setCurrentIndex(tab);
    QWidget *inspector = page->inspector();
    m_inspectors->setVisible(inspector);
    if (inspector)
        m_inspectors->setCurrentWidget(inspector);
    Q_EMIT currentChanged(page);
}

} // namespace meshwright::shell

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/pagearea.h"

#include "widgets/common/layout.h"
#include "widgets/common/theme.h"
#include "widgets/shell/pagetabs.h"
#include "widgets/workbench/page.h"

#include <QBoxLayout>
#include <QFrame>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>

namespace meshwright::shell {

namespace {

QString inspectorKey()
{
    return QStringLiteral("window/showsInspector");
}

} // namespace

PageArea::PageArea(QWidget *parent)
    : QWidget(parent), m_centre(new QWidget), m_pages(new QStackedWidget), m_inspectors(new QStackedWidget), m_splitter(new QSplitter(Qt::Horizontal)),
      m_showsInspector(QSettings().value(inspectorKey(), true).toBool())
{
    QBoxLayout *column = ui::column(m_centre);
    auto *head = new QWidget(m_centre);
    head->setProperty("role", QStringLiteral("canvas"));
    head->setAttribute(Qt::WA_StyledBackground);
    m_tabs = new PageTabs(head);
    QBoxLayout *row = ui::row(head);
    row->addWidget(m_tabs, 1);
    row->addWidget(m_tabs->listButton());
    column->addWidget(head);
    column->addWidget(ui::horizontalLine(m_centre));
    column->addWidget(m_pages, 1);

    m_splitter->addWidget(m_centre);
    m_splitter->addWidget(m_inspectors);
    m_splitter->setStretchFactor(0, 1);
    m_inspectors->setMinimumWidth(160);
    ui::column(this)->addWidget(m_splitter);
    connect(m_tabs, &QTabBar::currentChanged, this, &PageArea::tabChanged);
    connect(m_tabs, &PageTabs::closeRequested, this, &PageArea::closeRequested);
}

workbench::Page *PageArea::current() const
{
    return m_tabs->pageAt(m_tabs->currentIndex());
}

QList<workbench::Page *> PageArea::pages() const
{
    QList<workbench::Page *> out;
    for (int tab = 0; tab < m_tabs->count(); ++tab)
        out.append(m_tabs->pageAt(tab));
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
    page->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    m_pages->addWidget(page);
    if (QWidget *inspector = page->inspector()) {
        m_inspectors->addWidget(inspector);
        if (inspector->accessibleName().isEmpty())
            inspector->setAccessibleName(tr("Details"));
    }
    m_byUse.append(page);
    m_tabs->insert(at < 0 ? m_tabs->count() : at, page, closable);
    connect(page, &workbench::Page::titleChanged, this, [this, page] {
        if (const int tab = m_tabs->tabOf(page); tab >= 0)
            m_tabs->setTabText(tab, page->title());
    });
    tabChanged(m_tabs->currentIndex()); // the first tab is current before it has its page
}

void PageArea::remove(workbench::Page *page)
{
    const int tab = m_tabs->tabOf(page);
    m_byUse.removeAll(page);
    if (page == current() && !m_byUse.isEmpty())
        show(m_byUse.first());
    if (QWidget *inspector = page->inspector()) {
        m_inspectors->removeWidget(inspector);
        inspector->setParent(page); // or it would stay behind, about something that is gone
    }
    m_pages->removeWidget(page);
    m_tabs->removeTab(tab);
    page->deleteLater();
}

void PageArea::show(workbench::Page *page)
{
    m_tabs->setCurrentIndex(m_tabs->tabOf(page));
}

void PageArea::showInspector(bool show)
{
    m_showsInspector = show;
    QSettings().setValue(inspectorKey(), show);
    m_inspectors->setVisible(show && current() && current()->inspector());
}

void PageArea::tabChanged(int tab)
{
    workbench::Page *page = m_tabs->pageAt(tab);
    if (!page || (m_pages->currentWidget() == page && m_byUse.value(0) == page))
        return;
    m_byUse.removeAll(page);
    m_byUse.prepend(page);
    if (QWidget *before = m_pages->currentWidget(); before != page)
        before->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored); // what is not shown needs no room
    page->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    m_pages->setCurrentWidget(page);
    QWidget *inspector = page->inspector();
    m_inspectors->setVisible(inspector && m_showsInspector);
    if (inspector)
        m_inspectors->setCurrentWidget(inspector);
    Q_EMIT currentChanged(page);
}

} // namespace meshwright::shell

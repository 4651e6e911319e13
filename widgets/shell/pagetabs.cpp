// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/pagetabs.h"

#include "widgets/common/layout.h"
#include "widgets/common/theme.h"
#include "widgets/workbench/page.h"

#include <QActionGroup>
#include <QContextMenuEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QPointer>
#include <QToolButton>

#include <utility>

namespace meshwright::shell {

using workbench::Page;

namespace {

constexpr int widest = 280; // px at a text size of 100 %

// In menus an ampersand marks the letter that follows.
QString plain(QString title)
{
    return title.replace(QLatin1Char('&'), QLatin1String("&&"));
}

} // namespace

PageTabs::PageTabs(QWidget *parent) : QTabBar(parent), m_list(ui::iconButton("chevron-down", tr("All tabs"), parent))
{
    setDrawBase(false);
    setExpanding(false);
    setTabsClosable(true);
    setMovable(true);
    setElideMode(Qt::ElideMiddle);
    setUsesScrollButtons(true);
    setMinimumHeight(40);
    setAccessibleName(tr("Pages"));
    auto *menu = new QMenu(m_list);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] { fillList(*menu); });
    m_list->setMenu(menu);
    m_list->setPopupMode(QToolButton::InstantPopup);
    m_list->hide();
    connect(this, &QTabBar::tabCloseRequested, this, [this](int tab) { Q_EMIT closeRequested({pageAt(tab)}); });
}

void PageTabs::insert(int at, Page *page, bool closable)
{
    const int tab = insertTab(at, page->title());
    setTabData(tab, QVariant::fromValue<QObject *>(page));
    if (!closable)
        setTabButton(tab, QTabBar::RightSide, nullptr);
    else if (QWidget *cross = tabButton(tab, QTabBar::RightSide))
        cross->setAccessibleName(tr("Close the tab"));
}

Page *PageTabs::pageAt(int tab) const
{
    return qobject_cast<Page *>(tabData(tab).value<QObject *>());
}

int PageTabs::tabOf(const Page *page) const
{
    for (int tab = 0; tab < count(); ++tab) {
        if (page && pageAt(tab) == page)
            return tab;
    }
    return -1;
}

bool PageTabs::isClosable(int tab) const
{
    return tabButton(tab, QTabBar::RightSide) != nullptr;
}

void PageTabs::moveCurrent(int by)
{
    const int to = currentIndex() + by;
    if (to >= 0 && to < count())
        moveTab(currentIndex(), to);
}

QSize PageTabs::tabSizeHint(int tab) const
{
    const QSize wish = QTabBar::tabSizeHint(tab);
    return {std::min(wish.width(), qRound(widest * ui::Theme::current().fontScale())), wish.height()};
}

// Tabs scroll; they do not shrink until nobody can read them.
QSize PageTabs::minimumTabSizeHint(int tab) const
{
    return tabSizeHint(tab);
}

void PageTabs::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->button() == Qt::MiddleButton ? tabAt(event->position().toPoint()) : -1;
    if (m_pressed < 0)
        QTabBar::mousePressEvent(event);
}

void PageTabs::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::MiddleButton)
        return QTabBar::mouseReleaseEvent(event);
    const int pressed = std::exchange(m_pressed, -1);
    if (pressed >= 0 && pressed == tabAt(event->position().toPoint()) && isClosable(pressed))
        Q_EMIT closeRequested({pageAt(pressed)});
}

QList<Page *> PageTabs::closable(int from, int to, int but) const
{
    QList<Page *> out;
    for (int tab = from; tab < to; ++tab) {
        if (tab != but && isClosable(tab))
            out.append(pageAt(tab));
    }
    return out;
}

void PageTabs::contextMenuEvent(QContextMenuEvent *event)
{
    // opened by key, the menu is about the tab that is shown
    const int tab = event->reason() == QContextMenuEvent::Keyboard ? currentIndex() : tabAt(event->pos());
    if (tab < 0)
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString &text, const QList<Page *> &pages) {
        QAction *action = menu->addAction(text, this, [this, pages] { Q_EMIT closeRequested(pages); });
        action->setEnabled(!pages.isEmpty());
    };
    add(tr("Close"), closable(tab, tab + 1));
    add(tr("Close the others"), closable(0, count(), tab));
    add(tr("Close those at the right"), closable(tab + 1, count()));
    add(tr("Close all"), closable(0, count()));
    menu->addSeparator();
    menu->addAction(tr("Move to the left"), this, [this, tab] { moveTab(tab, tab - 1); })->setEnabled(tab > 0);
    menu->addAction(tr("Move to the right"), this, [this, tab] { moveTab(tab, tab + 1); })->setEnabled(tab + 1 < count());
    menu->popup(event->reason() == QContextMenuEvent::Keyboard ? mapToGlobal(tabRect(tab).bottomLeft()) : event->globalPos());
}

void PageTabs::fillList(QMenu &menu)
{
    menu.clear();
    auto *one = new QActionGroup(&menu);
    for (int tab = 0; tab < count(); ++tab) {
        QAction *action = menu.addAction(plain(tabText(tab)));
        action->setCheckable(true);
        action->setChecked(tab == currentIndex());
        action->setToolTip(tabToolTip(tab));
        one->addAction(action);
        connect(action, &QAction::triggered, this, [this, page = QPointer<Page>(pageAt(tab))] {
            if (const int now = tabOf(page); now >= 0)
                setCurrentIndex(now);
        });
    }
}

void PageTabs::showListWhereNeeded()
{
    int all = 0;
    for (int tab = 0; tab < count(); ++tab)
        all += tabRect(tab).width();
    const QWidget *room = parentWidget(); // the button takes some of it
    m_list->setVisible(room && all > room->width());
}

void PageTabs::tabLayoutChange()
{
    QTabBar::tabLayoutChange();
    showListWhereNeeded();
}

void PageTabs::resizeEvent(QResizeEvent *event)
{
    QTabBar::resizeEvent(event);
    showListWhereNeeded();
}

void PageTabs::changeEvent(QEvent *event)
{
    QTabBar::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateGeometry();
}

} // namespace meshwright::shell

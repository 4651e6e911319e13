// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/tabswitcher.h"

#include "widgets/common/layout.h"
#include "widgets/common/theme.h"
#include "widgets/shell/pagearea.h"
#include "widgets/shell/pagetabs.h"
#include "widgets/workbench/page.h"

#include <QBoxLayout>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QListWidget>

#include <algorithm>

namespace meshwright::shell {

namespace {

constexpr int mostRows = 12;

} // namespace

TabSwitcher::TabSwitcher(PageArea &pages, int by, QWidget *window) : QFrame(window, Qt::Popup), m_pages(pages), m_byUse(pages.byUse()), m_list(new QListWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setProperty("role", QStringLiteral("card"));
    setAccessibleName(tr("Open pages"));
    m_list->setAccessibleName(tr("Open pages, the last one first"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    const int row = qRound(ui::grid::row * ui::Theme::current().fontScale());
    for (workbench::Page *page : std::as_const(m_byUse)) {
        auto *item = new QListWidgetItem(page->title(), m_list);
        item->setToolTip(pages.tabs().tabToolTip(pages.tabs().tabOf(page)));
        item->setSizeHint({0, row});
    }
    ui::column(this, ui::grid::unit)->addWidget(m_list);
    m_list->setFixedHeight(row * std::clamp(int(m_byUse.size()), 1, mostRows));
    m_list->setCurrentRow(0);
    step(by);
    m_list->installEventFilter(this);
    setFocusProxy(m_list);
    connect(m_list, &QListWidget::itemClicked, this, &TabSwitcher::choose);
}

void TabSwitcher::popUp()
{
    const int width = std::min(qRound(360 * ui::Theme::current().fontScale()), parentWidget()->width() - 2 * ui::grid::gap);
    setFixedWidth(width);
    adjustSize();
    move(parentWidget()->mapToGlobal(QPoint((parentWidget()->width() - width) / 2, std::max(56, (parentWidget()->height() - height()) / 3))));
    show();
    m_list->setFocus();
}

void TabSwitcher::step(int by)
{
    const int count = m_list->count();
    if (count > 0)
        m_list->setCurrentRow((m_list->currentRow() + by + count) % count);
}

void TabSwitcher::choose()
{
    workbench::Page *page = m_byUse.value(m_list->currentRow());
    close();
    if (page && m_pages.tabs().tabOf(page) >= 0)
        m_pages.show(page);
}

bool TabSwitcher::eventFilter(QObject *watched, QEvent *event)
{
    // The list would take these for itself.
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Tab || key == Qt::Key_Backtab || key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Escape) {
            keyPressEvent(static_cast<QKeyEvent *>(event));
            return true;
        }
    }
    if (event->type() == QEvent::KeyRelease && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Control) {
        choose();
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

void TabSwitcher::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Tab: step(event->modifiers() & Qt::ShiftModifier ? -1 : 1); break;
    case Qt::Key_Backtab: step(-1); break;
    case Qt::Key_Return:
    case Qt::Key_Enter: choose(); break;
    case Qt::Key_Escape: close(); break;
    default: QFrame::keyPressEvent(event);
    }
}

void TabSwitcher::keyReleaseEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Control)
        choose();
}

} // namespace meshwright::shell

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/bottompanel.h"

#include "widgets/common/icons.h"
#include "widgets/common/layout.h"
#include "widgets/common/theme.h"
#include "widgets/shell/problemspanel.h"
#include "widgets/shell/resultspanel.h"

#include <QBoxLayout>
#include <QFrame>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QSettings>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QUndoStack>
#include <QUndoView>

#include <utility>

namespace meshwright::shell {

namespace {

QString settingKey()
{
    return QStringLiteral("window/bottomOpen");
}

} // namespace

BottomPanel::BottomPanel(QWidget *parent)
    : QWidget(parent), m_tabs(new QTabBar(this)), m_fold(ui::iconButton("chevron-down", {}, this)), m_line(ui::horizontalLine(this)), m_stack(new QStackedWidget(this)), m_problems(new ProblemsPanel),
      m_results(new ResultsPanel), m_history(new QUndoView), m_isWanted(QSettings().value(settingKey(), true).toBool())
{
    setProperty("role", QStringLiteral("canvas"));
    setAttribute(Qt::WA_StyledBackground);
    QBoxLayout *layout = ui::column(this);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setAccessibleName(tr("Problems, results, history"));
    for (const QString &title : {tr("Problems"), tr("Results"), tr("History")})
        m_tabs->addTab(title);
    m_tabs->installEventFilter(this);
    auto *head = new QWidget(this);
    QBoxLayout *row = ui::row(head);
    row->setContentsMargins(0, 0, ui::grid::unit, 0);
    row->addWidget(m_tabs);
    row->addStretch();
    row->addWidget(m_fold);
    layout->addWidget(head);
    layout->addWidget(m_line);
    m_history->setEmptyLabel(tr("As opened"));
    m_history->setFrameShape(QFrame::NoFrame);
    m_history->setAccessibleName(tr("History of the open document"));
    m_stack->addWidget(m_problems);
    m_stack->addWidget(m_results);
    m_stack->addWidget(m_history);
    layout->addWidget(m_stack, 1);
    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    connect(m_fold, &QToolButton::clicked, this, [this] { wish(!m_isOpen); });
    updateCounts();
    apply(m_isWanted);
}

void BottomPanel::setHistory(QUndoStack *history)
{
    m_history->setStack(history);
}

BottomPanel::Tab BottomPanel::current() const
{
    return Tab(m_tabs->currentIndex());
}

void BottomPanel::show(Tab tab)
{
    m_tabs->setCurrentIndex(tab);
    wish(true);
}

void BottomPanel::toggle(Tab tab)
{
    if (m_isOpen && current() == tab)
        wish(false);
    else
        show(tab);
}

void BottomPanel::setOpen(bool open)
{
    wish(open);
}

int BottomPanel::heightOfRows(int height) const
{
    const int head = m_tabs->sizeHint().height() + ui::Theme::current().lineWidth();
    const int row = qRound(ui::grid::row * ui::Theme::current().fontScale());
    return head + std::max(2, qRound(double(height - head) / row)) * row;
}

// A click on the tab that is shown already closes the panel, as Enter and the space bar do; any other opens it.
bool BottomPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress || event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        const int tab = m_tabs->tabAt(mouse->position().toPoint());
        if (mouse->button() == Qt::LeftButton && tab >= 0) {
            if (event->type() == QEvent::MouseButtonPress)
                m_pressed = m_tabs->currentIndex();
            else
                wish(!(m_isOpen && std::exchange(m_pressed, -1) == tab));
        }
    } else if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space) {
            wish(!m_isOpen);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void BottomPanel::wish(bool open)
{
    m_isWanted = open;
    QSettings().setValue(settingKey(), open);
    apply(open);
}

bool BottomPanel::hasSomethingToSay() const
{
    switch (current()) {
    case Problems: return m_problems->model().count() > 0;
    case Results: return m_results->count() > 0;
    case History: return m_history->stack() && m_history->stack()->count() > 0;
    }
    Q_UNREACHABLE();
}

void BottomPanel::settle(bool isAside)
{
    const bool isWorkedIn = focusWidget() && focusWidget()->hasFocus();
    if (!isWorkedIn)
        apply(m_isWanted && !isAside && hasSomethingToSay());
}

void BottomPanel::apply(bool open)
{
    m_fold->setIcon(ui::icon(open ? "chevron-down" : "chevron-up"));
    m_fold->setToolTip(open ? tr("Close the panel (Ctrl+J)") : tr("Open the panel (Ctrl+J)"));
    m_fold->setAccessibleName(open ? tr("Close the panel") : tr("Open the panel"));
    m_tabs->setAccessibleDescription(open ? tr("open") : tr("closed"));
    m_line->setVisible(open);
    m_stack->setVisible(open);
    setSizePolicy(QSizePolicy::Preferred, open ? QSizePolicy::Preferred : QSizePolicy::Maximum);
    if (std::exchange(m_isOpen, open) != open)
        Q_EMIT openChanged(open);
}

void BottomPanel::updateCounts()
{
    const auto counted = [](const QString &title, int count) { return count > 0 ? QStringLiteral("%1 %2").arg(title, QLocale().toString(count)) : title; };
    m_tabs->setTabText(Problems, counted(tr("Problems"), m_problems->model().count()));
    m_tabs->setTabText(Results, counted(tr("Results"), m_results->count()));
}

} // namespace meshwright::shell

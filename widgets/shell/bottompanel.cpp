// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/bottompanel.h"

#include "widgets/common/layout.h"
#include "widgets/common/theme.h"
#include "widgets/shell/problemspanel.h"
#include "widgets/shell/resultspanel.h"

#include <QBoxLayout>
#include <QStackedWidget>
#include <QTabBar>
#include <QUndoStack>
#include <QUndoView>

namespace meshwright::shell {

BottomPanel::BottomPanel(QWidget *parent)
    : QWidget(parent), m_tabs(new QTabBar(this)), m_stack(new QStackedWidget(this)), m_problems(new ProblemsPanel), m_results(new ResultsPanel), m_history(new QUndoView)
{
    setProperty("role", QStringLiteral("canvas"));
    setAttribute(Qt::WA_StyledBackground);
    QBoxLayout *layout = ui::column(this);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setAccessibleName(tr("Problems, results, history"));
    for (const QString &title : {tr("Problems"), tr("Results"), tr("History")})
        m_tabs->addTab(title);
    layout->addWidget(m_tabs, 0, Qt::AlignLeft);
    layout->addWidget(ui::horizontalLine(this));
    m_history->setEmptyLabel(tr("As opened"));
    m_history->setFrameShape(QFrame::NoFrame);
    m_history->setAccessibleName(tr("History of the open document"));
    m_stack->addWidget(m_problems);
    m_stack->addWidget(m_results);
    m_stack->addWidget(m_history);
    layout->addWidget(m_stack, 1);
    connect(m_tabs, &QTabBar::currentChanged, m_stack, &QStackedWidget::setCurrentIndex);
    updateCounts();
}

void BottomPanel::setHistory(QUndoStack *history)
{
    m_history->setStack(history);
}

void BottomPanel::show(Tab tab)
{
    m_tabs->setCurrentIndex(tab);
}

void BottomPanel::updateCounts()
{
    const int problems = m_problems->model().count();
    m_tabs->setTabText(Problems, problems > 0 ? tr("Problems %1").arg(problems) : tr("Problems"));
    m_tabs->setTabText(Results, m_results->count() > 0 ? tr("Results %1").arg(m_results->count()) : tr("Results"));
}

} // namespace meshwright::shell

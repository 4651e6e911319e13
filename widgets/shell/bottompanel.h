// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QStackedWidget;
class QTabBar;
class QUndoStack;
class QUndoView;

namespace meshwright::shell {

class ProblemsPanel;
class ResultsPanel;

/// Under the pages: problems, results, and the history of the open document.
class BottomPanel : public QWidget {
    Q_OBJECT

public:
    enum Tab { Problems, Results, History };

    explicit BottomPanel(QWidget *parent = nullptr);
    ProblemsPanel &problems() const { return *m_problems; }
    ResultsPanel &results() const { return *m_results; }
    void setHistory(QUndoStack *history);
    void show(Tab tab);
    /// Brings the counts in the tabs up to date.
    void updateCounts();

private:
    QTabBar *m_tabs;
    QStackedWidget *m_stack;
    ProblemsPanel *m_problems;
    ResultsPanel *m_results;
    QUndoView *m_history;
};

} // namespace meshwright::shell

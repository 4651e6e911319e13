// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QStackedWidget;
class QTabBar;
class QToolButton;
class QUndoStack;
class QUndoView;

namespace meshwright::shell {

class ProblemsPanel;
class ResultsPanel;

/// Under the pages: problems, results, and the history of the open document. Closed, it is its tabs, which
/// tell how much there is. The wish of whoever opens or closes it lasts; what has nothing to say takes no
/// room meanwhile.
class BottomPanel : public QWidget {
    Q_OBJECT

public:
    enum Tab { Problems, Results, History };

    explicit BottomPanel(QWidget *parent = nullptr);
    ProblemsPanel &problems() const { return *m_problems; }
    ResultsPanel &results() const { return *m_results; }
    void setHistory(QUndoStack *history);
    /// Opens a tab, the panel as well.
    void show(Tab tab);
    /// What the tab's own click does: closes the panel where it is open at that tab.
    void toggle(Tab tab);
    Tab current() const;
    bool isOpen() const { return m_isOpen; }
    void setOpen(bool open);
    /// The height nearest to this one that cuts no row in two; two rows at least.
    int heightOfRows(int height) const;
    /// Brings the counts in the tabs up to date.
    void updateCounts();
    /// Takes or gives back room by what there is to say. To be asked where the view changes anyway: a panel
    /// that jumps while somebody types is worse than an empty one. `isAside`: the page is not about the mesh.
    void settle(bool isAside);

Q_SIGNALS:
    void openChanged(bool open);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool hasSomethingToSay() const;
    void wish(bool open);
    void apply(bool open);

    QTabBar *m_tabs;
    QToolButton *m_fold;
    QWidget *m_line;
    QStackedWidget *m_stack;
    ProblemsPanel *m_problems;
    ResultsPanel *m_results;
    QUndoView *m_history;
    bool m_isWanted = true; ///< kept between starts
    bool m_isOpen = true;
    int m_pressed = -1; ///< the tab that was current when the mouse went down on it
};

} // namespace meshwright::shell

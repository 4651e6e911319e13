// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabBar>

class QMenu;
class QToolButton;

namespace meshwright::workbench {
class Page;
}

namespace meshwright::shell {

/// The tabs of the pages: as high as their letters, long titles cut in the middle, moved by dragging, closed by
/// the middle button. Each tab carries its page.
class PageTabs : public QTabBar {
    Q_OBJECT

public:
    explicit PageTabs(QWidget *parent = nullptr);

    void insert(int at, workbench::Page *page, bool closable);
    workbench::Page *pageAt(int tab) const;
    int tabOf(const workbench::Page *page) const;
    bool isClosable(int tab) const;
    /// For the corner beside the tabs: all of them by name; shown while not all are in sight.
    QToolButton *listButton() const { return m_list; }
    /// One step to the left or right; nothing at the end.
    void moveCurrent(int by);

Q_SIGNALS:
    void closeRequested(const QList<meshwright::workbench::Page *> &pages);

protected:
    QSize tabSizeHint(int tab) const override;
    QSize minimumTabSizeHint(int tab) const override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void tabLayoutChange() override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fillList(QMenu &menu);
    void showListWhereNeeded();
    QList<workbench::Page *> closable(int from, int to, int but = -1) const;

    QToolButton *m_list;
    int m_pressed = -1; ///< where the middle button went down
};

} // namespace meshwright::shell

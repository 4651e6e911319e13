// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QMenu;
class QPushButton;

namespace meshwright::shell {

/// The top of the window: name and menu, search, the two things people do most.
class HeaderBar : public QWidget {
    Q_OBJECT

public:
    explicit HeaderBar(QWidget *parent = nullptr);
    void setMenu(QMenu *menu);
    void openMenu();

Q_SIGNALS:
    void newRequested();
    void searchRequested();
    void checkAllRequested();
    void publishRequested();

private:
    QPushButton *m_name;
};

} // namespace meshwright::shell

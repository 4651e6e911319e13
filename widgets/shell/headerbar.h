// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
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

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /// Where the room is narrow: first without the key of the search, then with signs instead of words.
    void fit();
    void setWords(QPushButton *button, bool shown);

    QPushButton *m_name;
    QPushButton *m_search;
    QLabel *m_keys; ///< of the search
    QPushButton *m_create;
    QPushButton *m_check;
};

} // namespace meshwright::shell

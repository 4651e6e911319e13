// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <functional>
#include <vector>

class QLabel;
class QLineEdit;
class QListView;
class QStandardItemModel;

namespace meshwright::shell {

/// Something the palette can reach.
struct Target {
    const char *icon = nullptr;
    QString text;
    QString detail; ///< where it is, or its shortcut
    std::function<void()> open;
};

/// Type a few letters, press Enter: every action and every object of the mesh.
class CommandPalette : public QDialog {
    Q_OBJECT

public:
    CommandPalette(std::vector<Target> targets, QWidget *parent);
    /// How well letters fit a text: -1 not at all; higher is better. Letters must come in order.
    static int score(const QString &letters, const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void filter(const QString &letters);
    void choose();

    std::vector<Target> m_targets;
    QLineEdit *m_input;
    QListView *m_list;
    QStandardItemModel *m_model;
    QLabel *m_empty; ///< instead of the list
};

} // namespace meshwright::shell

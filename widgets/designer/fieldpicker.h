// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <functional>

class QLabel;
class QLineEdit;
class QListWidget;

namespace meshwright::designer {

/// A list that opens under a button, with a line to search it by. Where free text is wanted, the line
/// takes that as well; several lines or words with commas pasted into it are several.
class FieldPicker : public QFrame {
    Q_OBJECT

public:
    struct Choice {
        QString title;
        QString help;
        std::function<void()> run;
    };

    FieldPicker(const QString &purpose, std::vector<Choice> choices, QWidget *parent);
    /// Lets people type what is not in the list.
    void takeText(const QString &invitation, const std::function<void(const QStringList &)> &take);
    void popUpUnder(QWidget *button);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void filter(const QString &words);
    void choose();
    void showHelp();

    std::vector<Choice> m_choices;
    std::function<void(const QStringList &)> m_take;
    QLineEdit *m_line;
    QListWidget *m_list;
    QLabel *m_help;
};

} // namespace meshwright::designer

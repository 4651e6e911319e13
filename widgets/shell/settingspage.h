// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/workbench/page.h"

class QBoxLayout;
class QLabel;
class QLineEdit;

namespace meshwright::shell {

class Preferences;

/// All settings on one page, with a search over what they are called and what they do.
class SettingsPage : public workbench::Page {
    Q_OBJECT

public:
    explicit SettingsPage(Preferences &preferences, QWidget *parent = nullptr);
    QString title() const override { return tr("Settings"); }
    /// Shows what fits the words, as if somebody had typed them.
    void search(const QString &words);
    /// Titles of all settings, for the palette.
    QStringList titles() const;

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Setting {
        QWidget *line;
        QLabel *section;
        QString title, words;
    };
    void addSection(const QString &title);
    void add(const QString &title, const QString &help, QWidget *editor);
    void addLook();
    void addEditor();
    void addPlaces();
    void filter(const QString &words);
    void refresh();

    Preferences &m_preferences;
    QLineEdit *m_search;
    QBoxLayout *m_list = nullptr;
    QLabel *m_section = nullptr;
    QLabel *m_nothing = nullptr;
    QList<Setting> m_settings;
    QList<std::function<void()>> m_readers;
};

} // namespace meshwright::shell

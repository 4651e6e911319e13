// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "authoring/textsearch.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QLineEdit;
class QToolButton;

namespace meshwright::editor {

class YamlEditor;

/// Finds and replaces in a text: how often, which one, all at once as one step of the history.
class FindBar : public QWidget {
    Q_OBJECT

public:
    explicit FindBar(YamlEditor &editor, QWidget *parent = nullptr);

    /// Opens with what is selected; `replace` shows the second line, too.
    void open(bool replace);
    void close();
    void next(bool back = false);
    void replaceOne();
    void replaceEvery();
    const authoring::Matches &matches() const { return m_matches; }

Q_SIGNALS:
    void notice(const QString &sentence);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QToolButton *toggle(const char *icon, const QString &name);
    void textChanged();
    void search();
    void searchOn();
    void goTo(base::Span match);
    void say();
    int currentMatch() const;
    authoring::Search wanted() const;

    YamlEditor &m_editor;
    QLineEdit *m_find;
    QLineEdit *m_replace;
    QToolButton *m_case;
    QToolButton *m_words;
    QToolButton *m_regex;
    QLabel *m_count;
    QWidget *m_replaceRow;
    authoring::Matches m_matches;
    QTimer m_soon;
    quint32 m_from = 0; ///< where the search began
    quint64 m_revision = 0;
    bool m_isBroken = false;
};

} // namespace meshwright::editor

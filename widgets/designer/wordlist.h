// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/designer/suggestions.h"

#include <QStringList>
#include <QWidget>

class QLineEdit;
class QToolButton;

namespace meshwright::designer {

/// Short texts as a row of chips with a line behind them to add more. Enter or a comma adds what was
/// typed; a list pasted from a sheet becomes chips; a click or Delete on a chip takes it out.
class WordList : public QWidget {
    Q_OBJECT

public:
    explicit WordList(QWidget *parent = nullptr);

    QStringList words() const { return m_words; }
    /// What was typed and not yet added stays.
    void setWords(const QStringList &words);
    void setSuggestions(const Suggestions &suggestions);
    QLineEdit *line() const { return m_line; }
    /// Adds what was typed, if anything.
    void addTyped();
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

Q_SIGNALS:
    void changed(const QStringList &words);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void add(const QString &text);
    void removeAt(int number);
    void rebuild();
    int arrange(int width, bool place) const;

    QStringList m_words;
    QList<QToolButton *> m_chips;
    QLineEdit *m_line;
};

} // namespace meshwright::designer

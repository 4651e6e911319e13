// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QBoxLayout;
class QLabel;
class QPushButton;

namespace meshwright::ui {

/// What a view shows when it has nothing to show: why, and what to do.
class EmptyState : public QWidget {
    Q_OBJECT

public:
    EmptyState(const char *icon, const QString &title, const QString &text, const QString &action = {}, QWidget *parent = nullptr);
    void setText(const QString &title, const QString &text);
    /// One more thing to do, beside the first.
    void addAction(const QString &title, const std::function<void()> &run);
    /// Small: what shows nothing must not push what shows something.
    QSize minimumSizeHint() const override { return {160, 80}; }

Q_SIGNALS:
    void actionRequested();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fit();

    QWidget *m_icon;
    QBoxLayout *m_actions;
    QLabel *m_title;
    QLabel *m_text;
};

} // namespace meshwright::ui

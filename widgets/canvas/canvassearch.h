// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QLineEdit;
class QToolButton;

namespace meshwright::canvas {

/// The small bar in which a person types what to find on a canvas. Enter and Shift+Enter go from one to the
/// next, Escape ends it.
class CanvasSearch : public QFrame {
    Q_OBJECT

public:
    explicit CanvasSearch(QWidget *parent);

    QLineEdit *field() const { return m_field; }
    void begin();
    /// `at` counts from 1; 0 of 0 while nothing is found.
    void setPlace(int at, int of);

Q_SIGNALS:
    void textChanged(const QString &text);
    void stepped(bool forward);
    void ended();

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    QLineEdit *m_field;
    QLabel *m_place;
    QToolButton *m_previous;
    QToolButton *m_next;
};

} // namespace meshwright::canvas

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/designer/momenttext.h"

#include <QFrame>

class QCalendarWidget;
class QLabel;
class QTimeEdit;

namespace meshwright::designer {

/// A month to choose a day from, and the time of day where the text has one. Arrows go by days and
/// weeks, Page Up and Down by months, with Ctrl by years; Enter takes, Escape leaves.
class CalendarPopup : public QFrame {
    Q_OBJECT

public:
    CalendarPopup(const QString &purpose, const MomentText &moment, QWidget *parent);
    void popUpUnder(QWidget *field);
    QCalendarWidget *calendar() const { return m_calendar; }
    QTimeEdit *clock() const { return m_clock; }

Q_SIGNALS:
    void chosen(const QString &text);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void dress();
    void tell();
    void take();
    bool turn(int key, Qt::KeyboardModifiers modifiers);

    MomentText m_moment;
    QCalendarWidget *m_calendar;
    QWidget *m_days; ///< the table within the calendar: it has the focus
    QTimeEdit *m_clock = nullptr;
    QLabel *m_said;
};

} // namespace meshwright::designer

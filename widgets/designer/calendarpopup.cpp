// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/designer/calendarpopup.h"

#include "widgets/common/icons.h"
#include "widgets/common/layout.h"
#include "widgets/common/theme.h"

#include <QBoxLayout>
#include <QCalendarWidget>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScreen>
#include <QTableView>
#include <QTextCharFormat>
#include <QTimeEdit>
#include <QToolButton>

namespace meshwright::designer {

CalendarPopup::CalendarPopup(const QString &purpose, const MomentText &moment, QWidget *parent)
    : QFrame(parent, Qt::Popup), m_moment(moment), m_calendar(new QCalendarWidget(this)), m_days(m_calendar->findChild<QTableView *>()), m_said(ui::label({}, "small", this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setProperty("role", QStringLiteral("card"));
    setAccessibleName(purpose);
    QBoxLayout *layout = ui::column(this, ui::grid::unit, ui::grid::unit);
    m_calendar->setAccessibleName(purpose);
    m_calendar->setSelectedDate(moment.date);
    m_calendar->setFirstDayOfWeek(QLocale().firstDayOfWeek());
    dress();
    layout->addWidget(m_calendar);
    auto *foot = new QWidget(this);
    QBoxLayout *row = ui::row(foot, 0, ui::grid::unit);
    row->addWidget(m_said, 1);
    if (moment.hasTime()) {
        m_clock = new QTimeEdit(moment.clock(), foot);
        m_clock->setDisplayFormat(QStringLiteral("HH:mm:ss"));
        m_clock->setAccessibleName(tr("Time of day"));
        row->addWidget(m_clock);
        m_said->setText(moment.zone);
        m_clock->installEventFilter(this);
    }
    QPushButton *today = ui::button(tr("Today"), nullptr, foot);
    row->addWidget(today);
    layout->addWidget(foot);
    m_days->installEventFilter(this);
    connect(today, &QPushButton::clicked, this, [this] {
        m_calendar->setSelectedDate(QDate::currentDate());
        take();
    });
    connect(m_calendar, &QCalendarWidget::selectionChanged, this, &CalendarPopup::tell);
    connect(m_calendar, &QCalendarWidget::clicked, this, &CalendarPopup::take);
    tell();
}

// Qt's calendar brings colours and pictures of its own.
void CalendarPopup::dress()
{
    const auto coloured = [](ui::Colour colour) {
        QTextCharFormat format;
        format.setForeground(ui::colour(colour));
        return format;
    };
    m_calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    m_calendar->setHorizontalHeaderFormat(QCalendarWidget::ShortDayNames);
    QTextCharFormat head = coloured(ui::Colour::Muted);
    head.setBackground(ui::colour(ui::Colour::Base));
    m_calendar->setHeaderTextFormat(head);
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day)
        m_calendar->setWeekdayTextFormat(Qt::DayOfWeek(day), coloured(ui::Colour::Text));
    QTextCharFormat today = coloured(ui::Colour::Accent);
    today.setFontWeight(QFont::DemiBold);
    m_calendar->setDateTextFormat(QDate::currentDate(), today);
    const auto arrow = [this](const QString &name, const char *icon, const QString &title) {
        if (auto *button = m_calendar->findChild<QToolButton *>(name)) {
            button->setIcon(ui::icon(icon));
            button->setAccessibleName(title);
            button->setToolTip(title);
        }
    };
    arrow(QStringLiteral("qt_calendar_prevmonth"), "arrow-left", tr("Month before"));
    arrow(QStringLiteral("qt_calendar_nextmonth"), "arrow-right", tr("Next month"));
}

// The day in words, for those who hear it.
void CalendarPopup::tell()
{
    m_days->setAccessibleName(QLocale().toString(m_calendar->selectedDate(), QLocale::LongFormat));
}

void CalendarPopup::take()
{
    m_moment.date = m_calendar->selectedDate();
    if (m_clock)
        m_moment.setClock(m_clock->time());
    const QString text = m_moment.text();
    close();
    Q_EMIT chosen(text);
}

bool CalendarPopup::turn(int key, Qt::KeyboardModifiers modifiers)
{
    const int step = key == Qt::Key_PageUp ? -1 : key == Qt::Key_PageDown ? 1 : 0;
    if (step == 0)
        return false;
    const QDate date = m_calendar->selectedDate();
    m_calendar->setSelectedDate(modifiers.testFlag(Qt::ControlModifier) ? date.addYears(step) : date.addMonths(step));
    return true;
}

bool CalendarPopup::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            take();
            return true;
        }
        if (key->key() == Qt::Key_Escape) {
            close();
            return true;
        }
        if (watched == m_days && turn(key->key(), key->modifiers()))
            return true;
    }
    return QFrame::eventFilter(watched, event);
}

void CalendarPopup::popUpUnder(QWidget *field)
{
    adjustSize();
    QPoint at = field->mapToGlobal(QPoint(0, field->height() + 2));
    const QRect room = field->screen()->availableGeometry();
    if (at.y() + height() > room.bottom())
        at.setY(std::max(room.top(), field->mapToGlobal(QPoint(0, 0)).y() - height() - 2));
    at.setX(std::clamp(at.x(), room.left(), std::max(room.left(), room.right() - width())));
    move(at);
    show();
    m_days->setFocus(Qt::PopupFocusReason);
}

} // namespace meshwright::designer

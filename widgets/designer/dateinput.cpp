// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/designer/dateinput.h"

#include "standard/translated.h"
#include "widgets/common/focus.h"
#include "widgets/common/layout.h"
#include "widgets/common/theme.h"
#include "widgets/designer/calendarpopup.h"

#include <QBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QToolButton>

namespace meshwright::designer {

using text::Value;

DateInput::DateInput(const standard::Field &field, bool withTime, QWidget *parent)
    : FieldInput(parent), m_field(field), m_withTime(withTime), m_line(new QLineEdit(this)), m_button(ui::iconButton("calendar", tr("Choose %1 in a calendar").arg(standard::translatedWithin(field.title)), this))
{
    QBoxLayout *layout = ui::row(this, 0, ui::grid::half);
    layout->addWidget(m_line, 1);
    layout->addWidget(m_button);
    ui::passFocusOn(this, m_line);
    m_line->setPlaceholderText(field.example.isEmpty() ? tr("e.g. %1").arg(withTime ? QStringLiteral("2026-01-15T09:30:00Z") : QStringLiteral("2026-01-15")) : tr("e.g. %1").arg(QString::fromUtf8(field.example)));
    m_line->installEventFilter(this);
    connect(m_line, &QLineEdit::textEdited, this, &FieldInput::typed);
    connect(m_line, &QLineEdit::editingFinished, this, &FieldInput::finished);
    connect(m_button, &QToolButton::clicked, this, &DateInput::openCalendar);
}

void DateInput::show(text::Node node)
{
    m_shown = node.isScalar() && !node.isNull() ? node.string() : QString();
    const int caret = m_line->cursorPosition();
    if (m_line->text() != m_shown) {
        m_line->setText(m_shown);
        m_line->setCursorPosition(m_line->hasFocus() ? std::min(caret, int(m_shown.size())) : 0);
    }
}

std::optional<Value> DateInput::value() const
{
    const QString text = m_line->text() == m_shown ? m_shown : m_line->text().trimmed();
    return text.isEmpty() ? std::nullopt : std::optional(valueOfText(m_field, text, true));
}

QWidget *DateInput::control() const
{
    return m_line;
}

void DateInput::setSuggestions(const Suggestions &suggestions)
{
    Suggester::of(m_line)->offer(suggestions);
}

void DateInput::openCalendar()
{
    MomentText moment{QDate::currentDate(), {}, {}, {}};
    if (const auto written = MomentText::read(m_line->text()))
        moment = *written;
    else if (m_withTime)
        moment = {QDate::currentDate(), QStringLiteral("T"), QStringLiteral("00:00:00"), QStringLiteral("Z")};
    auto *popup = new CalendarPopup(standard::translated(m_field.title), moment, this);
    connect(popup, &CalendarPopup::chosen, this, [this](const QString &text) {
        m_line->setText(text);
        m_line->setFocus(Qt::PopupFocusReason);
        Q_EMIT finished();
    });
    popup->popUpUnder(m_line);
}

bool DateInput::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Down && key->modifiers().testFlag(Qt::AltModifier)) {
            openCalendar();
            return true;
        }
    }
    return FieldInput::eventFilter(watched, event);
}

} // namespace meshwright::designer

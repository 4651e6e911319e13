// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/designer/fieldinput.h"

class QLineEdit;
class QToolButton;

namespace meshwright::designer {

/// A line for a date, or a date and a time, with a calendar beside it (Alt+Down). The calendar keeps the form
/// that is written: a date alone stays one, a time and its zone stay where they are.
class DateInput final : public FieldInput {
    Q_OBJECT

public:
    /// `withTime`: what is chosen for an empty field gets a time of day, in UTC.
    DateInput(const standard::Field &field, bool withTime, QWidget *parent);

    void show(text::Node node) override;
    std::optional<text::Value> value() const override;
    QWidget *control() const override;
    bool isTyped() const override { return true; }
    void setSuggestions(const Suggestions &suggestions) override;
    void openCalendar();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    const standard::Field &m_field;
    bool m_withTime;
    QLineEdit *m_line;
    QToolButton *m_button;
    QString m_shown;
};

} // namespace meshwright::designer

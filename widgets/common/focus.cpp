// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/focus.h"

#include <QApplication>
#include <QFocusEvent>
#include <QPointer>
#include <QWidget>

namespace meshwright::ui {

namespace {

class Passer final : public QObject {
public:
    Passer(QWidget *widget, QWidget *part) : QObject(widget), m_part(part) { widget->installEventFilter(this); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::FocusIn && m_part)
            m_part->setFocus(static_cast<QFocusEvent *>(event)->reason());
        return QObject::eventFilter(watched, event);
    }

private:
    QPointer<QWidget> m_part;
};

} // namespace

void passFocusOn(QWidget *widget, QWidget *part)
{
    new Passer(widget, part);
}

void leaveFocusOf(QWidget *widget)
{
    QWidget *focused = QApplication::focusWidget();
    if (focused && widget->isAncestorOf(focused))
        focused->clearFocus();
}

} // namespace meshwright::ui

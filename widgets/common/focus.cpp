// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/focus.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFocusEvent>
#include <QKeyEvent>
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

// On the application: the window is not asked when a button of it has taken no notice of a key's first half.
class Presser final : public QObject {
public:
    explicit Presser(QWidget *window) : QObject(window), m_window(window) { qApp->installEventFilter(this); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::KeyPress && event->type() != QEvent::KeyRelease)
            return false;
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool isEnter = (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && !(key->modifiers() & ~Qt::KeypadModifier);
        auto *button = isEnter ? qobject_cast<QAbstractButton *>(watched) : nullptr;
        if (!button || button->window() != m_window || !(button->inherits("QPushButton") || button->inherits("QToolButton")))
            return false;
        if (!key->isAutoRepeat()) {
            QKeyEvent space(event->type(), Qt::Key_Space, Qt::NoModifier);
            QCoreApplication::sendEvent(button, &space);
        }
        return true;
    }

private:
    QWidget *m_window;
};

} // namespace

void pressByEnter(QWidget *window)
{
    new Presser(window);
}

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

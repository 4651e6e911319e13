// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/shell/areas.h"

#include <QApplication>

namespace meshwright::shell {

namespace {

bool canTakeFocus(const QWidget *widget)
{
    return widget && widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus);
}

} // namespace

Areas::Areas(QObject *parent) : QObject(parent)
{
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { focusChanged(now); });
}

void Areas::add(QWidget *area)
{
    m_areas.append({area, nullptr});
}

int Areas::current() const
{
    const QWidget *focus = QApplication::focusWidget();
    for (int i = 0; i < m_areas.size(); ++i) {
        if (focus && m_areas[i].widget && (m_areas[i].widget == focus || m_areas[i].widget->isAncestorOf(focus)))
            return i;
    }
    return -1;
}

void Areas::focusChanged(QWidget *now)
{
    if (const int area = current(); area >= 0)
        m_areas[area].last = now;
}

bool Areas::enter(int number)
{
    Area &area = m_areas[number];
    if (!area.widget || !area.widget->isVisible())
        return false;
    QWidget *target = canTakeFocus(area.last) && area.widget->isAncestorOf(area.last) ? area.last.data() : nullptr;
    // Along the tab chain, so that it is the first part a person meets.
    for (QWidget *next = area.widget; !target && next;) {
        if (canTakeFocus(next) && (next == area.widget || area.widget->isAncestorOf(next)))
            target = next;
        next = next->nextInFocusChain();
        if (next == area.widget)
            break;
    }
    if (!target)
        return false;
    target->setFocus(Qt::TabFocusReason);
    return true;
}

void Areas::step(int by)
{
    const int count = int(m_areas.size());
    const int from = current();
    for (int i = 1; i <= count; ++i) {
        const int next = ((from < 0 && by < 0 ? 0 : from) + by * i + count * i) % count;
        if (enter((next + count) % count))
            return;
    }
}

} // namespace meshwright::shell

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/common/focus.h"

#include <QApplication>
#include <QWidget>

namespace meshwright::ui {

void leaveFocusOf(QWidget *widget)
{
    QWidget *focused = QApplication::focusWidget();
    if (focused && widget->isAncestorOf(focused))
        focused->clearFocus();
}

} // namespace meshwright::ui

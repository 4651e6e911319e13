// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QBoxLayout;
class QFrame;
class QLabel;
class QPushButton;
class QScrollArea;
class QToolButton;
class QWidget;

/// The few pieces every view is laid out with. All texts are plain text, never rich text: they may
/// come from a file that somebody else wrote.
namespace meshwright::ui {

/// A vertical (horizontal) layout of `parent` on the grid.
QBoxLayout *column(QWidget *parent, int margin = 0, int spacing = 0);
QBoxLayout *row(QWidget *parent, int margin = 0, int spacing = 0);
/// Roles as in the style sheet: title, figure, section, muted, small, chip, fail.
QLabel *label(const QString &text, const char *role = nullptr, QWidget *parent = nullptr);
/// A label that wraps and grows.
QLabel *paragraph(const QString &text, const char *role = nullptr, QWidget *parent = nullptr);
/// Roles: primary (one a view), link, quiet; none is the usual button.
QPushButton *button(const QString &text, const char *role = nullptr, QWidget *parent = nullptr);
/// A button that is only an icon; `name` is what it does, for tool tip and screen reader.
QToolButton *iconButton(const char *icon, const QString &name, QWidget *parent = nullptr);
/// The row of tools at the top of a page, added to its layout; tools without room go on in the next line.
QBoxLayout *toolbar(QBoxLayout *page);
QFrame *horizontalLine(QWidget *parent = nullptr);
/// Puts another widget into a scroll area; the old one may be the one that asked for it.
void replaceContent(QScrollArea *area, QWidget *widget);
/// Marks a widget for the style sheet; also after it was shown.
void setRole(QWidget *widget, const char *role);

} // namespace meshwright::ui

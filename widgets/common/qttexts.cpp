// SPDX-License-Identifier: GPL-3.0-or-later
// What Qt itself says in this window, named here so that our catalogues have it: Qt's own translations are a package apart
// that many systems lack.
#include <QCoreApplication>

namespace {

#define SAID [[maybe_unused]] constexpr const char *

SAID keys[] = {QT_TRANSLATE_NOOP("QShortcut", "Ctrl"), QT_TRANSLATE_NOOP("QShortcut", "Shift"), QT_TRANSLATE_NOOP("QShortcut", "Alt"), QT_TRANSLATE_NOOP("QShortcut", "Meta"),
               QT_TRANSLATE_NOOP("QShortcut", "Esc"), QT_TRANSLATE_NOOP("QShortcut", "Tab"), QT_TRANSLATE_NOOP("QShortcut", "Space"), QT_TRANSLATE_NOOP("QShortcut", "Backspace"),
               QT_TRANSLATE_NOOP("QShortcut", "Return"), QT_TRANSLATE_NOOP("QShortcut", "Enter"), QT_TRANSLATE_NOOP("QShortcut", "Ins"), QT_TRANSLATE_NOOP("QShortcut", "Del"),
               QT_TRANSLATE_NOOP("QShortcut", "Home"), QT_TRANSLATE_NOOP("QShortcut", "End"), QT_TRANSLATE_NOOP("QShortcut", "PgUp"), QT_TRANSLATE_NOOP("QShortcut", "PgDown"),
               QT_TRANSLATE_NOOP("QShortcut", "Left"), QT_TRANSLATE_NOOP("QShortcut", "Right"), QT_TRANSLATE_NOOP("QShortcut", "Up"), QT_TRANSLATE_NOOP("QShortcut", "Down"),
               QT_TRANSLATE_NOOP("QShortcut", "Menu")};
SAID buttons[] = {QT_TRANSLATE_NOOP("QPlatformTheme", "OK"), QT_TRANSLATE_NOOP("QPlatformTheme", "Save"), QT_TRANSLATE_NOOP("QPlatformTheme", "Save All"), QT_TRANSLATE_NOOP("QPlatformTheme", "Open"),
                  QT_TRANSLATE_NOOP("QPlatformTheme", "&Yes"), QT_TRANSLATE_NOOP("QPlatformTheme", "&No"), QT_TRANSLATE_NOOP("QPlatformTheme", "Close"), QT_TRANSLATE_NOOP("QPlatformTheme", "Cancel"),
                  QT_TRANSLATE_NOOP("QPlatformTheme", "Discard"), QT_TRANSLATE_NOOP("QPlatformTheme", "Help"), QT_TRANSLATE_NOOP("QPlatformTheme", "Apply"), QT_TRANSLATE_NOOP("QPlatformTheme", "Reset")};
SAID line[] = {QT_TRANSLATE_NOOP("QLineEdit", "&Undo"), QT_TRANSLATE_NOOP("QLineEdit", "&Redo"), QT_TRANSLATE_NOOP("QLineEdit", "Cu&t"), QT_TRANSLATE_NOOP("QLineEdit", "&Copy"),
               QT_TRANSLATE_NOOP("QLineEdit", "&Paste"), QT_TRANSLATE_NOOP("QLineEdit", "Delete"), QT_TRANSLATE_NOOP("QLineEdit", "Select All"), QT_TRANSLATE_NOOP("QLineEdit", "Clear")};
SAID texts[] = {QT_TRANSLATE_NOOP("QWidgetTextControl", "&Undo"), QT_TRANSLATE_NOOP("QWidgetTextControl", "&Redo"), QT_TRANSLATE_NOOP("QWidgetTextControl", "Cu&t"),
                QT_TRANSLATE_NOOP("QWidgetTextControl", "&Copy"), QT_TRANSLATE_NOOP("QWidgetTextControl", "Copy &Link Location"), QT_TRANSLATE_NOOP("QWidgetTextControl", "&Paste"),
                QT_TRANSLATE_NOOP("QWidgetTextControl", "Delete"), QT_TRANSLATE_NOOP("QWidgetTextControl", "Select All")};
SAID steps[] = {QT_TRANSLATE_NOOP("QAbstractSpinBox", "&Select All"), QT_TRANSLATE_NOOP("QAbstractSpinBox", "&Step up"), QT_TRANSLATE_NOOP("QAbstractSpinBox", "Step &down")};
SAID bars[] = {QT_TRANSLATE_NOOP("QScrollBar", "Scroll here"), QT_TRANSLATE_NOOP("QScrollBar", "Left edge"), QT_TRANSLATE_NOOP("QScrollBar", "Top"), QT_TRANSLATE_NOOP("QScrollBar", "Right edge"),
               QT_TRANSLATE_NOOP("QScrollBar", "Bottom"), QT_TRANSLATE_NOOP("QScrollBar", "Page left"), QT_TRANSLATE_NOOP("QScrollBar", "Page up"), QT_TRANSLATE_NOOP("QScrollBar", "Page right"),
               QT_TRANSLATE_NOOP("QScrollBar", "Page down"), QT_TRANSLATE_NOOP("QScrollBar", "Scroll left"), QT_TRANSLATE_NOOP("QScrollBar", "Scroll up"),
               QT_TRANSLATE_NOOP("QScrollBar", "Scroll right"), QT_TRANSLATE_NOOP("QScrollBar", "Scroll down")};
SAID actions[] = {QT_TRANSLATE_NOOP("QAccessibleActionInterface", "Press"), QT_TRANSLATE_NOOP("QAccessibleActionInterface", "Increase"), QT_TRANSLATE_NOOP("QAccessibleActionInterface", "Decrease"),
                  QT_TRANSLATE_NOOP("QAccessibleActionInterface", "ShowMenu"), QT_TRANSLATE_NOOP("QAccessibleActionInterface", "SetFocus"), QT_TRANSLATE_NOOP("QAccessibleActionInterface", "Toggle"),
                  QT_TRANSLATE_NOOP("QAccessibleActionInterface", "Scroll Left"), QT_TRANSLATE_NOOP("QAccessibleActionInterface", "Scroll Right"), QT_TRANSLATE_NOOP("QAccessibleActionInterface", "Scroll Up"),
                  QT_TRANSLATE_NOOP("QAccessibleActionInterface", "Scroll Down"), QT_TRANSLATE_NOOP("QAccessibleActionInterface", "Next Page"), QT_TRANSLATE_NOOP("QAccessibleActionInterface", "Previous Page")};
SAID tabs[] = {QT_TRANSLATE_NOOP("QTabBar", "Scroll Left"), QT_TRANSLATE_NOOP("QTabBar", "Scroll Right"), QT_TRANSLATE_NOOP("CloseButton", "Close Tab")};
SAID boxes[] = {QT_TRANSLATE_NOOP("QComboBox", "Open the combo box selection popup"), QT_TRANSLATE_NOOP("QComboBox", "False"), QT_TRANSLATE_NOOP("QComboBox", "True")};
SAID undo[] = {QT_TRANSLATE_NOOP("QUndoStack", "Undo"), QT_TRANSLATE_NOOP("QUndoStack", "Redo"), QT_TRANSLATE_NOOP("QUndoStack", "Undo %1"), QT_TRANSLATE_NOOP("QUndoStack", "Redo %1"),
               QT_TRANSLATE_NOOP("QUndoModel", "<empty>")};
SAID files[] = {QT_TRANSLATE_NOOP("QFileDialog", "Look in:"), QT_TRANSLATE_NOOP("QFileDialog", "Back"), QT_TRANSLATE_NOOP("QFileDialog", "Forward"), QT_TRANSLATE_NOOP("QFileDialog", "Parent Directory"),
                QT_TRANSLATE_NOOP("QFileDialog", "Create New Folder"), QT_TRANSLATE_NOOP("QFileDialog", "List View"), QT_TRANSLATE_NOOP("QFileDialog", "Detail View"),
                QT_TRANSLATE_NOOP("QFileDialog", "File &name:"), QT_TRANSLATE_NOOP("QFileDialog", "Files of type:"), QT_TRANSLATE_NOOP("QFileDialog", "Directory:"),
                QT_TRANSLATE_NOOP("QFileDialog", "&Open"), QT_TRANSLATE_NOOP("QFileDialog", "&Save"), QT_TRANSLATE_NOOP("QFileDialog", "&Choose"), QT_TRANSLATE_NOOP("QFileDialog", "&New Folder"),
                QT_TRANSLATE_NOOP("QFileDialog", "&Rename"), QT_TRANSLATE_NOOP("QFileDialog", "&Delete"), QT_TRANSLATE_NOOP("QFileDialog", "Show &hidden files"),
                QT_TRANSLATE_NOOP("QFileDialog", "%1 already exists.\nDo you want to replace it?"),
                QT_TRANSLATE_NOOP("QFileDialog", "%1\nFile not found.\nPlease verify the correct file name was given.")};

#undef SAID

} // namespace

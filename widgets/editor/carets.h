// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <Qsci/qsciscintilla.h>

#include <QPoint>

namespace meshwright::editor::carets {

int count(const QsciScintilla &editor);
/// Selects the word at the caret, or adds the next occurrence of what is selected to the selections.
void addNext(QsciScintilla &editor);
/// One more caret at a place of the viewport, or one fewer where there is one already.
void toggleAt(QsciScintilla &editor, QPoint at);
/// One more caret in the line above or below the last one.
void addInLine(QsciScintilla &editor, int by);
/// The rectangle between two points of the viewport.
void selectColumn(QsciScintilla &editor, QPoint from, QPoint to);
/// Only the main caret is left.
void single(QsciScintilla &editor);

} // namespace meshwright::editor::carets

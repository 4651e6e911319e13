// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/editor/carets.h"

#include <algorithm>

namespace meshwright::editor::carets {

namespace {

using Sci = QsciScintillaBase;

} // namespace

int count(const QsciScintilla &editor)
{
    return int(editor.SendScintilla(Sci::SCI_GETSELECTIONS));
}

void addNext(QsciScintilla &editor)
{
    editor.SendScintilla(Sci::SCI_TARGETWHOLEDOCUMENT);
    editor.SendScintilla(Sci::SCI_SETSEARCHFLAGS, ulong(Sci::SCFIND_MATCHCASE));
    editor.SendScintilla(Sci::SCI_MULTIPLESELECTADDNEXT);
    editor.SendScintilla(Sci::SCI_SCROLLCARET);
}

void toggleAt(QsciScintilla &editor, QPoint at)
{
    const long position = editor.SendScintilla(Sci::SCI_POSITIONFROMPOINT, ulong(at.x()), long(at.y()));
    const int carets = count(editor);
    for (int i = 0; i < carets; ++i) {
        const long caret = editor.SendScintilla(Sci::SCI_GETSELECTIONNCARET, ulong(i));
        if (caret != position || editor.SendScintilla(Sci::SCI_GETSELECTIONNANCHOR, ulong(i)) != position)
            continue;
        if (carets > 1)
            editor.SendScintilla(Sci::SCI_DROPSELECTIONN, ulong(i));
        return;
    }
    editor.SendScintilla(Sci::SCI_ADDSELECTION, ulong(position), position);
}

void addInLine(QsciScintilla &editor, int by)
{
    const long caret = editor.SendScintilla(Sci::SCI_GETCURRENTPOS);
    const long line = editor.SendScintilla(Sci::SCI_LINEFROMPOSITION, ulong(caret)) + by;
    if (line < 0 || line >= editor.lines())
        return;
    const long column = editor.SendScintilla(Sci::SCI_GETCOLUMN, ulong(caret));
    const long position = editor.SendScintilla(Sci::SCI_FINDCOLUMN, ulong(line), column);
    editor.SendScintilla(Sci::SCI_ADDSELECTION, ulong(position), position);
    editor.SendScintilla(Sci::SCI_SCROLLCARET);
}

void selectColumn(QsciScintilla &editor, QPoint from, QPoint to)
{
    const auto at = [&](QPoint point) { return ulong(editor.SendScintilla(Sci::SCI_POSITIONFROMPOINT, ulong(std::max(0, point.x())), long(std::max(0, point.y())))); };
    editor.SendScintilla(Sci::SCI_SETRECTANGULARSELECTIONANCHOR, at(from));
    editor.SendScintilla(Sci::SCI_SETRECTANGULARSELECTIONCARET, at(to));
}

void single(QsciScintilla &editor)
{
    const long caret = editor.SendScintilla(Sci::SCI_GETCURRENTPOS);
    editor.SendScintilla(Sci::SCI_SETSELECTION, ulong(caret), caret);
}

} // namespace meshwright::editor::carets

// SPDX-License-Identifier: GPL-3.0-or-later
// What keys and the mouse do in the YAML editor.
#include "widgets/editor/yamleditor.h"

#include "authoring/newline.h"
#include "widgets/editor/carets.h"
#include "widgets/editor/editorstep.h"
#include "widgets/editor/yamlstyler.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QMenu>
#include <QUndoStack>

namespace meshwright::editor {

bool YamlEditor::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        // Keys that mean something to this editor, before a menu takes them.
        auto *key = static_cast<QKeyEvent *>(event);
        const Qt::KeyboardModifiers modifiers = key->modifiers() & ~Qt::KeypadModifier;
        const bool own = key->key() == Qt::Key_Escape || key->key() == Qt::Key_F12 || key->key() == Qt::Key_F1 || key->key() == Qt::Key_F9
            || (modifiers == Qt::ControlModifier && (key->key() == Qt::Key_D || key->key() == Qt::Key_Space))
            || (modifiers == Qt::AltModifier && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter));
        if (own) {
            event->accept();
            return true;
        }
    }
    return QsciScintilla::event(event);
}

bool YamlEditor::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        Q_EMIT pointed(static_cast<QHelpEvent *>(event)->pos(), Qt::NoModifier);
        return true;
    }
    if (event->type() == QEvent::Leave)
        Q_EMIT pointerLeft();
    return QsciScintilla::viewportEvent(event);
}

bool YamlEditor::takesCaretKey(QKeyEvent *event)
{
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (modifiers == Qt::ControlModifier && event->key() == Qt::Key_D) {
        carets::addNext(*this);
    } else if (modifiers == (Qt::ControlModifier | Qt::AltModifier) && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)) {
        carets::addInLine(*this, event->key() == Qt::Key_Up ? -1 : 1);
    } else if (event->key() == Qt::Key_Escape && carets::count(*this) > 1) {
        carets::single(*this);
    } else {
        return false;
    }
    return true;
}

bool YamlEditor::takesFoldKey(QKeyEvent *event)
{
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (event->key() == Qt::Key_F9 && modifiers == Qt::NoModifier) {
        toggleFold();
    } else if (event->key() == Qt::Key_F9 && modifiers == Qt::ShiftModifier) {
        foldAll(SendScintilla(SCI_CONTRACTEDFOLDNEXT, 0UL) < 0);
    } else if (modifiers == (Qt::ControlModifier | Qt::ShiftModifier) && (event->key() == Qt::Key_BracketLeft || event->key() == Qt::Key_BraceLeft)) {
        foldHere(true);
    } else if (modifiers == (Qt::ControlModifier | Qt::ShiftModifier) && (event->key() == Qt::Key_BracketRight || event->key() == Qt::Key_BraceRight)) {
        foldHere(false);
    } else {
        return false;
    }
    return true;
}

void YamlEditor::toggleFold()
{
    const long line = SendScintilla(SCI_LINEFROMPOSITION, ulong(caretOffset()));
    const bool isHead = SendScintilla(SCI_GETFOLDLEVEL, ulong(line)) & SC_FOLDLEVELHEADERFLAG;
    foldHere(!isHead || SendScintilla(SCI_GETFOLDEXPANDED, ulong(line)));
}

void YamlEditor::foldHere(bool shut)
{
    long line = SendScintilla(SCI_LINEFROMPOSITION, ulong(caretOffset()));
    const bool isHead = SendScintilla(SCI_GETFOLDLEVEL, ulong(line)) & SC_FOLDLEVELHEADERFLAG;
    if (shut && (!isHead || !SendScintilla(SCI_GETFOLDEXPANDED, ulong(line))))
        line = SendScintilla(SCI_GETFOLDPARENT, ulong(line)); // folded already: the part around it
    if (line < 0)
        return;
    if (shut) // or the caret would stand where nobody sees it
        SendScintilla(SCI_GOTOPOS, ulong(SendScintilla(SCI_GETLINEINDENTPOSITION, ulong(line))));
    SendScintilla(SCI_FOLDLINE, ulong(line), long(shut ? SC_FOLDACTION_CONTRACT : SC_FOLDACTION_EXPAND));
}

void YamlEditor::foldAll(bool shut)
{
    SendScintilla(SCI_FOLDALL, ulong(shut ? SC_FOLDACTION_CONTRACT : SC_FOLDACTION_EXPAND));
    long line = SendScintilla(SCI_LINEFROMPOSITION, ulong(caretOffset()));
    while (shut && line >= 0 && !SendScintilla(SCI_GETLINEVISIBLE, ulong(line)))
        line = SendScintilla(SCI_GETFOLDPARENT, ulong(line));
    if (shut && line >= 0 && line != SendScintilla(SCI_LINEFROMPOSITION, ulong(caretOffset())))
        SendScintilla(SCI_GOTOPOS, ulong(SendScintilla(SCI_GETLINEINDENTPOSITION, ulong(line))));
    SendScintilla(SCI_SCROLLCARET);
}

void YamlEditor::keyPressEvent(QKeyEvent *event)
{
    bool taken = false;
    Q_EMIT keyComing(event, taken);
    if (taken) {
        event->accept();
        return;
    }
    if (event->matches(QKeySequence::Undo)) {
        undo();
    } else if (event->matches(QKeySequence::Redo)) {
        redo();
    } else if (takesCaretKey(event) || takesFoldKey(event)) {
        event->accept();
    } else {
        const bool isNewLine = (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && event->modifiers() == Qt::NoModifier && carets::count(*this) == 1;
        const Step step(*this);
        QsciScintilla::keyPressEvent(event);
        if (isNewLine)
            indentNewLine();
    }
    Q_EMIT keyDone(event);
}

// The line that Enter began stands where YAML wants what belongs to the line above; a text over several lines keeps its own indentation.
void YamlEditor::indentNewLine()
{
    const long line = SendScintilla(SCI_LINEFROMPOSITION, ulong(caretOffset()));
    if (line == 0 || isReadOnly())
        return;
    const LineState before = line > 1 ? LineState::unpacked(int(SendScintilla(SCI_GETLINESTATE, ulong(line - 2)))) : LineState();
    const long above = SendScintilla(SCI_GETLINEINDENTATION, ulong(line - 1));
    const bool isText = before.mode == LineState::SingleQuoted || before.mode == LineState::DoubleQuoted || (before.mode == LineState::Block && above > before.indent);
    const long begin = SendScintilla(SCI_POSITIONFROMLINE, ulong(line - 1));
    const long end = SendScintilla(SCI_GETLINEENDPOSITION, ulong(line - 1));
    const auto *bytes = reinterpret_cast<const char *>(SendScintilla(SCI_GETRANGEPOINTER, ulong(begin), end - begin));
    const long wanted = isText ? above : authoring::indentBelow({bytes, size_t(end - begin)});
    if (wanted == SendScintilla(SCI_GETLINEINDENTATION, ulong(line)))
        return;
    SendScintilla(SCI_SETLINEINDENTATION, ulong(line), wanted);
    SendScintilla(SCI_GOTOPOS, ulong(SendScintilla(SCI_GETLINEINDENTPOSITION, ulong(line))));
}

void YamlEditor::inputMethodEvent(QInputMethodEvent *event)
{
    const Step step(*this);
    QsciScintilla::inputMethodEvent(event);
}

void YamlEditor::dropEvent(QDropEvent *event)
{
    const Step step(*this);
    QsciScintilla::dropEvent(event);
}

void YamlEditor::mousePressEvent(QMouseEvent *event)
{
    m_gestureEnd = -1;
    m_stepCaret = -1;
    m_altPress = {-1, -1};
    if (event->button() == Qt::LeftButton && event->modifiers() == Qt::ControlModifier) {
        const qint64 offset = offsetAt(event->position().toPoint());
        if (offset >= 0)
            Q_EMIT linkClicked(quint32(offset));
        return;
    }
    if (event->button() == Qt::LeftButton && event->modifiers() == Qt::AltModifier) {
        m_altPress = event->position().toPoint();
        m_isColumn = false;
        return;
    }
    QsciScintilla::mousePressEvent(event);
}

void YamlEditor::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint at = event->position().toPoint();
    if (m_altPress.x() >= 0 && (event->buttons() & Qt::LeftButton)) {
        m_isColumn = m_isColumn || (at - m_altPress).manhattanLength() >= QApplication::startDragDistance();
        if (m_isColumn)
            carets::selectColumn(*this, m_altPress, at);
        return;
    }
    QsciScintilla::mouseMoveEvent(event);
    if (event->buttons() == Qt::NoButton)
        Q_EMIT pointed(at, event->modifiers());
}

void YamlEditor::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_altPress.x() >= 0) {
        if (!m_isColumn)
            carets::toggleAt(*this, m_altPress);
        m_altPress = {-1, -1};
        setFocus();
        return;
    }
    QsciScintilla::mouseReleaseEvent(event);
}

void YamlEditor::focusOutEvent(QFocusEvent *event)
{
    m_gestureEnd = -1;
    Q_EMIT pointerLeft();
    QsciScintilla::focusOutEvent(event);
}

void YamlEditor::changeEvent(QEvent *event)
{
    QsciScintilla::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setAccessibleName(tr("YAML text"));
}

QMenu *YamlEditor::makeContextMenu()
{
    auto *menu = new QMenu(this);
    const bool open = m_document;
    menu->addAction(tr("Undo"), this, &YamlEditor::undo)->setEnabled(open && m_document->history()->canUndo());
    menu->addAction(tr("Redo"), this, &YamlEditor::redo)->setEnabled(open && m_document->history()->canRedo());
    menu->addSeparator();
    const auto act = [this](void (QsciScintilla::*slot)()) {
        return [this, slot] {
            const Step step(*this);
            (this->*slot)();
        };
    };
    menu->addAction(tr("Cut"), this, act(&QsciScintilla::cut))->setEnabled(hasSelectedText());
    menu->addAction(tr("Copy"), this, &QsciScintilla::copy)->setEnabled(hasSelectedText());
    menu->addAction(tr("Paste"), this, act(&QsciScintilla::paste));
    menu->addSeparator();
    menu->addAction(tr("Select all"), this, [this] { selectAll(); });
    menu->addAction(tr("Fold or unfold here"), QKeySequence(Qt::Key_F9), this, [this] { toggleFold(); });
    menu->addAction(tr("Fold all"), this, [this] { foldAll(true); });
    menu->addAction(tr("Unfold all"), this, [this] { foldAll(false); });
    return menu;
}

void YamlEditor::contextMenuEvent(QContextMenuEvent *event)
{
    QMenu *menu = makeContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const qint64 under = event->reason() == QContextMenuEvent::Keyboard ? -1 : offsetAt(viewport()->mapFromGlobal(event->globalPos()));
    Q_EMIT menuWanted(menu, under < 0 ? caretOffset() : quint32(under));
    const QRect caret = rectOf(caretOffset());
    menu->popup(event->reason() == QContextMenuEvent::Keyboard ? viewport()->mapToGlobal(caret.bottomLeft()) : event->globalPos());
}

} // namespace meshwright::editor

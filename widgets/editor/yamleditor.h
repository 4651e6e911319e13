// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/span.h"
#include "document/contractdocument.h"
#include "text/finding.h"
#include "widgets/editor/editormarks.h"

#include <Qsci/qsciscintilla.h>

#include <QPointer>

namespace meshwright::editor {

/// The YAML view of a document: a mirror of its text. The document owns text and history; this
/// widget shows bytes and hands typing on. What one key or one drop does at any number of carets is
/// one step of the history.
class YamlEditor : public QsciScintilla {
    Q_OBJECT

public:
    explicit YamlEditor(QWidget *parent = nullptr);
    ~YamlEditor() override;

    void setDocument(document::ContractDocument *document);
    document::ContractDocument *document() const { return m_document; }
    EditorMarks &marks() { return m_marks; }
    /// Squiggles under the findings' spans.
    void setFindings(const std::vector<text::Finding> &findings) { m_marks.setFindings(findings); }
    /// Tints the lines of a node that is selected elsewhere; an empty span takes the tint away.
    void setMarkedSpan(base::Span span) { m_marks.setMarkedSpan(span); }
    /// Puts the caret there, shows it, and takes the focus where asked.
    void goTo(quint32 offset, bool focus = true);
    /// Selects a stretch and shows it, without taking the focus.
    void select(base::Span span);
    quint32 caretOffset() const;
    /// From 0.
    int lineOf(quint32 offset) const;
    /// The offset under a point of the viewport; -1 where there is no text.
    qint64 offsetAt(QPoint at) const;
    /// Where a character stands in the viewport: its line's height, no width.
    QRect rectOf(quint32 offset) const;
    QMenu *makeContextMenu();

public Q_SLOTS:
    void undo() override;
    void redo() override;

Q_SIGNALS:
    /// The caret stands elsewhere because of a key or the mouse.
    void caretMoved(quint32 offset);
    /// A key is about to be looked at; who takes it says so.
    void keyComing(QKeyEvent *event, bool &taken);
    /// A key was looked at, and what it does is done.
    void keyDone(QKeyEvent *event);
    void pointed(QPoint at, Qt::KeyboardModifiers modifiers); ///< the mouse stands, or moves, there
    void pointerLeft();
    void linkClicked(quint32 offset);
    void menuWanted(QMenu *menu, quint32 offset);
    void marginPressed(int margin, int line);
    void scrolled();

protected:
    bool event(QEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    /// What is changed while it lives is one step of the history.
    class Step;

    void setUp();
    void setUpKeys();
    void applyTheme();
    void showText();
    void follow(const text::TextPatch &patch, const QObject *origin);
    void textModified(int position, int type, const char *text, int length);
    void styleTo(int position);
    bool takesCaretKey(QKeyEvent *event);
    bool takesFoldKey(QKeyEvent *event);
    /// Folds the innermost part around the caret, or the line's own; the caret goes to its head.
    void foldHere(bool shut);
    void toggleFold();
    void foldAll(bool shut);
    void indentNewLine();
    void travel(bool back);

    QPointer<document::ContractDocument> m_document;
    EditorMarks m_marks;
    document::Gesture m_gesture;
    qint64 m_gestureEnd = -1;  ///< where the last change of the step ended; -1: nothing goes on from it
    qint64 m_stepCaret = -1;   ///< the main caret after the last step at several carets
    int m_stepCarets = 1;
    int m_steps = 0;           ///< depth
    bool m_stepBegun = false;  ///< the step has its gesture
    qint64 m_changedAt = -1;   ///< where the document changed last by another's hand
    QPoint m_altPress{-1, -1}; ///< of a press that is a click or becomes a column selection
    bool m_isColumn = false;
    bool m_mirroring = false;
};

} // namespace meshwright::editor

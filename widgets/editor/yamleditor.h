// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/span.h"
#include "document/contractdocument.h"
#include "text/finding.h"

#include <Qsci/qsciscintilla.h>

#include <QPointer>

namespace meshwright::editor {

/// The YAML view of a document: a mirror of its text. The document owns text and history; this
/// widget shows bytes and hands typing on.
class YamlEditor : public QsciScintilla {
    Q_OBJECT

public:
    explicit YamlEditor(QWidget *parent = nullptr);

    void setDocument(document::ContractDocument *document);
    /// Squiggles under the findings' spans.
    void setFindings(const std::vector<text::Finding> &findings);
    /// Tints the lines of a node that is selected elsewhere; an empty span takes the tint away.
    void setMarkedSpan(base::Span span);
    /// Puts the caret there, shows it, and takes the focus where asked.
    void goTo(quint32 offset, bool focus = true);
    quint32 caretOffset() const;
    /// Finds text from the caret on, around the end; false where there is none.
    bool findNext(const QString &text, bool backward = false);

public Q_SLOTS:
    void undo() override;
    void redo() override;

Q_SIGNALS:
    /// The caret stands elsewhere because of a key or the mouse.
    void caretMoved(quint32 offset);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    bool event(QEvent *event) override;

private:
    void applyTheme();
    void setUpKeys();
    void showText();
    void follow(const text::TextPatch &patch, const QObject *origin);
    void textModified(int position, int type, const char *text, int length);
    void styleTo(int position);
    const text::Finding *findingAt(quint32 offset) const;

    QPointer<document::ContractDocument> m_document;
    std::vector<text::Finding> m_findings;
    document::Gesture m_gesture;
    qint64 m_gestureEnd = -1;
    bool m_mirroring = false;
};

} // namespace meshwright::editor

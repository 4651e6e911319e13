// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/contractdocument.h"
#include "standard/description.h"
#include "text/tree.h"
#include "widgets/designer/fieldinput.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QBoxLayout;
class QKeyEvent;
class QLabel;

namespace meshwright::designer {

class ElidedButton;

/// One field of a form that holds a scalar or a list of words: its label, its input, its error beside
/// it. It shows text and asks for edits; it changes nothing itself. All edits between entering and
/// leaving the field carry one gesture, so they are one step of the history.
class FieldEditor : public QWidget {
    Q_OBJECT

public:
    /// `labels` are what people read in place of the field's values; may be empty.
    FieldEditor(const standard::Field &field, FieldInput::Kind kind, QWidget *parent = nullptr, const QStringList &labels = {});

    /// Shows what the text says. What is being typed is left alone.
    void showValue(text::Node value);
    /// The findings about the field; a fix is offered where `offersFix`.
    void showFinding(const QString &sentence, text::Severity severity, const QString &fixTitle);
    void focusEditor();
    /// Asks for what is typed so far.
    void commit();
    /// A name that others refer to changes once, when it is complete.
    void setWholeOnly() { m_wholeOnly = true; }
    const standard::Field &field() const { return m_field; }
    FieldInput::Kind kind() const { return m_kind; }
    FieldInput *input() const { return m_input; }

Q_SIGNALS:
    /// A person wants this value; none means: take the field out.
    void edited(const std::optional<meshwright::text::Value> &value, meshwright::document::Gesture gesture);
    void fixRequested();
    void entered();
    void undoRequested(bool redo);
    /// What was typed is given up; show what the text says.
    void givenUp();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void buildHead(QBoxLayout *layout);
    void type();
    void giveUp();
    bool takeKey(QKeyEvent *event, bool isShortcut);
    bool holdsFocus() const;

    const standard::Field &m_field;
    FieldInput::Kind m_kind;
    FieldInput *m_input;
    QWidget *m_finding;
    QLabel *m_sentence;
    ElidedButton *m_fix;
    QTimer m_pause;
    document::Gesture m_gesture;
    std::optional<text::Value> m_known;  ///< what the text says, as the input would say it
    std::optional<text::Value> m_before; ///< when the field was entered
    bool m_isThere = false;
    bool m_wholeOnly = false;
    bool m_letGo = false; ///< what is typed does not count any more
};

} // namespace meshwright::designer

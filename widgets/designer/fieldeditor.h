// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "standard/description.h"
#include "text/tree.h"

#include <QWidget>

#include <optional>

class QLabel;

namespace meshwright::designer {

/// One field of a form that holds a scalar or a list of words: its label, its editor as the standard's
/// description wants it, its help while it has the focus, its error beside it. It shows text and asks
/// for edits; it changes nothing itself.
class FieldEditor : public QWidget {
    Q_OBJECT

public:
    explicit FieldEditor(const standard::Field &field, QWidget *parent = nullptr);

    /// Shows what the text says. A field that has the focus is left alone while its value is the same.
    void showValue(text::Node value);
    void showError(const QString &sentence);
    void focusEditor();
    const standard::Field &field() const { return m_field; }

    /// Whether a field is one this widget can show (not a block, not a list of blocks).
    static bool isSimple(const standard::Field &field);

Q_SIGNALS:
    /// A person wants this value; none means: take the field out.
    void edited(const std::optional<meshwright::text::Value> &value);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *makeEditor();
    QWidget *makeChoice();
    QWidget *makeLine();
    QWidget *makeText();
    QWidget *makeSwitch();
    void take(const QString &typed);
    std::optional<text::Value> valueOf(const QString &typed) const;
    QString display(text::Node value) const;

    const standard::Field &m_field;
    QWidget *m_editor = nullptr;
    QLabel *m_help = nullptr;
    QLabel *m_error = nullptr;
    QString m_shown;
};

} // namespace meshwright::designer

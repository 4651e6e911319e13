// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/designer/fieldinput.h"

class QComboBox;
class QPlainTextEdit;

namespace meshwright::designer {

/// A value of any kind: a line for it, and beside it what it is — text, number, yes or no, a list, a
/// group of named values. Lists and groups are then shown as cards.
class AnyInput final : public FieldInput {
    Q_OBJECT

public:
    AnyInput(const standard::Field &field, QWidget *parent);

    void show(text::Node node) override;
    std::optional<text::Value> value() const override;
    QWidget *control() const override;
    bool isTyped() const override { return true; }
    void setSuggestions(const Suggestions &suggestions) override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum What { Text, Number, YesNo, Nothing, List, Group };
    What what() const;
    void setWhat(What what);
    void guess();
    void fit();

    const standard::Field &m_field;
    QPlainTextEdit *m_text;
    QComboBox *m_what;
    Suggester *m_suggester = nullptr; ///< made with the first suggestion
    QString m_shown;
    bool m_isFixed = false; ///< the kind was told, by the text or by a person
};

} // namespace meshwright::designer

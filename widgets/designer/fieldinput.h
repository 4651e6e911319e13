// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "standard/description.h"
#include "text/tree.h"
#include "widgets/designer/suggestions.h"

#include <QWidget>

#include <optional>

namespace meshwright::designer {

/// The part of a field that people type into: shows a node and says what value its content means. It
/// never changes what it shows by itself.
class FieldInput : public QWidget {
    Q_OBJECT

public:
    enum class Kind { Line, Choice, Text, Switch, Words, Date, Moment, Any };

    /// How a field that holds this node (or nothing yet) is edited.
    static Kind kindFor(const standard::Field &field, text::Node node);

    virtual void show(text::Node node) = 0;
    /// What the content means; nothing where it is empty.
    virtual std::optional<text::Value> value() const = 0;
    /// The widget that takes the keys.
    virtual QWidget *control() const = 0;
    virtual void setSuggestions(const Suggestions &) {}
    /// Whether a pause in typing is worth an edit, or only the end of it.
    virtual bool isTyped() const { return false; }
    virtual bool hasOwnLabel() const { return false; }

Q_SIGNALS:
    void typed();    ///< in the middle of it
    void finished(); ///< as far as this control is concerned

protected:
    explicit FieldInput(QWidget *parent) : QWidget(parent) {}
};

/// A text as the value a field wants: a number, true or false where it takes them and reads as one,
/// text otherwise. `wasText`: it was in quotes before and stays so where the field lets it.
text::Value valueOfText(const standard::Field &field, const QString &text, bool wasText);
/// A number as people write it in the spelling of YAML and JSON; empty where it is none.
QByteArray spelledNumber(const QString &text);

} // namespace meshwright::designer

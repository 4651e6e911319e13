// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "text/tree.h"

#include <QString>
#include <QStringList>

#include <memory>
#include <vector>

namespace meshwright::governance {

/// When a field of a form is there: “status == 'active' && domain != null”, “tags contains 'gdpr'”. Comparisons
/// (==, !=, <, <=, >, >=, contains), &&, ||, ! and brackets; a name alone asks whether there is something.
///
/// A name is a key or a custom property of the field's own level, else of the whole text; with the name of a
/// level before it (“schema.name”) it is one of the nearest part of that level around the field.
class FormCondition {
public:
    /// The problem (kind Usage) says what is wrong and at which character.
    static base::Result<std::shared_ptr<const FormCondition>> parse(const QString &text);
    bool holds(const text::Node &mapping) const;

private:
    friend class FormConditionParser;
    enum class Op : quint8 { Name, Literal, Not, And, Or, Same, Other, Less, AtMost, More, AtLeast, Contains };

    struct Operand {
        bool isMissing = true;
        QString text;
        QStringList items; ///< of a list
        bool isList = false;
    };
    Operand valueOf(const text::Node &mapping) const;
    bool compares(const text::Node &mapping) const;

    Op op = Op::Literal;
    QString word;        ///< Name, Literal
    bool isNull = false; ///< Literal
    std::vector<FormCondition> parts;
};

} // namespace meshwright::governance

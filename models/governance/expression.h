// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "governance/budget.h"
#include "governance/item.h"
#include "governance/regex.h"

#include <QString>

#include <memory>
#include <vector>

namespace meshwright::governance {

/// What the names in a filter stand for.
struct Scope {
    Item value;          ///< @
    Item key;            ///< @property
    text::Node parent;   ///< @parent
    Item parentKey;      ///< @parentProperty
    text::Node root;     ///< @root
};

/// A filter of a JSONPath, "@.type === 'string' && !@.description": the side-effect-free part of
/// JavaScript that rulesets use. Anything else is refused when it is read, never skipped.
class Expression {
public:
    enum class Op : quint8 {
        Literal, Pattern, Value, Property, Parent, ParentProperty, Root, TypeTest,
        Member, Call, Not, Minus, Plus, And, Or, Choose,
        Same, NotSame, Equal, NotEqual, Less, LessEqual, Greater, GreaterEqual,
        Add, Subtract, Multiply, Divide, Remainder
    };

    Op op = Op::Literal;
    Item literal;
    QString name;  ///< of a type test or a called method
    std::shared_ptr<const Regex> regex;
    std::vector<Expression> parts;

    /// The problem names the character the trouble is at.
    static base::Result<Expression> parse(const QString &text);
    /// A regex that can't decide hits the budget.
    Item evaluate(const Scope &scope, Budget &budget) const;

private:
    Item evaluateCall(const Scope &scope, Budget &budget) const;
    Item evaluateMatch(const Scope &scope, Budget &budget) const;
    Item evaluateOperator(const Item &left, const Item &right) const;
};

/// A member of a collection as rules address it: by key, by item number, or "length" of an array or text.
Item memberOf(const Item &item, const QString &key);

} // namespace meshwright::governance

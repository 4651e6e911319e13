// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/tree.h"

#include <QString>

namespace meshwright::governance {

/// A value as rules see it: a node of the text, the key of one, a number computed from one, or
/// nothing at all. Types are those of JSON; an alias is what it stands for.
class Item {
public:
    enum class Type : quint8 { Missing, Null, Boolean, Number, String, Array, Object };

    Item() = default; ///< missing
    explicit Item(text::Node node);
    static Item null();
    static Item boolean(bool value);
    static Item number(double value);
    static Item string(const QString &value);

    Type type() const { return m_type; }
    bool isMissing() const { return m_type == Type::Missing; }
    bool isCollection() const { return m_type >= Type::Array; }
    bool toBoolean() const { return m_boolean; } ///< of a boolean
    double toNumber() const { return m_number; } ///< of a number; NaN for .nan
    QString text() const;                        ///< of a string
    const text::Node &node() const { return m_node; } ///< aliases looked through; not valid for what was computed
    bool isTruthy() const;                       ///< as JavaScript counts: not missing, null, false, 0, NaN, ""

    /// Same type and same value; collections by being the same node.
    bool isSame(const Item &other) const;
    /// For messages: JSON of a scalar (strings cut at 200 characters), "Object{}", "Array[]", "undefined".
    QString print() const;
    /// As a placeholder writes it: text without quotes, collections as "[object Object]" or joined items.
    QString plain() const;

private:
    Type m_type = Type::Missing;
    bool m_boolean = false;
    double m_number = 0;
    QString m_text;
    text::Node m_node;
};

/// A number the way JavaScript writes it: 3, 0.1, 1e+21.
QString printNumber(double number);

} // namespace meshwright::governance

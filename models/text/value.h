// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <utility>
#include <vector>

namespace meshwright::text {

/// A tree of data without places or style: what an edit wants to write, or what a test compares.
/// Numbers keep their spelling. Mappings keep their order.
class Value {
public:
    enum class Type : quint8 { Null, Boolean, Number, String, Sequence, Mapping };
    using Member = std::pair<QByteArray, Value>;

    Value() = default; ///< null
    static Value boolean(bool value);
    static Value integer(qint64 value);
    static Value number(QByteArray spelling); ///< a YAML core-schema number as it is written
    static Value string(QByteArray utf8);
    static Value string(const QString &text) { return string(text.toUtf8()); }
    static Value sequence(std::vector<Value> items = {});
    static Value mapping(std::vector<Member> members = {});

    Type type() const { return m_type; }
    bool isScalar() const { return m_type < Type::Sequence; }
    const QByteArray &scalar() const { return m_scalar; } ///< "true", "12.50", text; empty for null
    const std::vector<Value> &items() const { return m_items; }
    const std::vector<Member> &members() const { return m_members; }
    std::vector<Value> &items() { return m_items; }
    std::vector<Member> &members() { return m_members; }
    const Value *member(const QByteArray &key) const;

    friend bool operator==(const Value &, const Value &) = default;

private:
    Type m_type = Type::Null;
    QByteArray m_scalar;
    std::vector<Value> m_items;
    std::vector<Member> m_members;
};

} // namespace meshwright::text

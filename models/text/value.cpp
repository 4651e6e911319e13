// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/value.h"

namespace meshwright::text {

Value Value::boolean(bool value)
{
    Value out;
    out.m_type = Type::Boolean;
    out.m_scalar = value ? "true" : "false";
    return out;
}

Value Value::integer(qint64 value)
{
    return number(QByteArray::number(value));
}

Value Value::number(QByteArray spelling)
{
    Value out;
    out.m_type = Type::Number;
    out.m_scalar = std::move(spelling);
    return out;
}

Value Value::string(QByteArray utf8)
{
    Value out;
    out.m_type = Type::String;
    out.m_scalar = std::move(utf8);
    return out;
}

Value Value::sequence(std::vector<Value> items)
{
    Value out;
    out.m_type = Type::Sequence;
    out.m_items = std::move(items);
    return out;
}

Value Value::mapping(std::vector<Member> members)
{
    Value out;
    out.m_type = Type::Mapping;
    out.m_members = std::move(members);
    return out;
}

const Value *Value::member(const QByteArray &key) const
{
    for (const Member &member : m_members) {
        if (member.first == key)
            return &member.second;
    }
    return nullptr;
}

} // namespace meshwright::text

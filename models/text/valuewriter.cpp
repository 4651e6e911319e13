// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/valuewriter.h"

namespace meshwright::text {

using scalarwriter::Wish;

ValueWriter::Piece ValueWriter::scalar(const Value &value, int column, const Wish &wish) const
{
    const scalarwriter::Spelling spelling = scalarwriter::spell(value, wish, column);
    Piece out;
    out.head = ' ' + spelling.header;
    if (!spelling.isBlock)
        return out;
    if (spelling.indentIndicator)
        out.head.insert(2, QByteArray::number(m_habits.step));
    for (const QByteArray &line : spelling.lines)
        out.tail += line.isEmpty() ? m_habits.lineEnd : newLine(column + m_habits.step) + line;
    return out;
}

ValueWriter::Piece ValueWriter::behindKey(const Value &value, int column, const Wish &wish) const
{
    if (value.isScalar())
        return scalar(value, column, wish);
    if (value.items().empty() && value.members().empty())
        return {' ' + flow(value), {}};
    const int inner = column + (value.type() == Value::Type::Sequence ? m_habits.sequenceOffset : m_habits.step);
    return {{}, newLine(inner) + block(value, inner)};
}

ValueWriter::Piece ValueWriter::behindDash(const Value &value, int column, bool compact, const Wish &wish) const
{
    if (value.isScalar())
        return scalar(value, column, wish);
    if (value.items().empty() && value.members().empty())
        return {' ' + flow(value), {}};
    const int inner = column + m_habits.dashGap;
    if (compact)
        return {QByteArray(m_habits.dashGap - 1, ' ') + block(value, inner), {}};
    return {{}, newLine(inner) + block(value, inner)};
}

QByteArray ValueWriter::block(const Value &value, int column) const
{
    Wish wish;
    wish.quote = m_habits.quote;
    QByteArray out;
    for (const Value &item : value.items()) {
        const Piece piece = behindDash(item, column, true, wish);
        out += (out.isEmpty() ? QByteArray() : newLine(column)) + '-' + piece.head + piece.tail;
    }
    for (const Value::Member &member : value.members()) {
        const Piece piece = behindKey(member.second, column, wish);
        out += (out.isEmpty() ? QByteArray() : newLine(column)) + key(member.first, false) + ':' + piece.head + piece.tail;
    }
    if (value.isScalar())
        out = scalarwriter::spell(value, {wish.style, wish.quote, true, false, false, false}, column).header;
    else if (out.isEmpty())
        out = flow(value);
    return out;
}

QByteArray ValueWriter::key(const QByteArray &key, bool flow, std::optional<ScalarStyle> style) const
{
    if (m_habits.json)
        return scalarwriter::doubleQuoted({key.constData(), size_t(key.size())}, true);
    Wish wish;
    wish.quote = m_habits.quote;
    wish.flow = flow;
    wish.key = true;
    wish.style = style;
    return scalarwriter::spell(Value::string(key), wish, 0).header;
}

QByteArray ValueWriter::flow(const Value &value) const
{
    if (value.isScalar()) {
        Wish wish;
        wish.quote = m_habits.quote;
        wish.flow = true;
        wish.json = m_habits.json;
        return scalarwriter::spell(value, wish, 0).header;
    }
    const bool isMapping = value.type() == Value::Type::Mapping;
    const QByteArray comma = m_habits.tight ? "," : ", ";
    QByteArray inside;
    for (const Value &item : value.items())
        inside += (inside.isEmpty() ? QByteArray() : comma) + flow(item);
    for (const Value::Member &member : value.members())
        inside += (inside.isEmpty() ? QByteArray() : comma) + key(member.first, true) + (m_habits.tight ? ":" : ": ") + flow(member.second);
    if (m_habits.spaced && isMapping && !inside.isEmpty())
        inside = ' ' + inside + ' ';
    return (isMapping ? "{" : "[") + inside + (isMapping ? "}" : "]");
}

QByteArray ValueWriter::json(const Value &value, int indent) const
{
    const bool isEmpty = value.items().empty() && value.members().empty();
    if (value.isScalar() || isEmpty || !m_habits.pretty)
        return flow(value);
    const int inner = indent + m_habits.step;
    const bool isMapping = value.type() == Value::Type::Mapping;
    QByteArray out(1, isMapping ? '{' : '[');
    bool first = true;
    for (const Value &item : value.items()) {
        out += (first ? "" : ",") + newLine(inner) + json(item, inner);
        first = false;
    }
    for (const Value::Member &member : value.members()) {
        out += (first ? "" : ",") + newLine(inner) + key(member.first, true) + ": " + json(member.second, inner);
        first = false;
    }
    return out + newLine(indent) + (isMapping ? "}" : "]");
}

} // namespace meshwright::text

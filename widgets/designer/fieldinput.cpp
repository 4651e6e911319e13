// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/designer/fieldinput.h"

#include <QRegularExpression>

namespace meshwright::designer {

using standard::Field;
using text::Value;

QByteArray spelledNumber(const QString &text)
{
    static const QRegularExpression number(QStringLiteral("^[+-]?([0-9]+([.,][0-9]*)?|[.,][0-9]+)([eE][+-]?[0-9]+)?$"));
    if (!number.match(text).hasMatch())
        return {};
    QByteArray out = text.toLatin1().replace(',', '.');
    if (out.startsWith('+'))
        out.remove(0, 1);
    const bool negative = out.startsWith('-');
    if (negative)
        out.remove(0, 1);
    if (out.startsWith('.'))
        out.prepend('0');
    if (out.endsWith('.'))
        out.chop(1);
    return negative ? '-' + out : out;
}

Value valueOfText(const Field &field, const QString &text, bool wasText)
{
    if (wasText && field.takes(standard::String))
        return Value::string(text);
    if (field.takes(standard::Boolean) && (text == QLatin1String("true") || text == QLatin1String("false")))
        return Value::boolean(text == QLatin1String("true"));
    const QByteArray number = spelledNumber(text);
    // A comma may be part of a text, but not of a number that nothing but a number can be.
    const bool isSure = !field.takes(standard::String) || !text.contains(QLatin1Char(','));
    if ((field.takes(standard::Number) || field.takes(standard::Integer)) && !number.isEmpty() && isSure)
        return Value::number(number);
    return Value::string(text);
}

FieldInput::Kind FieldInput::kindFor(const Field &field, text::Node node)
{
    const quint8 scalars = standard::Boolean | standard::Integer | standard::Number | standard::String;
    const bool severalTypes = (field.types & (standard::Number | standard::Integer)) != 0 && field.takes(standard::String) && field.takes(standard::Boolean);
    if (field.widget == "any" || field.types == standard::Any || severalTypes || (field.takes(standard::Object) && !field.block && field.takes(standard::String)))
        return Kind::Any;
    if (field.types == standard::Boolean || field.widget == "switch")
        return Kind::Switch;
    if (field.takes(standard::Array) && (node.isSequence() || (field.types & scalars) == 0))
        return Kind::Words;
    if (!field.values.isEmpty() || !field.suggestions.isEmpty())
        return Kind::Choice;
    const bool isTextOrParts = field.block && field.takes(standard::String) && field.takes(standard::Object);
    if (field.widget == "text" || field.widget == "code" || isTextOrParts || node.string().contains(QLatin1Char('\n')))
        return Kind::Text;
    if (field.widget == "date" || field.widget == "datetime")
        return field.widget == "date" ? Kind::Date : Kind::Moment;
    return Kind::Line;
}

} // namespace meshwright::designer

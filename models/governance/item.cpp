// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/item.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QLocale>

#include <cmath>
#include <limits>

namespace meshwright::governance {

using text::Node;
using text::ScalarType;

namespace {

double numberOf(const Node &node)
{
    if (const auto number = node.number())
        return *number;
    return std::numeric_limits<double>::quiet_NaN();
}

Item::Type typeOf(const Node &node)
{
    if (node.isMapping())
        return Item::Type::Object;
    if (node.isSequence())
        return Item::Type::Array;
    switch (node.scalarType()) {
    case ScalarType::Null:
        return Item::Type::Null;
    case ScalarType::Boolean:
        return Item::Type::Boolean;
    case ScalarType::Integer:
    case ScalarType::Float:
        return Item::Type::Number;
    case ScalarType::String:
        return Item::Type::String;
    }
    Q_UNREACHABLE();
}

} // namespace

Item::Item(Node node) : m_node(node.resolved())
{
    if (!m_node)
        return;
    m_type = typeOf(m_node);
    if (m_type == Type::Boolean)
        m_boolean = m_node.boolean().value_or(false);
    else if (m_type == Type::Number)
        m_number = numberOf(m_node);
}

Item Item::null()
{
    Item item;
    item.m_type = Type::Null;
    return item;
}

Item Item::boolean(bool value)
{
    Item item;
    item.m_type = Type::Boolean;
    item.m_boolean = value;
    return item;
}

Item Item::number(double value)
{
    Item item;
    item.m_type = Type::Number;
    item.m_number = value;
    return item;
}

Item Item::string(const QString &value)
{
    Item item;
    item.m_type = Type::String;
    item.m_text = value;
    return item;
}

QString Item::text() const
{
    return m_node ? m_node.string() : m_text;
}

bool Item::isTruthy() const
{
    switch (m_type) {
    case Type::Missing:
    case Type::Null:
        return false;
    case Type::Boolean:
        return m_boolean;
    case Type::Number:
        return m_number != 0 && !std::isnan(m_number);
    case Type::String:
        return m_node ? !m_node.value().empty() : !m_text.isEmpty();
    case Type::Array:
    case Type::Object:
        return true;
    }
    Q_UNREACHABLE();
}

bool Item::isSame(const Item &other) const
{
    if (m_type != other.m_type)
        return false;
    switch (m_type) {
    case Type::Missing:
    case Type::Null:
        return true;
    case Type::Boolean:
        return m_boolean == other.m_boolean;
    case Type::Number:
        return m_number == other.m_number || (std::isnan(m_number) && std::isnan(other.m_number));
    case Type::String:
        return m_node && other.m_node ? m_node.value() == other.m_node.value() : text() == other.text();
    case Type::Array:
    case Type::Object:
        return m_node == other.m_node;
    }
    Q_UNREACHABLE();
}

QString Item::print() const
{
    switch (m_type) {
    case Type::Missing:
        return QStringLiteral("undefined");
    case Type::Array:
        return QStringLiteral("Array[]");
    case Type::Object:
        return QStringLiteral("Object{}");
    case Type::String: {
        QString shown = text();
        if (shown.size() > 200)
            shown = shown.left(200) + u'…';
        const QByteArray json = QJsonDocument(QJsonArray{shown}).toJson(QJsonDocument::Compact);
        return QString::fromUtf8(json.mid(1, json.size() - 2));
    }
    default:
        return plain();
    }
}

QString Item::plain() const
{
    switch (m_type) {
    case Type::Missing:
        return QStringLiteral("undefined");
    case Type::Null:
        return QStringLiteral("null");
    case Type::Boolean:
        return m_boolean ? QStringLiteral("true") : QStringLiteral("false");
    case Type::Number:
        return printNumber(m_number);
    case Type::String: {
        const QString shown = text();
        return shown.size() > 200 ? shown.left(200) + u'…' : shown;
    }
    case Type::Array:
        return QStringLiteral("[%1 items]").arg(m_node.size());
    case Type::Object:
        return QStringLiteral("[object Object]");
    }
    Q_UNREACHABLE();
}

QString printNumber(double number)
{
    if (std::isnan(number))
        return QStringLiteral("NaN");
    if (std::isinf(number))
        return number > 0 ? QStringLiteral("Infinity") : QStringLiteral("-Infinity");
    if (number == std::floor(number) && std::fabs(number) < 1e15)
        return QString::number(qint64(number));
    return QString::number(number, 'g', QLocale::FloatingPointShortest);
}

} // namespace meshwright::governance

// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/jsontext.h"

#include "text/tree.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <cmath>

namespace meshwright::governance {

namespace {

QByteArray quoted(const QByteArray &utf8)
{
    const QByteArray list = QJsonDocument(QJsonArray{QString::fromUtf8(utf8)}).toJson(QJsonDocument::Compact);
    return list.mid(1, list.size() - 2);
}

QByteArray numberText(const QByteArray &spelling)
{
    static const QRegularExpression json(QStringLiteral("^-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][-+]?[0-9]+)?$"));
    if (json.match(QString::fromLatin1(spelling)).hasMatch())
        return spelling;
    const text::Tree tree = text::readYaml(text::SourceText(spelling));
    const auto number = tree.root().isScalar() ? tree.root().number() : std::nullopt;
    return number && std::isfinite(*number) ? QByteArray::number(*number, 'g', 17) : QByteArray("null");
}

} // namespace

QByteArray jsonText(const text::Value &value)
{
    using Type = text::Value::Type;
    switch (value.type()) {
    case Type::Null:
        return "null";
    case Type::Boolean:
        return value.scalar().toLower() == "true" ? "true" : "false";
    case Type::Number:
        return numberText(value.scalar());
    case Type::String:
        return quoted(value.scalar());
    case Type::Sequence: {
        QByteArrayList items;
        for (const text::Value &item : value.items())
            items.append(jsonText(item));
        return '[' + items.join(',') + ']';
    }
    case Type::Mapping: {
        QByteArrayList members;
        for (const auto &[key, member] : value.members())
            members.append(quoted(key) + ':' + jsonText(member));
        return '{' + members.join(',') + '}';
    }
    }
    Q_UNREACHABLE();
}

} // namespace meshwright::governance

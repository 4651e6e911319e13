// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/schemacolumns.h"

#include "contract/fields.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>

namespace meshwright::document {

using text::Value;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("SchemaColumns", text);
}

QStringList words(const QString &text)
{
    QStringList out;
    for (const QString &word : text.split(QRegularExpression(QStringLiteral("[,;\n]")))) {
        if (!word.trimmed().isEmpty())
            out.append(word.trimmed());
    }
    return out;
}

bool isOneOf(const QString &text, std::initializer_list<const char *> words)
{
    const QString plain = text.trimmed().toLower();
    return std::any_of(words.begin(), words.end(), [&](const char *word) { return plain == QLatin1String(word); });
}

Value numberOr(const QString &text)
{
    bool isNumber = false;
    const qlonglong number = text.toLongLong(&isNumber);
    return isNumber ? Value::integer(number) : Value::string(text);
}

} // namespace

const std::vector<SchemaColumn> &schemaColumns()
{
    using Kind = SchemaColumn::Kind;
    static const std::vector<SchemaColumn> columns = {
        {"name", Kind::Text, tr("Property"), true},
        {"logicalType", Kind::Type, tr("Type"), true},
        {"physicalType", Kind::Text, tr("Physical type"), true},
        {"primaryKey", Kind::Key, tr("Key"), true},
        {"required", Kind::Flag, tr("Required"), true},
        {"unique", Kind::Flag, tr("Unique"), true},
        {"classification", Kind::Choice, tr("Classification"), true},
        {"description", Kind::Text, tr("Description"), true},
        {"businessName", Kind::Text, tr("Business name"), false},
        {"physicalName", Kind::Text, tr("Physical name"), false},
        {"examples", Kind::List, tr("Examples"), false},
        {"tags", Kind::List, tr("Tags"), false},
        {"criticalDataElement", Kind::Flag, tr("Critical"), false},
        {"semanticType", Kind::Choice, tr("Semantic type"), false},
        {"partitioned", Kind::Flag, tr("Partitioned"), false},
        {"partitionKeyPosition", Kind::Number, tr("Partition position"), false},
        {"encryptedName", Kind::Text, tr("Encrypted as"), false},
        {"transformDescription", Kind::Text, tr("Transformation"), false},
        {"deprecated", Kind::Flag, tr("Deprecated"), false},
        {"id", Kind::Text, tr("Id"), false}};
    return columns;
}

QString cellText(const contract::Property &property, const SchemaColumn &column)
{
    const text::Node node = property.node.find(std::string_view(column.key));
    switch (column.kind) {
    case SchemaColumn::Kind::Flag: return node.boolean().value_or(false) ? tr("yes") : QString();
    case SchemaColumn::Kind::Key: return property.primaryKey ? QString::number(std::max(1, property.primaryKeyPosition)) : QString();
    case SchemaColumn::Kind::List: return contract::textsOf(node).join(QStringLiteral(", "));
    default: return contract::textOf(node);
    }
}

std::optional<Value> cellValue(const SchemaColumn &column, const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.isEmpty())
        return std::nullopt;
    switch (column.kind) {
    case SchemaColumn::Kind::Flag: return saysNo(trimmed) ? std::nullopt : saysYes(trimmed) ? std::optional(Value::boolean(true)) : std::optional(Value::string(trimmed));
    case SchemaColumn::Kind::Number: return numberOr(trimmed);
    case SchemaColumn::Kind::Type: return Value::string(logicalTypeFor(trimmed).isEmpty() ? trimmed : logicalTypeFor(trimmed));
    case SchemaColumn::Kind::List: {
        std::vector<Value> out;
        for (const QString &word : words(trimmed))
            out.push_back(column.key == "examples" ? numberOr(word) : Value::string(word));
        return out.empty() ? std::nullopt : std::optional(Value::sequence(std::move(out)));
    }
    default: return Value::string(column.key == "description" ? text.trimmed() : trimmed);
    }
}

bool saysYes(const QString &text)
{
    return isOneOf(text, {"x", "y", "yes", "true", "1", "t", "ja", "wahr", "not null", "pk", "\xE2\x9C\x93"});
}

bool saysNo(const QString &text)
{
    return text.trimmed().isEmpty() || isOneOf(text, {"n", "no", "false", "0", "f", "nein", "falsch", "null", "-"});
}

QString logicalTypeFor(const QString &type)
{
    static const QHash<QString, const char *> known = [] {
        QHash<QString, const char *> out;
        const auto add = [&](const char *logical, const char *names) {
            for (const QString &name : QString::fromLatin1(names).split(QLatin1Char(' ')))
                out.insert(name, logical);
        };
        add("string", "string text char varchar varchar2 nvarchar nvarchar2 nchar clob nclob character str uuid uniqueidentifier enum");
        add("integer", "integer int int2 int4 int8 bigint smallint tinyint mediumint long short int16 int32 int64 serial bigserial whole");
        add("number", "number numeric decimal dec float float4 float8 float32 float64 double real money currency");
        add("boolean", "boolean bool bit logical");
        add("date", "date");
        add("timestamp", "timestamp datetime datetime2 timestamptz timestamp_ntz timestamp_ltz timestamp_tz smalldatetime instant");
        add("time", "time timetz");
        add("object", "object struct record json jsonb variant row");
        add("array", "array list repeated");
        add("map", "map");
        add("vector", "vector");
        return out;
    }();
    const QString word = type.trimmed().toLower().section(QRegularExpression(QStringLiteral("[ (<\\[]")), 0, 0);
    return QString::fromLatin1(known.value(word));
}

int columnByTitle(const QString &title)
{
    static const QHash<QString, QByteArray> names = {
        {QStringLiteral("property"), "name"}, {QStringLiteral("column"), "name"}, {QStringLiteral("columnname"), "name"}, {QStringLiteral("field"), "name"},
        {QStringLiteral("fieldname"), "name"}, {QStringLiteral("attribute"), "name"}, {QStringLiteral("spalte"), "name"}, {QStringLiteral("feld"), "name"},
        {QStringLiteral("type"), "logicalType"}, {QStringLiteral("datatype"), "logicalType"}, {QStringLiteral("typ"), "logicalType"}, {QStringLiteral("datentyp"), "logicalType"},
        {QStringLiteral("dbtype"), "physicalType"}, {QStringLiteral("sqltype"), "physicalType"},
        {QStringLiteral("pk"), "primaryKey"}, {QStringLiteral("key"), "primaryKey"}, {QStringLiteral("keyposition"), "primaryKey"}, {QStringLiteral("primarykeyposition"), "primaryKey"},
        {QStringLiteral("mandatory"), "required"}, {QStringLiteral("notnull"), "required"}, {QStringLiteral("pflicht"), "required"},
        {QStringLiteral("comment"), "description"}, {QStringLiteral("remarks"), "description"}, {QStringLiteral("definition"), "description"}, {QStringLiteral("beschreibung"), "description"},
        {QStringLiteral("sensitivity"), "classification"}, {QStringLiteral("klassifikation"), "classification"}, {QStringLiteral("label"), "businessName"},
        {QStringLiteral("example"), "examples"}, {QStringLiteral("sample"), "examples"}};
    const QString plain = title.toLower().remove(QRegularExpression(QStringLiteral("[^a-z0-9]")));
    if (plain.isEmpty())
        return -1;
    const QByteArray key = names.value(plain);
    const auto &columns = schemaColumns();
    for (size_t i = 0; i < columns.size(); ++i) {
        const QString own = QString::fromLatin1(columns[i].key).toLower();
        const QString shown = columns[i].title.toLower().remove(QRegularExpression(QStringLiteral("[^a-z0-9]")));
        if (columns[i].key == key || own == plain || shown == plain)
            return int(i);
    }
    return -1;
}

} // namespace meshwright::document

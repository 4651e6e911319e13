// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/designer/newitems.h"

#include "sampling/profile.h"
#include "standard/translated.h"
#include "widgets/designer/fieldinput.h"

#include <QCoreApplication>
#include <QLocale>
#include <QUuid>

#include <algorithm>

namespace meshwright::designer {

using standard::Block;
using standard::Field;
using text::Node;
using text::Value;

namespace {

QString tr(const char *text, const char *comment = nullptr, int count = -1)
{
    return QCoreApplication::translate("NewItems", text, comment, count);
}

Value startOf(const Field &field)
{
    if (field.start == "{uuid}")
        return Value::string(QUuid::createUuid().toString(QUuid::WithoutBraces));
    return Value::string(field.start);
}

// What a new item needs besides its name and has an obvious beginning.
void addStarts(const Block &block, Value &item)
{
    for (const Field &field : block.fields) {
        if (field.required && !field.start.isEmpty() && !item.member(field.key))
            item.members().emplace_back(field.key, startOf(field));
    }
}

QString freeServerName(const text::Tree &tree, const QString &type)
{
    QStringList taken;
    const Node servers = tree.root().find("servers");
    for (int i = 0; i < servers.size(); ++i)
        taken.append(servers.at(i).find("server").string());
    QString name = taken.isEmpty() ? QStringLiteral("production") : type;
    for (int number = 2; taken.contains(name); ++number)
        name = QStringLiteral("%1-%2").arg(type).arg(number);
    return name;
}

void addReferences(const std::vector<contract::Property> &properties, const QString &prefix, QStringList &out)
{
    for (const contract::Property &property : properties) {
        out.append(prefix + property.name);
        addReferences(property.properties, prefix + property.name + QLatin1Char('.'), out);
    }
}

Value word(const char *text)
{
    return Value::string(QByteArray(text));
}

Value metricRule(const Block &rule, const char *metric, const char *op, const Value &expected, bool percent = false, const Value &arguments = {})
{
    const bool hasMetric = rule.anyField("metric") != nullptr;
    std::vector<Value::Member> members{{"type", word("library")}, {hasMetric ? "metric" : "rule", word(metric)}};
    if (arguments.type() == Value::Type::Mapping && rule.anyField("arguments"))
        members.emplace_back("arguments", arguments);
    members.emplace_back(op, expected);
    if (percent)
        members.emplace_back("unit", word("percent"));
    return Value::mapping(std::move(members));
}

} // namespace

QString invitation(const Block &block)
{
    if (block.name == "server" || block.name == "quality" || block.name == "objectRelationship" || block.name == "propertyRelationship" || block.label.isEmpty())
        return {};
    const Field *label = block.field(std::string_view(block.label));
    return label ? tr("%1 of the new %2").arg(standard::translated(label->title), standard::translatedWithin(block.title)) : QString();
}

Value namedItem(const Block &block, const QString &name, Node owner)
{
    Value item = Value::mapping();
    const Field *label = block.field(std::string_view(block.label));
    if (label) {
        // An allowed value is of the type of what it is allowed for.
        const QString type = owner.find("logicalType").string();
        const bool isText = label->takes(standard::String) && type != QLatin1String("integer") && type != QLatin1String("number") && type != QLatin1String("boolean");
        item.members().emplace_back(label->key, valueOfText(*label, name, isText));
    }
    addStarts(block, item);
    return item;
}

std::vector<NewItem> newItems(const Field &list, const text::Path &path, const text::Tree &tree)
{
    const Block &block = *list.items->block;
    std::vector<NewItem> out;
    if (block.name == "server") {
        const Field *type = block.field("type");
        for (const QByteArray &value : type ? type->values : QByteArrayList()) {
            const QString name = QString::fromUtf8(value);
            out.push_back({name, {}, Value::mapping({{"server", Value::string(freeServerName(tree, name))}, {"type", Value::string(value)}})});
        }
    } else if (block.name == "objectRelationship" || block.name == "propertyRelationship") {
        for (const QString &name : referenceNames(contract::readContract(tree)))
            out.push_back({name, tr("Refers to %1").arg(name), Value::mapping({{"to", Value::string(name)}})});
    } else if (block.name != "quality") {
        const Field *label = block.field(std::string_view(block.label));
        for (const QByteArray &value : label && block.name != "member" ? label->suggestions : QByteArrayList())
            out.push_back({QString::fromUtf8(value), standard::translated(label->help), namedItem(block, QString::fromUtf8(value), tree.root().find(path.parent()))});
    }
    return out;
}

QStringList referenceNames(const contract::Contract &contract)
{
    QStringList out;
    for (const contract::SchemaObject &object : contract.schema)
        addReferences(object.properties, object.name + QLatin1Char('.'), out);
    return out;
}

std::vector<NewItem> newRules(const Block &rule, const contract::Property *property, const sampling::ColumnProfile *profile)
{
    std::vector<NewItem> out;
    const auto library = [&](const QString &title, const QString &help, Value value) { out.push_back({title, help, std::move(value)}); };
    if (property) {
        constexpr qint64 fewValues = 12;
        std::vector<Value> values;
        if (profile && profile->type == sampling::ValueType::Text && !profile->histogramIsRanges && !profile->distinctIsEstimate && profile->distinct <= fewValues
            && profile->distinct == qint64(profile->histogram.size())) {
            for (const sampling::HistogramBar &bar : profile->histogram)
                values.push_back(Value::string(bar.label));
        }
        const bool knowsArguments = rule.anyField("arguments") != nullptr;
        if (!values.empty() && knowsArguments)
            library(tr("Only the values seen in the sample"), tr("The sample has %Ln different values.", nullptr, int(profile->distinct)),
                    metricRule(rule, "invalidValues", "mustBe", Value::integer(0), false, Value::mapping({{"validValues", Value::sequence(values)}})));
        library(tr("Few rows without a value"), profile ? tr("In the sample %1 of %2 rows have none.").arg(QLocale().toString(profile->nulls), QLocale().toString(profile->rows)) : tr("At most a share of rows may be empty."),
                metricRule(rule, "nullValues", "mustBeLessThan", Value::integer(1), true));
        library(tr("No repeated values"), profile && profile->isUnique() ? tr("The sample has none.") : tr("No value occurs in more than one row."),
                metricRule(rule, "duplicateValues", "mustBe", Value::integer(0)));
        if (knowsArguments) {
            library(tr("Only certain values"), tr("No row may have a value outside a list."), metricRule(rule, "invalidValues", "mustBe", Value::integer(0)));
            library(tr("Few values that stand for nothing"), tr("“N/A”, “unknown” and the like."),
                    metricRule(rule, "missingValues", "mustBeLessThan", Value::integer(1), true, Value::mapping({{"missingValues", Value::sequence({word("N/A"), word("unknown")})}})));
        }
    } else {
        library(tr("Enough rows"), tr("The object has at least a number of rows."), metricRule(rule, "rowCount", "mustBeGreaterThan", Value::integer(0)));
        library(tr("No repeated rows"), tr("Some properties together occur only once."), metricRule(rule, "duplicateValues", "mustBe", Value::integer(0)));
    }
    const QByteArray query = property ? QByteArray("SELECT COUNT(*) FROM {object} WHERE {property} IS NULL") : QByteArray("SELECT COUNT(*) FROM {object}");
    out.push_back({tr("A query of your own (SQL)"), tr("A query answers one number."),
                   Value::mapping({{"type", word("sql")}, {"query", Value::string(query)}, {property ? "mustBe" : "mustBeGreaterThan", Value::integer(0)}})});
    out.push_back({tr("In words"), tr("A promise that a person judges."), Value::mapping({{"type", word("text")}})});
    out.push_back({tr("A rule of another tool"), tr("Soda, Great Expectations, dbt, …"), Value::mapping({{"type", word("custom")}})});
    return out;
}

std::vector<std::pair<QByteArray, NewItem>> newLimits(const contract::Property &property, const sampling::ColumnProfile *profile)
{
    std::vector<std::pair<QByteArray, NewItem>> out;
    const QString &type = property.logicalType;
    const auto add = [&](const char *key, const QString &title, const QString &help, const Value &value) {
        if (!property.options.find(key))
            out.push_back({key, {title, help, value}});
    };
    if (type == QLatin1String("string")) {
        const int longest = profile && profile->maxLength > 0 ? profile->maxLength : 80;
        add("maxLength", tr("At most %1 characters").arg(longest), profile ? tr("The longest value of the sample.") : QString(), Value::integer(longest));
        add("minLength", tr("At least %1 characters").arg(profile ? std::max(1, profile->minLength) : 1), profile ? tr("The shortest value of the sample.") : QString(),
            Value::integer(profile ? std::max(1, profile->minLength) : 1));
        if (profile && profile->likeness == sampling::Likeness::Email)
            add("format", tr("Written as an e-mail address"), tr("The values of the sample are."), word("email"));
        if (profile && profile->likeness == sampling::Likeness::Uuid)
            add("format", tr("Written as a UUID"), tr("The values of the sample are."), word("uuid"));
        if (profile && profile->likeness == sampling::Likeness::Url)
            add("format", tr("Written as a web address"), tr("The values of the sample are."), word("uri"));
        add("pattern", tr("Matches a pattern"), tr("A regular expression."), word("^.+$"));
    } else if (type == QLatin1String("integer") || type == QLatin1String("number")) {
        const bool isNumber = profile && (profile->type == sampling::ValueType::Integer || profile->type == sampling::ValueType::Number);
        const QByteArray low = isNumber ? spelledNumber(profile->minimum) : QByteArray();
        const QByteArray high = isNumber ? spelledNumber(profile->maximum) : QByteArray();
        add("minimum", tr("At least %1").arg(low.isEmpty() ? QStringLiteral("0") : QString::fromLatin1(low)), isNumber ? tr("The smallest value of the sample.") : QString(), low.isEmpty() ? Value::integer(0) : Value::number(low));
        add("maximum", tr("At most %1").arg(high.isEmpty() ? QStringLiteral("1000") : QString::fromLatin1(high)), isNumber ? tr("The largest value of the sample.") : QString(), high.isEmpty() ? Value::integer(1000) : Value::number(high));
    }
    return out;
}

} // namespace meshwright::designer

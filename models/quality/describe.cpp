// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/describe.h"

#include <QHash>

#include <array>
#include <cmath>

namespace meshwright::quality {

using contract::QualityRule;

bool Expectation::isKept(double measured) const
{
    using Operator = QualityRule::Operator;
    const double low = std::min(first, second), high = std::max(first, second);
    switch (op) {
    case Operator::MustBe:
        return measured == first;
    case Operator::MustNotBe:
        return measured != first;
    case Operator::GreaterThan:
        return measured > first;
    case Operator::GreaterOrEqual:
        return measured >= first;
    case Operator::LessThan:
        return measured < first;
    case Operator::LessOrEqual:
        return measured <= first;
    case Operator::Between:
        return measured >= low && measured <= high;
    case Operator::NotBetween:
        return measured < low || measured > high;
    case Operator::None:
        break;
    }
    return false;
}

QString Expectation::words() const
{
    using Operator = QualityRule::Operator;
    const QString unit = percent ? QStringLiteral(" percent") : QString();
    const QString one = numberWords(first) + unit;
    const QString two = numberWords(first) + QStringLiteral(" and ") + numberWords(second) + unit;
    switch (op) {
    case Operator::MustBe:
        return one;
    case Operator::MustNotBe:
        return QStringLiteral("not ") + one;
    case Operator::GreaterThan:
        return QStringLiteral("more than ") + one;
    case Operator::GreaterOrEqual:
        return QStringLiteral("at least ") + one;
    case Operator::LessThan:
        return QStringLiteral("less than ") + one;
    case Operator::LessOrEqual:
        return QStringLiteral("at most ") + one;
    case Operator::Between:
        return QStringLiteral("between ") + two;
    case Operator::NotBetween:
        return QStringLiteral("not between ") + two;
    case Operator::None:
        break;
    }
    return {};
}

QString dimensionOf(const QString &check)
{
    static const QHash<QString, QString> dimensions = {
        {QStringLiteral("required"), QStringLiteral("completeness")},     {QStringLiteral("present"), QStringLiteral("completeness")},
        {QStringLiteral("nullValues"), QStringLiteral("completeness")},   {QStringLiteral("missingValues"), QStringLiteral("completeness")},
        {QStringLiteral("rowCount"), QStringLiteral("completeness")},     {QStringLiteral("unique"), QStringLiteral("uniqueness")},
        {QStringLiteral("primaryKey"), QStringLiteral("uniqueness")},     {QStringLiteral("duplicateValues"), QStringLiteral("uniqueness")},
        {QStringLiteral("relationship"), QStringLiteral("consistency")},  {QStringLiteral("sql"), QStringLiteral("accuracy")},
        {QStringLiteral("freshness"), QStringLiteral("timeliness")},
    };
    return dimensions.value(check, QStringLiteral("conformity"));
}

QString typeWords(const QString &logicalType)
{
    static const QHash<QString, QString> words = {
        {QStringLiteral("string"), QStringLiteral("text")},           {QStringLiteral("boolean"), QStringLiteral("true or false")},
        {QStringLiteral("integer"), QStringLiteral("a whole number")}, {QStringLiteral("number"), QStringLiteral("a number")},
        {QStringLiteral("date"), QStringLiteral("a date")},           {QStringLiteral("timestamp"), QStringLiteral("a date and time")},
        {QStringLiteral("time"), QStringLiteral("a time of day")},    {QStringLiteral("object"), QStringLiteral("an object")},
        {QStringLiteral("array"), QStringLiteral("a list")},          {QStringLiteral("map"), QStringLiteral("a map")},
        {QStringLiteral("vector"), QStringLiteral("a list of numbers")},
    };
    return words.value(logicalType, QStringLiteral("of type ") + logicalType);
}

QString formatWords(const QString &format)
{
    static const QHash<QString, QString> words = {
        {QStringLiteral("email"), QStringLiteral("an e-mail address")}, {QStringLiteral("uuid"), QStringLiteral("a UUID")},
        {QStringLiteral("uri"), QStringLiteral("a URI")},               {QStringLiteral("hostname"), QStringLiteral("a host name")},
        {QStringLiteral("ipv4"), QStringLiteral("an IPv4 address")},    {QStringLiteral("ipv6"), QStringLiteral("an IPv6 address")},
        {QStringLiteral("byte"), QStringLiteral("Base64 text")},
    };
    return words.value(format, QStringLiteral("of format ") + format);
}

QString boundWords(const QString &key, const QString &bound)
{
    if (key == QLatin1String("minimum"))
        return QStringLiteral("is at least ") + bound;
    if (key == QLatin1String("maximum"))
        return QStringLiteral("is at most ") + bound;
    return (key == QLatin1String("exclusiveMinimum") ? QStringLiteral("is more than ") : QStringLiteral("is less than ")) + bound;
}

QString listWords(const QByteArrayList &values)
{
    const QString shown = QString::fromUtf8(values.mid(0, 6).join(", "));
    return values.size() <= 6 ? shown : QStringLiteral("%1 and %2 more").arg(shown).arg(values.size() - 6);
}

QString numberWords(double value)
{
    return value == std::floor(value) && std::abs(value) < 1e15 ? QString::number(qint64(value)) : QString::number(value, 'g', 10);
}

QString ruleWord(const QualityRule &rule)
{
    switch (rule.kind) {
    case QualityRule::Kind::Library:
        return rule.metric.isEmpty() ? QStringLiteral("library") : rule.metric;
    case QualityRule::Kind::Sql:
        return QStringLiteral("sql");
    case QualityRule::Kind::Text:
        return QStringLiteral("text");
    case QualityRule::Kind::Custom:
        return QStringLiteral("custom");
    case QualityRule::Kind::Unknown:
        return QStringLiteral("quality");
    }
    Q_UNREACHABLE();
}

QString metricTitle(const QString &property, const QString &metric, const Expectation &expectation)
{
    static const QHash<QString, QString> subjects = {
        {QStringLiteral("rowCount"), QStringLiteral("the number of rows")},
        {QStringLiteral("nullValues"), QStringLiteral("the rows without a value")},
        {QStringLiteral("missingValues"), QStringLiteral("the rows with a missing value")},
        {QStringLiteral("invalidValues"), QStringLiteral("the rows with an invalid value")},
        {QStringLiteral("duplicateValues"), QStringLiteral("the repeated values")},
    };
    const QString subject = subjects.value(metric, QStringLiteral("the query's answer"));
    const QString of = property.isEmpty() ? subject : QStringLiteral("%1: %2").arg(property, subject);
    return QStringLiteral("%1 must be %2").arg(of, expectation.words());
}

QString quotedName(QString name)
{
    return u'"' + name.replace(u'"', QLatin1String("\"\"")) + u'"';
}

namespace {

constexpr std::array objectWords = {"object", "table", "model", "schema"};
constexpr std::array propertyWords = {"property", "column", "field"};

/// "{word}" and "${word}"; the longer first, since it holds the other.
template <typename Words, typename Each>
void eachPlaceholder(const Words &words, Each each)
{
    for (const char *word : words) {
        each(QLatin1String("${") + QLatin1String(word) + u'}');
        each(u'{' + QLatin1String(word) + u'}');
    }
}

/// An SQL text with the JSON path of members.
QString pathText(const QStringList &names)
{
    QString path = QStringLiteral("$");
    for (const QString &name : names)
        path += QStringLiteral(".\"") + name + u'"';
    return u'\'' + path.replace(u'\'', QLatin1String("''")) + u'\'';
}

} // namespace

bool namesProperty(const QString &query)
{
    bool names = false;
    eachPlaceholder(propertyWords, [&](const QString &word) { names = names || query.contains(word); });
    return names;
}

QString sqlInside(const ColumnPlan &column)
{
    QStringList physical, logical;
    for (const sampling::NestedStep &step : column.steps) {
        if (step.kind != sampling::NestedStep::Kind::Member)
            return {};
        physical.append(QString::fromStdString(step.name));
        logical.append(QString::fromStdString(step.other));
        if (physical.last().contains(u'"') || logical.last().contains(u'"'))
            return {};
    }
    const QString from = quotedName(column.names.front());
    const QString first = QStringLiteral("json_extract(%1, %2)").arg(from, pathText(physical));
    return physical == logical ? first : QStringLiteral("coalesce(%1, json_extract(%2, %3))").arg(first, from, pathText(logical));
}

QString sqlOf(const QString &query, const contract::SchemaObject &object, const QString &value)
{
    QString sql = query;
    eachPlaceholder(objectWords, [&](const QString &word) { sql.replace(word, quotedName(object.sourceName())); });
    if (!value.isEmpty())
        eachPlaceholder(propertyWords, [&](const QString &word) { sql.replace(word, value); });
    return sql;
}

QString sqlOf(const QString &query, const contract::SchemaObject &object, const contract::Property *property)
{
    return sqlOf(query, object, property ? quotedName(property->sourceName()) : QString());
}

QString measuredWords(double value, const Expectation &expectation)
{
    const QString unit = expectation.percent ? QStringLiteral(" percent") : QString();
    for (int digits = value == std::floor(value) ? 0 : 2; digits < 12; ++digits) {
        QString text = QString::number(value, 'f', digits);
        const double shown = text.toDouble();
        const bool hidesSome = value != shown && (shown == 0 || (expectation.percent && shown == 100));
        if (hidesSome || expectation.isKept(shown) != expectation.isKept(value) || std::abs(value) >= 1e15)
            continue;
        while (text.contains(u'.') && (text.endsWith(u'0') || text.endsWith(u'.')))
            text.chop(1);
        return text + unit;
    }
    return QString::number(value, 'g', 17) + unit;
}

} // namespace meshwright::quality

// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/describe.h"

#include "base/spoken.h"

#include <QHash>

#include <array>
#include <cmath>

namespace meshwright::quality {

using base::tr;
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

/// "33 percent", "33"
static QString withUnit(const QString &number, const Expectation &expectation)
{
    return expectation.percent ? tr("%1 percent").arg(number) : number;
}

QString Expectation::words() const
{
    using Operator = QualityRule::Operator;
    const QString low = numberWords(first), one = withUnit(low, *this), two = withUnit(numberWords(second), *this);
    switch (op) {
    case Operator::MustBe:
        return one;
    case Operator::MustNotBe:
        return tr("not %1").arg(one);
    case Operator::GreaterThan:
        return tr("more than %1").arg(one);
    case Operator::GreaterOrEqual:
        return tr("at least %1").arg(one);
    case Operator::LessThan:
        return tr("less than %1").arg(one);
    case Operator::LessOrEqual:
        return tr("at most %1").arg(one);
    case Operator::Between:
        return tr("between %1 and %2").arg(low, two);
    case Operator::NotBetween:
        return tr("not between %1 and %2").arg(low, two);
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
    static const QHash<QString, const char *> words = {
        {QStringLiteral("string"), QT_TRANSLATE_NOOP("Free", "text")},           {QStringLiteral("boolean"), QT_TRANSLATE_NOOP("Free", "true or false")},
        {QStringLiteral("integer"), QT_TRANSLATE_NOOP("Free", "a whole number")}, {QStringLiteral("number"), QT_TRANSLATE_NOOP("Free", "a number")},
        {QStringLiteral("date"), QT_TRANSLATE_NOOP("Free", "a date")},           {QStringLiteral("timestamp"), QT_TRANSLATE_NOOP("Free", "a date and time")},
        {QStringLiteral("time"), QT_TRANSLATE_NOOP("Free", "a time of day")},    {QStringLiteral("object"), QT_TRANSLATE_NOOP("Free", "an object")},
        {QStringLiteral("array"), QT_TRANSLATE_NOOP("Free", "a list")},          {QStringLiteral("map"), QT_TRANSLATE_NOOP("Free", "a map")},
        {QStringLiteral("vector"), QT_TRANSLATE_NOOP("Free", "a list of numbers")},
    };
    const char *const known = words.value(logicalType);
    return known ? tr(known) : tr("of type %1").arg(logicalType);
}

QString formatWords(const QString &format)
{
    static const QHash<QString, const char *> words = {
        {QStringLiteral("email"), QT_TRANSLATE_NOOP("Free", "an e-mail address")}, {QStringLiteral("uuid"), QT_TRANSLATE_NOOP("Free", "a UUID")},
        {QStringLiteral("uri"), QT_TRANSLATE_NOOP("Free", "a URI")},               {QStringLiteral("hostname"), QT_TRANSLATE_NOOP("Free", "a host name")},
        {QStringLiteral("ipv4"), QT_TRANSLATE_NOOP("Free", "an IPv4 address")},    {QStringLiteral("ipv6"), QT_TRANSLATE_NOOP("Free", "an IPv6 address")},
        {QStringLiteral("byte"), QT_TRANSLATE_NOOP("Free", "Base64 text")},
    };
    const char *const known = words.value(format);
    return known ? tr(known) : tr("of format %1").arg(format);
}

QString boundWords(const QString &key, const QString &bound)
{
    if (key == QLatin1String("minimum"))
        return tr("is at least %1").arg(bound);
    if (key == QLatin1String("maximum"))
        return tr("is at most %1").arg(bound);
    return (key == QLatin1String("exclusiveMinimum") ? tr("is more than %1") : tr("is less than %1")).arg(bound);
}

QString listWords(const QByteArrayList &values)
{
    const QString shown = QString::fromUtf8(values.mid(0, 6).join(", "));
    return values.size() <= 6 ? shown : tr("%1 and %2 more").arg(shown).arg(values.size() - 6);
}

QString numberWords(double value)
{
    return value == std::floor(value) && std::abs(value) < 1e15 ? QString::number(qint64(value)) : base::spokenPoint(QString::number(value, 'g', 10));
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
    static const QHash<QString, const char *> subjects = {
        {QStringLiteral("rowCount"), QT_TRANSLATE_NOOP("Free", "the number of rows")},
        {QStringLiteral("nullValues"), QT_TRANSLATE_NOOP("Free", "the rows without a value")},
        {QStringLiteral("missingValues"), QT_TRANSLATE_NOOP("Free", "the rows with a missing value")},
        {QStringLiteral("invalidValues"), QT_TRANSLATE_NOOP("Free", "the rows with an invalid value")},
        {QStringLiteral("duplicateValues"), QT_TRANSLATE_NOOP("Free", "the repeated values")},
    };
    const QString subject = tr(subjects.value(metric, QT_TRANSLATE_NOOP("Free", "the query's answer")));
    const QString of = property.isEmpty() ? subject : QStringLiteral("%1: %2").arg(property, subject);
    return tr("%1 must be %2").arg(of, expectation.words());
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

bool isPercent(const QualityRule &rule)
{
    static const QStringList percents = {QStringLiteral("percent"), QStringLiteral("percentage"), QStringLiteral("%")};
    return percents.contains(rule.unit.trimmed().toLower());
}

std::optional<Expectation> expectationOf(const QualityRule &rule)
{
    const bool pair = rule.op == QualityRule::Operator::Between || rule.op == QualityRule::Operator::NotBetween;
    auto first = pair ? rule.expected[0].number() : rule.expected.number();
    if (!first && rule.kind == QualityRule::Kind::Sql && rule.expected.boolean())
        first = *rule.expected.boolean() ? 1 : 0; // as SQLite answers
    const auto second = pair ? rule.expected[1].number() : first;
    if (rule.op == QualityRule::Operator::None || !first || !second)
        return {};
    return Expectation{rule.op, *first, *second, isPercent(rule)};
}

QString measuredWords(double value, const Expectation &expectation)
{
    for (int digits = value == std::floor(value) ? 0 : 2; digits < 12; ++digits) {
        QString text = QString::number(value, 'f', digits);
        const double shown = text.toDouble();
        const bool hidesSome = value != shown && (shown == 0 || (expectation.percent && shown == 100));
        if (hidesSome || expectation.isKept(shown) != expectation.isKept(value) || std::abs(value) >= 1e15)
            continue;
        while (text.contains(u'.') && (text.endsWith(u'0') || text.endsWith(u'.')))
            text.chop(1);
        return withUnit(base::spokenPoint(text), expectation);
    }
    return withUnit(base::spokenPoint(QString::number(value, 'g', 17)), expectation);
}

} // namespace meshwright::quality

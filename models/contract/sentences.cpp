// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/sentences.h"

#include "base/tr.h"
#include "contract/reference.h"

#include <QHash>

namespace meshwright::contract {

using base::tr;

namespace {

QString option(const QByteArray &key, const QString &value, bool ofTime)
{
    if (key == "timezone" && (value == QLatin1String("true") || value == QLatin1String("false")))
        return value == QLatin1String("true") ? tr("names its time zone") : tr("without a time zone");
    static const QHash<QByteArray, const char *> momentSentences = {
        {"minimum", QT_TRANSLATE_NOOP("Free", "not before %1")},
        {"maximum", QT_TRANSLATE_NOOP("Free", "not after %1")},
        {"exclusiveMinimum", QT_TRANSLATE_NOOP("Free", "after %1")},
        {"exclusiveMaximum", QT_TRANSLATE_NOOP("Free", "before %1")}};
    if (const char *sentence = ofTime ? momentSentences.value(key) : nullptr)
        return tr(sentence).arg(value);
    static const QHash<QByteArray, const char *> sentences = {
        {"minLength", QT_TRANSLATE_NOOP("Free", "at least %1 characters")},
        {"maxLength", QT_TRANSLATE_NOOP("Free", "at most %1 characters")},
        {"pattern", QT_TRANSLATE_NOOP("Free", "matches %1")},
        {"format", QT_TRANSLATE_NOOP("Free", "written as %1")},
        {"minimum", QT_TRANSLATE_NOOP("Free", "at least %1")},
        {"maximum", QT_TRANSLATE_NOOP("Free", "at most %1")},
        {"exclusiveMinimum", QT_TRANSLATE_NOOP("Free", "more than %1")},
        {"exclusiveMaximum", QT_TRANSLATE_NOOP("Free", "less than %1")},
        {"multipleOf", QT_TRANSLATE_NOOP("Free", "a multiple of %1")},
        {"minItems", QT_TRANSLATE_NOOP("Free", "at least %1 items")},
        {"maxItems", QT_TRANSLATE_NOOP("Free", "at most %1 items")}};
    const char *sentence = sentences.value(key);
    return sentence ? tr(sentence).arg(value) : QStringLiteral("%1: %2").arg(QString::fromUtf8(key), value);
}

QString comparison(QualityRule::Operator op)
{
    switch (op) {
    case QualityRule::Operator::None: return {};
    case QualityRule::Operator::MustBe: return tr("exactly %1");
    case QualityRule::Operator::MustNotBe: return tr("not %1");
    case QualityRule::Operator::GreaterThan: return tr("more than %1");
    case QualityRule::Operator::GreaterOrEqual: return tr("at least %1");
    case QualityRule::Operator::LessThan: return tr("fewer than %1");
    case QualityRule::Operator::LessOrEqual: return tr("at most %1");
    case QualityRule::Operator::Between: return tr("between %1");
    case QualityRule::Operator::NotBetween: return tr("not between %1");
    }
    Q_UNREACHABLE();
}

QString expected(const QualityRule &rule)
{
    QStringList values;
    for (int i = 0; i < rule.expected.size(); ++i)
        values.append(rule.expected.at(i).string());
    const QString value = values.isEmpty() ? rule.expected.string() : values.join(tr(" and "));
    return comparison(rule.op).arg(rule.unit == QLatin1String("percent") ? value + QStringLiteral(" %") : value);
}

QString metricWords(const QString &metric)
{
    if (metric == QLatin1String("nullValues"))
        return tr("rows without a value");
    if (metric == QLatin1String("missingValues"))
        return tr("rows with a missing value");
    if (metric == QLatin1String("invalidValues"))
        return tr("rows with an invalid value");
    if (metric == QLatin1String("duplicateValues"))
        return tr("rows with a repeated value");
    if (metric == QLatin1String("rowCount"))
        return tr("rows in all");
    return metric;
}

} // namespace

QString ruleSentence(const QualityRule &rule)
{
    const QString named = rule.name.isEmpty() ? rule.description.simplified() : rule.name;
    switch (rule.kind) {
    case QualityRule::Kind::Library:
        return tr("%1: %2").arg(metricWords(rule.metric), expected(rule));
    case QualityRule::Kind::Sql:
        return named.isEmpty() ? tr("SQL: %1").arg(expected(rule)) : tr("SQL “%1”: %2").arg(named, expected(rule));
    case QualityRule::Kind::Text:
        return tr("“%1” (a person judges)").arg(named);
    case QualityRule::Kind::Custom:
    case QualityRule::Kind::Unknown: {
        const QString engine = rule.engine.isEmpty() ? tr("custom") : rule.engine;
        return named.isEmpty() ? tr("%1 rule").arg(engine) : tr("%1 rule “%2”").arg(engine, named);
    }
    }
    Q_UNREACHABLE();
}

QStringList checkSentences(const Property &property)
{
    QStringList out;
    if (property.required)
        out.append(tr("always has a value"));
    if (property.unique || property.primaryKey)
        out.append(property.primaryKey ? tr("is the key, so never repeated") : tr("never repeated"));
    static const QStringList moments = {QStringLiteral("date"), QStringLiteral("timestamp"), QStringLiteral("time")};
    const bool ofTime = moments.contains(property.logicalType);
    for (int i = 0; i < property.options.size(); ++i) {
        const std::string_view key = property.options.key(i).value();
        out.append(option(QByteArray(key.data(), qsizetype(key.size())), property.options.at(i).string(), ofTime));
    }
    if (!property.enumValues.empty()) {
        QStringList values;
        for (const text::Node &value : property.enumValues)
            values.append(value.string());
        out.append(tr("one of %1").arg(values.join(QStringLiteral(", "))));
    }
    for (const QualityRule &rule : property.quality)
        out.append(ruleSentence(rule));
    return out;
}

QString referenceWords(const QString &reference)
{
    const Reference parsed = parseReference(reference);
    if (parsed.form == Reference::Form::Malformed || parsed.steps.isEmpty())
        return reference;
    const QString name = parsed.steps.join(QLatin1Char('.'));
    return parsed.isElsewhere() ? tr("%1 of %2").arg(name, parsed.file) : name;
}

} // namespace meshwright::contract

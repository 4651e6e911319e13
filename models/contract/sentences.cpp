// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/sentences.h"

#include "base/tr.h"
#include "contract/reference.h"
#include "contract/rulesentence.h"

#include <QHash>

namespace meshwright::contract {

using base::tr;

namespace {

// A sentence with a value in it, and where that stands.
Check filled(const QString &sentence, const QString &value, const text::Path &at)
{
    const int place = int(sentence.indexOf(QLatin1String("%1")));
    return {sentence.arg(value), at, std::max(0, place), place < 0 ? 0 : int(value.size())};
}

Check option(const QByteArray &key, const QString &value, bool ofTime, const text::Path &at)
{
    if (key == "timezone" && (value == QLatin1String("true") || value == QLatin1String("false")))
        return {value == QLatin1String("true") ? tr("names its time zone") : tr("without a time zone"), at};
    static const QHash<QByteArray, const char *> momentSentences = {
        {"minimum", QT_TRANSLATE_NOOP("Free", "not before %1")},
        {"maximum", QT_TRANSLATE_NOOP("Free", "not after %1")},
        {"exclusiveMinimum", QT_TRANSLATE_NOOP("Free", "after %1")},
        {"exclusiveMaximum", QT_TRANSLATE_NOOP("Free", "before %1")}};
    if (const char *sentence = ofTime ? momentSentences.value(key) : nullptr)
        return filled(tr(sentence), value, at);
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
    static const QHash<QByteArray, const char *> ofOne = {
        {"minLength", QT_TRANSLATE_NOOP("Free", "at least %1 character")},
        {"maxLength", QT_TRANSLATE_NOOP("Free", "at most %1 character")},
        {"minItems", QT_TRANSLATE_NOOP("Free", "at least %1 item")},
        {"maxItems", QT_TRANSLATE_NOOP("Free", "at most %1 item")}};
    const char *sentence = value == QLatin1String("1") ? ofOne.value(key, sentences.value(key)) : sentences.value(key);
    return filled(sentence ? tr(sentence) : QString(QString::fromUtf8(key).remove(QLatin1Char('%')) + QStringLiteral(": %1")), value, at);
}

/// Empty where the rule names no threshold.
QString expected(const QualityRule &rule)
{
    return rule.op == QualityRule::Operator::None ? QString() : thresholdWords(rule);
}

// What a rule compares with stands last, where it compares at all.
Check ruleCheck(const QualityRule &rule)
{
    const QString sentence = ruleSentence(rule);
    const QString value = rule.kind == QualityRule::Kind::Library || rule.kind == QualityRule::Kind::Sql ? thresholdValue(rule) : QString();
    const bool isLast = !value.isEmpty() && sentence.endsWith(value);
    return {sentence, rule.node.path(), isLast ? int(sentence.size() - value.size()) : 0, isLast ? int(value.size()) : 0};
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
        return expected(rule).isEmpty() ? metricWords(rule.metric) : tr("%1: %2").arg(metricWords(rule.metric), expected(rule));
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

QString ruleTitle(const text::Node &node)
{
    const QualityRule rule = readRule(node);
    if (!rule.name.isEmpty() || !rule.description.isEmpty())
        return (rule.name.isEmpty() ? rule.description : rule.name).simplified();
    const bool saysNothing = rule.kind == QualityRule::Kind::Library ? rule.metric.isEmpty() : rule.kind == QualityRule::Kind::Sql ? expected(rule).isEmpty() : rule.engine.isEmpty();
    return saysNothing ? QString() : ruleSentence(rule);
}

std::vector<Check> checksOf(const Property &property)
{
    std::vector<Check> out;
    const text::Path own = property.node.path();
    if (property.required)
        out.push_back({tr("always has a value"), own / "required"});
    if (property.primaryKey)
        out.push_back({tr("is the key, so never repeated"), own / "primaryKey"});
    else if (property.unique)
        out.push_back({tr("never repeated"), own / "unique"});
    static const QStringList moments = {QStringLiteral("date"), QStringLiteral("timestamp"), QStringLiteral("time")};
    const bool ofTime = moments.contains(property.logicalType);
    for (int i = 0; i < property.options.size(); ++i) {
        const std::string_view name = property.options.key(i).value();
        const QByteArray key(name.data(), qsizetype(name.size()));
        out.push_back(option(key, property.options.at(i).string(), ofTime, property.options.path() / key));
    }
    if (!property.enumValues.empty()) {
        QStringList values;
        for (const text::Node &value : property.enumValues)
            values.append(value.string());
        out.push_back(filled(tr("one of %1"), values.join(QStringLiteral(", ")), own / "enum"));
    }
    for (const QualityRule &rule : property.quality)
        out.push_back(ruleCheck(rule));
    return out;
}

std::vector<Check> checksOf(const SchemaObject &object)
{
    std::vector<Check> out;
    for (const QualityRule &rule : object.quality)
        out.push_back(ruleCheck(rule));
    return out;
}

QStringList checkSentences(const Property &property)
{
    QStringList out;
    for (const Check &check : checksOf(property))
        out.append(check.sentence);
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

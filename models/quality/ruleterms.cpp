// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/ruleterms.h"

#include <QHash>

namespace meshwright::quality {

using contract::Property;
using contract::QualityRule;

namespace {

/// The rules of a property and its parts, by pointer.
void collect(const Property &property, QHash<QString, const QualityRule *> &rules)
{
    for (const QualityRule &rule : property.quality)
        rules.insert(rule.node.pointer(), &rule);
    for (const Property &part : property.properties)
        collect(part, rules);
    for (const Property *part : {property.items.get(), property.mapKey.get(), property.mapValue.get()}) {
        if (part)
            collect(*part, rules);
    }
}

void addTags(QStringList &tags, const QStringList &more)
{
    for (const QString &tag : more) {
        if (!tags.contains(tag))
            tags.append(tag);
    }
}

/// The standard's word for its two letters.
QString wholeDimension(const QString &word)
{
    static const QHash<QString, QString> synonyms = {{QStringLiteral("ac"), QStringLiteral("accuracy")},    {QStringLiteral("cp"), QStringLiteral("completeness")},
                                                     {QStringLiteral("cf"), QStringLiteral("conformity")},  {QStringLiteral("cs"), QStringLiteral("consistency")},
                                                     {QStringLiteral("cv"), QStringLiteral("coverage")},    {QStringLiteral("tm"), QStringLiteral("timeliness")},
                                                     {QStringLiteral("uq"), QStringLiteral("uniqueness")}};
    return synonyms.value(word.toLower(), word);
}

QString scheduleWords(const QString &schedule, const QString &scheduler)
{
    return schedule.isEmpty() || scheduler.isEmpty() ? schedule + scheduler : QStringLiteral("%1 (%2)").arg(schedule, scheduler);
}

void addRule(const QualityRule &rule, CheckResult &result)
{
    result.dimension = wholeDimension(result.dimension);
    const text::Node tags = rule.node["tags"];
    for (int i = 0; i < tags.size(); ++i)
        addTags(result.tags, {tags.at(i).string()});
    result.method = rule.node["method"].string();
    result.businessImpact = rule.node["businessImpact"].string();
    result.schedule = scheduleWords(rule.schedule, rule.scheduler);
}

} // namespace

int lineOf(const contract::Contract &contract, const QString &pointer)
{
    const text::Node node = contract.tree.root().find(text::Path::fromPointer(pointer));
    if (!node)
        return 0;
    const text::Node key = node.keyNode();
    return contract.tree.source().position(key ? key.span().begin : node.span().begin).line;
}

void addLevelTerms(const contract::Contract &contract, Results &results)
{
    for (CheckResult &result : results.checks) {
        for (const contract::ServiceLevel &level : contract.serviceLevels) {
            if (level.node.pointer() != result.path)
                continue;
            result.contractLine = lineOf(contract, result.path);
            result.schedule = scheduleWords(level.schedule, level.scheduler);
            result.businessImpact = level.driver;
        }
    }
}

void addTerms(const contract::Contract &contract, const contract::SchemaObject &object, Results &results)
{
    QHash<QString, const QualityRule *> rules;
    for (const QualityRule &rule : object.quality)
        rules.insert(rule.node.pointer(), &rule);
    for (const Property &property : object.properties)
        collect(property, rules);
    for (CheckResult &result : results.checks) {
        result.contractLine = lineOf(contract, result.path);
        if (const QualityRule *rule = rules.value(result.path))
            addRule(*rule, result);
        const Property *property = object.property(result.property);
        if (!property) // "address.street", "lines[]", "labels (key)" lie in a column
            property = object.property(result.property.section(u'.', 0, 0).section(u'[', 0, 0).section(QStringLiteral(" ("), 0, 0));
        if (property)
            addTags(result.tags, property->tags);
        addTags(result.tags, object.tags);
    }
    addLevelTerms(contract, results);
}

} // namespace meshwright::quality

// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/rules/all.h"

#include "base/tr.h"
#include "contract/fields.h"
#include "contract/rules/walk.h"
#include "contract/suggest.h"

using namespace Qt::StringLiterals;

namespace meshwright::contract::rules {

using base::tr;

namespace {

void judgeLevel(const Property *property, const QualityRule &rule, Reporter &report)
{
    const Node at = rule.node.find(rule.node.find("metric") ? "metric" : "rule");
    if (property && rule.metric == "rowCount"_L1)
        report.warning(at, tr("“rowCount” counts the rows of an object; it can't stand at the property “%1”. Move it to the object.").arg(property->name));
    const bool isOfProperty = rule.metric == "nullValues"_L1 || rule.metric == "missingValues"_L1 || rule.metric == "invalidValues"_L1;
    if (!property && isOfProperty)
        report.warning(at, tr("“%1” looks at the values of one property; at an object there is none. Move it to a property.").arg(rule.metric));
}

QStringList namesOf(const std::vector<Property> &properties)
{
    QStringList names;
    for (const Property &property : properties)
        names.append(property.name);
    return names;
}

/// duplicateValues at an object names the properties that are unique together.
void judgeDuplicates(const text::Tree &tree, const SchemaObject &object, const QualityRule &rule, Reporter &report)
{
    const Node list = rule.arguments.find("properties");
    if (list.size() == 0)
        report.warning(rule.node.find("metric"), tr("At an object, “duplicateValues” needs “arguments: {properties: […]}”: which properties together must be unique?"));
    for (const Node &name : itemsOf(list)) {
        if (!name.isScalar() || object.property(name.string()))
            continue;
        Finding &finding = report.error(name, tr("The object “%1” has no property “%2”.").arg(object.name, name.string()) + didYouMean(name.string(), namesOf(object.properties)));
        report.offerText(finding, tree, name, nearest(name.string(), namesOf(object.properties)));
    }
}

void judgeArguments(const text::Tree &tree, const SchemaObject &object, const Property *property, const QualityRule &rule, Reporter &report)
{
    const Node at = rule.node.find("metric");
    if (rule.metric == "invalidValues"_L1 && !rule.arguments.find("validValues") && !rule.arguments.find("pattern"))
        report.warning(at, tr("“invalidValues” needs to know what is valid: give “arguments” with “validValues” or “pattern”."));
    if (rule.metric == "missingValues"_L1 && !rule.arguments.find("missingValues"))
        report.warning(at, tr("“missingValues” needs to know what counts as missing: give “arguments: {missingValues: [null, '', 'N/A']}”."));
    if (rule.metric == "duplicateValues"_L1 && !property)
        judgeDuplicates(tree, object, rule, report);
}

void run(const Contract &contract, Reporter &report)
{
    eachQualityRule(contract, [&](const SchemaObject &object, const Property *property, const QualityRule &rule) {
        if (rule.kind != QualityRule::Kind::Library || !rule.node.find("metric").isString())
            return;
        judgeLevel(property, rule, report);
        judgeArguments(contract.tree, object, property, rule, report);
    });
}

} // namespace

const ContractRule metric{"contract/metric", "a library metric stands at the wrong level or lacks what it needs", run};

} // namespace meshwright::contract::rules

// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/rules/all.h"

#include "base/tr.h"
#include "contract/rules/bounds.h"
#include "contract/rules/walk.h"

using namespace Qt::StringLiterals;

namespace meshwright::contract::rules {

using base::tr;

namespace {

/// Length in characters as people count them, not in UTF-16 halves.
qint64 lengthOf(const Node &text)
{
    return text.string().toUcs4().size();
}

/// What is wrong with a scalar's type; empty where it fits. Dates are texts or, in free spelling, anything.
QString wrongType(const Property &property, const Node &value)
{
    if (property.logicalType == "string"_L1 && !value.isString())
        return tr("a text; put it in quotes");
    if (property.logicalType == "integer"_L1 && !value.integer())
        return tr("a whole number");
    if (property.logicalType == "number"_L1 && !value.number())
        return tr("a number");
    if (property.logicalType == "boolean"_L1 && !value.boolean())
        return tr("true or false");
    return {};
}

QString wrongLength(const Property &property, const Node &value)
{
    if (property.logicalType != "string"_L1 || !value.isString())
        return {};
    const auto low = countLimit(property, "minLength"), high = countLimit(property, "maxLength");
    if (low && lengthOf(value) < *low)
        return tr("shorter than minLength %1").arg(*low);
    if (high && lengthOf(value) > *high)
        return tr("longer than maxLength %1").arg(*high);
    return {};
}

QString wrongSize(const Property &property, const Node &value)
{
    if (const Bound low = lowerBound(property)) {
        const auto order = compareValues(property, value, low.node);
        if (order && (*order < 0 || (low.isExclusive && *order == 0)))
            return tr("below the lowest value allowed, %1").arg(low.node.string());
    }
    if (const Bound high = upperBound(property)) {
        const auto order = compareValues(property, value, high.node);
        if (order && (*order > 0 || (high.isExclusive && *order == 0)))
            return tr("above the highest value allowed, %1").arg(high.node.string());
    }
    return {};
}

bool isListed(const Property &property, const Node &value)
{
    return std::any_of(property.enumValues.begin(), property.enumValues.end(), [&](const Node &listed) {
        const auto a = listed.number(), b = value.number();
        return (a && b && *a == *b) || (listed.scalarType() == value.scalarType() && listed.value() == value.value());
    });
}

void judge(const text::Tree &tree, const Property &property, const Node &value, bool isExample, Reporter &report)
{
    if (!value.isScalar())
        return;
    const QString shown = value.string().left(60);
    if (value.isNull()) {
        if (property.required)
            report.warning(value, (isExample ? tr("“%1” is required, so it is never empty; yet this example is null.") : tr("“%1” is required, so it is never empty; yet this allowed value is null.")).arg(property.name));
        return;
    }
    if (const QString type = wrongType(property, value); !type.isEmpty()) {
        Finding &finding = report.warning(value, (isExample ? tr("“%1” is of type %2, so this example should be %3.") : tr("“%1” is of type %2, so this allowed value should be %3."))
                                                     .arg(property.name, property.logicalType, type));
        if (property.logicalType == "string"_L1)
            report.offer(finding, tr("Put it in quotes"), [&] { return text::edit::set(tree, value.path(), text::Value::string(value.string())); });
    } else if (const QString size = wrongLength(property, value) + wrongSize(property, value); !size.isEmpty())
        report.warning(value, (isExample ? tr("This example breaks the property's own limits: “%1” is %2.") : tr("This allowed value breaks the property's own limits: “%1” is %2.")).arg(shown, size));
    else if (isExample && !property.enumValues.empty() && !isListed(property, value))
        report.warning(value, tr("This example is not among the values that “%1” allows: “%2”.").arg(property.name, shown));
}

/// Several examples that are all of another type are one mistake. True where it was told.
bool judgeAllExamples(const Property &property, Reporter &report)
{
    const auto isWrong = [&](const Node &value) { return value.isScalar() && !value.isNull() && !wrongType(property, value).isEmpty(); };
    // Texts without quotes are mended one by one.
    if (property.logicalType == "string"_L1 || property.examples.size() < 2 || !std::all_of(property.examples.begin(), property.examples.end(), isWrong))
        return false;
    report.warning(property.node.find("examples"), tr("“%1” is of type %2, but none of its %3 examples is %4. Change the type, or the examples.")
                       .arg(property.name, property.logicalType, QString::number(property.examples.size()), wrongType(property, property.examples.front())));
    return true;
}

void run(const Contract &contract, Reporter &report)
{
    eachProperty(contract, [&](const Property &property) {
        for (const Node &value : property.enumValues)
            judge(contract.tree, property, value, false, report);
        if (judgeAllExamples(property, report))
            return;
        for (const Node &value : property.examples)
            judge(contract.tree, property, value, true, report);
    });
}

} // namespace

const ContractRule givenValue{"contract/given-value", "an example or an allowed value breaks the property's own limits", run};

} // namespace meshwright::contract::rules

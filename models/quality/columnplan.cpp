// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/plan.h"

#include <QHash>

#include <algorithm>

namespace meshwright::quality {

using contract::Property;

LogicalType logicalTypeOf(const QString &word)
{
    static const QHash<QString, LogicalType> types = {
        {QStringLiteral("string"), LogicalType::String},       {QStringLiteral("boolean"), LogicalType::Boolean},
        {QStringLiteral("integer"), LogicalType::Integer},     {QStringLiteral("number"), LogicalType::Number},
        {QStringLiteral("date"), LogicalType::Date},           {QStringLiteral("timestamp"), LogicalType::Timestamp},
        {QStringLiteral("time"), LogicalType::Time},           {QStringLiteral("object"), LogicalType::Object},
        {QStringLiteral("array"), LogicalType::Array},        {QStringLiteral("map"), LogicalType::Map},
        {QStringLiteral("vector"), LogicalType::Vector},
    };
    return types.value(word, LogicalType::None);
}

ColumnPlan columnOf(const Property &property)
{
    ColumnPlan plan;
    plan.property = property.name;
    plan.names = property.physicalName.isEmpty() || property.physicalName == property.name ? QStringList{property.name} : QStringList{property.physicalName, property.name};
    plan.type = logicalTypeOf(property.logicalType);
    plan.zone = property.options["defaultTimezone"].string();
    const QString format = property.options["format"].string();
    if (!format.isEmpty() && (plan.type == LogicalType::Date || plan.type == LogicalType::Timestamp || plan.type == LogicalType::Time)) {
        if (auto compiled = DatePattern::compile(format))
            plan.format = *compiled;
        else
            plan.type = LogicalType::None;
    }
    return plan;
}

sampling::NestedStep memberStep(const Property &part)
{
    return {sampling::NestedStep::Kind::Member, part.sourceName().toStdString(), part.name.toStdString()};
}

ColumnPlan columnOf(const std::vector<const Property *> &way)
{
    using Step = sampling::NestedStep::Kind;
    ColumnPlan plan = columnOf(*way.back());
    plan.names = columnOf(*way.front()).names;
    plan.property = way.front()->name;
    for (size_t i = 1; i < way.size(); ++i) {
        // Items and values of maps are passed through without being named.
        const auto holds = [&](const Property &one) { return std::any_of(one.properties.begin(), one.properties.end(), [&](const Property &part) { return &part == way[i]; }); };
        for (const Property *place = way[i - 1]; place && !holds(*place);) {
            plan.steps.push_back({place->items ? Step::Item : Step::Value, {}, {}});
            place = place->items ? place->items.get() : place->mapValue.get();
        }
        plan.steps.push_back(memberStep(*way[i]));
        plan.property += u'.' + way[i]->name;
    }
    return plan;
}

} // namespace meshwright::quality

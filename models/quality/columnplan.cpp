// SPDX-License-Identifier: GPL-3.0-or-later
#include "quality/plan.h"

#include <QHash>

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

} // namespace meshwright::quality

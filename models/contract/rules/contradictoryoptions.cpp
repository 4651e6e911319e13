// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/rules/all.h"

#include "base/tr.h"
#include "contract/rules/bounds.h"
#include "contract/rules/walk.h"

using namespace Qt::StringLiterals;

namespace meshwright::contract::rules {

using base::tr;

namespace {

void judgeCounts(const text::Tree &tree, const Property &property, const char *lowKey, const char *highKey, Reporter &report)
{
    const auto low = countLimit(property, lowKey), high = countLimit(property, highKey);
    if (low && high && *low > *high) {
        Finding &finding = report.error(property.options.find(lowKey), tr("“%1” is %2 but “%3” is %4: no value can satisfy both.")
                                                        .arg(QLatin1String(lowKey)).arg(*low).arg(QLatin1String(highKey)).arg(*high));
        report.offerSwap(finding, tree, property.options.find(lowKey), property.options.find(highKey));
    }
}

void judgeBounds(const text::Tree &tree, const Property &property, Reporter &report)
{
    const Bound low = lowerBound(property), high = upperBound(property);
    const auto order = low && high ? compareValues(property, low.node, high.node) : std::nullopt;
    if (!order)
        return;
    if (*order == std::partial_ordering::greater) {
        Finding &finding = report.error(low.node, tr("The lowest value allowed (%1) is above the highest (%2): no value can satisfy both.").arg(low.node.string(), high.node.string()));
        report.offerSwap(finding, tree, low.node, high.node);
    } else if (*order == std::partial_ordering::equivalent && (low.isExclusive || high.isExclusive))
        report.error(low.node, tr("Nothing lies between %1 and %2 when the end itself is excluded.").arg(low.node.string(), high.node.string()));
}

struct Range {
    QLatin1String name;
    double lowest, highest;
};

/// i128 and u128 are beyond what a double can bound; their range is not judged.
const Range *rangeOf(const QString &format)
{
    static const Range ranges[] = {
        {QLatin1String("i8"), -128, 127}, {QLatin1String("i16"), -32768, 32767}, {QLatin1String("i32"), -2147483648.0, 2147483647},
        {QLatin1String("i64"), -9223372036854775808.0, 9223372036854775807.0}, {QLatin1String("u8"), 0, 255},
        {QLatin1String("u16"), 0, 65535}, {QLatin1String("u32"), 0, 4294967295.0}, {QLatin1String("u64"), 0, 18446744073709551615.0}};
    for (const Range &range : ranges) {
        if (format == range.name)
            return &range;
    }
    return nullptr;
}

void judgeFormat(const Property &property, Reporter &report)
{
    const Range *range = property.logicalType == "integer"_L1 ? rangeOf(property.options.find("format").string()) : nullptr;
    if (!range)
        return;
    for (const char *key : {"minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"}) {
        const Node bound = property.options.find(key);
        const auto value = bound.number();
        if (value && (*value < range->lowest || *value > range->highest))
            report.warning(bound, tr("%1 does not fit into the format %2.").arg(bound.string(), range->name));
    }
}

void run(const Contract &contract, Reporter &report)
{
    eachProperty(contract, [&](const Property &property) {
        judgeCounts(contract.tree, property, "minLength", "maxLength", report);
        judgeCounts(contract.tree, property, "minItems", "maxItems", report);
        judgeCounts(contract.tree, property, "minProperties", "maxProperties", report);
        judgeBounds(contract.tree, property, report);
        judgeFormat(property, report);
    });
}

} // namespace

const ContractRule contradictoryOptions{"contract/contradictory-options", "the limits of a property exclude every value", run};

} // namespace meshwright::contract::rules

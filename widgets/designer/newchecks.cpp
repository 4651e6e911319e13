// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/designer/newchecks.h"

#include "sampling/profile.h"
#include "widgets/designer/newitems.h"

#include <QCoreApplication>

#include <algorithm>

namespace meshwright::designer {

using standard::Field;
using text::Path;
using text::Value;

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("NewChecks", text);
}

// The values of a column that has few of them, as texts or numbers as its type wants; none where they are not all known.
std::vector<Value> fewValues(const contract::Property &property, const sampling::ColumnProfile *profile)
{
    constexpr qint64 few = 12;
    std::vector<Value> out;
    if (!profile || profile->histogramIsRanges || profile->distinctIsEstimate || profile->distinct > few || profile->distinct != qint64(profile->histogram.size()))
        return out;
    for (const sampling::HistogramBar &bar : profile->histogram) {
        bool isWhole = false;
        const qlonglong whole = bar.label.toLongLong(&isWhole);
        out.push_back(property.logicalType == QLatin1String("integer") && isWhole ? Value::integer(whole) : Value::string(bar.label));
    }
    return out;
}

} // namespace

std::vector<NewCheck> newChecks(const standard::Description &description, const text::Tree &tree, const Path &owner, const contract::Property *property, const sampling::ColumnProfile *profile)
{
    std::vector<NewCheck> out;
    const auto order = [&description](const Path &mapping) { return description.keyOrder(mapping); };
    const auto set = [&](const QString &title, const QString &help, const Path &at, const Value &value) {
        out.push_back({title, help, [at, value, order](const text::Tree &now) { return contract::setField(now, at, value, order); }, at});
    };
    const standard::Block *block = description.blockAt(owner, tree.root());
    if (property && !property->required)
        set(tr("Always has a value"), profile ? tr("In the sample %1 of %2 rows have none.").arg(profile->nulls).arg(profile->rows) : tr("No row may be without one."), owner / "required", Value::boolean(true));
    if (property && !property->unique && !property->primaryKey)
        set(tr("Never repeated"), profile && profile->isUnique() ? tr("The sample has no value twice.") : tr("No two rows may have the same value."), owner / "unique", Value::boolean(true));
    if (property) {
        for (const auto &[key, limit] : newLimits(*property, profile))
            set(limit.title, limit.help, owner / "logicalTypeOptions" / key, limit.value);
    }
    if (property && property->enumValues.empty() && block && block->field("enum")) {
        std::vector<Value> members;
        for (const Value &value : fewValues(*property, profile))
            members.push_back(Value::mapping({{"value", value}}));
        const QString help = members.empty() ? tr("A list of values, each with a name for people.") : tr("The sample has %1 different values.").arg(members.size());
        if (members.empty())
            members.push_back(Value::mapping({{"value", Value::string(QByteArray())}}));
        set(tr("Only certain values, with what they mean"), help, owner / "enum", Value::sequence(std::move(members)));
    }
    const Field *quality = block ? block->field("quality") : nullptr;
    if (!quality || !quality->items || !quality->items->block)
        return out;
    const int count = tree.root().find(owner / "quality").size();
    for (const NewItem &rule : newRules(*quality->items->block, property, profile))
        out.push_back({rule.title, rule.help, [list = owner / "quality", value = rule.value, order](const text::Tree &now) { return contract::addItems(now, list, {value}, order); }, owner / "quality" / count});
    return out;
}

} // namespace meshwright::designer

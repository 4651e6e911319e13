// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/rules/all.h"

#include "base/tr.h"
#include "contract/rules/walk.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace meshwright::contract::rules {

using base::tr;

namespace {

/// The primary key and the partition key obey the same rules under different names.
struct Key {
    const char *flagName, *positionName;
    bool Property::*flag;
    int Property::*position;
    QString words;
};

void judgeMember(const text::Tree &tree, const Property &property, const Key &key, Reporter &report)
{
    const Node at = property.node.find(key.positionName);
    if (!at || property.*key.position == -1)
        return;
    const Node flag = property.node.find(key.flagName);
    if (flag && !flag.boolean())
        return; // what is no flag is told already
    if (!(property.*key.flag))
        report.offer(report.warning(at, tr("“%1” has a position in the %2 but is not part of it. Set “%3” to true, or take the position out.")
                                            .arg(property.name, key.words, QLatin1String(key.flagName))),
                     tr("Set “%1” to true").arg(QLatin1String(key.flagName)),
                     [&] { return text::edit::set(tree, property.node.path() / key.flagName, text::Value::boolean(true)); });
    else if (property.*key.position == 0)
        report.warning(at, tr("Positions in the %1 count from 1.").arg(key.words));
}

/// Positions that two parts claim, and parts without one among parts that have one.
void judgeOrder(const std::vector<Property> &list, const Key &key, Reporter &report)
{
    std::vector<const Property *> parts;
    for (const Property &property : list) {
        if (property.*key.flag)
            parts.push_back(&property);
    }
    std::stable_sort(parts.begin(), parts.end(), [&](const Property *a, const Property *b) { return a->*key.position < b->*key.position; });
    const auto placed = std::find_if(parts.begin(), parts.end(), [&](const Property *p) { return p->*key.position > 0; });
    for (auto part = parts.begin(); part != placed && placed != parts.end(); ++part) {
        if ((*part)->*key.position == -1)
            report.warning((*part)->node, tr("“%1” is part of the %2 but has no “%3”, while “%4” has one.")
                                              .arg((*part)->name, key.words, QLatin1String(key.positionName), (*placed)->name));
    }
    for (auto part = placed; part != parts.end(); ++part) {
        const Node at = (*part)->node.find(key.positionName);
        const int position = (*part)->*key.position, expected = int(part - placed) + 1;
        const bool isDouble = part != placed && position == (*(part - 1))->*key.position;
        if (isDouble && (*part)->name == (*(part - 1))->name)
            continue; // a copy, told by its name
        if (isDouble)
            report.error(at, tr("“%1” and “%2” both have position %3 in the %4.").arg((*part)->name, (*(part - 1))->name, QString::number(position), key.words));
        else if (position > expected && (part == placed || (*(part - 1))->*key.position == expected - 1))
            report.warning(at, tr("The %1 has a position %2 but no position %3.").arg(key.words).arg(position).arg(expected));
    }
}

void judge(const Contract &contract, const Key &key, Reporter &report)
{
    eachPropertyList(contract, [&](const std::vector<Property> &list) {
        for (const Property &property : list)
            judgeMember(contract.tree, property, key, report);
        judgeOrder(list, key, report);
    });
}

void run(const Contract &contract, Reporter &report)
{
    judge(contract, {"primaryKey", "primaryKeyPosition", &Property::primaryKey, &Property::primaryKeyPosition, tr("primary key")}, report);
    judge(contract, {"partitioned", "partitionKeyPosition", &Property::partitioned, &Property::partitionKeyPosition, tr("partition key")}, report);
}

} // namespace

const ContractRule keyPosition{"contract/key-position", "the positions of a key's parts are missing, doubled or have a hole", run};

} // namespace meshwright::contract::rules

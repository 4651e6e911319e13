// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/rules/all.h"

#include "base/tr.h"
#include "contract/rules/walk.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace meshwright::contract::rules {

using base::tr;

namespace {

template <typename Named>
void judge(const std::vector<Named> &list, Reporter &report)
{
    QHash<QString, QString> first;
    for (const Named &named : list) {
        if (named.physicalName.isEmpty())
            continue;
        const auto known = first.constFind(named.physicalName);
        if (known == first.constEnd())
            first.insert(named.physicalName, named.name);
        else if (named.name.isEmpty() || named.name != *known) // a whole copy is told by its name
            report.warning(named.node.find("physicalName"), tr("“%1” is already the physical name of “%2”. Two parts can't be the same thing in the source.")
                                                                .arg(named.physicalName, *known));
    }
}

void run(const Contract &contract, Reporter &report)
{
    judge(contract.schema, report);
    eachPropertyList(contract, [&](const std::vector<Property> &list) { judge(list, report); });
}

} // namespace

const ContractRule duplicatePhysicalName{"contract/duplicate-physical-name", "two neighbours claim the same physical name", run};

} // namespace meshwright::contract::rules

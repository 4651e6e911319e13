// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/rules/all.h"

#include "base/tr.h"
#include "contract/rules/walk.h"

using namespace Qt::StringLiterals;

namespace meshwright::contract::rules {

using base::tr;

namespace {

void judge(const Property *property, const Relationship &relationship, Reporter &report)
{
    const qsizetype to = relationship.to.size();
    if (property && to > 1)
        report.error(relationship.node.find("to"),
                     tr("One property can't refer to %1 properties. A key of several parts is written at the object, with as many parts in “from”.").arg(to));
    else if (!property && to > 0 && !relationship.from.isEmpty() && to != relationship.from.size())
        report.error(relationship.node.find("to"), tr("“from” has %1 and “to” has %2 parts. Each part of a key needs its partner.")
                                                       .arg(relationship.from.size()).arg(to));
}

void run(const Contract &contract, Reporter &report)
{
    eachRelationship(contract, [&](const Property *property, const Relationship &relationship) { judge(property, relationship, report); });
}

} // namespace

const ContractRule compositeLength{"contract/composite-length", "the two sides of a relationship differ in number", run};

} // namespace meshwright::contract::rules

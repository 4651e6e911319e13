// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/rules/all.h"

#include "base/tr.h"
#include "contract/reference.h"
#include "contract/rules/walk.h"
#include "standard/description.h"

using namespace Qt::StringLiterals;

namespace meshwright::contract::rules {

using base::tr;

namespace {

const Property *propertyOf(const Contract &contract, const QString &end)
{
    const Reference reference = parseReference(end);
    const Target target = reference.isElsewhere() ? Target() : follow(contract, reference);
    return target.isFound() ? target.property() : nullptr;
}

/// A word that the standard does not have is its finding already.
bool isType(const QString &word)
{
    const standard::Field *field = standard::odcs().block("property")->field("logicalType");
    return field->values.contains(word.toUtf8());
}

void judgePair(const Property *from, const Property *to, const Node &at, Reporter &report)
{
    if (!from || !to)
        return;
    if (from == to)
        report.warning(at, tr("“%1” refers to itself. A relationship joins two different properties.").arg(from->name));
    else if (isType(from->logicalType) && isType(to->logicalType) && from->logicalType != to->logicalType)
        report.warning(at, tr("“%1” is of type %2 and “%3” of type %4. Values of different types never match.")
                               .arg(from->name, from->logicalType, to->name, to->logicalType));
}

void run(const Contract &contract, Reporter &report)
{
    eachRelationship(contract, [&](const Property *property, const Relationship &relationship) {
        if (!property && relationship.from.size() != relationship.to.size())
            return; // who belongs to whom can't be told
        const std::vector<Node> ends = endNodes(relationship, "to");
        for (qsizetype i = 0; i < relationship.to.size() && size_t(i) < ends.size(); ++i) {
            const Property *from = property;
            if (!from && i < relationship.from.size())
                from = propertyOf(contract, relationship.from[i]);
            judgePair(from, propertyOf(contract, relationship.to[i]), ends[size_t(i)], report);
        }
    });
}

} // namespace

const ContractRule relationshipType{"contract/relationship-type", "a relationship joins values that can never match", run};

} // namespace meshwright::contract::rules

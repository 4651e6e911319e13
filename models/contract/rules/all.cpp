// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/rules/all.h"

namespace meshwright::contract::rules {

std::span<const TreeRule *const> treeRules()
{
    static const TreeRule *const all[] = {&duplicateCustomProperty, &duplicateId, &team};
    return all;
}

std::span<const ContractRule *const> contractRules()
{
    static const ContractRule *const all[] = {
        &arrayWithoutItems, &compositeLength, &contradictoryOptions, &danglingReference, &duplicateEnumValue, &duplicateName,
        &duplicatePhysicalName, &duplicateRelationship, &duplicateServer, &expectation, &givenValue, &keyPosition, &metric,
        &nullableKey, &pattern, &price, &query, &relationshipType, &requiredPart, &schedule, &slaElement, &slaUnit, &stringFormat, &variable,
    };
    return all;
}

std::span<const ProductRule *const> productRules()
{
    static const ProductRule *const all[] = {&duplicatePort, &noOutput, &unknownInput};
    return all;
}

} // namespace meshwright::contract::rules

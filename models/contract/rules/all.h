// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/rules/rule.h"

#include <span>

/// Every rule, defined in the file of its name.
namespace meshwright::contract::rules {

extern const TreeRule duplicateCustomProperty, duplicateId, team;
extern const ContractRule arrayWithoutItems, compositeLength, contradictoryOptions, danglingReference, duplicateEnumValue,
    duplicateName, duplicatePhysicalName, duplicateRelationship, duplicateServer, expectation, givenValue, keyPosition, metric,
    nullableKey, pattern, price, query, relationshipType, requiredPart, schedule, slaElement, slaUnit, stringFormat, variable;
extern const ProductRule duplicatePort, noOutput, unknownInput;

std::span<const TreeRule *const> treeRules();
std::span<const ContractRule *const> contractRules();
std::span<const ProductRule *const> productRules();

} // namespace meshwright::contract::rules

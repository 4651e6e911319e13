// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/contract.h"
#include "quality/results.h"

namespace meshwright::quality {

/// Gives each result of the object what its promise says beside the check itself: the line in the
/// contract, tags, method, business impact, schedule.
void addTerms(const contract::Contract &contract, const contract::SchemaObject &object, Results &results);

/// The same for service levels: their driver is the impact.
void addLevelTerms(const contract::Contract &contract, Results &results);

/// Line of a JSON pointer in the contract's text, from 1; 0 where there is no such node.
int lineOf(const contract::Contract &contract, const QString &pointer);

} // namespace meshwright::quality

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "governance/function.h"

/// One maker a function, one small file a maker. docs/formats/ruleset.md tells what each does.
namespace meshwright::governance::functions {

FunctionPtr alphabetical(Options &options);
FunctionPtr casing(Options &options);
FunctionPtr defined(Options &options);
FunctionPtr undefined(Options &options);
FunctionPtr truthy(Options &options);
FunctionPtr falsy(Options &options);
FunctionPtr enumeration(Options &options);
FunctionPtr length(Options &options);
FunctionPtr pattern(Options &options);
FunctionPtr schema(Options &options);
FunctionPtr exclusiveOr(Options &options);

// Beyond the format: docs/rules/functions.md
FunctionPtr unique(Options &options);
FunctionPtr resolves(Options &options);
FunctionPtr requiredWhen(Options &options);
FunctionPtr ownedBy(Options &options);
FunctionPtr classifiedAs(Options &options);
FunctionPtr slaCovers(Options &options);
FunctionPtr noDuplicateProduct(Options &options);
FunctionPtr maxAge(Options &options);
FunctionPtr keyPositions(Options &options);
FunctionPtr propertyOrder(Options &options);
FunctionPtr fileName(Options &options);

} // namespace meshwright::governance::functions

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/contract.h"
#include "contract/product.h"
#include "text/finding.h"

#include <span>

namespace meshwright::contract {

/// What one contract can tell about its own sense beyond its shape: names that clash, references to
/// nothing, options that contradict each other. The shape itself is the standard's business: a part of the wrong
/// type reads as absent here and is not reported twice. Findings in text order, rules "contract/…". Fixes take time: who
/// does not show them does without.
std::vector<text::Finding> check(const Contract &contract, bool withFixes = true);

/// The same for a data product, rules "product/…".
std::vector<text::Finding> checkProduct(const Product &product, bool withFixes = true);

/// Takes out what only says again what the standard found wrong at the same place.
void dropEchoes(std::vector<text::Finding> &findings, const std::vector<text::Finding> &ofStandard);

/// A rule as lists and pages show it.
struct RuleInfo {
    const char *id;      ///< "contract/duplicate-name"
    const char *summary; ///< one line: what it looks for
};

/// All rules of check() and checkProduct(), by id.
std::span<const RuleInfo> ruleInfos();

} // namespace meshwright::contract

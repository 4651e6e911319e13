// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "governance/evaluation.h"

#include <vector>

namespace meshwright::governance {

/// A rule tried on one of its own examples.
struct ExampleResult {
    RulePtr rule;
    Example example;
    bool isRight = false;
    QString what; ///< what happened instead; empty where it is right
};

/// Tries every rule of a pack, switched on or not, on the examples it carries. A rule that was not
/// evaluated is never right.
std::vector<ExampleResult> selfTest(const RulePack &pack, const EvaluationLimits &limits = {});

/// The rules of a pack that carry no example that must pass, or none that must fail.
std::vector<RulePtr> untried(const RulePack &pack);

} // namespace meshwright::governance

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/contract.h"

namespace meshwright::contract {

/// A rule by itself, as readContract() reads it.
QualityRule readRule(const text::Node &node);

/// A quality rule as a whole sentence: “At most 1 % of rows may have an invalid country: valid are DE,
/// FR and NL.” `subject` names what the rule is on. What the rule still lacks is told in brackets.
QString readBack(const QualityRule &rule, const QString &subject);
/// What a threshold says about a number: “at most 5”, “between 1 and 5 %”.
QString thresholdWords(const QualityRule &rule);
/// The number or numbers at its end: “5”, “1 and 5 %”; empty where there are none.
QString thresholdValue(const QualityRule &rule);

} // namespace meshwright::contract

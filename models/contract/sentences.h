// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/contract.h"

#include <QStringList>

namespace meshwright::contract {

/// A promise read back, and where it is made.
struct Check {
    QString sentence;            ///< "at most 80 characters"
    text::Path at;               ///< of the node that says so: of "maxLength", of "enum", of a quality rule
    int valueAt = 0, valueLength = 0; ///< where the sentence has what people set: "80"; 0 and 0 where nothing
};

/// What a property promises about its values, in the order required, key, limits, allowed values, rules.
std::vector<Check> checksOf(const Property &property);
/// The rules of an object as a whole.
std::vector<Check> checksOf(const SchemaObject &object);
/// The sentences of checksOf alone.
QStringList checkSentences(const Property &property);
/// One quality rule read back: "nulls in fewer than 1 % of rows".
QString ruleSentence(const QualityRule &rule);
/// What a rule is called: its name, else what it says of itself, else its sentence; empty where it says nothing yet.
QString ruleTitle(const text::Node &rule);
/// Where a relationship leads: "customers.customer_id of customers.odcs.yaml".
QString referenceWords(const QString &reference);

} // namespace meshwright::contract

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/contract.h"

#include <QStringList>

namespace meshwright::contract {

/// What a property promises about its values, a sentence a promise: "at most 80 characters".
QStringList checkSentences(const Property &property);
/// One quality rule read back: "nulls in fewer than 1 % of rows".
QString ruleSentence(const QualityRule &rule);
/// Where a relationship leads: "customers.customer_id of customers.odcs.yaml".
QString referenceWords(const QString &reference);

} // namespace meshwright::contract

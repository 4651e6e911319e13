// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/contract.h"
#include "quality/plan.h"

#include <QDateTime>

namespace meshwright::quality {

/// The service levels about this object's data that its rows can tell: retention and freshness of a
/// date or timestamp column that the level names as its element.
std::vector<DatePromise> datePromises(const contract::Contract &contract, const contract::SchemaObject &object, const QDateTime &now);

/// All others: not evaluated, with the reason.
Results serviceLevels(const contract::Contract &contract, const QDateTime &now, const QString &owner);

} // namespace meshwright::quality

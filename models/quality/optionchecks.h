// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quality/planwriter.h"

namespace meshwright::quality {

/// Adds what a property's types, options and enum ask of each value.
void addValueChecks(PlanWriter &writer, const contract::Property &property, int column);

/// A scalar of a contract as data spells it.
QByteArray spelled(const text::Node &value);
bool isMoment(LogicalType type);
bool isNumeric(LogicalType type);

} // namespace meshwright::quality

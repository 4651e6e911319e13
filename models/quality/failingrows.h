// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quality/contracttest.h"

#include <functional>

namespace meshwright::quality {

/// Takes one failing row of a check; a problem ends it all.
using TakeFailingRow = std::function<base::Result<void>(const Results &object, const CheckResult &check, const FailingRow &row)>;

/// Hands on every failing row of the results of testContract() (or of some of their checks), also those
/// beyond the ones that were kept: by object, then by row, then by check. Where rows were not kept, the data
/// is read again, in memory that does not grow with it but for a bit a row and key. Take the same options
/// and a clock that stands. Problems: reading, cancelled, those of `take`, and kind Unreadable where the data
/// is not what it was.
base::Result<void> eachFailingRow(const contract::Contract &contract, const QString &contractPath, const ContractResults &results, const TakeFailingRow &take,
                                  const TestOptions &options = {}, const base::Cancel &cancel = {}, const base::Progress &progress = {});

} // namespace meshwright::quality

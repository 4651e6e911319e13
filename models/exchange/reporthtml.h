// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/report.h"

namespace meshwright::exchange {

/// A report as one page to read, print and send: loads nothing, runs nothing, light or dark as its
/// reader likes. What stands in a contract is text on it, never markup.
QByteArray findingsPage(const FindingsReport &report);

} // namespace meshwright::exchange

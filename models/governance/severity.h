// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/finding.h"

#include <optional>

namespace meshwright::governance {

/// A rule's severity; numbers as in the ruleset format, with Off in place of -1.
enum class Level : quint8 { Error, Warning, Info, Hint, Off };

/// Reads "error", "warn", "info", "hint", "off" and their numbers.
std::optional<Level> levelFromText(QStringView text);
QLatin1String levelName(Level level);
/// What a finding of that level carries; Off is a programming error.
text::Severity severityOf(Level level);

} // namespace meshwright::governance

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <optional>

namespace meshwright::contract {

/// The unit of a service level that is a duration.
enum class TimeUnit : quint8 { Second, Minute, Hour, Day, Week, Month, Year };

/// Reads "d", "day", "days" and the like, in any case, as the standard's examples write them. None where
/// the word is no unit of time.
std::optional<TimeUnit> timeUnit(const QString &word);

/// All words that timeUnit() reads.
QStringList timeUnitWords();

} // namespace meshwright::contract

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sampling/profile.h"

#include <QString>

namespace meshwright::drafting {

/// Why a column may hold data about people, in a few words: "e-mail addresses", "the name says so". Empty where nothing
/// hints at it. A hint, no proof; a person decides.
QString personalDataHint(const QString &columnName, sampling::Likeness likeness);

} // namespace meshwright::drafting

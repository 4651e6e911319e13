// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/value.h"

#include <QByteArray>

namespace meshwright::governance {

/// A value as JSON, for what has to stand as a document of its own. Numbers keep their value, not
/// always their spelling (0x10 is 16); .inf and .nan, which JSON lacks, become null.
QByteArray jsonText(const text::Value &value);

} // namespace meshwright::governance

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/tip.h"

#include <QKeySequence>

namespace meshwright::ui {

using base::tip;
/// Keys as the reader's keyboard has them: “Strg+D” in German.
inline QString keyText(const QKeySequence &keys)
{
    return keys.toString(QKeySequence::NativeText);
}

} // namespace meshwright::ui

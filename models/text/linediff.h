// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace meshwright::text {

/// The lines in which two texts differ, in the unified form of diff(1) and patch(1), with `context`
/// equal lines around. Empty where the texts are equal.
QByteArray lineDiff(const QByteArray &before, const QByteArray &after, const QByteArray &name, int context = 3);

} // namespace meshwright::text

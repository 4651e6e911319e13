// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayList>

namespace meshwright::standard {

/// The word somebody most likely meant: the same in another case or without “-” and “_”, else the
/// nearest within a third of its length. Empty where none is near.
QByteArray nearest(const QByteArray &word, const QByteArrayList &known);

} // namespace meshwright::standard

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace meshwright::contract {

/// The candidate that a person most likely meant; empty where none is near. Case and the signs between words
/// count less than letters. Looks at no more than 2,000 candidates of at most 100 characters.
QString nearest(const QString &wrong, const QStringList &candidates);

/// " Did you mean “x”?", or empty.
QString didYouMean(const QString &wrong, const QStringList &candidates);

/// A few names for a sentence: "“a”, “b” or “c”"; of more than `most`, the first ones "and 12 more".
QString listed(const QStringList &names, int most = 5);

} // namespace meshwright::contract

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quality/contracttest.h"

namespace meshwright::cli {

/// Which checks to report: those that fit a word of each list; an empty list lets all by.
struct TestSelection {
    QStringList only;       ///< check words, properties, objects, dimensions or check ids
    QStringList dimensions; ///< also by the standard's two letters: cp, uq, …
    QStringList tags;

    bool isEmpty() const { return only.isEmpty() && dimensions.isEmpty() && tags.isEmpty(); }
};

/// The words of an option that may come several times, with commas.
QStringList wordsOf(const QStringList &values);

/// Leaves what was selected. Answers the first word that fits no check at all; empty where each fits one.
QString select(quality::ContractResults &results, const TestSelection &selection);

} // namespace meshwright::cli

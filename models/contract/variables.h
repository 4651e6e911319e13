// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/finding.h"
#include "text/tree.h"

#include <QStringList>

#include <vector>

namespace meshwright::contract {

/// `${NAME}` or `${NAME:-otherwise}` in a text of a contract (ODCS 3.2): filled in by who uses the contract.
struct Variable {
    QString name;      ///< empty where it can't be read as a variable
    QString written;   ///< as it stands in the text
    bool hasDefault = false;
    text::Node node;
};

/// All in the order of the text. Queries and patterns have braces of their own: there only what reads as a
/// variable counts, and the placeholders of quality rules (${table}, ${column}, …) don't.
std::vector<Variable> variablesOf(const text::Tree &tree);

/// A warning for each variable without a default that is not among `defined`: rule "contract/variable".
std::vector<text::Finding> undefinedVariables(const text::Tree &tree, const QStringList &defined);

} // namespace meshwright::contract

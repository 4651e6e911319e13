// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "text/finding.h"
#include "text/tree.h"

#include <QHash>
#include <QStringList>

#include <vector>

namespace meshwright::contract {

/// `${NAME}` or `${NAME:-otherwise}` in a text of a contract (ODCS 3.2): filled in by who uses the contract.
struct Variable {
    QString name;      ///< empty where it can't be read as a variable
    QString written;   ///< as it stands in the text
    bool hasDefault = false;
    QString otherwise; ///< the default
    text::Node node;
};

/// What is known of the surroundings that a contract is used in.
struct Surroundings {
    QStringList names;              ///< variables that have some value there
    QHash<QString, QString> values; ///< of those whose value is known; an empty value is as good as none
};

/// All in the order of the text. Queries and patterns have braces of their own: there only what reads as a
/// variable counts, and the placeholders of quality rules (${table}, ${column}, …) don't.
std::vector<Variable> variablesOf(const text::Tree &tree);

/// A warning for each variable that has neither a default nor a name or value there: rule "contract/variable".
std::vector<text::Finding> undefinedVariables(const text::Tree &tree, const Surroundings &surroundings);

/// The tree as it reads there: every variable with a known value or a default is replaced within its text,
/// which stays a text, at its place in the source. A problem where that makes it larger than 64 MiB.
base::Result<text::Tree> withValues(const text::Tree &tree, const Surroundings &surroundings);

} // namespace meshwright::contract

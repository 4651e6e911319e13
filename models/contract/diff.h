// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "contract/contract.h"

/// What changed in meaning between two contracts; order, quoting and comments do not count. The judgement
/// is that of a reader who relied on the contract before: a change is compatible where everything that the
/// contract after allows was allowed before. docs/rules/diff.md says it change by change.
namespace meshwright::contract {

/// What a change does to those who read data under the contract.
enum class ChangeImpact : quint8 {
    None,       ///< words: descriptions, tags, examples
    Compatible, ///< something new or stricter that no reader can notice as a loss
    Undecided,  ///< can't be told by a program (a changed pattern or query); counts as breaking for the version
    Breaking
};

struct Change {
    enum class Kind : quint8 { Added, Removed, Changed };

    QString rule;        ///< "diff/type-changed"; see docs/rules/diff.md
    Kind kind = Kind::Changed;
    ChangeImpact impact = ChangeImpact::None;
    QString subject;     ///< "orders.email", "servers.production", "" for the contract
    QString message;     ///< one sentence
    QString before, after; ///< short texts; empty where absent
    Node beforeNode, afterNode;
};

struct ContractDiff {
    enum class Bump : quint8 { None, Patch, Minor, Major };

    std::vector<Change> changes; ///< fundamentals, schema, servers, service levels, the rest
    Bump bump = Bump::None;
    QString advisedVersion;      ///< the version before, raised by bump (below 1.0.0 a breaking change raises minor); empty where it is not major.minor.patch
    bool versionSuffices = true; ///< the version after is at least the advised one
};

ContractDiff diff(const Contract &before, const Contract &after);
/// "none", "patch", "minor", "major"
QLatin1String bumpName(ContractDiff::Bump bump);
/// "none", "compatible", "undecided", "breaking"
QLatin1String impactName(ChangeImpact impact);

} // namespace meshwright::contract

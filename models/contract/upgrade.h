// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "text/finding.h"
#include "text/tree.h"

#include <QStringList>

#include <vector>

namespace meshwright::contract {

/// A contract's text in a later version of ODCS.
struct Upgraded {
    QByteArray text;
    QStringList changes;              ///< what was changed, one sentence a kind, with how often
    std::vector<text::Finding> left;  ///< errors of the new version that a person must decide; places are those of `text`
    bool schemaValid = false;         ///< by the new version
};

/// Moves a contract of ODCS 2.2 or 3 to a later version ("3.2.0", "3.1.0") by patches: comments, order and quoting of all that
/// means the same stay. Nothing is lost: a key that has no place any more becomes a custom property; only a user name
/// and a password are taken out, and comments beside keys that are gathered elsewhere, which is told. Refused for other formats, for a version that is not later, and for a text that cannot be parsed.
base::Result<Upgraded> upgraded(const text::Tree &tree, const QByteArray &toVersion);

} // namespace meshwright::contract

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/edit.h"

namespace meshwright::text {

/// What an edit is meant to do to a tree, so that the text after can be held against it.
struct Change {
    enum class Kind { Replace, Insert, Remove, Rename, Move };
    Kind kind = Kind::Replace;
    Node collection;      ///< that holds the target; not valid: the root itself is replaced
    int index = 0;        ///< of the target in it; for Insert where the new one will be
    int to = 0;           ///< Move: where it will be
    QByteArray key;       ///< Insert into a mapping, Rename
    Value value;          ///< Replace, Insert
};

/// True where the tree after is the tree before with just that change. Anchors, aliases and tags of
/// all that did not change have to be the same too.
bool isExactly(const Change &change, const Tree &before, const Tree &after);
/// The same for one node that holds the target, as it was and as it is.
bool isExactlyIn(const Change &change, const Node &before, const Node &after);
/// True where a node, read from text, holds just this value.
bool holds(const Node &node, const Value &value);

/// The patches, if the text after them reads as the change says; a problem of kind Refused otherwise.
edit::Patches checked(const Tree &tree, PatchSet patches, const Change &change);

base::Problem refused(const QString &what, const QString &advice = {});
base::Problem usage(const QString &what, const QString &advice = {});

} // namespace meshwright::text

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "text/patch.h"
#include "text/path.h"
#include "text/tree.h"
#include "text/value.h"

#include <QByteArrayList>

#include <functional>

/// Edits of a tree as patches of its text. Each function answers with the patches that make exactly
/// the change asked for and keep every other byte: comments, order, quoting, indentation, line ends.
/// The answer was checked: the text after was read again and only the target differs. What can't be
/// done safely (the path is not there, the target is shared by an alias, the tree is not clean) is a
/// problem of kind Refused or Usage, and nothing changes.
namespace meshwright::text::edit {

using Patches = base::Result<PatchSet>;
/// The customary order of the keys of the mapping at a path; new keys go where it says. Empty: at the end.
using KeyOrder = std::function<QByteArrayList(const Path &mapping)>;

/// Replaces the node at a path; where its last step is a key that is missing, adds it (and any
/// missing mappings above it).
Patches set(const Tree &tree, const Path &path, const Value &value, const KeyOrder &order = {});
/// Puts a value into the sequence at a path, in front of item `before` (size() or -1: at the end). A
/// missing sequence is made.
Patches insertItem(const Tree &tree, const Path &sequence, int before, const Value &value, const KeyOrder &order = {});
/// Takes out a member or item with its own comments; an emptied parent becomes [] or {}.
Patches remove(const Tree &tree, const Path &path);
/// Gives a member another key; refused where the key exists.
Patches rename(const Tree &tree, const Path &member, const QByteArray &key);
/// Moves an item within its sequence, or a member within its mapping, in front of `before`
/// (size() or -1: to the end).
Patches move(const Tree &tree, const Path &path, int before);

} // namespace meshwright::text::edit

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/editcheck.h"

namespace meshwright::text {

/// Checks an edit by reading again only the node around it. True or false where that is proof for
/// the whole text; nothing where it is not (anchors, a change of the root, brackets in YAML, …) and
/// the whole text has to be read.
///
/// Why it is proof: the reader's state in front of the node depends on earlier bytes alone, which
/// are the same. If it reads the new bytes as one node that ends in front of the same next line, its
/// state there is the same again, and so is all that follows.
std::optional<bool> isExactlyHere(const PatchSet &patches, const Change &change, const Tree &before);

} // namespace meshwright::text

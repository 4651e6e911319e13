// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/tree.h"

#include <QByteArray>

#include <unordered_map>

namespace meshwright::text {

/// The same tree with other texts in some of its scalars, keys included, by node id; each is a string then. Places stay
/// those of the source, so what is found in the result can be shown there. Patches are to be made from the tree as it
/// was read.
Tree withTexts(const Tree &tree, const std::unordered_map<quint32, QByteArray> &texts);

} // namespace meshwright::text

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/path.h"
#include "text/tree.h"

#include <QString>

/// Where the fields of a form stand in a text.
namespace meshwright::governance {

/// Where in a contract or product a field stands: its keys without the numbers of items, "root" for the text itself.
/// Properties inside properties are one level: "schema.properties".
QString formLevel(const text::Path &mapping);

/// The entry of a mapping's customProperties of that name; not valid where there is none.
text::Node customEntry(const text::Node &mapping, const QByteArray &property);

} // namespace meshwright::governance

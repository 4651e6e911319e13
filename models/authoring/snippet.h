// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "authoring/place.h"
#include "standard/description.h"

namespace meshwright::authoring {

/// Bytes to write, and where in them the caret goes.
struct Snippet {
    QByteArray text;
    quint32 caret = 0;
    bool goesOn = false; ///< ends where a value is wanted
};

/// A key with all that it needs behind it: its ":", the only value it can have, the first line of its
/// mapping or list with the keys that must be there. Of a key that has its ":" already, the key alone.
Snippet keySnippet(const Place &place, const standard::Field &field, bool isJson);
/// A key as the first one of a list item that `place` (of role Item) begins; with its dash where it lacks.
Snippet itemKeySnippet(const Place &place, const standard::Field &field, bool isJson);
/// A scalar, spelled so that it reads as what it is: in quotes where YAML needs them.
Snippet valueSnippet(const Place &place, const standard::Field *field, const QByteArray &value, bool isJson);

} // namespace meshwright::authoring

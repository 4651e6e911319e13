// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/span.h"
#include "text/path.h"
#include "text/tree.h"

#include <QByteArrayList>

/// Help for those who write a contract or a product as text: what may be written here, what this
/// means, where it leads. Functions over texts and trees; nothing here knows a window.
namespace meshwright::authoring {

/// What can be written at an offset of a text, judged by its lines and brackets alone, so that it is
/// right in half-typed and broken texts, too.
struct Place {
    enum class Role : quint8 {
        None,  ///< a comment, a block of text, or a place where nothing can begin
        Key,   ///< a key of the mapping at `path`
        Value, ///< the value at `path`
        Item   ///< an item of a list, at `path`: a value, or the first key of a mapping
    };

    Role role = Role::None;
    text::Path path;
    /// The whole word (key, scalar) at the offset, with its quotes; what a proposal replaces.
    base::Span word;
    QByteArray typed;       ///< what of the word stands in front of the offset, without its quote
    char quote = 0;         ///< of the word; 0: none
    bool hasColon = false;  ///< Key, Item: a ":" follows the word
    bool needsSpace = false; ///< Value, Item: the offset is right behind ":" or "-"
    bool isFlow = false;    ///< inside [..] or {..}
    bool isFirst = false;   ///< Key: the key above this line has no value yet; what is written begins it
    bool needsDash = false; ///< Item: on a line of its own, with no "-" yet
    int column = 0;         ///< of the key (or item) in its line, from 0; what belongs to it is indented more
    QByteArrayList present; ///< the other keys of the mapping at `path` (Key, Item)
    bool indentsDashes = true; ///< this text indents lists below their key
    QByteArray lineEnd = "\n";

    /// The mappings from the root to here with their scalars and nothing else, and this place in it:
    /// enough to ask a description what belongs here. Lists have one item in it.
    text::Tree skeleton;
    text::Path skeletonPath;
};

/// Texts of more bytes get no help: it could not be quick.
constexpr qsizetype assistedBytes = 2 * 1024 * 1024;

Place placeAt(const QByteArray &text, quint32 offset);

} // namespace meshwright::authoring

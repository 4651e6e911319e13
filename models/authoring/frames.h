// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/path.h"

#include <QByteArrayList>

#include <utility>
#include <vector>

/// The collections that are open at a line of a text. Private to this library.
namespace meshwright::authoring {

struct Frame {
    bool isSequence = false;
    int column = 0;        ///< of its keys or dashes
    int item = -1;         ///< of a sequence: the current one
    QByteArray key;        ///< of a mapping: the current one
    bool isOpen = false;   ///< the current key (item) has no value in its own line
    std::vector<std::pair<QByteArray, QByteArray>> members; ///< keys with their scalar, where they have one
};

using Frames = std::vector<Frame>;

/// The path through all frames; `whole` tells whether the last one takes its step, too.
inline text::Path pathOf(const Frames &frames, bool whole, bool firstItems)
{
    text::Path path;
    for (size_t i = 0; i + (whole ? 0 : 1) < frames.size(); ++i)
        path = frames[i].isSequence ? path / (firstItems ? 0 : frames[i].item) : path / frames[i].key;
    return path;
}

inline QByteArrayList keysOf(const Frame &frame)
{
    QByteArrayList keys;
    for (const auto &[key, value] : frame.members)
        keys.append(key);
    return keys;
}

/// A small JSON text with the members of all frames, each sequence with one item.
QByteArray skeletonOf(const Frames &frames);

} // namespace meshwright::authoring

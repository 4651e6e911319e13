// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace meshwright::text {

/// Bytes taken out at an offset and bytes put there. Offsets are those of the text before the set.
struct TextPatch {
    quint32 at = 0;
    QByteArray removed;
    QByteArray inserted;

    quint32 endBefore() const { return at + quint32(removed.size()); }
    friend bool operator==(const TextPatch &, const TextPatch &) = default;
};

/// Patches that happen together or not at all: sorted by offset, not overlapping, all offsets those
/// of the one text they were computed for.
class PatchSet {
public:
    PatchSet() = default;
    explicit PatchSet(std::vector<TextPatch> patches);

    bool isEmpty() const { return m_patches.empty(); }
    const std::vector<TextPatch> &patches() const { return m_patches; }
    /// Adds a patch, keeping the order. False, and nothing added, where it overlaps another. Two
    /// insertions at one offset keep the order in which they were added.
    bool add(TextPatch patch);
    /// Adds all of another set for the same text; false, and nothing added, where they overlap.
    bool add(const PatchSet &other);

    /// The text after. Refused (nothing is done) where a removed byte is not what the text holds.
    base::Result<QByteArray> applied(const QByteArray &text) const;
    /// The set that takes applied() back; its offsets are those of the text after.
    PatchSet inverted() const;
    /// The smallest single-patch set that turns one text into another.
    static PatchSet between(const QByteArray &before, const QByteArray &after);

    friend bool operator==(const PatchSet &, const PatchSet &) = default;

private:
    std::vector<TextPatch> m_patches;
};

} // namespace meshwright::text

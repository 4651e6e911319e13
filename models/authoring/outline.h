// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/tree.h"

#include <vector>

namespace meshwright::authoring {

/// One entry of a text's outline: a section, an object, a property, a named entry of a list.
struct OutlineEntry {
    enum class Kind : quint8 { Section, Object, Property, Entry };

    Kind kind = Kind::Section;
    int depth = 0;        ///< 0: a section
    QString title;        ///< "schema", "orders", "order_id"
    QString detail;       ///< "3 entries", "string"
    QString pointer;
    base::Span span;      ///< of key and value
    friend bool operator==(const OutlineEntry &, const OutlineEntry &) = default;
};

/// In the order of the text, each entry before what is in it. Of a broken text what could be read.
std::vector<OutlineEntry> outlineOf(const text::Tree &tree);
/// The innermost entry around an offset; -1 where there is none.
int entryAt(const std::vector<OutlineEntry> &entries, quint32 offset);

/// A stretch of lines that can be folded to its first. Lines count from 0.
struct Fold {
    int first = 0, last = 0;
    friend bool operator==(const Fold &, const Fold &) = default;
};

/// Every mapping, list and block of text that goes over more than one line, in text order.
std::vector<Fold> foldsOf(const text::Tree &tree);

} // namespace meshwright::authoring

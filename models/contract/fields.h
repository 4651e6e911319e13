// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/tree.h"

#include <QStringList>

#include <vector>

/// How the typed views read fields: a value of the wrong type reads as absent.
namespace meshwright::contract {

/// A string. Numbers count as their spelling: "version: 1.0" is wrong, but it is what people mean.
inline QString textOf(const text::Node &node)
{
    return node.isScalar() && !node.isNull() ? node.string() : QString();
}

inline QString textOf(const text::Node &mapping, std::string_view key)
{
    return textOf(mapping.find(key));
}

inline bool flagOf(const text::Node &mapping, std::string_view key)
{
    return mapping.find(key).boolean().value_or(false);
}

/// -1 where absent or out of the range of a position.
inline int positionOf(const text::Node &mapping, std::string_view key)
{
    const qint64 value = mapping.find(key).integer().value_or(-1);
    return value >= 0 && value <= 1'000'000 ? int(value) : -1;
}

/// The items of a list; empty for everything else.
inline std::vector<text::Node> itemsOf(const text::Node &list)
{
    std::vector<text::Node> items;
    if (list.isSequence()) {
        items.reserve(size_t(list.size()));
        for (int i = 0; i < list.size(); ++i)
            items.push_back(list.at(i));
    }
    return items;
}

/// The scalars of a list as texts.
inline QStringList textsOf(const text::Node &list)
{
    QStringList texts;
    for (const text::Node &item : itemsOf(list)) {
        if (item.isScalar() && !item.isNull())
            texts.append(item.string());
    }
    return texts;
}

/// Reads each mapping of a list; what is no mapping is left out.
template <typename Part, typename Read>
std::vector<Part> partsOf(const text::Node &list, Read read)
{
    std::vector<Part> parts;
    for (const text::Node &item : itemsOf(list)) {
        if (item.isMapping())
            parts.push_back(read(item));
    }
    return parts;
}

} // namespace meshwright::contract

// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/treedata.h"

#include <QByteArrayView>
#include <QHash>

#include <algorithm>
#include <bit>
#include <cstring>

namespace meshwright::text {

quint32 tableSize(quint32 members)
{
    return std::bit_ceil(2 * members);
}

size_t keyHash(std::string_view key)
{
    // Seeded anew in every process, so that no file can be made to collide.
    static const size_t seed = QHashSeed::globalSeed();
    return qHashBits(key.data(), key.size(), seed);
}

std::string_view TreeData::value(const NodeData &scalar) const
{
    if (!(scalar.flags & NodeData::Verbatim))
        return std::string_view(pool).substr(scalar.first, scalar.count);
    const quint32 quote = scalar.style == ScalarStyle::Plain ? 0 : 1;
    return source.view({scalar.begin + quote, scalar.end - quote});
}

std::optional<std::string_view> TreeData::keyText(quint32 node) const
{
    const NodeData *data = &nodes[node];
    if (data->kind == NodeKind::Alias) {
        if (data->first == NoNode)
            return {};
        data = &nodes[data->first];
    }
    if (data->kind != NodeKind::Scalar)
        return {};
    return value(*data);
}

bool TreeData::isKey(quint32 node, std::string_view text) const
{
    const NodeData &data = nodes[node];
    if (data.kind != NodeKind::Scalar || !(data.flags & NodeData::Verbatim))
        return keyText(node) == text;
    // Most keys are pieces of the source: their length tells most of them apart before a byte is looked at.
    const quint32 quote = data.style == ScalarStyle::Plain ? 0 : 1;
    return data.end - data.begin == text.size() + 2 * quote
        && std::memcmp(source.bytes().constData() + data.begin + quote, text.data(), text.size()) == 0;
}

quint32 TreeData::findMember(const NodeData &mapping, std::string_view key) const
{
    if (mapping.count <= WideMapping) {
        for (quint32 i = 0; i < mapping.count; ++i) {
            if (isKey(children[mapping.first + 2 * i], key))
                return i;
        }
        return NoNode;
    }
    const quint32 slots = tableSize(mapping.count);
    const size_t table = mapping.first + 2 * size_t(mapping.count);
    for (size_t slot = keyHash(key) & (slots - 1);; slot = (slot + 1) & (slots - 1)) {
        const quint32 member = children[table + slot];
        if (member == NoNode || isKey(children[mapping.first + 2 * member], key))
            return member;
    }
}

void TreeData::indexMembers(const NodeData &mapping)
{
    if (mapping.kind != NodeKind::Mapping || mapping.count <= WideMapping)
        return;
    const quint32 slots = tableSize(mapping.count);
    const auto table = children.begin() + qsizetype(mapping.first + 2 * size_t(mapping.count));
    std::fill(table, table + slots, NoNode);
    for (quint32 i = 0; i < mapping.count; ++i) {
        const auto text = keyText(children[mapping.first + 2 * i]);
        size_t slot = text ? keyHash(*text) & (slots - 1) : 0;
        while (text && table[qsizetype(slot)] != NoNode && !isKey(children[mapping.first + 2 * table[qsizetype(slot)]], *text))
            slot = (slot + 1) & (slots - 1);
        if (text && table[qsizetype(slot)] == NoNode)
            table[qsizetype(slot)] = i;
    }
}

quint32 TreeData::documentOf(quint32 node) const
{
    const auto after = std::upper_bound(documents.begin(), documents.end(), node,
                                        [](quint32 id, const DocumentData &document) { return id < document.root; });
    return after == documents.begin() ? 0 : quint32(after - documents.begin() - 1);
}

QByteArray TreeData::resolvedTag(quint32 node) const
{
    const base::Span span = properties[nodes[node].properties].tag;
    const std::string_view tag = source.view(span);
    const auto bytes = [](std::string_view text) { return QByteArray(text.data(), qsizetype(text.size())); };
    if (tag.starts_with("!<"))
        return bytes(tag.substr(2, tag.size() - 3));
    const size_t second = tag.find('!', 1);
    const std::string_view handle = second == tag.npos ? tag.substr(0, 1) : tag.substr(0, second + 1);
    const QByteArray suffix = QByteArray::fromPercentEncoding(bytes(tag.substr(handle.size())));
    if (tag.size() <= 1)
        return bytes(tag);
    for (const TagHandle &known : documents[documentOf(node)].handles) {
        if (known.handle == bytes(handle))
            return known.prefix + suffix;
    }
    return handle == "!!" ? "tag:yaml.org,2002:" + suffix : bytes(handle) + suffix;
}

} // namespace meshwright::text

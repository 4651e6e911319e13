// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/tree.h"

#include <string>

/// What is behind a Tree. Private to this library and its tests.
namespace meshwright::text {

constexpr quint32 NoNode = 0xFFFFFFFFu;
/// Mappings with more members than this carry a hash table behind their children.
constexpr quint32 WideMapping = 8;

/// One node in 32 bytes. Nodes lie in reading order: a collection before what it holds.
struct NodeData {
    enum Flag : quint8 {
        Flow = 1,         ///< [..] or {..}
        Verbatim = 2,     ///< a scalar's value is a piece of the source (its span without quotes)
        ExplicitKey = 4,  ///< a key written as "? key"
        MultiLine = 8,    ///< a scalar that goes over several lines
        Key = 16
    };

    quint32 begin = 0;
    quint32 end = 0;
    quint32 parent = NoNode;
    quint32 index = 0;      ///< item or member number in the parent
    quint32 first = 0;      ///< collection: where its children begin; scalar: where its text begins in the pool; alias: its target
    quint32 count = 0;      ///< collection: items or members; scalar: bytes in the pool
    quint32 properties = 0; ///< number in TreeData::properties; 0 is none
    NodeKind kind = NodeKind::Scalar;
    ScalarStyle style = ScalarStyle::Plain;
    ScalarType type = ScalarType::Null;
    quint8 flags = 0;
};
static_assert(sizeof(NodeData) == 32);

/// Anchor and tag of a node; an empty span where there is none.
struct Properties {
    base::Span anchor; ///< the name, without "&"
    base::Span tag;    ///< as written
    quint32 begin = 0;

    bool any() const { return !anchor.isEmpty() || !tag.isEmpty(); }
};

struct TagHandle {
    QByteArray handle; ///< "!e!"
    QByteArray prefix;
};

struct DocumentData {
    quint32 root = NoNode;
    base::Span span;              ///< from its first directive or content to behind its last
    bool explicitStart = false;
    bool explicitEnd = false;
    std::vector<TagHandle> handles;
};

struct TreeData {
    SourceText source;
    std::vector<NodeData> nodes;
    /// Sequence: items. Mapping: key, value, key, value …; a wide one then its table of member numbers.
    std::vector<quint32> children;
    std::vector<Properties> properties{1};
    std::vector<DocumentData> documents;
    std::vector<Finding> findings;
    std::vector<base::Span> comments;
    std::string pool; ///< decoded scalars that are not pieces of the source
    ReadLimits limits;
    bool hasAliases = false;
    bool hasAnchors = false;
    bool hasExplicitKeys = false;
    bool json = false;
    bool clean = true;

    std::string_view value(const NodeData &scalar) const;
    /// The text of a key, looking through an alias; nothing for a collection.
    std::optional<std::string_view> keyText(quint32 node) const;
    bool isKey(quint32 node, std::string_view text) const;
    quint32 findMember(const NodeData &mapping, std::string_view key) const;
    /// Fills the table of a wide mapping anew; of two equal keys the first counts. Nothing to do for others.
    void indexMembers(const NodeData &mapping);
    /// A tag with its handle resolved: "tag:yaml.org,2002:str". Empty where there is none.
    QByteArray resolvedTag(quint32 node) const;
    quint32 documentOf(quint32 node) const;
};

/// Slots of a wide mapping's table, a power of two at least twice its members.
quint32 tableSize(quint32 members);
size_t keyHash(std::string_view key);

} // namespace meshwright::text

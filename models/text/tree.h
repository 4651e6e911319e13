// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/span.h"
#include "text/finding.h"
#include "text/path.h"
#include "text/sourcetext.h"
#include "text/value.h"

#include <memory>
#include <optional>
#include <string_view>
#include <vector>

namespace meshwright::text {

class Tree;
struct TreeData;

enum class NodeKind : quint8 { Scalar, Sequence, Mapping, Alias };
/// By the YAML 1.2 core schema (only true/false are booleans, no dates), or by JSON.
enum class ScalarType : quint8 { Null, Boolean, Integer, Float, String };
enum class ScalarStyle : quint8 { Plain, SingleQuoted, DoubleQuoted, Literal, Folded };

/// A node of a Tree: a cheap handle, valid as long as the Tree it came from (or a copy of it) lives.
/// A default-made node is "not there"; every question to it is answered harmlessly, so look-ups chain:
/// tree.root()["schema"][0]["name"].string().
class Node {
public:
    Node() = default;

    bool isValid() const { return m_data != nullptr; }
    explicit operator bool() const { return isValid(); }

    NodeKind kind() const;
    /// The node an alias stands for (itself for all others). An alias to nothing is not valid.
    Node resolved() const;
    bool isScalar() const;   ///< these three look through an alias
    bool isSequence() const;
    bool isMapping() const;

    ScalarType scalarType() const;
    ScalarStyle scalarStyle() const;
    bool isFlow() const;             ///< [..] or {..}; every JSON collection is
    std::string_view value() const;  ///< a scalar's decoded text, UTF-8; for an alias that of its target
    QString string() const { return toQString(value()); }
    bool isNull() const { return isScalar() && scalarType() == ScalarType::Null; }
    bool isString() const { return isScalar() && scalarType() == ScalarType::String; }
    std::optional<bool> boolean() const;
    std::optional<double> number() const;   ///< integers and floats; not .nan
    std::optional<qint64> integer() const;  ///< also a float without fraction ("1.0"), as JSON Schema counts

    /// The node's bytes: quotes and brackets included, anchor, tag and comments not. An empty value
    /// ("key:") has an empty span where it would stand.
    base::Span span() const;
    /// From its anchor or tag (where it has one) to the end of span().
    base::Span fullSpan() const;
    std::string_view anchor() const; ///< without "&"; for an alias the name without "*"
    std::string_view tag() const;    ///< as written

    int size() const;                 ///< items or members; 0 for a scalar; looks through an alias
    Node at(int index) const;         ///< item, or member value; not valid outside
    Node key(int index) const;        ///< the key node of a member
    Node operator[](int index) const { return isSequence() ? at(index) : Node(); }
    Node operator[](std::string_view key) const { return find(key); }
    Node find(std::string_view key) const;          ///< the first member of that key; not linear in wide maps
    int indexOf(std::string_view key) const;        ///< -1 where there is none
    Node find(const Path &path) const;

    Node parent() const;
    Node keyNode() const;       ///< the key this node is the value of; not valid otherwise
    int indexInParent() const;  ///< item or member number; -1 for the root
    Path path() const;
    QString pointer() const { return path().pointer(); }
    /// A number that is this node's for the life of its tree; dense from 0, in reading order.
    quint32 id() const { return m_index; }

    Value toValue() const;  ///< aliases resolved within the tree's node budget

    friend bool operator==(const Node &a, const Node &b) { return a.m_data == b.m_data && a.m_index == b.m_index; }

private:
    friend class Tree;
    Node(const TreeData *data, quint32 index) : m_data(data), m_index(index) {}

    const TreeData *m_data = nullptr;
    quint32 m_index = 0;
};

/// What reading refuses to exceed. A text over a limit gives a tree with an error finding.
struct ReadLimits {
    quint32 bytes = 5u * 1024 * 1024;
    int depth = 64;
    quint32 nodes = 200'000;
    quint32 aliases = 10'000;
};

/// One immutable reading of a text: nodes with the place of every byte, and what is wrong with it.
/// Copies share. Reading goes on after an error, so a broken text still has an outline; isClean()
/// says whether the tree is the whole truth.
class Tree {
public:
    Tree();
    explicit Tree(std::shared_ptr<const TreeData> data) : m_data(std::move(data)) {}

    const SourceText &source() const;
    /// The root of the first document; not valid for an empty text.
    Node root() const;
    int documentCount() const;
    Node document(int index) const;
    quint32 nodeCount() const;
    Node node(quint32 id) const;
    /// The innermost node whose full span holds the offset (keys are nodes too); the root otherwise.
    Node nodeAt(quint32 offset) const;

    /// Syntax errors, limits, duplicate keys, in text order. Rules "yaml/…" or "json/…".
    const std::vector<Finding> &findings() const;
    /// No error findings: the tree says what the text says.
    bool isClean() const;
    /// Each comment from "#" to the end of its line, in text order.
    const std::vector<base::Span> &comments() const;
    bool isJson() const;
    /// What is behind it; for this library alone.
    const TreeData &data() const { return *m_data; }

private:
    std::shared_ptr<const TreeData> m_data;
};

/// Reads YAML 1.2. Never fails: what is wrong is in findings().
Tree readYaml(const SourceText &source, const ReadLimits &limits = {});
/// Reads JSON (RFC 8259), strictly.
Tree readJson(const SourceText &source, const ReadLimits &limits = {});
/// By the file name: ".json" is JSON, everything else YAML.
Tree readByName(const SourceText &source, const QString &fileName, const ReadLimits &limits = {});

} // namespace meshwright::text

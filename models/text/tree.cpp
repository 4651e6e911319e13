// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/coreschema.h"
#include "text/treedata.h"

#include <algorithm>

namespace meshwright::text {

namespace {

const NodeData &nothing()
{
    static const NodeData none;
    return none;
}

const NodeData &dataOf(const TreeData *data, quint32 index)
{
    return data ? data->nodes[index] : nothing();
}

} // namespace

NodeKind Node::kind() const { return dataOf(m_data, m_index).kind; }

Node Node::resolved() const
{
    const NodeData &data = dataOf(m_data, m_index);
    if (data.kind != NodeKind::Alias)
        return *this;
    return data.first == NoNode ? Node() : Node(m_data, data.first);
}

bool Node::isScalar() const
{
    const Node node = resolved();
    return node.isValid() && node.kind() == NodeKind::Scalar;
}

bool Node::isSequence() const
{
    const Node node = resolved();
    return node.isValid() && node.kind() == NodeKind::Sequence;
}

bool Node::isMapping() const
{
    const Node node = resolved();
    return node.isValid() && node.kind() == NodeKind::Mapping;
}

ScalarType Node::scalarType() const
{
    const Node node = resolved();
    return dataOf(node.m_data, node.m_index).type;
}

ScalarStyle Node::scalarStyle() const
{
    const Node node = resolved();
    return dataOf(node.m_data, node.m_index).style;
}

bool Node::isFlow() const
{
    return dataOf(m_data, m_index).flags & NodeData::Flow;
}

std::string_view Node::value() const
{
    const Node node = resolved();
    return node.isScalar() ? node.m_data->value(node.m_data->nodes[node.m_index]) : std::string_view();
}

std::optional<bool> Node::boolean() const
{
    if (!isScalar() || scalarType() != ScalarType::Boolean)
        return {};
    return coreschema::booleanOf(value());
}

std::optional<double> Node::number() const
{
    const bool isNumber = isScalar() && (scalarType() == ScalarType::Integer || scalarType() == ScalarType::Float);
    return isNumber ? coreschema::numberOf(value()) : std::nullopt;
}

std::optional<qint64> Node::integer() const
{
    const bool isNumber = isScalar() && (scalarType() == ScalarType::Integer || scalarType() == ScalarType::Float);
    return isNumber ? coreschema::integerOf(value()) : std::nullopt;
}

base::Span Node::span() const
{
    const NodeData &data = dataOf(m_data, m_index);
    return {data.begin, data.end};
}

base::Span Node::fullSpan() const
{
    const NodeData &data = dataOf(m_data, m_index);
    const quint32 begin = data.properties ? m_data->properties[data.properties].begin : data.begin;
    return {begin, std::max(begin, data.end)};
}

std::string_view Node::anchor() const
{
    const NodeData &data = dataOf(m_data, m_index);
    if (!m_data)
        return {};
    if (data.kind == NodeKind::Alias)
        return m_data->source.view({data.begin + 1, data.end});
    return m_data->source.view(m_data->properties[data.properties].anchor);
}

std::string_view Node::tag() const
{
    const NodeData &data = dataOf(m_data, m_index);
    return m_data ? m_data->source.view(m_data->properties[data.properties].tag) : std::string_view();
}

int Node::size() const
{
    const Node node = resolved();
    return node.isValid() && node.kind() != NodeKind::Scalar ? int(node.m_data->nodes[node.m_index].count) : 0;
}

Node Node::at(int index) const
{
    const Node node = resolved();
    if (index < 0 || index >= node.size())
        return {};
    const NodeData &data = node.m_data->nodes[node.m_index];
    const quint32 child = data.kind == NodeKind::Mapping ? 2 * quint32(index) + 1 : quint32(index);
    return {node.m_data, node.m_data->children[data.first + child]};
}

Node Node::key(int index) const
{
    const Node node = resolved();
    if (index < 0 || index >= node.size() || node.kind() != NodeKind::Mapping)
        return {};
    return {node.m_data, node.m_data->children[node.m_data->nodes[node.m_index].first + 2 * quint32(index)]};
}

int Node::indexOf(std::string_view key) const
{
    const Node node = resolved();
    if (!node.isMapping())
        return -1;
    const quint32 member = node.m_data->findMember(node.m_data->nodes[node.m_index], key);
    return member == NoNode ? -1 : int(member);
}

Node Node::find(std::string_view key) const
{
    const int member = indexOf(key);
    return member < 0 ? Node() : at(member);
}

Node Node::find(const Path &path) const
{
    Node node = *this;
    for (const Path::Step &step : path.steps()) {
        if (const int *item = std::get_if<int>(&step)) {
            node = node.isMapping() ? node.find(QByteArray::number(*item).toStdString()) : node[*item];
        } else {
            const QByteArray &key = std::get<QByteArray>(step);
            node = node.find(std::string_view(key.constData(), size_t(key.size())));
        }
        if (!node)
            return {};
    }
    return node;
}

Node Node::parent() const
{
    const quint32 parent = dataOf(m_data, m_index).parent;
    return parent == NoNode ? Node() : Node(m_data, parent);
}

Node Node::keyNode() const
{
    const Node holder = parent();
    if (!holder || holder.kind() != NodeKind::Mapping)
        return {};
    const Node key = holder.key(indexInParent());
    return key == *this ? Node() : key;
}

int Node::indexInParent() const
{
    const NodeData &data = dataOf(m_data, m_index);
    return data.parent == NoNode ? -1 : int(data.index);
}

Path Node::path() const
{
    std::vector<Path::Step> steps;
    for (Node node = *this; node.parent(); node = node.parent()) {
        const Node holder = node.parent();
        if (holder.kind() == NodeKind::Sequence) {
            steps.emplace_back(node.indexInParent());
        } else {
            const std::string_view key = holder.key(node.indexInParent()).value();
            steps.emplace_back(QByteArray(key.data(), qsizetype(key.size())));
        }
    }
    std::reverse(steps.begin(), steps.end());
    return Path(std::move(steps));
}

namespace {

Value scalarValue(const Node &node)
{
    const std::string_view text = node.value();
    const QByteArray bytes(text.data(), qsizetype(text.size()));
    switch (node.scalarType()) {
    case ScalarType::Null:
        return {};
    case ScalarType::Boolean:
        return Value::boolean(node.boolean().value_or(false));
    case ScalarType::Integer:
    case ScalarType::Float:
        return Value::number(bytes);
    case ScalarType::String:
        return Value::string(bytes);
    }
    Q_UNREACHABLE();
}

Value valueOf(const Node &node, quint32 &budget)
{
    if (!node.isValid() || budget == 0)
        return {};
    --budget;
    if (node.isScalar())
        return scalarValue(node);
    if (node.isSequence()) {
        std::vector<Value> items;
        for (int i = 0; i < node.size() && budget > 0; ++i)
            items.push_back(valueOf(node.at(i), budget));
        return Value::sequence(std::move(items));
    }
    std::vector<Value::Member> members;
    for (int i = 0; i < node.size() && budget > 0; ++i) {
        const std::string_view key = node.key(i).value();
        members.emplace_back(QByteArray(key.data(), qsizetype(key.size())), valueOf(node.at(i), budget));
    }
    return Value::mapping(std::move(members));
}

} // namespace

Value Node::toValue() const
{
    // A text whose aliases stand for more is not clean; its value is cut rather than endless.
    quint32 budget = m_data ? m_data->limits.nodes + 1 : 0;
    return valueOf(*this, budget);
}

Tree::Tree()
{
    static const std::shared_ptr<const TreeData> empty = std::make_shared<TreeData>();
    m_data = empty;
}

const SourceText &Tree::source() const { return m_data->source; }
Node Tree::root() const { return document(0); }
int Tree::documentCount() const { return int(m_data->documents.size()); }
quint32 Tree::nodeCount() const { return quint32(m_data->nodes.size()); }
const std::vector<Finding> &Tree::findings() const { return m_data->findings; }
bool Tree::isClean() const { return m_data->clean; }
const std::vector<base::Span> &Tree::comments() const { return m_data->comments; }
bool Tree::isJson() const { return m_data->json; }

Node Tree::document(int index) const
{
    if (index < 0 || index >= documentCount() || m_data->documents[size_t(index)].root == NoNode)
        return {};
    return {m_data.get(), m_data->documents[size_t(index)].root};
}

Node Tree::node(quint32 id) const
{
    return id < nodeCount() ? Node(m_data.get(), id) : Node();
}

Node Tree::nodeAt(quint32 offset) const
{
    Node node = root();
    for (int i = 1; i < documentCount(); ++i) {
        if (document(i).isValid() && document(i).fullSpan().begin <= offset)
            node = document(i);
    }
    if (!node)
        return {};
    for (;;) {
        const NodeData &data = m_data->nodes[node.m_index];
        if (data.kind == NodeKind::Scalar || data.kind == NodeKind::Alias)
            return node;
        const quint32 children = data.kind == NodeKind::Mapping ? 2 * data.count : data.count;
        const auto begin = m_data->children.begin() + data.first;
        const auto after = std::partition_point(begin, begin + children, [&](quint32 child) {
            return Node(m_data.get(), child).fullSpan().begin <= offset;
        });
        // Empty nodes may stand between the one we look for and the offset.
        auto found = after;
        while (found != begin && Node(m_data.get(), *(found - 1)).fullSpan().isEmpty())
            --found;
        if (found == begin || !Node(m_data.get(), *(found - 1)).fullSpan().contains(offset))
            return node;
        node = Node(m_data.get(), *(found - 1));
    }
}

} // namespace meshwright::text

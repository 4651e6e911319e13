// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/treebuilder.h"

#include "base/tr.h"
#include "text/coreschema.h"

#include <algorithm>

namespace meshwright::text {

using base::tr;

namespace {
constexpr size_t MostFindings = 100;

base::Position place(const TreeData &data, const NodeData &node)
{
    return data.source.position(node.begin);
}
} // namespace

TreeBuilder::TreeBuilder(const SourceText &source, const ReadLimits &limits, bool json)
    : m_data(std::make_shared<TreeData>()), m_limits(limits)
{
    m_data->source = source;
    m_data->json = json;
    m_data->limits = limits;
    const size_t guess = std::min<size_t>(source.size() / 14 + 16, 2 * size_t(limits.nodes));
    m_data->nodes.reserve(guess);
    m_data->children.reserve(guess);
}

quint32 TreeBuilder::addProperties(const Properties &properties)
{
    if (!properties.any())
        return 0;
    m_data->properties.push_back(properties);
    return quint32(m_data->properties.size() - 1);
}

void TreeBuilder::addWeight(quint64 weight, base::Span span)
{
    m_weight += weight;
    if (m_weight <= m_limits.nodes || m_weightReported)
        return;
    m_weightReported = true;
    limitReached(span, tr("With its aliases written out this text would have more than %L1 nodes; that is refused.").arg(m_limits.nodes));
}

quint32 TreeBuilder::addNode(const NodeData &node, const Properties &properties)
{
    const quint32 id = quint32(m_data->nodes.size());
    m_data->nodes.push_back(node);
    m_data->nodes.back().properties = addProperties(properties);
    if (!(node.flags & NodeData::Key)) {
        if (++m_nodes > m_limits.nodes)
            limitReached({node.begin, node.begin}, tr("This text has more than %L1 nodes; no more are read.").arg(m_limits.nodes));
        else if (node.kind != NodeKind::Alias)
            addWeight(1, {node.begin, node.end});
    }
    return id;
}

quint32 TreeBuilder::addScalar(const ScannedScalar &scalar, const Properties &properties, bool isKey)
{
    NodeData node;
    node.begin = scalar.span.begin;
    node.end = scalar.span.end;
    node.first = scalar.poolBegin;
    node.count = scalar.poolSize;
    node.style = scalar.style;
    node.flags = quint8((scalar.verbatim ? NodeData::Verbatim : 0) | (scalar.multiLine ? NodeData::MultiLine : 0) | (isKey ? NodeData::Key : 0));
    node.type = scalar.style == ScalarStyle::Plain ? coreschema::typeOf(m_data->value(node)) : ScalarType::String;
    if (!properties.tag.isEmpty()) {
        if (const auto type = coreschema::typeOfTag(m_data->source.view(properties.tag)))
            node.type = *type;
        else
            node.type = ScalarType::String;
    }
    const quint32 id = addNode(node, properties);
    if (!properties.anchor.isEmpty())
        closeAnchor(openAnchor(id, properties));
    return id;
}

quint32 TreeBuilder::addAlias(base::Span span, bool isKey)
{
    NodeData node;
    node.kind = NodeKind::Alias;
    node.begin = span.begin;
    node.end = span.end;
    node.first = NoNode;
    node.flags = isKey ? NodeData::Key : 0;
    const std::string_view name = m_data->source.view({span.begin + 1, span.end});
    const quint32 id = addNode(node, {});
    m_data->hasAliases = true;
    if (++m_aliases > m_limits.aliases) {
        limitReached(span, tr("This text has more than %L1 aliases; no more are read.").arg(m_limits.aliases));
        return id;
    }
    const auto found = m_anchors.constFind(QByteArrayView(name.data(), qsizetype(name.size())));
    if (found == m_anchors.cend()) {
        report("unknown-alias", span, tr("There is no anchor “&%1” before this alias.").arg(toQString(name)), id);
        return id;
    }
    const Anchor &anchor = m_anchorList[*found - 1];
    if (anchor.open) {
        report("alias-cycle", span, tr("The anchor “&%1” would contain itself.").arg(toQString(name)), id);
        return id;
    }
    m_data->nodes[id].first = anchor.node;
    addWeight(anchor.weight, span);
    return id;
}

TreeBuilder::Collection TreeBuilder::open(NodeKind kind, quint32 begin, bool flow, const Properties &properties)
{
    NodeData node;
    node.kind = kind;
    node.begin = begin;
    node.end = begin;
    node.flags = flow ? NodeData::Flow : 0;
    const quint32 id = addNode(node, properties);
    return {id, m_children.size(), properties.anchor.isEmpty() ? 0 : openAnchor(id, properties)};
}

void TreeBuilder::close(const Collection &collection, quint32 end)
{
    NodeData &node = m_data->nodes[collection.id];
    const bool isMapping = node.kind == NodeKind::Mapping;
    const size_t count = m_children.size() - collection.mark;
    node.end = end;
    node.first = quint32(m_data->children.size());
    node.count = quint32(isMapping ? count / 2 : count);
    for (size_t i = 0; i < count; ++i) {
        NodeData &childNode = m_data->nodes[m_children[collection.mark + i]];
        childNode.parent = collection.id;
        childNode.index = quint32(isMapping ? i / 2 : i);
        node.end = std::max(node.end, childNode.end); // a value that is missing at the end of the text may stand behind what was read
    }
    m_data->children.insert(m_data->children.end(), m_children.begin() + ptrdiff_t(collection.mark), m_children.end());
    m_children.resize(collection.mark);
    if (isMapping)
        checkKeys(node);
    if (collection.anchor)
        closeAnchor(collection.anchor);
}

TreeBuilder::Collection TreeBuilder::wrapInMapping(quint32 node, bool flow, quint32 begin, const Properties &properties)
{
    std::vector<NodeData> &nodes = m_data->nodes;
    const auto moved = [node](quint32 id) { return id != NoNode && id >= node ? id + 1 : id; };
    for (size_t i = node; i < nodes.size(); ++i) {
        nodes[i].parent = moved(nodes[i].parent);
        if (nodes[i].kind == NodeKind::Alias)
            nodes[i].first = moved(nodes[i].first);
        if (nodes[i].kind != NodeKind::Mapping && nodes[i].kind != NodeKind::Sequence)
            continue;
        const size_t count = nodes[i].kind == NodeKind::Mapping ? 2 * size_t(nodes[i].count) : nodes[i].count;
        for (size_t c = nodes[i].first; c < nodes[i].first + count; ++c)
            m_data->children[c] = moved(m_data->children[c]);
    }
    for (auto anchor = m_anchorList.rbegin(); anchor != m_anchorList.rend() && anchor->node >= node; ++anchor)
        ++anchor->node;
    for (Pending &pending : m_findings)
        pending.node = moved(pending.node);

    NodeData mapping;
    mapping.kind = NodeKind::Mapping;
    mapping.begin = begin;
    mapping.end = begin;
    mapping.flags = flow ? NodeData::Flow : 0;
    mapping.properties = addProperties(properties);
    nodes.insert(nodes.begin() + ptrdiff_t(node), mapping);
    addWeight(1, {begin, begin});
    const Collection out{node, m_children.size(), properties.anchor.isEmpty() ? 0 : openAnchor(node, properties)};
    markKey(node + 1, false);
    child(node + 1);
    return out;
}

void TreeBuilder::setProperties(quint32 node, const Properties &properties)
{
    m_data->nodes[node].properties = addProperties(properties);
    if (!properties.anchor.isEmpty())
        closeAnchor(openAnchor(node, properties));
}

void TreeBuilder::markKey(quint32 node, bool isExplicit)
{
    NodeData &data = m_data->nodes[node];
    if (data.kind == NodeKind::Scalar && !(data.flags & NodeData::Key) && m_nodes > 0)
        --m_nodes;
    m_data->hasExplicitKeys = m_data->hasExplicitKeys || isExplicit;
    data.flags = quint8(data.flags | NodeData::Key | (isExplicit ? NodeData::ExplicitKey : 0));
}

quint32 TreeBuilder::openAnchor(quint32 node, const Properties &properties)
{
    const std::string_view name = m_data->source.view(properties.anchor);
    m_data->hasAnchors = true;
    m_anchorList.push_back({node, m_weight, true});
    const quint32 number = quint32(m_anchorList.size());
    m_anchors.insert(QByteArrayView(name.data(), qsizetype(name.size())), number);
    return number;
}

void TreeBuilder::closeAnchor(quint32 number)
{
    Anchor &anchor = m_anchorList[number - 1];
    anchor.open = false;
    anchor.weight = std::max<quint64>(1, m_weight - anchor.weight + 1);
}

void TreeBuilder::checkFewKeys(const NodeData &mapping)
{
    std::string_view texts[WideMapping];
    bool known[WideMapping] = {};
    for (quint32 i = 0; i < mapping.count; ++i) {
        const auto text = m_data->keyText(m_data->children[mapping.first + 2 * i]);
        known[i] = text.has_value();
        texts[i] = text.value_or(std::string_view());
        for (quint32 j = 0; known[i] && j < i; ++j) {
            if (known[j] && texts[j] == texts[i]) {
                reportDuplicate(mapping, i, j);
                break;
            }
        }
    }
}

void TreeBuilder::checkKeys(NodeData &mapping)
{
    if (mapping.count <= WideMapping) {
        checkFewKeys(mapping);
        return;
    }
    const size_t table = m_data->children.size();
    const quint32 slots = tableSize(mapping.count);
    m_data->children.resize(table + slots, NoNode);
    for (quint32 i = 0; i < mapping.count; ++i) {
        const auto text = m_data->keyText(m_data->children[mapping.first + 2 * i]);
        if (!text)
            continue;
        size_t slot = keyHash(*text) & (slots - 1);
        for (;; slot = (slot + 1) & (slots - 1)) {
            quint32 &entry = m_data->children[table + slot];
            if (entry == NoNode) {
                entry = i;
                break;
            }
            if (m_data->keyText(m_data->children[mapping.first + 2 * entry]) == text) {
                reportDuplicate(mapping, i, entry);
                break;
            }
        }
    }
}

void TreeBuilder::reportDuplicate(const NodeData &mapping, quint32 member, quint32 first)
{
    const quint32 again = m_data->children[mapping.first + 2 * member];
    const NodeData &key = m_data->nodes[again];
    const base::Position before = place(*m_data, m_data->nodes[m_data->children[mapping.first + 2 * first]]);
    report("duplicate-key", {key.begin, key.end},
           tr("The key “%1” is here for the second time; the first is in line %2, column %3. Keep one of them.")
               .arg(toQString(m_data->keyText(again).value_or(std::string_view()))).arg(before.line).arg(before.column),
           m_data->children[mapping.first + 2 * member + 1]);
}

void TreeBuilder::report(const char *rule, base::Span span, const QString &message, quint32 node, Severity severity)
{
    if (severity == Severity::Error)
        m_data->clean = false;
    if (m_findings.size() >= MostFindings) {
        ++m_unreported;
        return;
    }
    Finding finding;
    finding.rule = (m_data->json ? QLatin1String("json/") : QLatin1String("yaml/")) + QLatin1String(rule);
    finding.severity = severity;
    finding.message = message;
    finding.span = span;
    m_findings.push_back({std::move(finding), node});
}

void TreeBuilder::limitReached(base::Span span, const QString &message)
{
    if (m_stopped)
        return;
    report("limit", span, message);
    m_stopped = true;
}

void TreeBuilder::publishFindings()
{
    std::stable_sort(m_findings.begin(), m_findings.end(),
                     [](const Pending &a, const Pending &b) { return a.finding.span.begin < b.finding.span.begin; });
    for (Pending &pending : m_findings) {
        if (pending.node != NoNode)
            pending.finding.path = Tree(m_data).node(pending.node).pointer();
        m_data->findings.push_back(std::move(pending.finding));
    }
    if (m_unreported > 0) {
        Finding more;
        more.rule = m_data->json ? QStringLiteral("json/limit") : QStringLiteral("yaml/limit");
        more.message = tr("There are %L1 more errors; only the first %L2 are listed.").arg(m_unreported).arg(MostFindings);
        more.span = {m_data->source.size(), m_data->source.size()};
        m_data->findings.push_back(std::move(more));
    }
}

std::shared_ptr<const TreeData> TreeBuilder::finish()
{
    publishFindings();
    return m_data;
}

} // namespace meshwright::text

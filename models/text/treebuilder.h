// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/treedata.h"

#include <QHash>

namespace meshwright::text {

/// A scalar as a scanner found it.
struct ScannedScalar {
    base::Span span;
    ScalarStyle style = ScalarStyle::Plain;
    bool verbatim = true;  ///< the value is a piece of the source
    bool multiLine = false;
    quint32 poolBegin = 0; ///< where it is decoded in the pool, when not verbatim
    quint32 poolSize = 0;
};

/// Puts nodes into a TreeData in reading order, and keeps the promises both readers share: limits,
/// duplicate keys, anchors without cycles, findings with places and paths.
class TreeBuilder {
public:
    struct Collection {
        quint32 id;
        size_t mark;              ///< where its children begin on the stack of children
        quint32 anchor = 0;       ///< number of its anchor, counted from 1
    };

    TreeBuilder(const SourceText &source, const ReadLimits &limits, bool json);

    TreeData &data() { return *m_data; }
    const ReadLimits &limits() const { return m_limits; }
    std::shared_ptr<const TreeData> finish();

    quint32 addScalar(const ScannedScalar &scalar, const Properties &properties, bool isKey);
    quint32 addAlias(base::Span span, bool isKey);
    Collection open(NodeKind kind, quint32 begin, bool flow, const Properties &properties);
    void child(quint32 node) { m_children.push_back(node); }
    quint32 childCount(const Collection &collection) const { return quint32(m_children.size() - collection.mark); }
    quint32 lastChild() const { return m_children.back(); }
    void close(const Collection &collection, quint32 end);
    /// Puts a mapping in front of the newest subtree, which becomes its first key.
    Collection wrapInMapping(quint32 node, bool flow, quint32 begin, const Properties &properties);
    /// Gives properties to a node that was made without.
    void setProperties(quint32 node, const Properties &properties);
    void markKey(quint32 node, bool isExplicit);

    void beginDocument() { m_anchors.clear(); m_weight = 0; }
    /// Rules are named without their room: "syntax" becomes "yaml/syntax" or "json/syntax".
    void report(const char *rule, base::Span span, const QString &message, quint32 node = NoNode, Severity severity = Severity::Error);
    void limitReached(base::Span span, const QString &message);
    /// A limit was hit: the reader stops where it is.
    bool isStopped() const { return m_stopped; }

private:
    struct Anchor {
        quint32 node;
        quint64 weight;   ///< nodes it stands for, aliases expanded; while it is open: the count when it was opened
        bool open;
    };
    struct Pending {
        Finding finding;
        quint32 node;
    };

    quint32 addNode(const NodeData &node, const Properties &properties);
    quint32 addProperties(const Properties &properties);
    quint32 openAnchor(quint32 node, const Properties &properties);
    void closeAnchor(quint32 number);
    void addWeight(quint64 weight, base::Span span);
    void checkKeys(NodeData &mapping);
    void checkFewKeys(const NodeData &mapping);
    void reportDuplicate(const NodeData &mapping, quint32 member, quint32 first);
    void publishFindings();

    std::shared_ptr<TreeData> m_data;
    ReadLimits m_limits;
    std::vector<quint32> m_children;
    std::vector<Anchor> m_anchorList;
    QHash<QByteArrayView, quint32> m_anchors; ///< name → number in the list, counted from 1
    std::vector<Pending> m_findings;
    quint32 m_nodes = 0;   ///< without keys
    quint32 m_aliases = 0;
    quint64 m_weight = 0;  ///< nodes so far in this document, aliases expanded
    bool m_stopped = false;
    bool m_weightReported = false;
    int m_unreported = 0;
};

} // namespace meshwright::text

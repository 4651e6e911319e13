// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/tree.h"

#include <cstdlib>

/// What holds for every tree, however broken its text is.
inline void checkTree(const meshwright::text::Tree &tree)
{
    using namespace meshwright;
    using namespace meshwright::text;
    const auto demand = [](bool promise) {
        if (!promise)
            std::abort();
    };
    const quint32 size = tree.source().size();
    for (quint32 id = 0; id < tree.nodeCount(); ++id) {
        const Node node = tree.node(id);
        const base::Span span = node.span(), full = node.fullSpan();
        demand(full.begin <= span.begin && span.begin <= span.end && span.end <= size);
        const Node holder = node.parent();
        demand(!holder || (holder.id() < id && holder.span().end >= span.end));
        const bool isKey = holder && holder.kind() == NodeKind::Mapping && holder.key(node.indexInParent()) == node;
        demand(!holder || isKey || holder.at(node.indexInParent()) == node);
        node.value();
        node.number();
        node.integer();
        node.boolean();
    }
    for (const base::Span comment : tree.comments())
        demand(comment.begin < comment.end && comment.end <= size && tree.source().view()[comment.begin] == '#');
    demand(tree.isClean() || !tree.findings().empty());
    for (const Finding &finding : tree.findings())
        demand(finding.span.begin <= finding.span.end && finding.span.end <= size && !finding.message.isEmpty());
    for (quint32 offset = 0; offset <= size && offset < 64; ++offset)
        tree.nodeAt(offset);
    for (int i = 0; i < tree.documentCount(); ++i)
        tree.document(i).toValue();
}

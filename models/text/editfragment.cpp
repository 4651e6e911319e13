// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/editfragment.h"

#include "text/editlayout.h"
#include "text/jsonparser.h"
#include "text/treedata.h"
#include "text/yamlparser.h"

#include <algorithm>

namespace meshwright::text {

namespace {

int depthOf(Node node)
{
    int depth = 0;
    for (; node.isValid(); node = node.parent())
        ++depth;
    return depth;
}

ReadLimits limitsBelow(const Tree &tree, const Node &scope)
{
    ReadLimits out = tree.data().limits;
    out.depth -= depthOf(scope) - 1;
    return out;
}

struct Piece {
    QByteArray text;
    qint64 grown; ///< by how many bytes the patches lengthen it
};

// A range of the text with the patches made in it; nothing where one lies outside.
std::optional<Piece> patchedPiece(std::string_view text, base::Span range, base::Span allowed, const PatchSet &patches)
{
    std::vector<TextPatch> moved;
    qint64 grown = 0;
    for (const TextPatch &patch : patches.patches()) {
        if (patch.at < allowed.begin || patch.endBefore() > allowed.end)
            return {};
        grown += patch.inserted.size() - patch.removed.size();
        moved.push_back({patch.at - range.begin, patch.removed, patch.inserted});
    }
    auto applied = PatchSet(std::move(moved)).applied(QByteArray(text.data() + range.begin, qsizetype(range.size())));
    if (!applied)
        return {};
    return Piece{*std::move(applied), grown};
}

bool fits(const Tree &before, const TreeData &fragment, qint64 grown)
{
    const ReadLimits &limits = before.data().limits;
    return qint64(before.source().size()) + grown <= qint64(limits.bytes) && before.nodeCount() + fragment.nodes.size() <= limits.nodes;
}

size_t commentsIn(const Tree &tree, base::Span span)
{
    const auto &comments = tree.comments();
    const auto from = [&](quint32 at) { return std::lower_bound(comments.begin(), comments.end(), at, [](base::Span comment, quint32 place) { return comment.begin < place; }); };
    return size_t(from(span.end) - from(span.begin));
}

std::optional<bool> jsonHolds(const PatchSet &patches, const Change &change, const Tree &before)
{
    const Node scope = change.collection;
    const base::Span span = scope.span();
    if (span.size() < 2)
        return {};
    const auto piece = patchedPiece(before.source().view(), span, {span.begin, span.end}, patches);
    if (!piece || piece->text.isEmpty() || piece->text[0] != before.source().bytes()[span.begin])
        return {};
    const SourceText source(piece->text);
    const Tree after = readJson(source, limitsBelow(before, scope));
    if (!fits(before, after.data(), piece->grown))
        return {};
    return after.isClean() && after.root() && after.root().span() == base::Span{0, source.size()} && isExactlyIn(change, scope, after.root());
}

// The node that is read again: the value itself where only it is replaced, else its collection.
struct Scope {
    Node node;
    Node holder;
    int index;
    bool isValue;
};

std::optional<Scope> scopeOf(const Change &change, const Tree &before)
{
    Scope out{change.collection, change.collection.parent(), change.collection.indexInParent(), false};
    if (change.kind == Change::Kind::Replace)
        out = {change.collection.at(change.index), change.collection, change.index, true};
    if (!out.holder || out.holder.isFlow() || (!out.isValue && out.node.isFlow()))
        return {};
    if (out.holder.kind() == NodeKind::Mapping && (before.data().nodes[out.holder.key(out.index).id()].flags & NodeData::ExplicitKey))
        return {};
    return out;
}

} // namespace

std::optional<bool> isExactlyHere(const PatchSet &patches, const Change &change, const Tree &before)
{
    const TreeData &data = before.data();
    if (!change.collection || data.hasAnchors || data.hasAliases || before.documentCount() != 1 || !data.documents[0].handles.empty())
        return {};
    if (before.isJson())
        return jsonHolds(patches, change, before);
    const auto scope = scopeOf(change, before);
    if (!scope)
        return {};
    const EditLayout layout(before);
    const std::string_view text = layout.text();
    const quint32 begin = layout.behindIndicator(scope->holder, scope->index);
    // The next content behind the node, where reading has to stop again.
    quint32 next = layout.nextLine(std::max(begin, scope->node.fullSpan().end));
    while (next < text.size() && (layout.isBlankLine(next) || layout.isCommentLine(next)))
        next = layout.nextLine(next);
    const quint32 first = layout.lineStart(begin);
    const auto piece = patchedPiece(text, {first, layout.nextLine(next)}, {begin, next}, patches);
    if (!piece)
        return {};
    const SourceText source(piece->text);
    TreeBuilder builder(source, limitsBelow(before, scope->node), false);
    YamlParser parser(builder, source.view());
    const quint32 root = parser.parseFragment({begin - first, layout.entryColumn(scope->holder), scope->holder.kind() == NodeKind::Mapping});
    const quint32 stopped = parser.nextContent();
    const Tree after(builder.finish());
    if (!fits(before, after.data(), piece->grown))
        return {};
    const quint32 content = next < text.size() ? next + quint32(layout.indentation(next)) : next;
    if (!after.isClean() || stopped != quint32(qint64(content - first) + piece->grown) || !parser.isGapAt(begin - first))
        return {}; // the whole text decides
    const size_t comments = after.comments().size(), commentsBefore = commentsIn(before, {begin, next});
    const bool mayLose = change.kind == Change::Kind::Replace || change.kind == Change::Kind::Remove;
    if (comments > commentsBefore || (comments < commentsBefore && !mayLose))
        return {};
    return scope->isValue ? holds(after.node(root), change.value) : isExactlyIn(change, scope->node, after.node(root));
}

} // namespace meshwright::text

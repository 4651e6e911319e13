// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/substitute.h"

#include "text/treedata.h"

#include <set>

namespace meshwright::text {

Tree withTexts(const Tree &tree, const std::unordered_map<quint32, QByteArray> &texts)
{
    auto data = std::make_shared<TreeData>(tree.data());
    std::set<quint32> mappings;
    for (const auto &[id, text] : texts) {
        NodeData &node = data->nodes[id];
        Q_ASSERT(node.kind == NodeKind::Scalar);
        if (node.flags & NodeData::Key)
            mappings.insert(node.parent);
        node.flags &= quint8(~NodeData::Verbatim);
        node.type = ScalarType::String;
        node.first = quint32(data->pool.size());
        node.count = quint32(text.size());
        data->pool.append(text.constData(), size_t(text.size()));
    }
    for (const quint32 mapping : mappings)
        data->indexMembers(data->nodes[mapping]);
    return Tree(std::move(data));
}

} // namespace meshwright::text

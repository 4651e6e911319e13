// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/substitute.h"

#include "text/treedata.h"

namespace meshwright::text {

Tree withTexts(const Tree &tree, const std::unordered_map<quint32, QByteArray> &texts)
{
    auto data = std::make_shared<TreeData>(tree.data());
    for (const auto &[id, text] : texts) {
        NodeData &node = data->nodes[id];
        Q_ASSERT(node.kind == NodeKind::Scalar && !(node.flags & NodeData::Key)); // keys have a table that knows their texts
        node.flags &= quint8(~NodeData::Verbatim);
        node.type = ScalarType::String;
        node.first = quint32(data->pool.size());
        node.count = quint32(text.size());
        data->pool.append(text.constData(), size_t(text.size()));
    }
    return Tree(std::move(data));
}

} // namespace meshwright::text

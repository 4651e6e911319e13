// SPDX-License-Identifier: GPL-3.0-or-later
#include "events.h"

using namespace meshwright::text;

namespace {

QByteArray escaped(std::string_view text)
{
    QByteArray out;
    for (const char c : text) {
        switch (c) {
        case '\n': out += "\\n"; break;
        case '\t': out += "\\t"; break;
        case '\r': out += "\\r"; break;
        case '\b': out += "\\b"; break;
        case '\\': out += "\\\\"; break;
        default: out += c;
        }
    }
    return out;
}

QByteArray bytes(std::string_view text) { return {text.data(), qsizetype(text.size())}; }

QByteArray properties(const TreeData &data, const Node &node)
{
    QByteArray out;
    if (!node.anchor().empty())
        out += " &" + bytes(node.anchor());
    if (!node.tag().empty())
        out += " <" + data.resolvedTag(node.id()) + ">";
    return out;
}

void write(QByteArray &out, const TreeData &data, const Node &node)
{
    if (node.kind() == NodeKind::Alias) {
        out += "=ALI *" + bytes(node.anchor()) + "\n";
    } else if (node.kind() == NodeKind::Scalar) {
        static constexpr char marks[] = ":'\"|>";
        out += "=VAL" + properties(data, node) + " " + marks[int(node.scalarStyle())] + escaped(node.value()) + "\n";
    } else {
        const bool isMapping = node.kind() == NodeKind::Mapping;
        out += isMapping ? "+MAP" : "+SEQ";
        if (node.isFlow())
            out += isMapping ? " {}" : " []";
        out += properties(data, node) + "\n";
        for (int i = 0; i < node.size(); ++i) {
            if (isMapping)
                write(out, data, node.key(i));
            write(out, data, node.at(i));
        }
        out += isMapping ? "-MAP\n" : "-SEQ\n";
    }
}

} // namespace

QByteArray eventsOf(const std::shared_ptr<const TreeData> &data)
{
    const Tree tree(data);
    QByteArray out = "+STR\n";
    for (int i = 0; i < tree.documentCount(); ++i) {
        const DocumentData &document = data->documents[size_t(i)];
        out += document.explicitStart ? "+DOC ---\n" : "+DOC\n";
        if (tree.document(i))
            write(out, *data, tree.document(i));
        out += document.explicitEnd ? "-DOC ...\n" : "-DOC\n";
    }
    return out + "-STR\n";
}

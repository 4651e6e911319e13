// SPDX-License-Identifier: GPL-3.0-or-later
#include "authoring/outline.h"

#include <QCoreApplication>

namespace meshwright::authoring {

namespace {

using text::Node;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(meshwright::authoring::Outline)
};

constexpr size_t mostEntries = 20'000;
constexpr int deepest = 12;

class OutlineReader {
public:
    explicit OutlineReader(const Node &root)
    {
        for (int i = 0; root.isMapping() && i < root.size(); ++i)
            section(root.key(i), root.at(i));
    }

    std::vector<OutlineEntry> entries;

private:
    void add(OutlineEntry::Kind kind, int depth, const QString &title, const QString &detail, const Node &node, quint32 begin)
    {
        if (entries.size() < mostEntries && depth < deepest)
            entries.push_back({kind, depth, title, detail, node.pointer(), {begin, std::max(begin, node.span().end)}});
    }

    static bool holdsMappings(const Node &list) { return list.isSequence() && list.size() > 0 && list.at(0).isMapping(); }

    void section(const Node &key, const Node &value)
    {
        QString detail;
        if (value.isSequence())
            detail = Words::tr("%n entries", nullptr, value.size());
        else if (value.isScalar())
            detail = value.string().section(QLatin1Char('\n'), 0, 0).left(60);
        add(OutlineEntry::Kind::Section, 0, key.string(), detail, value, key.span().begin);
        const bool isSchema = key.value() == "schema";
        if (holdsMappings(value))
            items(value, 1, isSchema);
        else if (holdsMappings(value["members"]))
            items(value["members"], 1, false);
    }

    void items(const Node &list, int depth, bool isSchema)
    {
        for (int i = 0; i < list.size() && entries.size() < mostEntries; ++i) {
            const Node item = list.at(i);
            if (!item.isMapping())
                continue;
            const Node named = nameOf(item);
            const QString title = named.isValid() ? named.string() : Words::tr("entry %1").arg(i + 1);
            const char *type = isSchema ? "physicalType" : "type";
            add(isSchema ? OutlineEntry::Kind::Object : OutlineEntry::Kind::Entry, depth, title, item[type].isScalar() && !(item[type] == named) ? item[type].string() : QString(), item, item.span().begin);
            if (isSchema)
                properties(item, depth + 1);
        }
    }

    void properties(const Node &owner, int depth)
    {
        const Node list = owner["properties"];
        for (int i = 0; list.isSequence() && i < list.size() && entries.size() < mostEntries; ++i) {
            const Node property = list.at(i);
            if (!property.isMapping())
                continue;
            const Node name = property["name"];
            add(OutlineEntry::Kind::Property, depth, name.isScalar() ? name.string() : Words::tr("property %1").arg(i + 1), property["logicalType"].isScalar() ? property["logicalType"].string() : QString(), property, property.span().begin);
            if (depth < deepest) {
                properties(property, depth + 1);
                properties(property["items"], depth + 1);
            }
        }
    }

    static Node nameOf(const Node &item)
    {
        for (const char *key : {"name", "server", "username", "role", "channel", "property", "type", "id"}) {
            if (item[key].isScalar())
                return item[key];
        }
        return {};
    }
};

} // namespace

std::vector<OutlineEntry> outlineOf(const text::Tree &tree)
{
    return OutlineReader(tree.root()).entries;
}

int entryAt(const std::vector<OutlineEntry> &entries, quint32 offset)
{
    int found = -1;
    for (size_t i = 0; i < entries.size() && entries[i].span.begin <= offset; ++i) {
        if (offset <= entries[i].span.end)
            found = int(i);
    }
    return found;
}

std::vector<Fold> foldsOf(const text::Tree &tree)
{
    std::vector<Fold> folds;
    const text::SourceText &source = tree.source();
    const std::string_view bytes = source.view();
    for (quint32 id = 0; id < tree.nodeCount(); ++id) {
        const Node node = tree.node(id);
        const bool isBlock = node.kind() == text::NodeKind::Scalar && (node.scalarStyle() == text::ScalarStyle::Literal || node.scalarStyle() == text::ScalarStyle::Folded);
        const bool isCollection = node.kind() == text::NodeKind::Mapping || node.kind() == text::NodeKind::Sequence;
        if ((!isBlock && !isCollection) || node.span().isEmpty() || !node.parent().isValid())
            continue;
        // What belongs to a key folds to the line of the key.
        const quint32 begin = node.keyNode().isValid() ? node.keyNode().span().begin : node.span().begin;
        quint32 end = node.span().end;
        while (end > begin && (bytes[end - 1] == '\n' || bytes[end - 1] == '\r' || bytes[end - 1] == ' '))
            --end;
        const int first = source.position(begin).line - 1;
        const int last = source.position(end).line - 1;
        if (last > first && (folds.empty() || !(folds.back().first == first && folds.back().last == last)))
            folds.push_back({first, last});
    }
    return folds;
}

} // namespace meshwright::authoring

// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/rules/all.h"

#include "base/tr.h"
#include "contract/fields.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace meshwright::contract::rules {

using base::tr;

namespace {

/// Places where the standard lets people write what they like; an `id` there is none of ours.
bool isFree(const Node &node)
{
    const std::string_view key = node.keyNode().value();
    return key == "arguments" || key == "implementation" || key == "examples" || key == "value";
}

void judgeList(const text::Tree &tree, const Node &list, Reporter &report)
{
    QStringList taken;
    for (int i = 0; i < list.size(); ++i)
        taken.append(textOf(list.at(i), "id"));
    QHash<QString, int> first;
    for (int i = 0; i < list.size(); ++i) {
        const Node id = list.at(i).isMapping() ? list.at(i).find("id") : Node();
        if (textOf(id).isEmpty())
            continue;
        const auto known = first.constFind(id.string());
        if (known == first.constEnd()) {
            first.insert(id.string(), i);
            continue;
        }
        Finding &finding = report.error(id, tr("The id “%1” is already that of item %2 of this list. Ids are unique within their list.")
                                 .arg(id.string(), QString::number(*known + 1)));
        report.offerFreeName(finding, tree, id, taken);
    }
}

void run(const text::Tree &tree, Reporter &report)
{
    // By number, not by climbing down: aliases are then seen once, where they are defined.
    for (quint32 number = 0; number < tree.nodeCount(); ++number) {
        const Node node = tree.node(number);
        if (node.kind() != text::NodeKind::Sequence || node.size() < 2)
            continue;
        Node above = node;
        while (above && !isFree(above))
            above = above.parent();
        if (!above)
            judgeList(tree, node, report);
    }
}

} // namespace

const TreeRule duplicateId{"contract/duplicate-id", "two parts of one list have the same id", run};

} // namespace meshwright::contract::rules

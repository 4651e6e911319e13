// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/rules/all.h"

#include "base/tr.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace meshwright::contract::rules {

using base::tr;

namespace {

void run(const text::Tree &tree, Reporter &report)
{
    for (quint32 number = 0; number < tree.nodeCount(); ++number) {
        const Node list = tree.node(number);
        if (list.kind() != text::NodeKind::Sequence || list.keyNode().value() != "customProperties")
            continue;
        QSet<QString> seen;
        for (int i = 0; i < list.size(); ++i) {
            const Node name = list.at(i).find("property");
            if (!name.isScalar() || name.isNull())
                continue;
            if (seen.contains(name.string())) {
                Finding &finding = report.warning(name, tr("The custom property “%1” is already set in this list; readers take one of the two.").arg(name.string()));
                report.offer(finding, tr("Remove this entry"), [&] { return text::edit::remove(tree, list.at(i).path()); });
            }
            seen.insert(name.string());
        }
    }
}

} // namespace

const TreeRule duplicateCustomProperty{"contract/duplicate-custom-property", "a custom property is set twice", run};

} // namespace meshwright::contract::rules

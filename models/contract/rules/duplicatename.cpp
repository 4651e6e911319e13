// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/rules/all.h"

#include "base/tr.h"
#include "contract/rules/walk.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace meshwright::contract::rules {

using base::tr;

namespace {

template <typename Named>
QStringList namesOf(const std::vector<Named> &list)
{
    QStringList names;
    for (const Named &named : list)
        names.append(named.name);
    return names;
}

template <typename Named>
void judge(const text::Tree &tree, const std::vector<Named> &list, const char *twice, Reporter &report)
{
    QHash<QString, QString> first; // by the name in lower case, as most databases compare names
    for (const Named &named : list) {
        if (named.name.isEmpty())
            continue;
        const auto known = first.constFind(named.name.toCaseFolded());
        if (known == first.constEnd()) {
            first.insert(named.name.toCaseFolded(), named.name);
            continue;
        }
        const Node at = named.node.find("name");
        if (*known == named.name) {
            Finding &finding = report.error(at, tr(twice).arg(named.name));
            report.offerFreeName(finding, tree, at, namesOf(list));
        } else
            report.warning(at, tr("“%1” and “%2” differ only in case; most databases can't tell them apart.").arg(named.name, *known));
    }
}

void run(const Contract &contract, Reporter &report)
{
    judge(contract.tree, contract.schema, QT_TRANSLATE_NOOP("Free", "There is already an object “%1” here. Names are unique among their neighbours."), report);
    eachPropertyList(contract, [&](const std::vector<Property> &list) {
        judge(contract.tree, list, QT_TRANSLATE_NOOP("Free", "There is already a property “%1” here. Names are unique among their neighbours."), report);
    });
}

} // namespace

const ContractRule duplicateName{"contract/duplicate-name", "two objects, or two properties side by side, have the same name", run};

} // namespace meshwright::contract::rules

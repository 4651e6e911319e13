// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/rules/all.h"

#include "base/tr.h"
#include "contract/rules/walk.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace meshwright::contract::rules {

using base::tr;

namespace {

void judge(const text::Tree &tree, const Property &property, Reporter &report)
{
    QSet<std::pair<int, QString>> seen;
    for (const Node &value : property.enumValues) {
        if (!value.isScalar())
            continue;
        const std::pair<int, QString> key{int(value.scalarType()), value.string()};
        if (seen.contains(key)) {
            Finding &finding = report.warning(value, tr("The value “%1” is listed twice; which of the two descriptions holds?").arg(value.string()));
            report.offer(finding, tr("Remove this entry"), [&] { return text::edit::remove(tree, value.path().parent()); });
        }
        seen.insert(key);
    }
}

void run(const Contract &contract, Reporter &report)
{
    eachProperty(contract, [&](const Property &property) { judge(contract.tree, property, report); });
}

} // namespace

const ContractRule duplicateEnumValue{"contract/duplicate-enum-value", "an enum lists a value twice", run};

} // namespace meshwright::contract::rules

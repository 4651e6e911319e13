// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/rules/all.h"

#include "base/tr.h"
#include "contract/rules/walk.h"

using namespace Qt::StringLiterals;

namespace meshwright::contract::rules {

using base::tr;

namespace {

void run(const Contract &contract, Reporter &report)
{
    eachProperty(contract, [&](const Property &property) {
        if (property.logicalType == "array"_L1 && !property.node.find("items")) {
            Finding &finding = report.warning(property.node.find("logicalType"), tr("The array “%1” does not say what it holds. Add “items” with a logicalType.").arg(property.name));
            report.offer(finding, tr("Add items of type string"), [&] {
                return text::edit::set(contract.tree, property.node.path() / "items", text::Value::mapping({{"logicalType", text::Value::string(QByteArray("string"))}}));
            });
        }
    });
}

} // namespace

const ContractRule arrayWithoutItems{"contract/array-without-items", "an array does not say what it holds", run};

} // namespace meshwright::contract::rules

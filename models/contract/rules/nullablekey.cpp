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
        const Node required = property.node.find("required");
        if (property.primaryKey && required.boolean() == false) {
            Finding &finding = report.warning(required, tr("“%1” is part of the primary key, so it can't be left empty: “required: false” contradicts that.").arg(property.name));
            report.offer(finding, tr("Take “required: false” out"), [&] { return text::edit::remove(contract.tree, required.path()); });
        }
    });
}

} // namespace

const ContractRule nullableKey{"contract/nullable-key", "a part of the primary key may be empty", run};

} // namespace meshwright::contract::rules

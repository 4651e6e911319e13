// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/rules/all.h"

#include "contract/rules/walk.h"

using namespace Qt::StringLiterals;

namespace meshwright::contract::rules {

namespace {

void run(const Contract &contract, Reporter &report)
{
    eachProperty(contract, [&](const Property &property) {
        const Node required = property.node.find("required");
        if (property.primaryKey && required.boolean() == false) {
            Finding &finding = report.warning(required, u"“%1” is part of the primary key, so it can't be left empty: “required: false” contradicts that."_s.arg(property.name));
            report.offer(finding, u"Take “required: false” out"_s, [&] { return text::edit::remove(contract.tree, required.path()); });
        }
    });
}

} // namespace

const ContractRule nullableKey{"contract/nullable-key", "a part of the primary key may be empty", run};

} // namespace meshwright::contract::rules

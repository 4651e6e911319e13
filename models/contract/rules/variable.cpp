// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/rules/all.h"

#include "contract/suggest.h"
#include "contract/variables.h"
#include "contract/version.h"

using namespace Qt::StringLiterals;

namespace meshwright::contract::rules {

namespace {

void run(const Contract &contract, Reporter &report)
{
    if (compareVersions(contract.apiVersion, u"v3.2.0"_s) < 0)
        return; // before, "${" had no meaning
    QStringList names;
    Node first;
    for (const Variable &variable : variablesOf(contract.tree)) {
        if (variable.name.isEmpty()) {
            report.warning(variable.node, u"“%1” is not a variable that can be filled in. It is written ${NAME} or ${NAME:-otherwise}, with letters, digits and _."_s.arg(variable.written));
            continue;
        }
        if (variable.hasDefault || names.contains(variable.name))
            continue;
        first = first ? first : variable.node;
        names.append(variable.name);
    }
    if (first)
        report.hint(first, u"This contract is complete only with values for the variables %1; “lint --env NAME=VALUE” says which there are."_s.arg(listed(names)));
}

} // namespace

const ContractRule variable{"contract/variable", "a variable is written wrongly, or has no value", run};

} // namespace meshwright::contract::rules

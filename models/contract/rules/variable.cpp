// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/rules/all.h"

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
    if (!first)
        return;
    constexpr qsizetype most = 8;
    const QString more = names.size() > most ? u" and %1 more"_s.arg(names.size() - most) : QString();
    report.hint(first, u"Where this contract is used, these variables need values: %1. “lint --env NAME=VALUE” judges it with them."_s.arg(names.mid(0, most).join(u", "_s) + more));
}

} // namespace

const ContractRule variable{"contract/variable", "a variable is written wrongly, or has no value", run};

} // namespace meshwright::contract::rules

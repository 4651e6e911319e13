// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/rules/all.h"

#include "base/tr.h"
#include "contract/variables.h"
#include "contract/version.h"

using namespace Qt::StringLiterals;

namespace meshwright::contract::rules {

using base::tr;

namespace {

void run(const Contract &contract, Reporter &report)
{
    if (compareVersions(contract.apiVersion, u"v3.2.0"_s) < 0)
        return; // before, "${" had no meaning
    QStringList names;
    Node first;
    for (const Variable &variable : variablesOf(contract.tree)) {
        if (variable.name.isEmpty()) {
            report.warning(variable.node, tr("“%1” is not a variable that can be filled in. It is written ${NAME} or ${NAME:-otherwise}, with letters, digits and _.").arg(variable.written));
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
    const QString shown = names.mid(0, most).join(u", "_s);
    report.hint(first, tr("Where this contract is used, these variables need values: %1. “lint --env NAME=VALUE” judges it with them.")
                           .arg(names.size() > most ? tr("%1 and %2 more").arg(shown, QString::number(names.size() - most)) : shown));
}

} // namespace

const ContractRule variable{"contract/variable", "a variable is written wrongly, or has no value", run};

} // namespace meshwright::contract::rules

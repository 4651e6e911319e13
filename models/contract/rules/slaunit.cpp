// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/rules/all.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace meshwright::contract::rules {

namespace {

/// Promises of a duration: a bare number says nothing.
bool isDuration(const QString &property)
{
    static const QStringList names{u"latency"_s, u"ly"_s, u"retention"_s, u"re"_s, u"frequency"_s, u"fy"_s, u"timetodetect"_s, u"td"_s,
                                   u"timetonotify"_s, u"tn"_s, u"timetorepair"_s, u"tr"_s};
    return names.contains(property.toLower());
}

void run(const Contract &contract, Reporter &report)
{
    for (const ServiceLevel &level : contract.serviceLevels) {
        if (level.value.number() && level.unit.isEmpty() && isDuration(level.property))
            report.warning(level.value, u"“%1” is %2 – of what? Add a unit, for example d for days or h for hours."_s.arg(level.property, level.value.string()));
    }
}

} // namespace

const ContractRule slaUnit{"contract/sla-unit", "a duration is promised without a unit", run};

} // namespace meshwright::contract::rules

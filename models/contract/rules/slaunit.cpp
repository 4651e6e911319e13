// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/rules/all.h"

#include "base/tr.h"
#include "contract/suggest.h"
#include "contract/timeunit.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace meshwright::contract::rules {

using base::tr;

namespace {

/// Promises of a duration: a number says nothing without a unit of time.
bool isDuration(const QString &property)
{
    static const QStringList names{u"latency"_s, u"ly"_s, u"retention"_s, u"re"_s, u"frequency"_s, u"fy"_s, u"timetodetect"_s, u"td"_s,
                                   u"timetonotify"_s, u"tn"_s, u"timetorepair"_s, u"tr"_s};
    return names.contains(property.toLower());
}

void reportUnknown(const Contract &contract, const ServiceLevel &level, Reporter &report)
{
    const Node unit = level.node.find("unit");
    const QString meant = nearest(level.unit, timeUnitWords());
    const QString advice = meant.isEmpty() ? tr("Known are s, min, h, d, w, mo and y, and their names in full.") : tr("Did you mean “%1”?").arg(meant);
    Finding &finding = report.warning(unit, tr("“%1” is no unit of time that is known here, so nobody can tell how long %2 may be. %3").arg(level.unit, level.property, advice));
    if (!meant.isEmpty())
        report.offerText(finding, contract.tree, unit, meant);
}

void run(const Contract &contract, Reporter &report)
{
    for (const ServiceLevel &level : contract.serviceLevels) {
        if (!level.value.number() || !isDuration(level.property))
            continue;
        if (level.unit.isEmpty())
            report.warning(level.value, tr("“%1” is %2 – of what? Add a unit, for example d for days or h for hours.").arg(level.property, level.value.string()));
        else if (!timeUnit(level.unit))
            reportUnknown(contract, level, report);
    }
}

} // namespace

const ContractRule slaUnit{"contract/sla-unit", "a duration is promised without a unit of time", run};

} // namespace meshwright::contract::rules

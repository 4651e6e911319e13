// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/rules/all.h"

#include "base/tr.h"
#include "contract/fields.h"
#include "contract/rules/walk.h"
#include "contract/suggest.h"

using namespace Qt::StringLiterals;

namespace meshwright::contract::rules {

using base::tr;

namespace {

void judge(const text::Tree &tree, const Property &property, Reporter &report)
{
    if (property.logicalType != "object"_L1 || property.properties.empty())
        return;
    QStringList names;
    for (const Property &part : property.properties)
        names.append(part.name);
    if (names.contains(QString()))
        return; // the one without a name may be meant, and the standard asks for its name
    for (const Node &name : itemsOf(property.options.find("required"))) {
        if (name.isScalar() && !names.contains(name.string())) {
            Finding &finding = report.error(name, tr("“%1” requires a part “%2” that it does not have.%3").arg(property.name, name.string(), didYouMean(name.string(), names)));
            report.offerText(finding, tree, name, nearest(name.string(), names));
        }
    }
}

void run(const Contract &contract, Reporter &report)
{
    eachProperty(contract, [&](const Property &property) { judge(contract.tree, property, report); });
}

} // namespace

const ContractRule requiredPart{"contract/required-part", "an object requires a part that it does not have", run};

} // namespace meshwright::contract::rules

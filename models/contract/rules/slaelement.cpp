// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/rules/all.h"

#include "base/tr.h"
#include "contract/reference.h"
#include "contract/rules/walk.h"
#include "contract/suggest.h"

using namespace Qt::StringLiterals;

namespace meshwright::contract::rules {

using base::tr;

namespace {

/// "orders", "orders.email", or just "email" where people leave the object out.
bool isThere(const Contract &contract, const QString &element)
{
    const Reference reference = parseReference(element);
    if (reference.isElsewhere() || follow(contract, reference).isFound())
        return true;
    return reference.steps.size() == 1
        && std::any_of(contract.schema.begin(), contract.schema.end(), [&](const SchemaObject &object) { return object.property(element); });
}

QStringList known(const Contract &contract)
{
    QStringList names;
    for (const SchemaObject &object : contract.schema) {
        names.append(object.name);
        for (const Property &property : object.properties)
            names.append(object.name + u'.' + property.name);
    }
    return names;
}

void judge(const Contract &contract, const Node &at, Severity severity, Reporter &report)
{
    const QStringList elements = at.string().split(u',');
    for (const QString &part : elements) {
        const QString element = part.trimmed();
        if (element.isEmpty() || isThere(contract, element))
            continue;
        const QString message = tr("No object or property “%1” is in this contract's schema.%2").arg(element, didYouMean(element, known(contract)));
        Finding &finding = severity == Severity::Error ? report.error(at, message) : report.warning(at, message);
        if (elements.size() == 1)
            report.offerText(finding, contract.tree, at, nearest(element, known(contract)));
    }
}

void run(const Contract &contract, Reporter &report)
{
    if (hasNameless(contract))
        return;
    for (const ServiceLevel &level : contract.serviceLevels) {
        if (!level.element.isEmpty())
            judge(contract, level.node.find("element"), Severity::Error, report);
    }
    // Deprecated and going away: a warning is enough.
    if (!contract.slaDefaultElement.isEmpty())
        judge(contract, contract.tree.root().find("slaDefaultElement"), Severity::Warning, report);
}

} // namespace

const ContractRule slaElement{"contract/sla-element", "a service level is promised for something that is not in the schema", run};

} // namespace meshwright::contract::rules

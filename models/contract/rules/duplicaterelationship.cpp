// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/rules/all.h"

#include "base/tr.h"
#include "contract/reference.h"
#include "contract/rules/walk.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace meshwright::contract::rules {

using base::tr;

namespace {

/// The ends by what they lead to, so that names and ids of the same property count as one.
QString endsOf(const Contract &contract, const QStringList &ends)
{
    QString key;
    for (const QString &end : ends) {
        const Reference reference = parseReference(end);
        const Target target = reference.isElsewhere() ? Target() : follow(contract, reference);
        key += (target.isFound() ? shorthand(*target.object, target.parts) : end) + u'\n';
    }
    return key;
}

void run(const Contract &contract, Reporter &report)
{
    QSet<QString> seen;
    eachRelationship(contract, [&](const Property *property, const Relationship &relationship) {
        const QString from = property ? property->node.pointer() : endsOf(contract, relationship.from);
        const QString key = relationship.type + u'\t' + from + u'\t' + endsOf(contract, relationship.to);
        if (relationship.to.isEmpty())
            return;
        if (seen.contains(key)) {
            Finding &finding = report.warning(relationship.node.find("to"), tr("The relationship to “%1” is already there.").arg(relationship.to.join(", "_L1)));
            report.offer(finding, tr("Remove this relationship"), [&] { return text::edit::remove(contract.tree, relationship.node.path()); });
        }
        seen.insert(key);
    });
}

} // namespace

const ContractRule duplicateRelationship{"contract/duplicate-relationship", "a relationship is stated twice", run};

} // namespace meshwright::contract::rules

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

QString missingWords(const Target &target, bool byId)
{
    if (!target.object)
        return (byId ? tr("This contract has no object with the id “%1”.") : tr("This contract has no object “%1”.")).arg(target.missing);
    if (target.parts.empty())
        return (byId ? tr("The object “%1” has no property with the id “%2”.") : tr("The object “%1” has no property “%2”.")).arg(target.object->name, target.missing);
    return (byId ? tr("The property “%1” has no property with the id “%2”.") : tr("The property “%1” has no property “%2”."))
        .arg(shorthand(*target.object, target.parts), target.missing);
}

/// What the standard's pattern refuses is its finding already.
bool isWellSpelt(const Reference &reference)
{
    return reference.form != Reference::Form::Malformed
        && std::all_of(reference.steps.begin(), reference.steps.end(), [](const QString &step) {
               return std::all_of(step.begin(), step.end(), [](QChar c) { return c.unicode() < 128 && (c.isLetterOrNumber() || c == u'_' || c == u'-'); });
           });
}

void reportMissing(const Contract &contract, const Node &end, const Reference &reference, const Target &target, Reporter &report)
{
    const bool byId = reference.form == Reference::Form::Ids;
    Finding &finding = report.error(end, missingWords(target, byId) + didYouMean(target.missing, target.candidates));
    const QString near = nearest(target.missing, target.candidates);
    if (near.isEmpty() || byId)
        return;
    QStringList steps = reference.steps;
    steps[target.object ? qsizetype(target.parts.size()) + 1 : 0] = near;
    report.offerText(finding, contract.tree, end, steps.join(u'.'));
}

void judge(const Contract &contract, const Node &end, Reporter &report)
{
    const Reference reference = parseReference(end.string());
    // Another file is the mesh's matter.
    if (reference.isElsewhere() || !isWellSpelt(reference))
        return;
    const Target target = follow(contract, reference);
    if (!target.isFound())
        reportMissing(contract, end, reference, target, report);
    else if (target.parts.empty())
        report.warning(end, tr("“%1” names a whole object. A relationship joins properties, for example “%2.%3”.")
                                .arg(end.string(), target.object->name, target.object->properties.empty() ? u"id"_s : target.object->properties.front().name));
}

void run(const Contract &contract, Reporter &report)
{
    if (hasNameless(contract))
        return;
    eachRelationship(contract, [&](const Property *, const Relationship &relationship) {
        for (const std::string_view key : {"from", "to"}) {
            for (const Node &end : endNodes(relationship, key)) {
                if (end.isScalar() && !end.isNull())
                    judge(contract, end, report);
            }
        }
    });
}

} // namespace

const ContractRule danglingReference{"contract/dangling-reference", "a relationship leads to something that is not there", run};

} // namespace meshwright::contract::rules

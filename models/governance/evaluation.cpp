// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/evaluation.h"

#include "base/tr.h"
#include "governance/federation.h"
#include "governance/judgement.h"
#include "governance/offer.h"

#include <algorithm>
#include <map>

namespace meshwright::governance {

using base::tr;

namespace {

QString kindName(Subject::Kind kind)
{
    switch (kind) {
    case Subject::Kind::Contract:
        return QStringLiteral("contract");
    case Subject::Kind::Product:
        return QStringLiteral("product");
    case Subject::Kind::Mesh:
        return QStringLiteral("mesh");
    case Subject::Kind::Other:
        return QStringLiteral("other");
    }
    Q_UNREACHABLE();
}

bool concerns(const Rule &rule, const Subject &subject, bool inMesh)
{
    const bool isMesh = subject.kind == Subject::Kind::Mesh;
    if (!rule.isEnabled() || (!rule.paths.empty() && rule.isMeshScope() != isMesh) || rule.needsMesh() != inMesh)
        return false;
    return rule.appliesTo.isEmpty() || rule.appliesTo.contains(kindName(subject.kind));
}

std::map<QString, RulePtr> rulesFor(const std::vector<RulePack> &packs, const Subject &subject)
{
    std::map<QString, RulePtr> rules;
    for (const RulePack &pack : packs) {
        if (!pack.domain.isEmpty() && domainKey(pack.domain) != domainKey(subject.domain))
            continue;
        for (const RulePtr &rule : pack.rulesFor(subject.path)) {
            RulePtr &inForce = rules[rule->id];
            if (!inForce || pack.domain.isEmpty() || !loosens(*inForce, *rule))
                inForce = rule;
        }
    }
    return rules;
}

const text::Finding *unreadable(const text::Tree &tree)
{
    for (const text::Finding &finding : tree.findings()) {
        if (finding.severity == text::Severity::Error && !finding.rule.endsWith(QLatin1String("/duplicate-key")))
            return &finding;
    }
    return nullptr;
}

text::Finding notEvaluated(const Rule &rule, const Subject &subject, const QString &reason)
{
    text::Finding finding;
    finding.rule = rule.id;
    finding.severity = rule.level == Level::Off ? text::Severity::Warning : severityOf(rule.level);
    finding.message = reason.left(1).toUpper() + reason.mid(1) + (reason.endsWith(u'.') ? QString() : QStringLiteral("."));
    finding.span = underlined({subject.root, {}, {}}, false);
    finding.why = rule.why;
    finding.notEvaluated = true;
    return finding;
}

} // namespace

bool isReadable(const text::Tree &tree)
{
    return !unreadable(tree);
}

QLatin1String outcomeName(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Passed:
        return QLatin1String("passed");
    case Outcome::Failed:
        return QLatin1String("failed");
    case Outcome::NotEvaluated:
        return QLatin1String("not-evaluated");
    case Outcome::Waived:
        return QLatin1String("waived");
    }
    Q_UNREACHABLE();
}

const Verdict *Evaluation::verdict(const QString &ruleId) const
{
    for (const Verdict &verdict : verdicts) {
        if (verdict.rule->id == ruleId)
            return &verdict;
    }
    return nullptr;
}

void settle(Verdict &verdict, std::vector<text::Finding> found, const Subject &subject, const std::vector<Waiver> &waivers, QDate today, Evaluation &evaluation)
{
    for (text::Finding &finding : found) {
        if (finding.notEvaluated) {
            evaluation.findings.push_back(std::move(finding));
            continue;
        }
        const auto waiver = std::find_if(waivers.begin(), waivers.end(), [&](const Waiver &w) { return w.covers(finding, subject.id, subject.name, subject.version, today); });
        if (waiver == waivers.end()) {
            ++verdict.findings;
            evaluation.findings.push_back(std::move(finding));
        } else {
            ++verdict.waived;
            evaluation.waived.push_back({std::move(finding), *waiver});
        }
    }
    if (verdict.findings > 0)
        verdict.outcome = Outcome::Failed;
    else if (!verdict.reason.isEmpty())
        verdict.outcome = Outcome::NotEvaluated;
    else if (verdict.waived > 0)
        verdict.outcome = Outcome::Waived;
}

namespace {

Evaluation evaluated(const std::vector<RulePack> &packs, const Subject &subject, const std::vector<Waiver> &waivers, QDate today, const EvaluationLimits &limits, bool inMesh)
{
    Evaluation evaluation;
    const text::Finding *broken = unreadable(subject.tree);
    QDeadlineTimer deadline(limits.allMilliseconds);
    Offers offers(subject, today, limits);
    for (const auto &[id, rule] : rulesFor(packs, subject)) {
        if (!concerns(*rule, subject, inMesh))
            continue;
        Verdict verdict;
        verdict.rule = rule;
        std::vector<text::Finding> found;
        bool hasOwnWords = false; // the findings say already what was not evaluated, and where
        if (broken) {
            verdict.reason = tr("the text can't be read: %1").arg(broken->message);
        } else if (!rule->unevaluable.isEmpty()) {
            verdict.reason = rule->unevaluable;
        } else if (inMesh && !subject.mesh) {
            verdict.reason = tr("the rule compares this file with all others, and only this file was read; name the folder of the mesh");
        } else if (!subject.root) {
            verdict.reason = tr("the mesh has more parts than rules may look at together");
        } else if (deadline.hasExpired()) {
            verdict.reason = tr("the rules before it took longer than %1 ms").arg(limits.allMilliseconds);
        } else {
            Judgement judgement(*rule, subject, today, limits, [&offers, &rule = *rule](const Target &target, const Complaint &complaint, const text::Finding &finding) {
                return offers.fixFor(rule, target, complaint, finding);
            });
            judgement.run();
            verdict.places = judgement.places();
            verdict.reason = judgement.limitHit();
            if (verdict.reason.isEmpty())
                verdict.reason = judgement.unjudged();
            hasOwnWords = judgement.limitHit().isEmpty() && !verdict.reason.isEmpty();
            found = judgement.takeFindings();
        }
        settle(verdict, std::move(found), subject, waivers, today, evaluation);
        if (!verdict.reason.isEmpty() && !hasOwnWords)
            evaluation.findings.push_back(notEvaluated(*rule, subject, verdict.reason));
        evaluation.verdicts.push_back(std::move(verdict));
    }
    std::stable_sort(evaluation.findings.begin(), evaluation.findings.end(),
                     [](const text::Finding &a, const text::Finding &b) { return a.span.begin < b.span.begin; });
    return evaluation;
}

} // namespace

Evaluation evaluate(const std::vector<RulePack> &packs, const Subject &subject, const std::vector<Waiver> &waivers, QDate today, const EvaluationLimits &limits)
{
    return evaluated(packs, subject, waivers, today, limits, false);
}

Evaluation evaluateInMesh(const std::vector<RulePack> &packs, const Subject &subject, const std::vector<Waiver> &waivers, QDate today, const EvaluationLimits &limits)
{
    return evaluated(packs, subject, waivers, today, limits, true);
}

Needs needsOf(const std::vector<RulePack> &packs)
{
    Needs needs;
    for (const RulePack &pack : packs) {
        for (const RulePtr &rule : pack.rules) {
            // what overrides switch on for some files counts as well
            if (!rule->isEnabled() && !pack.fileOverrides)
                continue;
            needs.mesh = needs.mesh || rule->needsMesh();
            needs.meshScope = needs.meshScope || rule->isMeshScope();
            needs.samples = needs.samples || rule->needsSamples();
        }
    }
    return needs;
}

} // namespace meshwright::governance

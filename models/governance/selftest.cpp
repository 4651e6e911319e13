// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/selftest.h"

#include "governance/judgement.h"

#include <algorithm>

namespace meshwright::governance {

namespace {

Subject subjectOf(const Example &example)
{
    Subject subject;
    subject.tree = example.tree;
    subject.root = example.root;
    const QString kind = example.root["kind"].string();
    subject.kind = kind == u"DataProduct" ? Subject::Kind::Product : Subject::Kind::Contract;
    subject.id = example.root["id"].string();
    subject.name = example.root["name"].string();
    return subject;
}

ExampleResult tried(const RulePtr &rule, const Example &example, const EvaluationLimits &limits)
{
    ExampleResult result{rule, example, false, {}};
    if (!rule->unevaluable.isEmpty()) {
        result.what = QStringLiteral("not evaluated: %1").arg(rule->unevaluable);
        return result;
    }
    // a rule that is switched off is tried as a warning
    Rule enabled = *rule;
    enabled.level = rule->level == Level::Off ? Level::Warning : rule->level;
    const Subject subject = subjectOf(example);
    Judgement judgement(enabled, subject, base::Clock::system().now().date(), limits);
    judgement.run();
    const auto findings = judgement.takeFindings();
    if (!judgement.limitHit().isEmpty())
        result.what = QStringLiteral("not evaluated: %1").arg(judgement.limitHit());
    else if (example.mustPass && !findings.empty())
        result.what = QStringLiteral("it must pass, but %1: %2").arg(findings.front().path, findings.front().message);
    else if (!example.mustPass && findings.empty())
        result.what = QStringLiteral("it must fail, but nothing was found (%1 places looked at)").arg(judgement.places());
    result.isRight = result.what.isEmpty();
    return result;
}

} // namespace

std::vector<ExampleResult> selfTest(const RulePack &pack, const EvaluationLimits &limits)
{
    std::vector<ExampleResult> results;
    for (const RulePtr &rule : pack.rules) {
        for (const Example &example : rule->examples)
            results.push_back(tried(rule, example, limits));
    }
    return results;
}

std::vector<RulePtr> untried(const RulePack &pack)
{
    std::vector<RulePtr> result;
    for (const RulePtr &rule : pack.rules) {
        const auto has = [&rule](bool mustPass) {
            return std::any_of(rule->examples.begin(), rule->examples.end(), [mustPass](const Example &e) { return e.mustPass == mustPass; });
        };
        if (!has(true) || !has(false))
            result.push_back(rule);
    }
    return result;
}

} // namespace meshwright::governance

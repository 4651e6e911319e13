// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/rules/all.h"

#include "base/tr.h"
#include "contract/rules/walk.h"

using namespace Qt::StringLiterals;

namespace meshwright::contract::rules {

using base::tr;

namespace {

using Operator = QualityRule::Operator;

/// No count of rows reaches below 0, and no share above 100 percent.
void judgeRange(const QualityRule &rule, const Node &value, Reporter &report)
{
    const auto number = value.number();
    if (!number || rule.kind != QualityRule::Kind::Library)
        return;
    if (*number < 0)
        report.warning(value, tr("“%1” counts rows, so it is never below 0; %2 can't be meant.").arg(rule.metric, value.string()));
    else if (rule.unit == "percent"_L1 && *number > 100)
        report.warning(value, tr("A share is never above 100 percent; %1 can't be meant.").arg(value.string()));
}

void judge(const text::Tree &tree, const QualityRule &rule, Reporter &report)
{
    const bool isBetween = rule.op == Operator::Between || rule.op == Operator::NotBetween;
    if (!isBetween)
        return judgeRange(rule, rule.expected, report);
    const auto low = rule.expected[0].number(), high = rule.expected[1].number();
    if (low && high && *low > *high) {
        Finding &finding = report.error(rule.expected, tr("The smaller number comes first: %2 and %1. As it stands, nothing is between %1 and %2.")
                                        .arg(rule.expected[0].string(), rule.expected[1].string()));
        report.offer(finding, tr("Swap the two numbers"), [&] { return text::edit::move(tree, rule.expected[1].path(), 0); });
    }
    for (int i = 0; rule.expected.isSequence() && i < rule.expected.size(); ++i)
        judgeRange(rule, rule.expected.at(i), report);
}

void run(const Contract &contract, Reporter &report)
{
    eachQualityRule(contract, [&](const SchemaObject &, const Property *, const QualityRule &rule) { judge(contract.tree, rule, report); });
}

} // namespace

const ContractRule expectation{"contract/expectation", "a quality rule expects what can't be", run};

} // namespace meshwright::contract::rules

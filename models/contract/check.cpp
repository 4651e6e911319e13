// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/check.h"

#include "contract/rules/all.h"

#include <algorithm>
#include <set>

namespace meshwright::contract {

namespace {

using text::Finding;

void sortByPlace(std::vector<Finding> &findings)
{
    std::stable_sort(findings.begin(), findings.end(), [](const Finding &a, const Finding &b) { return a.span.begin < b.span.begin; });
}

template <typename RuleList, typename Subject>
void runAll(const RuleList &list, const Subject &subject, rules::Reporter &report)
{
    for (const auto *rule : list) {
        report.begin(rule->id);
        rule->run(subject, report);
    }
}

std::vector<RuleInfo> allInfos()
{
    std::vector<RuleInfo> infos;
    for (const auto *rule : rules::treeRules())
        infos.push_back({rule->id, rule->summary});
    for (const auto *rule : rules::contractRules())
        infos.push_back({rule->id, rule->summary});
    for (const auto *rule : rules::productRules())
        infos.push_back({rule->id, rule->summary});
    std::sort(infos.begin(), infos.end(), [](const RuleInfo &a, const RuleInfo &b) { return std::string_view(a.id) < b.id; });
    return infos;
}

} // namespace

std::vector<Finding> check(const Contract &contract, bool withFixes)
{
    std::vector<Finding> findings;
    rules::Reporter report(findings, withFixes);
    runAll(rules::treeRules(), contract.tree, report);
    runAll(rules::contractRules(), contract, report);
    sortByPlace(findings);
    return findings;
}

std::vector<Finding> checkProduct(const Product &product, bool withFixes)
{
    std::vector<Finding> findings;
    rules::Reporter report(findings, withFixes);
    runAll(rules::treeRules(), product.tree, report);
    runAll(rules::productRules(), product, report);
    sortByPlace(findings);
    return findings;
}

void dropEchoes(std::vector<Finding> &findings, const std::vector<Finding> &ofStandard)
{
    std::set<QString> wrong; // the value itself is wrong, whatever it is meant to say
    for (const Finding &finding : ofStandard) {
        const QStringView rule = QStringView(finding.rule).sliced(finding.rule.indexOf(u'/') + 1);
        const bool isOfValue = rule == u"type" || rule == u"allowed-value" || rule == u"pattern" || rule == u"range" || rule == u"length" || rule == u"duplicate-item";
        if (isOfValue && finding.severity == text::Severity::Error && !finding.path.isEmpty())
            wrong.insert(finding.path);
    }
    std::erase_if(findings, [&](const Finding &finding) {
        // The value, or a part of it: the item that is there twice.
        return wrong.contains(finding.path) || wrong.contains(finding.path.left(finding.path.lastIndexOf(u'/')));
    });
}

std::span<const RuleInfo> ruleInfos()
{
    static const std::vector<RuleInfo> infos = allInfos();
    return infos;
}

} // namespace meshwright::contract

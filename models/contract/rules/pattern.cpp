// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/rules/all.h"

#include "base/tr.h"
#include "contract/rules/walk.h"
#include "standard/pattern.h"

using namespace Qt::StringLiterals;

namespace meshwright::contract::rules {

using base::tr;

namespace {

using standard::Pattern;

/// Every text that the contract itself gives as a value of the property.
std::vector<Node> textsGiven(const Property &property)
{
    std::vector<Node> texts;
    for (const auto *list : {&property.enumValues, &property.examples}) {
        for (const Node &value : *list) {
            if (value.isString())
                texts.push_back(value);
        }
    }
    return texts;
}

void judgeMatches(const Property &property, const Node &at, const Pattern &pattern, Reporter &report)
{
    const std::vector<Node> texts = textsGiven(property);
    bool anyMatch = texts.empty(), gaveUp = false;
    for (const Node &text : texts) {
        const Pattern::Match match = pattern.match(text.value());
        anyMatch = anyMatch || match == Pattern::Match::Yes;
        gaveUp = gaveUp || match == Pattern::Match::GaveUp;
    }
    if (gaveUp)
        report.notEvaluated(at, tr("Whether this pattern matches the values given for “%1” could not be decided: it takes too long to try.").arg(property.name));
    else if (!anyMatch)
        report.error(at, tr("This pattern matches none of the values that the contract itself gives for “%1”, such as “%2”.")
                             .arg(property.name, texts.front().string().left(60)));
}

void judge(const Property &property, const Node &at, Reporter &report)
{
    if (!at.isString())
        return;
    const std::string_view text = at.value();
    const auto pattern = Pattern::compile(QByteArray(text.data(), qsizetype(text.size())));
    if (!pattern)
        report.error(at, tr("This pattern can't be read: %1").arg(pattern.problem().what));
    else
        judgeMatches(property, at, **pattern, report);
}

void run(const Contract &contract, Reporter &report)
{
    eachProperty(contract, [&](const Property &property) {
        judge(property, property.options.find("pattern"), report);
        for (const QualityRule &rule : property.quality) {
            if (rule.metric == "invalidValues"_L1)
                judge(property, rule.arguments.find("pattern"), report);
        }
    });
}

} // namespace

const ContractRule pattern{"contract/pattern", "a pattern that can't be read, or that matches nothing the contract gives as a value", run};

} // namespace meshwright::contract::rules

// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/evaluation.h"

namespace meshwright::governance {

Subject Subject::of(const text::Tree &tree, const QString &path)
{
    Subject subject;
    subject.tree = tree;
    subject.root = tree.root();
    subject.path = path;
    const text::Node root = subject.root;
    const QString kind = root["kind"].string();
    if (kind == u"DataProduct")
        subject.kind = Kind::Product;
    else if (kind == u"DataContract" || root["schema"] || root["datasetName"])
        subject.kind = Kind::Contract;
    subject.id = (root["id"] ? root["id"] : root["uuid"]).string();
    subject.name = root["name"].string();
    subject.version = root["version"].string();
    subject.domain = (root["domain"] ? root["domain"] : root["datasetDomain"]).string();
    return subject;
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

} // namespace meshwright::governance

// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/analysis.h"

#include "base/together.h"
#include "base/tr.h"
#include "contract/check.h"
#include "standard/judge.h"

#include <QDir>

#include <algorithm>

namespace meshwright::governance {

using base::tr;

namespace {

using text::Finding;
using text::Severity;

constexpr qsizetype worthAThread = 40'000; // bytes
constexpr QLatin1String rulesUnreadable("governance/rules-unreadable");

Analysis::Kind kindOf(standard::Recognised::Family family)
{
    switch (family) {
    case standard::Recognised::Family::Odcs:
        return Analysis::Kind::Contract;
    case standard::Recognised::Family::Odps:
        return Analysis::Kind::Product;
    case standard::Recognised::Family::Dcs:
    case standard::Recognised::Family::Unknown:
        return Analysis::Kind::Other;
    }
    Q_UNREACHABLE();
}

void append(std::vector<Finding> &to, std::vector<Finding> from)
{
    to.insert(to.end(), std::make_move_iterator(from.begin()), std::make_move_iterator(from.end()));
}

bool isWrong(const PackFinding &finding)
{
    return finding.finding.severity == Severity::Error;
}

// A pack that can't be read may have held the very rule that this text breaks.
void tellOfUnreadableRules(const Rules &rules, Analysis &analysis)
{
    const auto wrong = std::find_if(rules.findings.begin(), rules.findings.end(), isWrong);
    if (wrong == rules.findings.end())
        return;
    Finding finding;
    finding.rule = rulesUnreadable;
    finding.severity = Severity::Warning;
    finding.notEvaluated = true;
    finding.message = tr("Not every rule could be applied, because %1 has errors: %2").arg(wrong->file, wrong->finding.message);
    analysis.findings.push_back(std::move(finding));
}

void readView(Analysis &analysis)
{
    if (analysis.kind == Analysis::Kind::Contract)
        analysis.contract = contract::readContract(analysis.tree);
    else if (analysis.kind == Analysis::Kind::Product)
        analysis.product = contract::readProduct(analysis.tree);
}

void readNames(Analysis &analysis)
{
    const auto take = [&analysis](const auto &view) {
        analysis.id = view.id;
        analysis.name = view.name;
        analysis.title = view.title();
        analysis.version = view.version;
        analysis.status = view.status;
        analysis.domain = view.domain;
        analysis.tags = view.tags;
    };
    if (analysis.contract)
        take(*analysis.contract);
    else if (analysis.product)
        take(*analysis.product);
}

void judgeSense(Analysis &analysis, const standard::Judgement &judgement)
{
    std::vector<Finding> findings;
    const bool isMisspelt = !judgement.meantKeys.empty();
    const text::Tree meant = standard::asMeant(analysis.tree, judgement);
    if (analysis.contract)
        findings = contract::check(isMisspelt ? contract::readContract(meant) : *analysis.contract);
    else if (analysis.product)
        findings = contract::checkProduct(isMisspelt ? contract::readProduct(meant) : *analysis.product);
    contract::dropEchoes(findings, judgement.findings);
    append(analysis.findings, std::move(findings));
}

standard::Judgement judgeByStandard(Analysis &analysis)
{
    const standard::Judgement judgement = standard::judge(analysis.tree);
    analysis.standard = judgement.standard;
    analysis.schemaValid = judgement.schemaValid;
    analysis.findings = judgement.findings;
    return judgement;
}

void takeEvaluation(Analysis &analysis, Evaluation evaluation, const Rules &rules)
{
    append(analysis.findings, std::move(evaluation.findings));
    evaluation.findings.clear();
    analysis.evaluation = std::move(evaluation);
    tellOfUnreadableRules(rules, analysis);
}

void count(Analysis &analysis)
{
    for (const Finding &finding : analysis.findings) {
        if (finding.notEvaluated)
            ++analysis.notEvaluated;
        else if (finding.severity == Severity::Error)
            ++analysis.errors;
        else if (finding.severity == Severity::Warning)
            ++analysis.warnings;
    }
}

State stateOf(const Analysis &analysis)
{
    if (!standard::isReadable(analysis.tree) || !analysis.tree.root().isMapping())
        return State::Broken;
    if (analysis.errors)
        return State::Errors;
    if (analysis.warnings)
        return State::Warnings;
    return analysis.notEvaluated || analysis.kind == Analysis::Kind::Other ? State::NotEvaluated : State::Passed;
}

void loadWaiversOf(const QString &folder, Rules &rules)
{
    const QDir dir(folder);
    for (const QString &name : dir.entryList({QStringLiteral("*.waivers.yaml"), QStringLiteral("*.waivers.yml")}, QDir::Files, QDir::Name)) {
        const QString path = dir.filePath(name);
        const auto file = loadWaivers(path);
        if (!file) {
            Finding finding;
            finding.rule = QStringLiteral("governance/waivers-unreadable");
            finding.message = file.problem().what;
            rules.findings.push_back({path, std::move(finding)});
            continue;
        }
        rules.waivers.insert(rules.waivers.end(), file->waivers.begin(), file->waivers.end());
        for (const Finding &finding : file->findings)
            rules.findings.push_back({path, finding});
    }
}

} // namespace

RulesPointer loadRules(const QString &workspaceFolder, const QStringList &extraPacks)
{
    auto rules = std::make_shared<Rules>();
    rules->federation = loadFederation(workspaceFolder, extraPacks);
    rules->findings = rules->federation.findings;
    loadWaiversOf(QDir(workspaceFolder).filePath(QStringLiteral("rules")), *rules);
    return rules;
}

QLatin1String stateName(State state)
{
    switch (state) {
    case State::Broken:
        return QLatin1String("broken");
    case State::Errors:
        return QLatin1String("errors");
    case State::Warnings:
        return QLatin1String("warnings");
    case State::NotEvaluated:
        return QLatin1String("not-evaluated");
    case State::Passed:
        return QLatin1String("passed");
    }
    Q_UNREACHABLE();
}

Analysis analyse(const QByteArray &text, const QString &fileName, const Rules &rules)
{
    Analysis analysis;
    analysis.source = text::SourceText(text);
    analysis.tree = text::readByName(analysis.source, fileName);
    analysis.kind = kindOf(standard::recognise(analysis.tree).family);
    // What stands in a text that can't be read whole is a guess; only the reader speaks of it.
    const bool isWhole = standard::isReadable(analysis.tree);
    const bool hasRules = isWhole && analysis.kind != Analysis::Kind::Other;
    Evaluation evaluation;
    const auto byRules = [&] {
        evaluation = evaluate(rules.federation.packs, Subject::of(analysis.tree, fileName), rules.waivers, rules.today, rules.limits);
    };
    const auto byStandardAndSense = [&] {
        readView(analysis);
        readNames(analysis);
        const standard::Judgement judgement = judgeByStandard(analysis);
        if (isWhole)
            judgeSense(analysis, judgement);
    };
    if (hasRules && text.size() > worthAThread) {
        base::together(byRules, byStandardAndSense);
    } else {
        byStandardAndSense();
        if (hasRules)
            byRules();
    }
    if (hasRules)
        takeEvaluation(analysis, std::move(evaluation), rules);
    analysis.form = rules.federation.formFor(analysis.domain);
    std::stable_sort(analysis.findings.begin(), analysis.findings.end(),
                     [](const Finding &a, const Finding &b) { return a.span.begin < b.span.begin; });
    count(analysis);
    analysis.state = stateOf(analysis);
    return analysis;
}

Analysis reopened(const Brief &brief, const QString &fileName)
{
    Analysis analysis{brief, {}, {}, {}};
    analysis.tree = text::readByName(brief.source, fileName);
    readView(analysis);
    return analysis;
}

} // namespace meshwright::governance

// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/selftest.h"

#include "base/tr.h"
#include "governance/judgement.h"
#include "governance/wholemesh.h"

#include <algorithm>

namespace meshwright::governance {

using base::tr;

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

/// The documents of an example, each as a file of its own.
std::vector<MeshView::Document> documentsOf(const Example &example)
{
    std::vector<MeshView::Document> documents;
    quint32 nodes = 200'000;
    const auto add = [&](const text::Node &node, const QString &path) {
        QByteArray json;
        if (!appendJson(node, json, nodes))
            return;
        const text::Tree tree = text::readJson(text::SourceText(json));
        const Subject subject = Subject::of(tree, path);
        documents.push_back({path, tree, subject.kind == Subject::Kind::Other ? Subject::Kind::Contract : subject.kind, subject.name.isEmpty() ? subject.id : subject.name});
    };
    if (example.root["kind"])
        add(example.root, QStringLiteral("example.json"));
    for (const char *list : {"products", "contracts"}) {
        for (int i = 0; i < example.root[list].size(); ++i)
            add(example.root[list][i], QStringLiteral("%1/%2.json").arg(QLatin1String(list)).arg(i));
    }
    return documents;
}

std::shared_ptr<const MeshView> meshOf(const Example &example)
{
    std::vector<MeshView::Document> documents = documentsOf(example);
    std::vector<mesh::MeshInput> inputs;
    for (const MeshView::Document &document : documents)
        inputs.push_back({document.path, document.tree});
    MeshView::Options options;
    options.withSamples = true;
    options.samples = [&](const MeshView::Document &document) {
        SampleData data;
        const text::Node objects = example.root["samples"].find(std::string_view(document.tree.root()["id"].string().toStdString()));
        for (int i = 0; i < objects.size(); ++i)
            data.objects.insert(objects.key(i).string(), lookAtRows(objects.at(i)));
        return data;
    };
    return MeshView::of(mesh::buildMesh(inputs), std::move(documents), options);
}

struct Trial {
    std::vector<text::Finding> findings;
    QString limitHit;
    int places = 0;
};

Trial triedAlone(const Rule &rule, const Example &example, const EvaluationLimits &limits)
{
    const Subject subject = subjectOf(example);
    Judgement judgement(rule, subject, base::Clock::system().now().date(), limits);
    judgement.run();
    return {judgement.takeFindings(), judgement.limitHit(), judgement.places()};
}

Trial triedInMesh(const Rule &rule, const Example &example, const EvaluationLimits &limits)
{
    Rules rules;
    rules.limits = limits;
    RulePack pack;
    pack.rules = {std::make_shared<const Rule>(rule)};
    rules.federation.packs = {pack};
    const WholeEvaluation whole = evaluateWhole(rules, meshOf(example));
    Trial trial;
    const auto add = [&trial](const text::Finding &finding) {
        if (finding.notEvaluated)
            trial.limitHit = finding.message;
        else
            trial.findings.push_back(finding);
    };
    for (const Evaluation &evaluation : whole.files) {
        std::for_each(evaluation.findings.begin(), evaluation.findings.end(), add);
        for (const Verdict &verdict : evaluation.verdicts)
            trial.places += verdict.places;
    }
    for (const PackFinding &homeless : whole.homeless)
        add(homeless.finding);
    return trial;
}

ExampleResult tried(const RulePtr &rule, const Example &example, const EvaluationLimits &limits)
{
    ExampleResult result{rule, example, false, {}};
    if (!rule->unevaluable.isEmpty()) {
        result.what = tr("not evaluated: %1").arg(rule->unevaluable);
        return result;
    }
    // a rule that is switched off is tried as a warning
    Rule enabled = *rule;
    enabled.level = rule->level == Level::Off ? Level::Warning : rule->level;
    const Trial trial = rule->needsMesh() ? triedInMesh(enabled, example, limits) : triedAlone(enabled, example, limits);
    if (!trial.limitHit.isEmpty())
        result.what = tr("not evaluated: %1").arg(trial.limitHit);
    else if (example.mustPass && !trial.findings.empty())
        result.what = tr("it must pass, but %1: %2").arg(trial.findings.front().path, trial.findings.front().message);
    else if (!example.mustPass && trial.findings.empty())
        result.what = tr("it must fail, but nothing was found (%1 places looked at)").arg(trial.places);
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

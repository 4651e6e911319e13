// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/wholemesh.h"

#include "governance/judgement.h"

#include <QThread>
#include <QThreadPool>

#include <algorithm>
#include <atomic>
#include <map>

namespace meshwright::governance {

namespace {

Subject subjectOf(const MeshView::Document &document, const std::shared_ptr<const MeshView> &mesh)
{
    Subject subject = Subject::of(document.tree, document.path);
    subject.mesh = mesh;
    return subject;
}

void judgeDocuments(const Rules &rules, const std::shared_ptr<const MeshView> &mesh, WholeEvaluation &whole)
{
    const auto &documents = mesh->documents();
    std::vector<Evaluation> results(documents.size());
    std::atomic<size_t> next{0};
    const auto work = [&] {
        for (size_t i = next++; i < documents.size(); i = next++)
            results[i] = evaluateInMesh(rules.federation.packs, subjectOf(documents[i], mesh), rules.waivers, rules.today, rules.limits);
    };
    QThreadPool pool;
    for (int i = 1; i < QThread::idealThreadCount() && documents.size() > 16; ++i)
        pool.start(work);
    work();
    pool.waitForDone();
    for (size_t i = 0; i < documents.size(); ++i) {
        if (!results[i].verdicts.empty())
            whole.files.insert(documents[i].path, std::move(results[i]));
    }
}

/// Brings what was found in the text of the mesh home to the files.
class MeshJudge {
public:
    MeshJudge(const Rules &rules, const std::shared_ptr<const MeshView> &mesh, WholeEvaluation &whole) : m_rules(rules), m_mesh(mesh), m_whole(whole) {}

    /// The packs for all, or one domain's; of the latter only what is in files of the domain counts.
    void judge(const std::vector<RulePack> &packs, const QString &domain)
    {
        Subject subject = m_mesh->subject(m_mesh);
        subject.domain = domain;
        const Evaluation evaluation = evaluateInMesh(packs, subject, {}, m_rules.today, m_rules.limits);
        std::map<QString, std::map<int, std::vector<text::Finding>>> found; // rule, document
        for (const text::Finding &finding : evaluation.findings) {
            const MeshView::Place place = m_mesh->placeOf(finding.path);
            if (place.document < 0 && domain.isEmpty())
                addHomeless(evaluation, finding);
            else if (place.document >= 0 && (domain.isEmpty() || isOf(place.document, domain)))
                found[finding.rule][place.document].push_back(athome(finding, place, subject));
        }
        for (const Verdict &verdict : evaluation.verdicts) {
            const bool isJudged = verdict.reason.isEmpty();
            std::map<int, std::vector<text::Finding>> &byDocument = found[verdict.rule->id];
            for (int document = 0; document < int(m_mesh->documents().size()); ++document) {
                const bool isFound = byDocument.count(document) > 0;
                if ((isFound || looksAt(*verdict.rule, document)) && (domain.isEmpty() || isOf(document, domain)))
                    addVerdict(verdict, document, std::move(byDocument[document]), isJudged);
            }
        }
    }

private:
    bool isOf(int document, const QString &domain) const
    {
        const Subject subject = Subject::of(m_mesh->documents()[size_t(document)].tree);
        return domainKey(subject.domain) == domainKey(domain);
    }

    /// A rule about products says nothing about contracts.
    bool looksAt(const Rule &rule, int document) const
    {
        const bool isProduct = m_mesh->documents()[size_t(document)].kind == Subject::Kind::Product;
        const QString list = isProduct ? QStringLiteral("$mesh.products") : QStringLiteral("$mesh.contracts");
        return std::any_of(rule.given.begin(), rule.given.end(), [&](const QString &given) { return given.startsWith(list); });
    }

    text::Finding athome(text::Finding finding, const MeshView::Place &place, const Subject &meshSubject) const
    {
        const MeshView::Document &document = m_mesh->documents()[size_t(place.document)];
        const Closest inMesh = closestNode(meshSubject.root, text::Path::fromPointer(finding.path));
        // a domain or an edge is no text of a file; the place that tells of it is a value
        const bool isText = finding.path.startsWith(QLatin1String("/products/")) || finding.path.startsWith(QLatin1String("/contracts/"));
        const bool isKey = isText && inMesh.node.keyNode() && inMesh.node.keyNode().span() == finding.span;
        const Closest here = closestNode(document.tree.root(), text::Path::fromPointer(place.pointer));
        finding.path = here.path.pointer();
        finding.span = underlined(here, isKey && here.missing.isRoot());
        return finding;
    }

    void addHomeless(const Evaluation &evaluation, text::Finding finding) const
    {
        const Verdict *verdict = evaluation.verdict(finding.rule);
        finding.span = verdict->rule->span;
        finding.path.clear();
        m_whole.homeless.push_back({verdict->rule->file, std::move(finding)});
    }

    void addVerdict(const Verdict &ofMesh, int document, std::vector<text::Finding> findings, bool isJudged)
    {
        const MeshView::Document &home = m_mesh->documents()[size_t(document)];
        Evaluation &evaluation = m_whole.files[home.path];
        Verdict verdict;
        verdict.rule = ofMesh.rule;
        verdict.places = 1;
        verdict.reason = isJudged ? QString() : ofMesh.reason;
        settle(verdict, std::move(findings), subjectOf(home, m_mesh), m_rules.waivers, m_rules.today, evaluation);
        evaluation.verdicts.push_back(std::move(verdict));
    }

    const Rules &m_rules;
    const std::shared_ptr<const MeshView> &m_mesh;
    WholeEvaluation &m_whole;
};

} // namespace

WholeEvaluation evaluateWhole(const Rules &rules, const std::shared_ptr<const MeshView> &mesh)
{
    WholeEvaluation whole;
    judgeDocuments(rules, mesh, whole);
    MeshJudge judge(rules, mesh, whole);
    judge.judge(rules.federation.packs, {});
    for (const RulePack &pack : rules.federation.packs) {
        if (!pack.domain.isEmpty() && needsOf({pack}).meshScope)
            judge.judge({pack}, pack.domain);
    }
    for (Evaluation &evaluation : whole.files)
        std::stable_sort(evaluation.findings.begin(), evaluation.findings.end(), [](const text::Finding &a, const text::Finding &b) { return a.span.begin < b.span.begin; });
    return whole;
}

std::shared_ptr<const MeshView> meshViewFor(const Rules &rules, const mesh::Mesh &mesh, const std::function<std::vector<MeshView::Document>()> &documents)
{
    const Needs needs = needsOf(rules.federation.packs);
    if (!needs.mesh)
        return nullptr;
    MeshView::Options options;
    options.withDocument = needs.meshScope;
    options.withSamples = needs.samples;
    return MeshView::of(mesh, documents(), options);
}

} // namespace meshwright::governance

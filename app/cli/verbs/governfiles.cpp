// SPDX-License-Identifier: GPL-3.0-or-later
#include "governfiles.h"

#include "base/file.h"
#include "governance/organisationform.h"
#include "governance/wholemesh.h"
#include "standard/judge.h"

#include <QDir>
#include <QFileInfo>
#include <QThread>
#include <QThreadPool>

#include <algorithm>
#include <atomic>

namespace meshwright::cli {

using governance::Evaluation;
using governance::RulePack;
using governance::Subject;
using governance::Waiver;

namespace {

constexpr qint64 largestFile = 5 * 1024 * 1024;

base::Problem unparsable(const QString &path, const text::Tree &tree)
{
    base::Problem problem{base::Problem::Kind::Unreadable, QStringLiteral("The file can't be parsed."), {}, path, 0, 0};
    for (const text::Finding &finding : tree.findings()) {
        if (finding.severity != text::Severity::Error)
            continue;
        const base::Position at = tree.source().position(finding.span.begin);
        problem.what = finding.message;
        problem.line = at.line;
        problem.column = at.column;
        break;
    }
    return problem;
}

/// A waived finding stays in sight, as the mildest of findings with the decision in front.
text::Finding shown(const governance::WaivedFinding &waived)
{
    text::Finding finding = waived.finding;
    finding.fixes.clear(); // somebody decided that it may stay
    finding.severity = text::Severity::Hint;
    finding.message = QStringLiteral("Waived until %1 by %2 (%3): %4").arg(waived.waiver.until.toString(Qt::ISODate), waived.waiver.who, waived.waiver.reason, finding.message);
    return finding;
}

exchange::FileFindings fileOf(const QString &path, const text::Tree &tree, const std::vector<text::Finding> &findings)
{
    exchange::FileFindings out;
    out.path = path;
    out.source = tree.source();
    out.findings = findings;
    out.valid = out.schemaValid = std::none_of(findings.begin(), findings.end(), [](const text::Finding &f) { return f.severity == text::Severity::Error; });
    if (!governance::isReadable(tree))
        out.problem = unparsable(path, tree);
    return out;
}

text::Tree treeOf(const Rulebook &rulebook, const QString &file)
{
    for (const RulePack &pack : rulebook.rules.federation.packs) {
        for (const governance::PackFile &one : pack.files) {
            if (one.path == file)
                return one.tree;
        }
    }
    return {};
}

/// Under the name of the pack's file.
void addPackFinding(const Rulebook &rulebook, const governance::PackFinding &found, exchange::FindingsReport &report)
{
    for (exchange::FileFindings &file : report.files) {
        if (file.path == found.file) {
            file.findings.push_back(found.finding);
            file.valid = file.valid && found.finding.severity != text::Severity::Error;
            return;
        }
    }
    report.files.push_back(fileOf(found.file, treeOf(rulebook, found.file), {found.finding}));
}

/// A file as it was read, and what is found in it.
struct Judged {
    exchange::FileFindings report;
    text::Tree tree;
    governance::Subject subject;
    Evaluation evaluation;
    bool isReadable = false;
};

Judged readOne(const QString &path, const QHash<QString, QByteArray> &texts = {})
{
    Judged one;
    one.report.path = path;
    const auto known = texts.constFind(path);
    const base::Result<QByteArray> bytes = known == texts.constEnd() ? base::readFile(path, largestFile) : *known;
    if (!bytes) {
        one.report.problem = bytes.problem();
        return one;
    }
    one.report.source = text::SourceText(*bytes);
    one.tree = text::readByName(one.report.source, path);
    one.isReadable = governance::isReadable(one.tree);
    if (!one.isReadable)
        one.report.problem = unparsable(path, one.tree);
    one.subject = Subject::of(one.tree, path);
    return one;
}

/// Calls work(0) … work(count - 1), on all cores.
void onAllCores(size_t count, const std::function<void(size_t)> &work)
{
    std::atomic<size_t> next{0};
    const auto some = [&] {
        for (size_t i = next++; i < count; i = next++)
            work(i);
    };
    QThreadPool pool;
    for (int i = 1; i < QThread::idealThreadCount() && count > 4; ++i)
        pool.start(some);
    some();
    pool.waitForDone();
}

void judgeAlone(Judged &one, const Rulebook &rulebook, bool withStandard)
{
    if (!one.isReadable)
        return;
    one.report.standard = standard::recognise(one.tree).title();
    if (withStandard)
        one.report.schemaValid = standard::judge(one.tree).schemaValid;
    const governance::Rules &rules = rulebook.rules;
    one.evaluation = governance::evaluate(rules.federation.packs, one.subject, rules.waivers, rules.today, rules.limits);
}

void add(Evaluation &to, const Evaluation &from)
{
    to.findings.insert(to.findings.end(), from.findings.begin(), from.findings.end());
    to.waived.insert(to.waived.end(), from.waived.begin(), from.waived.end());
    to.verdicts.insert(to.verdicts.end(), from.verdicts.begin(), from.verdicts.end());
}

void judgeTogether(std::vector<Judged> &judged, const GovernOptions &options, const Rulebook &rulebook, exchange::FindingsReport &report)
{
    const governance::Rules &rules = rulebook.rules;
    if (options.meshFiles.isEmpty()) {
        for (Judged &one : judged) {
            if (one.isReadable)
                add(one.evaluation, governance::evaluateInMesh(rules.federation.packs, one.subject, rules.waivers, rules.today, rules.limits));
        }
        return;
    }
    // paths as they were named stay the names in the report; the mesh knows files by where they are
    QHash<QString, size_t> known;
    for (size_t i = 0; i < judged.size(); ++i)
        known.insert(QFileInfo(judged[i].report.path).absoluteFilePath(), i);
    QStringList others;
    for (const QString &file : options.meshFiles) {
        if (!known.contains(QFileInfo(file).absoluteFilePath()))
            others.append(QFileInfo(file).absoluteFilePath());
    }
    std::vector<Judged> beside(size_t(others.size()));
    onAllCores(beside.size(), [&](size_t i) { beside[i] = readOne(others[qsizetype(i)]); });

    std::vector<governance::MeshView::Document> documents;
    std::vector<mesh::Facts> facts;
    for (const std::vector<Judged> *list : {&judged, &beside}) {
        for (const Judged &one : *list) {
            if (!one.isReadable)
                continue;
            const QString path = QFileInfo(one.report.path).absoluteFilePath();
            documents.push_back({path, one.tree, one.subject.kind, one.subject.name.isEmpty() ? one.subject.id : one.subject.name});
            facts.push_back(mesh::readFacts(path, one.tree));
        }
    }
    const auto view = governance::meshViewFor(rules, mesh::buildMesh(std::move(facts)), [&] { return documents; });
    const governance::WholeEvaluation whole = governance::evaluateWhole(rules, view);
    for (auto found = whole.files.constBegin(); found != whole.files.constEnd(); ++found) {
        if (const auto at = known.constFind(found.key()); at != known.constEnd())
            add(judged[*at].evaluation, *found);
    }
    for (const governance::PackFinding &homeless : whole.homeless)
        addPackFinding(rulebook, homeless, report);
}

exchange::FileFindings told(Judged &one)
{
    if (!one.isReadable)
        return std::move(one.report);
    exchange::FileFindings out = std::move(one.report);
    out.findings = std::move(one.evaluation.findings);
    std::stable_sort(out.findings.begin(), out.findings.end(), [](const text::Finding &a, const text::Finding &b) { return a.span.begin < b.span.begin; });
    out.valid = std::none_of(out.findings.begin(), out.findings.end(), [](const text::Finding &f) { return f.severity == text::Severity::Error && !f.notEvaluated; });
    for (const auto &waived : one.evaluation.waived)
        out.findings.push_back(shown(waived));
    return out;
}

/// Why a waiver no longer covers anything; empty while it may.
QString staleness(const Waiver &waiver, QDate today, const std::vector<Judged> &judged)
{
    if (today > waiver.until)
        return QStringLiteral("it ended on %1").arg(waiver.until.toString(Qt::ISODate));
    for (const Judged &one : judged) {
        const bool isSubject = waiver.subject == one.subject.id || waiver.subject == one.subject.name;
        if (isSubject && !waiver.version.isEmpty() && waiver.version != one.subject.version)
            return QStringLiteral("it was given for version %1, the subject is now at %2").arg(waiver.version, one.subject.version);
    }
    return {};
}

exchange::FileFindings toldOf(const governance::WaiverFile &file, QDate today, const std::vector<Judged> &judged)
{
    exchange::FileFindings out = fileOf(file.path, file.tree, file.findings);
    for (const Waiver &waiver : file.waivers) {
        const QString why = staleness(waiver, today, judged);
        if (why.isEmpty())
            continue;
        text::Finding finding;
        finding.rule = QStringLiteral("waivers/stale");
        finding.severity = text::Severity::Warning;
        finding.message = QStringLiteral("The waiver of “%1” for “%2” is stale: %3.").arg(waiver.rule, waiver.subject, why);
        finding.why = QStringLiteral("A stale waiver no longer covers anything. Renew it or take it out.");
        finding.span = waiver.span;
        out.findings.push_back(finding);
    }
    return out;
}

} // namespace

WorkspaceFolder workspaceOf(const QString &path)
{
    QDir folder(QFileInfo(path).isDir() ? path : QFileInfo(path).absolutePath());
    const QString start = folder.path();
    do {
        const QDir rules(folder.filePath(QStringLiteral("rules")));
        if (!rules.entryList({QStringLiteral("*.ruleset.yaml"), QStringLiteral("*.waivers.yaml")}, QDir::Files).isEmpty() || !governance::formFiles(folder.path()).isEmpty())
            return {folder.path(), true};
        if (folder.exists(QStringLiteral(".git")))
            break;
    } while (folder.makeAbsolute() && folder.cdUp());
    return {start, false};
}

Rulebook readRulebook(const RulebookOptions &options)
{
    Rulebook rulebook;
    governance::Rules &rules = rulebook.rules;
    rules.federation = options.onlyRules ? governance::loadNamed(options.rules) : governance::loadFederation(options.workspace, options.rules, options.tried);
    rulebook.problems = rules.federation.problems;
    rules.findings = rules.federation.findings;
    if (options.onlyRules)
        return rulebook;
    const QDir folder(QDir(options.workspace).filePath(QStringLiteral("rules")));
    for (const QString &name : folder.entryList({QStringLiteral("*.waivers.yaml"), QStringLiteral("*.waivers.yml")}, QDir::Files, QDir::Name)) {
        auto file = governance::loadWaivers(folder.filePath(name));
        if (!file) {
            rulebook.problems.push_back(file.problem());
            continue;
        }
        rules.waivers.insert(rules.waivers.end(), file->waivers.begin(), file->waivers.end());
        rulebook.waiverFiles.push_back(std::move(*file));
    }
    return rulebook;
}

bool needsMesh(const Rulebook &rulebook)
{
    return governance::needsOf(rulebook.rules.federation.packs).mesh;
}

exchange::FindingsReport governFiles(const GovernOptions &options, const Rulebook &rulebook)
{
    exchange::FindingsReport report;
    report.verb = QStringLiteral("govern");
    for (const governance::PackFinding &found : rulebook.rules.findings)
        addPackFinding(rulebook, found, report);
    std::vector<Judged> judged(size_t(options.files.size()));
    onAllCores(judged.size(), [&](size_t i) {
        judged[i] = readOne(options.files[qsizetype(i)], options.texts);
        judgeAlone(judged[i], rulebook, options.withStandard);
    });
    if (needsMesh(rulebook))
        judgeTogether(judged, options, rulebook, report);
    for (const governance::WaiverFile &file : rulebook.waiverFiles) {
        exchange::FileFindings findings = toldOf(file, rulebook.rules.today, judged);
        if (!findings.findings.empty() || findings.problem)
            report.files.push_back(std::move(findings));
    }
    for (Judged &one : judged)
        report.files.push_back(told(one));
    return report;
}

} // namespace meshwright::cli

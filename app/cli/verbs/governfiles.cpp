// SPDX-License-Identifier: GPL-3.0-or-later
#include "governfiles.h"

#include "base/file.h"
#include "standard/judge.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

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
    finding.severity = text::Severity::Hint;
    finding.message = QStringLiteral("Waived until %1 by %2 (%3): %4").arg(waived.waiver.until.toString(Qt::ISODate), waived.waiver.who, waived.waiver.reason, finding.message);
    return finding;
}

class Run {
public:
    Run(const Rulebook &rulebook, QDate today, bool withStandard) : m_rulebook(rulebook), m_today(today), m_withStandard(withStandard) {}

    exchange::FileFindings govern(const QString &path)
    {
        exchange::FileFindings out;
        out.path = path;
        const auto bytes = base::readFile(path, largestFile);
        if (!bytes) {
            out.problem = bytes.problem();
            return out;
        }
        out.source = text::SourceText(*bytes);
        const text::Tree tree = text::readByName(out.source, path);
        if (!governance::isReadable(tree)) {
            out.problem = unparsable(path, tree);
            return out;
        }
        out.standard = standard::recognise(tree).title();
        if (m_withStandard)
            out.schemaValid = standard::judge(tree).schemaValid;
        const Subject subject = Subject::of(tree, path);
        Evaluation evaluation = governance::evaluate(m_rulebook.packs, subject, m_rulebook.waivers, m_today);
        noteWaivers(subject, evaluation);
        out.findings = std::move(evaluation.findings);
        out.valid = std::none_of(out.findings.begin(), out.findings.end(), [](const text::Finding &f) { return f.severity == text::Severity::Error && !f.notEvaluated; });
        for (const auto &waived : evaluation.waived)
            out.findings.push_back(shown(waived));
        return out;
    }

    exchange::FileFindings waiverFile(const governance::WaiverFile &file) const
    {
        exchange::FileFindings out = fileOf(file.path, file.tree, file.findings);
        for (const Waiver &waiver : file.waivers) {
            const QString why = staleness(waiver);
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

    static exchange::FileFindings fileOf(const QString &path, const text::Tree &tree, const std::vector<text::Finding> &findings)
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

private:
    void noteWaivers(const Subject &subject, const Evaluation &)
    {
        for (const Waiver &waiver : m_rulebook.waivers) {
            const bool isSubject = waiver.subject == subject.id || waiver.subject == subject.name;
            if (isSubject && !waiver.version.isEmpty() && waiver.version != subject.version)
                m_changed.push_back({waiver, subject.version});
        }
    }

    QString staleness(const Waiver &waiver) const
    {
        if (m_today > waiver.until)
            return QStringLiteral("it ended on %1").arg(waiver.until.toString(Qt::ISODate));
        for (const auto &[changed, version] : m_changed) {
            if (changed.file == waiver.file && changed.span == waiver.span)
                return QStringLiteral("it was given for version %1, the subject is now at %2").arg(waiver.version, version);
        }
        return {};
    }

    const Rulebook &m_rulebook;
    QDate m_today;
    bool m_withStandard;
    std::vector<std::pair<Waiver, QString>> m_changed;
};

void addPackFindings(const Rulebook &rulebook, exchange::FindingsReport &report)
{
    QStringList seen;
    for (const governance::PackFinding &one : rulebook.findings) {
        if (seen.contains(one.file))
            continue;
        seen.append(one.file);
        std::vector<text::Finding> findings;
        for (const governance::PackFinding &other : rulebook.findings) {
            if (other.file == one.file)
                findings.push_back(other.finding);
        }
        text::Tree tree;
        for (const RulePack &pack : rulebook.packs) {
            for (const governance::PackFile &file : pack.files) {
                if (file.path == one.file)
                    tree = file.tree;
            }
        }
        report.files.push_back(Run::fileOf(one.file, tree, findings));
    }
}

} // namespace

QString workspaceOf(const QString &path)
{
    QDir folder(QFileInfo(path).isDir() ? path : QFileInfo(path).absolutePath());
    const QString start = folder.path();
    do {
        const QDir rules(folder.filePath(QStringLiteral("rules")));
        if (!rules.entryList({QStringLiteral("*.ruleset.yaml"), QStringLiteral("*.waivers.yaml")}, QDir::Files).isEmpty())
            return folder.path();
        if (folder.exists(QStringLiteral(".git")))
            break;
    } while (folder.makeAbsolute() && folder.cdUp());
    return start;
}

Rulebook readRulebook(const RulebookOptions &options)
{
    Rulebook rulebook;
    if (!options.onlyRules) {
        governance::Federation federation = governance::loadFederation(options.workspace, options.rules);
        rulebook.packs = std::move(federation.packs);
        rulebook.findings = std::move(federation.findings);
        rulebook.problems = std::move(federation.problems);
        const QDir rules(QDir(options.workspace).filePath(QStringLiteral("rules")));
        for (const QString &name : rules.entryList({QStringLiteral("*.waivers.yaml")}, QDir::Files, QDir::Name)) {
            auto file = governance::loadWaivers(rules.filePath(name));
            if (!file) {
                rulebook.problems.push_back(file.problem());
                continue;
            }
            rulebook.waivers.insert(rulebook.waivers.end(), file->waivers.begin(), file->waivers.end());
            rulebook.waiverFiles.push_back(std::move(*file));
        }
        return rulebook;
    }
    for (const QString &where : options.rules) {
        auto pack = governance::loadPack(where);
        if (!pack) {
            rulebook.problems.push_back(pack.problem());
            continue;
        }
        rulebook.findings.insert(rulebook.findings.end(), pack->findings.begin(), pack->findings.end());
        rulebook.packs.push_back(std::move(*pack));
    }
    return rulebook;
}

exchange::FindingsReport governFiles(const QStringList &files, const Rulebook &rulebook, QDate today, bool withStandard)
{
    exchange::FindingsReport report;
    report.verb = QStringLiteral("govern");
    addPackFindings(rulebook, report);
    Run run(rulebook, today, withStandard);
    std::vector<exchange::FileFindings> judged;
    for (const QString &file : files)
        judged.push_back(run.govern(file));
    for (const governance::WaiverFile &file : rulebook.waiverFiles) {
        exchange::FileFindings findings = run.waiverFile(file);
        if (!findings.findings.empty() || findings.problem)
            report.files.push_back(std::move(findings));
    }
    std::move(judged.begin(), judged.end(), std::back_inserter(report.files));
    return report;
}

} // namespace meshwright::cli

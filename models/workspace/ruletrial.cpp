// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/ruletrial.h"

#include "base/file.h"
#include "base/tr.h"
#include "governance/wholemesh.h"
#include "text/edit.h"

#include <QDir>

#include <algorithm>
#include <optional>

namespace meshwright::workspace {

using base::Problem;
using base::tr;
using governance::Outcome;

namespace {

constexpr qint64 largestPack = 2 * 1024 * 1024;

QString packPath(const QString &folder, const QString &name)
{
    return QDir(folder).filePath(QStringLiteral("rules/%1.ruleset.yaml").arg(name));
}

void add(TriedFile &file, const governance::Evaluation &evaluation, const std::vector<text::Finding> &findings)
{
    for (const governance::Verdict &verdict : evaluation.verdicts) {
        const bool isWorse = verdict.outcome == Outcome::Failed || (verdict.outcome == Outcome::NotEvaluated && file.outcome != Outcome::Failed);
        file.isConcerned = file.isConcerned || verdict.places > 0 || verdict.outcome != Outcome::Passed;
        if (isWorse)
            file.outcome = verdict.outcome;
        if (verdict.outcome == Outcome::NotEvaluated)
            file.reason = verdict.reason;
    }
    std::copy_if(findings.begin(), findings.end(), std::back_inserter(file.findings), [](const text::Finding &finding) { return !finding.notEvaluated; });
}

using Documents = std::vector<governance::MeshView::Document>;

/// Files that are not open keep no tree, so all are read again; empty where somebody does not want to know any more.
std::optional<Documents> documentsOf(const Snapshot &mesh, const base::Cancel &cancel)
{
    using Kind = governance::Brief::Kind;
    Documents documents;
    for (const auto &file : mesh.files) {
        if (cancel.isRequested())
            return {};
        if (!file->brief || file->brief->kind == Kind::Other)
            continue;
        const auto kind = file->brief->kind == Kind::Contract ? governance::Subject::Kind::Contract : governance::Subject::Kind::Product;
        documents.push_back({file->path, text::readByName(file->brief->source, file->path), kind, file->title});
    }
    return documents;
}

std::vector<RuleTrial::Fault> faultsOf(const governance::RulePack &pack)
{
    std::vector<RuleTrial::Fault> faults;
    for (const governance::PackFinding &found : pack.findings) {
        if (found.finding.severity != text::Severity::Error)
            continue;
        const bool isHere = !pack.files.empty() && found.file == pack.files.front().path;
        const base::Position at = isHere ? pack.files.front().tree.source().position(found.finding.span.begin) : base::Position();
        faults.push_back({isHere ? at.line : 0, isHere ? at.column : 0, found.finding.message});
    }
    return faults;
}

} // namespace

int RuleTrial::count(Outcome outcome) const
{
    return int(std::count_if(files.begin(), files.end(), [&](const TriedFile &file) { return file.isConcerned && file.outcome == outcome; }));
}

RuleTrial tryRules(const Snapshot &mesh, const QByteArray &text, const base::Cancel &cancel)
{
    RuleTrial trial;
    const QString path = packPath(mesh.folder, QStringLiteral("tried"));
    governance::PackLimits limits;
    limits.root = mesh.folder;
    const governance::RulePack pack = governance::readPack(text::SourceText(text), path, limits);
    trial.faults = faultsOf(pack);
    trial.rules = int(std::count_if(pack.rules.begin(), pack.rules.end(), [](const governance::RulePtr &rule) { return rule->isEnabled(); }));
    if (!trial.faults.empty() || trial.rules == 0)
        return trial;
    governance::Rules rules;
    rules.federation = governance::federate({pack});
    rules.limits.offerBytes = 0; // nobody takes fixes here
    const auto documents = documentsOf(mesh, cancel);
    trial.isCancelled = !documents;
    for (size_t i = 0; documents && i < documents->size() && !trial.isCancelled; ++i) {
        const governance::MeshView::Document &document = (*documents)[i];
        const File &file = *mesh.files[size_t(mesh.fileByPath(document.path))];
        const governance::Evaluation evaluation = governance::evaluate(rules.federation.packs, governance::Subject::of(document.tree, file.path), {}, rules.today, rules.limits);
        trial.files.push_back({file.path, file.title, file.brief->domain, Outcome::Passed, false, {}, {}});
        add(trial.files.back(), evaluation, evaluation.findings);
        trial.isCancelled = cancel.isRequested();
    }
    if (trial.isCancelled)
        return trial;
    if (const auto view = governance::meshViewFor(rules, mesh.mesh, [&] { return *documents; })) {
        const governance::WholeEvaluation whole = governance::evaluateWhole(rules, view);
        for (TriedFile &file : trial.files) {
            if (const auto found = whole.files.constFind(file.path); found != whole.files.constEnd())
                add(file, *found, found->findings);
        }
    }
    return trial;
}

QByteArray packOf(const governance::Rule &rule)
{
    const text::Node root = rule.tree.root();
    const auto slice = [&](const text::Node &value) {
        const base::Span key = value.keyNode().span();
        return rule.tree.source().bytes().mid(key.begin, value.span().end - key.begin);
    };
    const text::Node definition = root["rules"].find(text::Path() / rule.id.toUtf8());
    if (!definition)
        return {};
    QByteArray out;
    if (const text::Node aliases = root["aliases"])
        out += slice(aliases).trimmed() + '\n';
    return out + "rules:\n  " + slice(definition).trimmed() + '\n';
}

base::Result<QString> addRules(const QString &folder, const QString &name, const QByteArray &pack)
{
    const QString path = packPath(folder, name);
    const text::Tree tried = text::readYaml(text::SourceText(pack));
    const text::Node rules = tried.root()["rules"];
    governance::PackLimits limits;
    limits.root = folder;
    if (!faultsOf(governance::readPack(text::SourceText(pack), path, limits)).empty() || rules.size() == 0)
        return Problem{Problem::Kind::Refused, tr("There is a fault in the rules, or there are none; nothing was stored."), tr("Mend what is told first."), path};
    const QDir home(QFileInfo(path).path());
    if (!home.exists() && !QDir().mkpath(home.path()))
        return Problem{Problem::Kind::Unwritable, tr("The folder for rules can't be made."), {}, home.path()};
    QByteArray text = pack;
    if (QFileInfo::exists(path)) {
        const auto bytes = base::readFile(path, largestPack);
        if (!bytes)
            return bytes.problem();
        if (tried.root().size() > 1)
            return Problem{Problem::Kind::Refused, tr("Only rules can be added to a file that there is; aliases and other keys can't."), tr("Write the paths into the rule, or add the keys in an editor."), path};
        text = *bytes;
        for (int i = 0; i < rules.size(); ++i) {
            const text::Tree tree = text::readYaml(text::SourceText(text));
            const text::Path place = text::Path() / "rules" / rules.key(i).string().toUtf8();
            if (tree.root().find(place))
                return Problem{Problem::Kind::Refused, tr("The file has a rule “%1” already; nothing was stored.").arg(rules.key(i).string()), tr("Give the new one another id, or change the old one in an editor."), path};
            const auto patches = text::edit::set(tree, place, rules.at(i).toValue());
            if (!patches)
                return patches.problem();
            const auto applied = patches->applied(text);
            if (!applied)
                return applied.problem();
            text = *applied;
        }
    }
    if (const auto saved = base::saveFile(path, text); !saved)
        return saved.problem();
    return path;
}

} // namespace meshwright::workspace

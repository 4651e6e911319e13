// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/federation.h"

#include "base/tr.h"
#include "governance/given.h"
#include "governance/organisationform.h"

#include <QDir>
#include <QFileInfo>
#include <QHash>

namespace meshwright::governance {

using base::tr;

QString domainKey(const QString &domain)
{
    QString key;
    for (const QChar c : domain.toLower()) {
        if (c.isLetterOrNumber())
            key += c;
        else if (!key.isEmpty() && !key.endsWith(u'-'))
            key += u'-';
    }
    return key.endsWith(u'-') ? key.chopped(1) : key;
}

namespace {

QString placeOf(const RulePack &pack, const Rule &rule)
{
    for (const PackFile &file : pack.files) {
        if (file.path == rule.file) {
            const base::Position at = file.tree.source().position(rule.span.begin);
            return QStringLiteral("%1:%2:%3").arg(file.path).arg(at.line).arg(at.column);
        }
    }
    return rule.file;
}

/// What a domain's version of a global rule takes back; empty where it only tightens.
QString loosening(const Rule &global, const Rule &local)
{
    if (!local.isEnabled())
        return tr("switches it off");
    if (local.level > global.level)
        return tr("lowers it from %1 to %2").arg(levelName(global.level), levelName(local.level));
    for (const Override &change : local.overrides) {
        if (change.level > global.level)
            return tr("lowers it at %1").arg(change.pointer);
    }
    if (global.given != local.given || global.then.size() != local.then.size())
        return tr("gives it other places to look at or other checks");
    for (size_t i = 0; i < global.then.size(); ++i) {
        if (!global.then[i].isSame(local.then[i]))
            return tr("gives it other checks");
    }
    return {};
}

using Globals = QHash<QString, std::pair<RulePtr, QString>>; ///< rule, and where it is defined

void collect(const RulePack &pack, Globals &globals)
{
    for (const RulePtr &rule : pack.rules)
        globals.insert(rule->id, {rule, placeOf(pack, *rule)});
}

text::Finding loosened(const RulePack &pack, const QString &how, const Globals::const_iterator &global, const text::Node &at)
{
    text::Finding finding;
    finding.rule = QStringLiteral("federation/loosened");
    finding.message = tr("The pack of the domain “%1” %2: the global rule “%3” (%4). A domain may add and tighten rules, never loosen them; the global rule stays in force. A waiver is the way to an exception.")
                          .arg(pack.domain, how, global.key(), global->second);
    finding.span = at.span();
    finding.path = at ? at.pointer() : QString();
    return finding;
}

/// Overrides for some files that would lower a global rule; evaluate() keeps the global rule there.
void reportOverrides(const RulePack &pack, const Globals &globals, std::vector<PackFinding> &findings)
{
    const PackFile &own = pack.files.front();
    const text::Node overrides = own.tree.root()["overrides"];
    for (int i = 0; i < overrides.size(); ++i) {
        const text::Node rules = overrides.at(i)["rules"];
        for (int j = 0; j < rules.size(); ++j) {
            const auto global = globals.constFind(rules.key(j).string());
            const auto level = levelFromText(rules.at(j).string());
            const bool isOff = rules.at(j).string() == u"false";
            if (global != globals.constEnd() && (isOff || (level && *level > global->first->level)))
                findings.push_back({own.path, loosened(pack, tr("lowers it for some files"), global, rules.key(j))});
        }
    }
}

/// Keeps the global rule wherever the domain pack would loosen it.
void hold(RulePack &pack, const Globals &globals, std::vector<PackFinding> &findings)
{
    for (RulePtr &rule : pack.rules) {
        const auto global = globals.constFind(rule->id);
        if (global == globals.constEnd() || !global->first->isEnabled())
            continue;
        const QString how = loosening(*global->first, *rule);
        if (how.isEmpty())
            continue;
        const PackFile &own = pack.files.front();
        const text::Node value = own.tree.root()["rules"].find(text::Path() / rule->id.toUtf8());
        findings.push_back({own.path, loosened(pack, how, global, value.keyNode())});
        rule = global->first;
    }
    if (!pack.files.empty())
        reportOverrides(pack, globals, findings);
}

} // namespace

bool loosens(const Rule &global, const Rule &local)
{
    return global.isEnabled() && !loosening(global, local).isEmpty();
}

Federation federate(std::vector<RulePack> packs)
{
    Federation federation;
    std::stable_partition(packs.begin(), packs.end(), [](const RulePack &pack) { return pack.domain.isEmpty(); });
    Globals globals;
    for (RulePack &pack : packs) {
        federation.findings.insert(federation.findings.end(), pack.findings.begin(), pack.findings.end());
        if (pack.domain.isEmpty())
            collect(pack, globals);
        else
            hold(pack, globals, federation.findings);
        federation.packs.push_back(std::move(pack));
    }
    return federation;
}

FormPointer Federation::formFor(const QString &domain) const
{
    const auto own = forms.find(domainKey(domain));
    const auto found = own == forms.end() ? forms.find(QString()) : own;
    return found == forms.end() ? nullptr : found->second;
}

namespace {

void append(OrganisationForm &form, const OrganisationForm &other)
{
    form.fields.insert(form.fields.end(), other.fields.begin(), other.fields.end());
    form.sections.insert(form.sections.end(), other.sections.begin(), other.sections.end());
}

/// Two files for the same contracts speak of one field: the later one would silently win.
void tellOfDoubles(const OrganisationForm &before, FormFile &file)
{
    for (const FormFieldPtr &field : file.form.fields) {
        const auto same = std::find_if(before.fields.begin(), before.fields.end(), [&](const FormFieldPtr &other) { return other->rule == field->rule && other->isCustom == field->isCustom; });
        if (same == before.fields.end())
            continue;
        text::Finding finding;
        finding.rule = QStringLiteral("form/twice");
        finding.message = tr("Another form file speaks of “%1” at “%2” already; say it in one of them.").arg(field->name(), field->level);
        finding.span = field->span;
        file.pack.findings.push_back({file.pack.path, std::move(finding)});
    }
}

/// The forms of a workspace: each domain's stands over the one for all.
void loadForms(const QString &workspaceFolder, Federation &federation)
{
    std::map<QString, OrganisationForm> forms;
    for (const QString &path : formFiles(workspaceFolder)) {
        auto file = loadForm(path);
        if (!file) {
            federation.problems.push_back(file.problem());
            continue;
        }
        tellOfDoubles(forms[domainKey(file->pack.domain)], *file);
        append(forms[domainKey(file->pack.domain)], file->form);
        federation.findings.insert(federation.findings.end(), file->pack.findings.begin(), file->pack.findings.end());
        federation.packs.push_back(std::move(file->pack));
    }
    const auto all = forms.find(QString());
    for (const auto &[domain, form] : forms) {
        auto whole = std::make_shared<OrganisationForm>();
        if (all != forms.end() && !domain.isEmpty())
            append(*whole, all->second);
        append(*whole, form);
        federation.forms[domain] = std::move(whole);
    }
}

} // namespace

Federation loadNamed(const QStringList &names)
{
    std::vector<RulePack> packs;
    std::vector<base::Problem> problems;
    for (const QString &name : names) {
        if (auto pack = loadPack(name))
            packs.push_back(std::move(*pack));
        else
            problems.push_back(pack.problem());
    }
    Federation federation = federate(std::move(packs));
    federation.problems = std::move(problems);
    return federation;
}

Federation loadFederation(const QString &workspaceFolder, const QStringList &extraPacks, const QString &tried)
{
    std::vector<RulePack> packs;
    std::vector<base::Problem> problems;
    const auto add = [&](const QString &where, const QString &domain) {
        PackLimits limits;
        const bool isOfWorkspace = !domain.isNull() && !where.startsWith(u':') && where != tried;
        limits.root = isOfWorkspace ? workspaceFolder : QString();
        auto pack = loadPack(where, limits);
        if (pack) {
            pack->domain = domain;
            packs.push_back(std::move(*pack));
            return;
        }
        problems.push_back(pack.problem());
    };
    add(QStringLiteral(":global"), {});
    const QDir rules(QDir(workspaceFolder).filePath(QStringLiteral("rules")));
    const QString suffix = QStringLiteral(".ruleset.yaml");
    const QString triedFile = tried.startsWith(u':') ? QString() : QFileInfo(tried).fileName();
    bool isReplaced = false;
    for (const QString &file : rules.entryList({u'*' + suffix}, QDir::Files, QDir::Name)) {
        const QString name = file.chopped(suffix.size());
        isReplaced = isReplaced || file == triedFile;
        add(file == triedFile ? tried : rules.filePath(file), name == u"global" ? QStringLiteral("") : name);
    }
    if (rules.exists(QStringLiteral("odcslint.yml")))
        add(rules.filePath(QStringLiteral("odcslint.yml")), QStringLiteral(""));
    for (const QString &extra : extraPacks)
        add(extra, {});
    if (!tried.isEmpty() && !isReplaced)
        add(tried, {});
    Federation federation = federate(std::move(packs));
    federation.problems = std::move(problems);
    loadForms(workspaceFolder, federation);
    return federation;
}

} // namespace meshwright::governance

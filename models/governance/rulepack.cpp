// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/rulepack.h"

#include "base/file.h"
#include "base/tr.h"
#include "governance/fileoverrides.h"
#include "governance/function.h"
#include "governance/given.h"
#include "governance/odcslint.h"
#include "governance/packreader.h"

#include <QFileInfo>

#include <algorithm>

namespace meshwright::governance {

using base::tr;

bool Then::isSame(const Then &other) const
{
    return field == other.field && function == other.function && options.toValue() == other.options.toValue();
}

bool Rule::isMeshScope() const
{
    return std::any_of(paths.begin(), paths.end(), [](const auto &path) { return path->isMeshScope(); });
}

bool Rule::needsMesh() const
{
    return isMeshScope() || std::any_of(then.begin(), then.end(), [](const Then &one) { return one.call->needsMesh(); });
}

bool Rule::needsSamples() const
{
    return std::any_of(then.begin(), then.end(), [](const Then &one) { return one.call->needsSamples(); });
}

Level Rule::levelAt(const QString &pointer) const
{
    Level found = level;
    qsizetype closest = -1;
    for (const Override &change : overrides) {
        const bool isAt = pointer == change.pointer || pointer.startsWith(change.pointer + u'/');
        if (isAt && change.pointer.size() >= closest) {
            closest = change.pointer.size();
            found = change.level;
        }
    }
    return found;
}

bool RulePack::isSound() const
{
    return std::none_of(findings.begin(), findings.end(), [](const PackFinding &f) { return f.finding.severity == text::Severity::Error; });
}

RulePtr RulePack::rule(const QString &id) const
{
    const auto found = std::lower_bound(rules.begin(), rules.end(), id, [](const RulePtr &rule, const QString &wanted) { return rule->id < wanted; });
    return found != rules.end() && (*found)->id == id ? *found : nullptr;
}

std::vector<RulePtr> RulePack::rulesFor(const QString &filePath) const
{
    return fileOverrides ? fileOverrides->rulesFor(filePath, rules) : rules;
}

QString RulePack::placeOf(const PackFinding &finding) const
{
    for (const PackFile &file : files) {
        if (file.path != finding.file)
            continue;
        const base::Position at = file.tree.source().position(finding.finding.span.begin);
        return QStringLiteral("%1:%2:%3: %4").arg(file.path).arg(at.line).arg(at.column).arg(finding.finding.message);
    }
    return QStringLiteral("%1: %2").arg(finding.file, finding.finding.message);
}

base::Result<RulePack> loadPack(const QString &where, const PackLimits &limits)
{
    const bool isFile = !where.startsWith(u':') && QFileInfo::exists(where);
    const QByteArray builtIn = isFile ? QByteArray() : builtInPack(where);
    if (!builtIn.isEmpty())
        return readPack(text::SourceText(builtIn), where.startsWith(u':') ? where : u':' + where, limits);
    if (where.startsWith(u':'))
        return base::Problem{base::Problem::Kind::Usage, tr("There is no built-in rule pack “%1”.").arg(where),
                             tr("Built in are %1.").arg(builtInPacks().join(QLatin1String(", "))), {}, 0, 0};
    const auto bytes = base::readFile(where, limits.bytes);
    if (!bytes)
        return bytes.problem();
    return readPack(text::SourceText(*bytes), where, limits);
}

namespace {

/// What odcslint's rules say stays in the file where they stand, whatever was made of them.
RulePack readOdcslint(const text::SourceText &source, const QString &path, const PackLimits &limits)
{
    const Odcslint theirs = translateOdcslint(source, path, limits.bytes);
    RulePack pack;
    pack.path = path;
    pack.name = QStringLiteral("odcslint");
    pack.files.push_back({path, theirs.tree});
    for (const text::Finding &finding : theirs.findings)
        pack.findings.push_back({path, finding});
    const RulePack made = PackReader({}, limits).read(text::SourceText(theirs.ruleset), path + QStringLiteral(".json"));
    for (const RulePtr &rule : made.rules) {
        Rule own = *rule;
        own.file = path;
        own.span = theirs.places.value(rule->id).span();
        own.why = tr("A rule of the organisation's odcslint.yml.");
        if (!own.unevaluable.isEmpty())
            pack.findings.push_back({path, odcslintFinding(theirs.places.value(rule->id), own.unevaluable)});
        pack.rules.push_back(std::make_shared<const Rule>(std::move(own)));
    }
    std::sort(pack.rules.begin(), pack.rules.end(), [](const RulePtr &a, const RulePtr &b) { return a->id < b->id; });
    return pack;
}

} // namespace

RulePack readPack(const text::SourceText &source, const QString &path, const PackLimits &limits)
{
    if (isOdcslintName(path))
        return readOdcslint(source, path, limits);
    const QString root = limits.root.isEmpty() && !path.startsWith(u':') ? QFileInfo(path).absolutePath() : limits.root;
    return PackReader(root, limits).read(source, path);
}

} // namespace meshwright::governance

// SPDX-License-Identifier: GPL-3.0-or-later
#include "contract/diff.h"

#include "base/tr.h"
#include "contract/diffkit.h"
#include "contract/version.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace meshwright::contract {

using base::tr;

using namespace diffkit;

namespace {

using Operator = QualityRule::Operator;
using Bump = ContractDiff::Bump;

QString ruleKey(const QualityRule &rule)
{
    if (!rule.name.isEmpty())
        return u"name\n"_s + rule.name;
    const QString what = !rule.metric.isEmpty() ? rule.metric : !rule.query.isEmpty() ? rule.query : rule.engine + rule.description;
    return QString::number(int(rule.kind)) + u'\n' + what;
}

QString ruleTitle(const QualityRule &rule)
{
    for (const QString &text : {rule.name, rule.metric, rule.description, rule.id}) {
        if (!text.isEmpty())
            return text;
    }
    return tr("quality rule");
}

/// Only thresholds of one operator can be told apart by a program.
ChangeImpact impactOf(const QualityRule &old, const QualityRule &now)
{
    const bool same = old.op == now.op && old.unit == now.unit && old.metric == now.metric && old.query == now.query
        && sameValue(old.arguments, now.arguments) && sameValue(old.implementation, now.implementation);
    const bool isUpper = old.op == Operator::LessThan || old.op == Operator::LessOrEqual;
    const bool isLower = old.op == Operator::GreaterThan || old.op == Operator::GreaterOrEqual;
    const auto change = same && (isUpper || isLower) ? weaker(old.expected, now.expected, isUpper) : std::nullopt;
    if (!change)
        return same && sameValue(old.expected, now.expected) ? ChangeImpact::None : ChangeImpact::Undecided;
    return *change > 0 ? ChangeImpact::Breaking : *change < 0 ? ChangeImpact::Compatible : ChangeImpact::None;
}

void diffServers(const Contract &before, const Contract &after, Changes &changes)
{
    const auto name = [](const Server &server) { return server.name; };
    for (const auto &[i, j] : pairs(before.servers, after.servers, name, name)) {
        const Server &shownServer = j < 0 ? before.servers[size_t(i)] : after.servers[size_t(j)];
        const QString subject = u"servers."_s + shownServer.name;
        if (i < 0) {
            changes.added("diff/server-added", ChangeImpact::Compatible, subject, shownServer.node, tr("The server “%1” is new.").arg(shownServer.name));
        } else if (j < 0) {
            changes.removed("diff/server-removed", ChangeImpact::Breaking, subject, shownServer.node, tr("The server “%1” is gone.").arg(shownServer.name));
        } else if (const Node old = before.servers[size_t(i)].node; !sameValue(old, shownServer.node)) {
            text::Value left = old.toValue(), right = shownServer.node.toValue();
            for (text::Value *value : {&left, &right})
                std::erase_if(value->members(), [](const auto &member) { return member.first == "description" || member.first == "customProperties" || member.first == "id"; });
            changes.changed("diff/server-changed", left == right ? ChangeImpact::None : ChangeImpact::Breaking, subject, old, shownServer.node,
                            left == right ? tr("The words about the server “%1” changed.").arg(shownServer.name)
                                          : tr("The server “%1” is reached in another way.").arg(shownServer.name));
        }
    }
}

std::optional<bool> lowerIsBetter(const QString &property)
{
    static const QStringList low{u"latency"_s, u"ly"_s, u"errorrate"_s, u"er"_s, u"frequency"_s, u"fy"_s, u"timetodetect"_s, u"td"_s,
                                 u"timetonotify"_s, u"tn"_s, u"timetorepair"_s, u"tr"_s};
    static const QStringList high{u"availability"_s, u"av"_s, u"throughput"_s, u"th"_s, u"retention"_s, u"re"_s};
    if (low.contains(property.toLower()))
        return true;
    return high.contains(property.toLower()) ? std::optional(false) : std::nullopt;
}

ChangeImpact impactOf(const ServiceLevel &old, const ServiceLevel &now)
{
    const auto lower = old.unit == now.unit && sameValue(old.valueExt, now.valueExt) ? lowerIsBetter(now.property) : std::nullopt;
    const auto change = lower ? weaker(old.value, now.value, *lower) : std::nullopt;
    if (!change)
        return sameValue(old.value, now.value) && old.unit == now.unit && sameValue(old.valueExt, now.valueExt) ? ChangeImpact::None : ChangeImpact::Undecided;
    return *change > 0 ? ChangeImpact::Breaking : *change < 0 ? ChangeImpact::Compatible : ChangeImpact::None;
}

void diffServiceLevels(const Contract &before, const Contract &after, Changes &changes)
{
    const auto key = [](const ServiceLevel &level) { return level.property.toLower() + u'\n' + level.element + u'\n' + level.driver; };
    for (const auto &[i, j] : pairs(before.serviceLevels, after.serviceLevels, [](const ServiceLevel &level) { return level.id; }, key)) {
        const ServiceLevel &level = j < 0 ? before.serviceLevels[size_t(i)] : after.serviceLevels[size_t(j)];
        const QString subject = u"slaProperties."_s + level.property;
        if (i < 0) {
            changes.added("diff/service-level-added", ChangeImpact::Compatible, subject, level.node, tr("“%1” is promised now.").arg(level.property));
        } else if (j < 0) {
            changes.removed("diff/service-level-removed", ChangeImpact::Breaking, subject, level.node, tr("“%1” is no longer promised.").arg(level.property));
        } else if (const ServiceLevel &old = before.serviceLevels[size_t(i)]; !sameValue(old.node, level.node)) {
            changes.changed("diff/service-level-changed", impactOf(old, level), subject, old.node.find("value"), level.node.find("value"),
                            tr("The promise of “%1” changed.").arg(level.property));
        }
    }
}

void diffFundamentals(const Contract &before, const Contract &after, Changes &changes)
{
    const Node old = before.tree.root(), now = after.tree.root();
    changes.text("diff/identity-changed", ChangeImpact::Breaking, {}, old, now, "id");
    for (const char *key : {"name", "description", "tags", "domain", "dataProduct", "tenant", "contractCreatedTs", "context", "apiVersion", "kind"})
        changes.text("diff/words-changed", ChangeImpact::None, {}, old, now, key);
    changes.text("diff/status-changed", ChangeImpact::Compatible, {}, old, now, "status");
}

void diffRest(const Contract &before, const Contract &after, Changes &changes)
{
    const Node old = before.tree.root(), now = after.tree.root();
    changes.text("diff/price-changed", ChangeImpact::Compatible, {}, old, now, "price");
    changes.text("diff/roles-changed", ChangeImpact::Undecided, {}, old, now, "roles");
    for (const char *key : {"team", "support", "customProperties", "authoritativeDefinitions", "slaDefaultElement"})
        changes.text("diff/words-changed", ChangeImpact::None, {}, old, now, key);
}

Bump bumpOf(const std::vector<Change> &changes)
{
    Bump bump = Bump::None;
    for (const Change &change : changes) {
        const Bump wanted = change.impact >= ChangeImpact::Undecided ? Bump::Major
            : change.impact == ChangeImpact::Compatible              ? Bump::Minor
                                                                     : Bump::Patch;
        bump = std::max(bump, wanted);
    }
    return bump;
}

QString raised(const QString &text, Bump bump)
{
    std::optional<Version> version = parseVersion(text);
    if (!version || bump == Bump::None)
        return version ? text : QString();
    version->pre.clear();
    // Below 1.0.0 nothing is promised to last; by custom minor stands for major there.
    const bool early = version->major == 0;
    if (bump == Bump::Major && !early) {
        ++version->major;
        version->minor = version->patch = 0;
    } else if (bump == Bump::Major || (bump == Bump::Minor && !early)) {
        ++version->minor;
        version->patch = 0;
    } else {
        ++version->patch;
    }
    return version->text();
}

} // namespace

void diffkit::diffQuality(const std::vector<QualityRule> &before, const std::vector<QualityRule> &after, const QString &subject, Changes &changes)
{
    for (const auto &[i, j] : pairs(before, after, [](const QualityRule &rule) { return rule.id; }, ruleKey)) {
        const QualityRule &rule = j < 0 ? before[size_t(i)] : after[size_t(j)];
        const QString title = ruleTitle(rule);
        if (i < 0)
            changes.added("diff/quality-added", ChangeImpact::Compatible, subject, rule.node, tr("The check “%1” of “%2” is new.").arg(title, subject));
        else if (j < 0)
            changes.removed("diff/quality-removed", ChangeImpact::Breaking, subject, rule.node, tr("The check “%1” of “%2” is gone.").arg(title, subject));
        else if (const QualityRule &old = before[size_t(i)]; !sameValue(old.node, rule.node))
            changes.changed("diff/quality-changed", impactOf(old, rule), subject, old.expected, rule.expected, tr("The check “%1” of “%2” changed.").arg(title, subject));
    }
}

ContractDiff diff(const Contract &before, const Contract &after)
{
    ContractDiff result;
    Changes changes(result.changes);
    diffFundamentals(before, after, changes);
    diffSchema(before, after, changes);
    diffServers(before, after, changes);
    diffServiceLevels(before, after, changes);
    diffRest(before, after, changes);
    result.bump = bumpOf(result.changes);
    result.advisedVersion = raised(before.version, result.bump);
    result.versionSuffices = result.advisedVersion.isEmpty() || compareVersions(after.version, result.advisedVersion) >= 0;
    return result;
}

QLatin1String bumpName(Bump bump)
{
    static const char *const names[] = {"none", "patch", "minor", "major"};
    return QLatin1String(names[int(bump)]);
}

QLatin1String impactName(ChangeImpact impact)
{
    static const char *const names[] = {"none", "compatible", "undecided", "breaking"};
    return QLatin1String(names[int(impact)]);
}

} // namespace meshwright::contract

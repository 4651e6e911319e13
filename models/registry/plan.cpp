// SPDX-License-Identifier: GPL-3.0-or-later
#include "registry/plan.h"

#include "base/tr.h"
#include "contract/version.h"

#include <algorithm>

namespace meshwright::registry {

using base::tr;

namespace {

using governance::Analysis;
using governance::State;
using Action = PlanItem::Action;

void refuse(PlanItem &item, const QString &reason, const QString &advice)
{
    item.action = Action::Refused;
    item.reason = reason;
    item.advice = advice;
}

QString sentence(const QString &text)
{
    return text.endsWith(QLatin1Char('.')) || text.endsWith(QLatin1Char('?')) ? text : text + QLatin1Char('.');
}

QString firstError(const Submission &submission)
{
    const auto &findings = submission.analysis->findings;
    const auto first = std::find_if(findings.begin(), findings.end(), [](const text::Finding &finding) { return finding.severity == text::Severity::Error && !finding.notEvaluated; });
    if (first == findings.end())
        return sentence(submission.meshFinding);
    return tr("line %1: %2").arg(submission.analysis->tree.source().position(first->span.begin).line).arg(sentence(first->message));
}

// What the file itself forbids, whatever the registry holds. False where it was refused.
bool isPublishable(PlanItem &item)
{
    const Analysis &analysis = *item.submission.analysis;
    const int errors = item.submission.errors();
    if (analysis.state == State::Broken)
        refuse(item, tr("The file can't be read as a contract or product."), tr("“meshwright lint” names the place."));
    else if (analysis.kind == Analysis::Kind::Other)
        refuse(item, tr("The file is neither an ODCS contract nor an ODPS product."), tr("Only these are published."));
    else if (errors > 0)
        refuse(item, errors == 1 ? tr("There is an error in it: %1").arg(firstError(item.submission)) : tr("There are %1 errors in it; the first: %2").arg(errors).arg(firstError(item.submission)),
               tr("“meshwright lint” and “meshwright govern” name all of them; mend them or have a rule waived."));
    else if (item.id.isEmpty() || item.version.isEmpty())
        refuse(item, item.id.isEmpty() ? tr("It has no id.") : tr("It has no version."),
               tr("A registry keeps every entry by id and version; add it."));
    else
        return true;
    return false;
}

QString nextVersions(const QString &version)
{
    const auto parsed = contract::parseVersion(version);
    if (!parsed)
        return tr("a higher one");
    const QString v = parsed->withV ? QStringLiteral("v") : QString();
    return tr("%1%2.%3.%4 for a small change, %1%2.%5.0 for an addition, %1%6.0.0 for a breaking one")
        .arg(v).arg(parsed->major).arg(parsed->minor).arg(parsed->patch + 1).arg(parsed->minor + 1).arg(parsed->major + 1);
}

void compare(PlanItem &item, const std::vector<HeldVersion> &held)
{
    const auto same = std::find_if(held.begin(), held.end(), [&](const HeldVersion &version) { return version.version == item.version; });
    if (same == held.end()) {
        item.action = held.empty() ? Action::Create : Action::AddVersion;
        item.previous = held.empty() ? QString() : held.front().version;
        item.renewsQuality = item.submission.quality.has_value();
    } else if (same->hash == item.hash) {
        item.action = Action::Unchanged;
        const auto &quality = item.submission.quality;
        item.renewsQuality = quality && (!same->tested.isValid() || quality->at > same->tested);
    } else {
        refuse(item, tr("Version %1 was published on %2 with other content, and a published version never changes.")
                         .arg(item.version, same->published.toString(QStringLiteral("yyyy-MM-dd"))),
               tr("Raise the version: %1.").arg(nextVersions(item.version)));
    }
}

PlanItem itemFor(Submission submission)
{
    Q_ASSERT(submission.analysis);
    PlanItem item;
    const Analysis &analysis = *submission.analysis;
    item.kind = analysis.kind == Analysis::Kind::Product ? EntryKind::Product : EntryKind::Contract;
    item.id = analysis.id;
    item.title = analysis.title;
    item.version = analysis.version;
    item.domain = analysis.domain;
    item.status = analysis.status;
    item.hash = contentHash(submission.bytes);
    item.submission = std::move(submission);
    return item;
}

QString keyOf(const PlanItem &item)
{
    return entryKindName(item.kind) + QLatin1Char('\n') + item.id + QLatin1Char('\n') + item.version;
}

} // namespace

QLatin1String entryKindName(EntryKind kind)
{
    return kind == EntryKind::Contract ? QLatin1String("contract") : QLatin1String("product");
}

QLatin1String actionName(PlanItem::Action action)
{
    switch (action) {
    case Action::Create:
        return QLatin1String("create");
    case Action::AddVersion:
        return QLatin1String("add-version");
    case Action::Unchanged:
        return QLatin1String("unchanged");
    case Action::Refused:
        return QLatin1String("refused");
    }
    Q_UNREACHABLE();
}

const std::vector<HeldVersion> &Holdings::versions(EntryKind kind, const QString &id) const
{
    static const std::vector<HeldVersion> none;
    const auto &of = kind == EntryKind::Contract ? contracts : products;
    const auto found = of.constFind(id);
    return found == of.constEnd() ? none : *found;
}

int PublishPlan::count(PlanItem::Action action) const
{
    return int(std::count_if(items.begin(), items.end(), [&](const PlanItem &item) { return item.action == action; }));
}

bool PublishPlan::hasWork() const
{
    return std::any_of(items.begin(), items.end(), [](const PlanItem &item) {
        return item.action == Action::Create || item.action == Action::AddVersion || item.renewsQuality;
    });
}

QString PublishPlan::hash() const
{
    QStringList lines;
    for (const PlanItem &item : items) {
        if (item.action != Action::Refused)
            lines.append(keyOf(item) + QLatin1Char('\n') + item.hash);
    }
    lines.sort();
    return contentHash(lines.join(QLatin1Char('\n')).toUtf8());
}

PublishPlan PublishPlan::withoutRefused() const
{
    PublishPlan rest{registry, items};
    std::erase_if(rest.items, [](const PlanItem &item) { return item.action == Action::Refused; });
    return rest;
}

QStringList submittedIds(const std::vector<Submission> &submissions)
{
    QStringList ids;
    for (const Submission &submission : submissions)
        ids.append(submission.analysis->id);
    ids.removeDuplicates();
    ids.removeAll(QString());
    return ids;
}

PublishPlan makePlan(const QString &registry, std::vector<Submission> submissions, const Holdings &holdings)
{
    PublishPlan plan{registry, {}};
    QHash<QString, QString> first; // key → path of the submission that came first
    for (Submission &submission : submissions) {
        PlanItem item = itemFor(std::move(submission));
        if (isPublishable(item)) {
            const QString other = first.value(keyOf(item));
            if (other.isNull()) {
                first.insert(keyOf(item), item.submission.path.isNull() ? tr("another file") : item.submission.path);
                compare(item, holdings.versions(item.kind, item.id));
            } else {
                refuse(item, tr("%1 has the same id “%2” and version %3.").arg(other, item.id, item.version),
                       tr("Give one of them another id or version."));
            }
        }
        plan.items.push_back(std::move(item));
    }
    return plan;
}

} // namespace meshwright::registry

// SPDX-License-Identifier: GPL-3.0-or-later
#include "publishreport.h"

#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace meshwright::cli {

using registry::PlanItem;
using registry::PublishPlan;
using registry::Receipt;
using registry::ReceiptItem;
using Action = PlanItem::Action;

namespace {

QString sign(Action action)
{
    switch (action) {
    case Action::Create:
        return u"+ create"_s;
    case Action::AddVersion:
        return u"+ new version"_s;
    case Action::Unchanged:
        return u"= unchanged"_s;
    case Action::Refused:
        return u"! refused"_s;
    }
    Q_UNREACHABLE();
}

const char *colourOf(Action action)
{
    switch (action) {
    case Action::Create:
    case Action::AddVersion:
        return "\033[32m";
    case Action::Unchanged:
        return "\033[2m";
    case Action::Refused:
        return "\033[31m";
    }
    Q_UNREACHABLE();
}

QString nameOf(const PlanItem &item)
{
    const QString title = item.title.isEmpty() ? u"(unnamed)"_s : item.title;
    return item.version.isEmpty() ? title : title + u' ' + item.version;
}

QString itemText(const PlanItem &item, qsizetype width, bool colour)
{
    QString action = sign(item.action).leftJustified(14);
    if (colour)
        action = QLatin1String(colourOf(item.action)) + action + u"\033[0m"_s;
    const QString kind = item.submission.analysis->kind == governance::Analysis::Kind::Other ? u"–"_s : QString(registry::entryKindName(item.kind));
    QString line = u"  %1 %2 %3  %4"_s.arg(action, kind.leftJustified(9), nameOf(item).leftJustified(width), item.submission.path);
    if (item.action == Action::AddVersion)
        line += u"  (has %1)"_s.arg(item.previous);
    if (item.renewsQuality)
        line += u"  with the test of %1"_s.arg(item.submission.quality->at.toString(u"yyyy-MM-dd HH:mm"_s));
    line += u'\n';
    if (item.action == Action::Refused)
        line += u"                   %1 %2\n"_s.arg(item.reason, item.advice);
    return line;
}

QString summaryText(const PublishPlan &plan)
{
    return u"%1 to create, %2 to add as a new version, %3 unchanged, %4 refused.\n"_s.arg(plan.count(Action::Create))
        .arg(plan.count(Action::AddVersion)).arg(plan.count(Action::Unchanged)).arg(plan.count(Action::Refused));
}

QJsonObject itemJson(const PlanItem &item)
{
    QJsonObject json{{u"path"_s, item.submission.path}, {u"id"_s, item.id}, {u"title"_s, item.title}, {u"version"_s, item.version},
                     {u"domain"_s, item.domain}, {u"status"_s, item.status}, {u"hash"_s, item.hash}, {u"action"_s, registry::actionName(item.action)},
                     {u"errors"_s, item.submission.errors()}, {u"notEvaluated"_s, item.submission.analysis->notEvaluated},
                     {u"renewsQuality"_s, item.renewsQuality}};
    if (item.submission.analysis->kind != governance::Analysis::Kind::Other)
        json.insert(u"kind"_s, registry::entryKindName(item.kind));
    if (item.action == Action::AddVersion)
        json.insert(u"previous"_s, item.previous);
    if (item.action == Action::Refused) {
        json.insert(u"reason"_s, item.reason);
        json.insert(u"advice"_s, item.advice);
    }
    return json;
}

QJsonObject receiptJson(const Receipt &receipt)
{
    QJsonArray items;
    for (const ReceiptItem &item : receipt.items) {
        items.append(QJsonObject{{u"kind"_s, registry::entryKindName(item.kind)}, {u"id"_s, item.id}, {u"title"_s, item.title}, {u"version"_s, item.version},
                                 {u"hash"_s, item.hash}, {u"outcome"_s, registry::outcomeName(item.outcome)}, {u"qualityRenewed"_s, item.qualityRenewed}});
    }
    return {{u"id"_s, receipt.id}, {u"published"_s, receipt.published.toString(Qt::ISODateWithMs)}, {u"registry"_s, receipt.registry},
            {u"location"_s, receipt.location}, {u"hash"_s, receipt.hash}, {u"repeated"_s, receipt.repeated}, {u"items"_s, items}};
}

} // namespace

QString planText(const PublishPlan &plan, const QString &location, bool colour)
{
    qsizetype width = 0;
    for (const PlanItem &item : plan.items)
        width = std::max(width, nameOf(item).size());
    QString text = u"Plan for the registry “%1” (%2)\n"_s.arg(plan.registry, location);
    for (const PlanItem &item : plan.items)
        text += itemText(item, std::min<qsizetype>(width, 60), colour);
    return text + summaryText(plan);
}

QString receiptText(const Receipt &receipt)
{
    const QString when = receipt.published.toString(u"yyyy-MM-dd HH:mm:ss"_s);
    const bool renewed = std::any_of(receipt.items.begin(), receipt.items.end(), [](const ReceiptItem &item) { return item.qualityRenewed; });
    QString text = receipt.repeated ? u"All of it had been published before, on %1 UTC; %2.\n"_s.arg(when, renewed ? u"only results of tests were renewed"_s : u"nothing was stored"_s)
                                    : u"Published on %1 UTC.\n"_s.arg(when);
    return text + u"Receipt %1\nContent %2\n"_s.arg(receipt.id, receipt.hash);
}

QJsonObject publishJson(const PublishPlan &plan, const QString &location, bool dryRun, const std::optional<Receipt> &receipt)
{
    QJsonArray items;
    for (const PlanItem &item : plan.items)
        items.append(itemJson(item));
    return {{u"tool"_s, u"meshwright"_s}, {u"version"_s, QLatin1String(MESHWRIGHT_VERSION)}, {u"registry"_s, plan.registry}, {u"location"_s, location},
            {u"dryRun"_s, dryRun}, {u"plan"_s, items},
            {u"summary"_s, QJsonObject{{u"create"_s, plan.count(Action::Create)}, {u"addVersion"_s, plan.count(Action::AddVersion)},
                                       {u"unchanged"_s, plan.count(Action::Unchanged)}, {u"refused"_s, plan.count(Action::Refused)}}},
            {u"receipt"_s, receipt ? QJsonValue(receiptJson(*receipt)) : QJsonValue()}};
}

} // namespace meshwright::cli

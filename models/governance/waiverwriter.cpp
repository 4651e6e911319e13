// SPDX-License-Identifier: GPL-3.0-or-later
#include "governance/waiverwriter.h"

#include "base/file.h"
#include "base/tr.h"

#include <QDir>

#include <algorithm>
#include <optional>

namespace meshwright::governance {

using base::Problem;
using base::tr;
using text::Value;

namespace {

Value valueOf(const Waiver &waiver)
{
    std::vector<std::pair<QByteArray, Value>> members{{"rule", Value::string(waiver.rule)}, {"subject", Value::string(waiver.subject)}};
    if (!waiver.at.isEmpty())
        members.emplace_back("at", Value::string(waiver.at));
    if (!waiver.version.isEmpty())
        members.emplace_back("version", Value::string(waiver.version));
    members.emplace_back("reason", Value::string(waiver.reason));
    members.emplace_back("who", Value::string(waiver.who));
    members.emplace_back("until", Value::string(waiver.until.toString(Qt::ISODate)));
    return Value::mapping(std::move(members));
}

Problem refused(const QString &what, const QString &path)
{
    return {Problem::Kind::Refused, what, {}, path, 0, 0};
}

base::Result<WaiverFile> fileFor(const QDir &rules, const Waiver &waiver)
{
    std::optional<WaiverFile> chosen;
    for (const QString &name : rules.entryList({QStringLiteral("*.waivers.yaml"), QStringLiteral("*.waivers.yml")}, QDir::Files, QDir::Name)) {
        auto file = loadWaivers(rules.filePath(name));
        if (!file)
            return file.problem();
        const bool isHome = std::any_of(file->waivers.begin(), file->waivers.end(), [&](const Waiver &other) { return other.rule == waiver.rule; });
        if (!chosen || isHome)
            chosen = std::move(*file);
        if (isHome)
            break;
    }
    return chosen ? *chosen : WaiverFile();
}

} // namespace

QString waiverFault(const Waiver &waiver, QDate today)
{
    if (waiver.rule.isEmpty() || waiver.subject.isEmpty())
        return tr("A waiver names the rule and the contract or product it is for.");
    if (waiver.reason.trimmed().isEmpty())
        return tr("Say why the rule need not hold here; others will ask.");
    if (waiver.who.trimmed().isEmpty())
        return tr("Say who decides this.");
    if (!waiver.until.isValid() || waiver.until < today)
        return tr("A waiver ends: choose a last day from today on.");
    return {};
}

text::edit::Patches waiverPatch(const WaiverFile &file, const Waiver &waiver)
{
    if (!file.findings.empty())
        return refused(tr("The waiver file has a fault of its own: %1 Mend that first.").arg(file.findings.front().message), file.path);
    return text::edit::insertItem(file.tree, text::Path() / "waivers", -1, valueOf(waiver));
}

QByteArray newWaiverFile(const Waiver &waiver)
{
    const QByteArray head = "# Where a rule need not hold for a while: which, for what, why, who says so, until when.\n";
    const text::Tree seed = text::readYaml(text::SourceText(head + "waivers:\n  - rule: none\n"));
    const auto patches = text::edit::set(seed, text::Path() / "waivers" / 0, valueOf(waiver));
    Q_ASSERT(patches);
    const auto text = patches->applied(seed.source().bytes());
    Q_ASSERT(text);
    return *text;
}

base::Result<QString> writeWaiver(const QString &workspaceFolder, const Waiver &waiver, QDate today)
{
    if (const QString fault = waiverFault(waiver, today); !fault.isEmpty())
        return Problem{Problem::Kind::Usage, fault, {}, {}, 0, 0};
    const QDir rules(QDir(workspaceFolder).filePath(QStringLiteral("rules")));
    if (!rules.exists() && !QDir().mkpath(rules.path()))
        return Problem{Problem::Kind::Unwritable, tr("The folder for rules can't be made."), {}, rules.path(), 0, 0};
    const auto file = fileFor(rules, waiver);
    if (!file)
        return file.problem();
    const QString path = file->path.isEmpty() ? rules.filePath(QStringLiteral("workspace.waivers.yaml")) : file->path;
    QByteArray text;
    if (file->path.isEmpty()) {
        text = newWaiverFile(waiver);
    } else {
        const auto patches = waiverPatch(*file, waiver);
        if (!patches)
            return patches.problem();
        const auto applied = patches->applied(file->tree.source().bytes());
        if (!applied)
            return applied.problem();
        text = *applied;
    }
    const auto saved = base::saveFile(path, text);
    if (!saved)
        return saved.problem();
    return path;
}

} // namespace meshwright::governance

// SPDX-License-Identifier: GPL-3.0-or-later
#include "drafting/copy.h"

#include "base/tr.h"
#include "drafting/parts.h"

#include <QDir>

namespace meshwright::drafting {

using base::tr;

namespace {

// The paths of all members of that key, the last of the text first, so that taking one out leaves the others' paths alone.
std::vector<text::Path> membersNamed(const text::Node &node, std::string_view key)
{
    std::vector<text::Path> out;
    const auto look = [&](auto &&self, const text::Node &at) -> void {
        if (at.kind() == text::NodeKind::Alias)
            return;
        for (int i = at.size() - 1; i >= 0; --i) {
            if (at.isMapping() && at.key(i).value() == key)
                out.push_back(at.at(i).path());
            else
                self(self, at.at(i));
        }
    };
    look(look, node);
    return out;
}

// "../orders.odcs.yaml#/schema/…" as it must be written in another folder; empty where it stays.
QString rebased(const QString &reference, const QString &oldFolder, const QString &newFolder)
{
    const qsizetype hash = reference.indexOf(QLatin1Char('#'));
    const QString file = reference.left(hash);
    if (hash <= 0 || file.contains(QLatin1String("://")) || QDir::isAbsolutePath(file))
        return {};
    const QString moved = QDir(newFolder).relativeFilePath(QDir::cleanPath(QDir(oldFolder).absoluteFilePath(file)));
    return moved == file ? QString() : moved + reference.mid(hash);
}

void rebaseReferences(Rewrite &text, const QString &oldFolder, const QString &newFolder)
{
    for (const char *key : {"to", "from"}) {
        for (const text::Path &path : membersNamed(text.root().find("schema"), key)) {
            // A node lives no longer than the tree it was found in: each edit makes another.
            const bool several = text.root().find(path).isSequence();
            const int count = several ? text.root().find(path).size() : 1;
            for (int i = 0; i < count; ++i) {
                const text::Path one = several ? path / i : path;
                const QString moved = rebased(text.root().find(one).string(), oldFolder, newFolder);
                if (!moved.isEmpty())
                    text.set(one, moved);
            }
        }
    }
}

} // namespace

base::Result<QByteArray> draftOfContract(const QByteArray &bytes, const QString &oldFolder, const QString &newFolder, const CopiedParts &parts, const Wishes &wishes)
{
    if (const text::Tree tree = text::readYaml(text::SourceText(bytes)); !tree.isClean() || !tree.root().isMapping())
        return base::Problem{base::Problem::Kind::Refused, tr("The contract can't be copied while its text has errors."), tr("Repair it first."), {}};
    Rewrite text(bytes);
    const text::Path root;
    const auto drop = [&](bool keep, std::initializer_list<const char *> keys) {
        for (const char *key : keys) {
            if (!keep)
                text.remove(root / key);
        }
    };
    // What belongs to the life of the other.
    drop(false, {"contractCreatedTs", "dataProduct"});
    drop(parts.descriptions, {"description"});
    drop(parts.servers, {"servers"});
    drop(parts.people, {"team", "roles", "support"});
    drop(parts.serviceLevels, {"slaProperties", "slaDefaultElement", "price"});
    drop(parts.others, {"tags", "authoritativeDefinitions", "customProperties"});
    for (const auto &[keep, key] : {std::pair(parts.quality, "quality"), std::pair(parts.relationships, "relationships")}) {
        if (keep)
            continue;
        for (const text::Path &path : membersNamed(text.root().find("schema"), key))
            text.remove(path);
    }
    rebaseReferences(text, oldFolder, newFolder);
    text.set(root / "id", wishes.effectiveId());
    text.set(root / "name", wishes.effectiveName());
    text.set(root / "version", QStringLiteral("1.0.0"));
    text.set(root / "status", QStringLiteral("draft"));
    for (const auto &[key, value] : {std::pair("domain", wishes.domain), std::pair("tenant", wishes.tenant)}) {
        if (!value.isEmpty())
            text.set(root / key, value);
    }
    if (!wishes.purpose.trimmed().isEmpty())
        text.set(root / "description" / "purpose", wishes.purpose.trimmed());
    if (!wishes.owner.isEmpty() && !parts.people) {
        const QString team = wishes.team.isEmpty() ? wishes.domain : wishes.team;
        if (!team.isEmpty())
            text.set(root / "team" / "name", team);
        text.add(root / "team" / "members", text::Value::mapping({{"username", text::Value::string(wishes.owner)}, {"role", text::Value::string(QByteArray("owner"))}}));
    }
    wishPromises(text, wishes);
    return text.result();
}

} // namespace meshwright::drafting

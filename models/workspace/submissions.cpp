// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/submissions.h"

#include "base/file.h"
#include "governance/organisationform.h"
#include "workspace/history.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

namespace meshwright::workspace {

using base::Result;
using registry::Submission;

namespace {

constexpr qint64 largestFile = 5 * 1024 * 1024;

QStringList readByMesh(const mesh::Mesh &mesh, const QString &path)
{
    QStringList ids;
    const int own = mesh.contractByPath(path);
    for (const mesh::Link &link : mesh.links) {
        if (own >= 0 && link.contract == own && link.sourceContract >= 0 && link.sourceContract != own)
            ids.append(mesh.contracts[size_t(link.sourceContract)].id);
    }
    ids.removeDuplicates();
    return ids;
}

void countMeshErrors(const File &file, Submission &submission)
{
    for (const text::Finding &finding : file.meshFindings) {
        if (finding.severity != text::Severity::Error || finding.notEvaluated)
            continue;
        if (submission.meshErrors++ == 0)
            submission.meshFinding = finding.message;
    }
}

bool hasRules(const QDir &folder)
{
    const QStringList names{QStringLiteral("*.ruleset.yaml"), QStringLiteral("*.ruleset.yml"), QStringLiteral("*.waivers.yaml"), QStringLiteral("*.waivers.yml")};
    return !QDir(folder.filePath(QStringLiteral("rules"))).entryList(names, QDir::Files).isEmpty() || !governance::formFiles(folder.path()).isEmpty();
}

} // namespace

Result<std::vector<Submission>> submissionsOf(const Snapshot &snapshot, const std::vector<int> &files, History *history)
{
    std::vector<Submission> submissions;
    for (const int number : files) {
        const File &file = *snapshot.files[size_t(number)];
        auto bytes = base::readFile(file.path, largestFile);
        if (!bytes)
            return bytes.problem();
        Submission submission{file.path, *bytes, nullptr, std::nullopt, readByMesh(snapshot.mesh, file.path), 0, {}};
        countMeshErrors(file, submission);
        // The file may have changed since the snapshot was taken.
        const bool isKnown = file.brief && QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256) == file.hash;
        submission.analysis = std::make_shared<const governance::Analysis>(isKnown ? governance::reopened(*file.brief, file.path)
                                                                                   : governance::analyse(*bytes, file.path, *snapshot.rules));
        if (history) {
            auto quality = history->qualityOf(registry::contentHash(*bytes));
            if (!quality)
                return quality.problem();
            submission.quality = *quality;
        }
        submissions.push_back(std::move(submission));
    }
    return submissions;
}

std::optional<QString> enclosingWorkspace(const QString &path)
{
    const QFileInfo info(path);
    QDir folder(info.isDir() ? info.absoluteFilePath() : info.absolutePath());
    std::optional<QString> withHistory;
    do {
        if (hasRules(folder))
            return folder.absolutePath();
        if (!withHistory && folder.exists(QStringLiteral(".meshwright")))
            withHistory = folder.absolutePath();
        if (folder.exists(QStringLiteral(".git")))
            return withHistory ? withHistory : folder.absolutePath();
    } while (folder.cdUp());
    return withHistory;
}

} // namespace meshwright::workspace

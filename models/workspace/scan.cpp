// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/scan.h"

#include "base/file.h"
#include "governance/wholemesh.h"
#include "workspace/outline.h"
#include "workspace/sampleindex.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QThread>
#include <QThreadPool>

#include <algorithm>
#include <atomic>

namespace meshwright::workspace {

namespace {

using governance::Brief;
using governance::State;

struct ReadFile {
    std::shared_ptr<File> file;
    text::Tree tree; ///< only while somebody asks for it: a large mesh keeps no trees
};

/// A file as it is read by itself; samples and the mesh's findings come when all are read.
ReadFile readOne(const QString &path, const QDir &root, const governance::Rules &rules, bool withTree, const File *before, qint64 limit)
{
    ReadFile read{std::make_shared<File>(), {}};
    const std::shared_ptr<File> &file = read.file;
    const QFileInfo info(path);
    file->path = path;
    file->relativePath = root.relativeFilePath(path);
    file->size = info.size();
    file->modified = info.lastModified();
    file->title = info.fileName();
    auto bytes = base::readFile(path, limit);
    if (!bytes) {
        file->problem = bytes.problem();
        file->facts.path = path;
        return read;
    }
    file->size = bytes->size();
    file->hash = QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256);
    if (before && before->hash == file->hash && before->brief) {
        file->brief = before->brief;
        file->facts = before->facts;
        if (withTree)
            read.tree = text::readByName(file->brief->source, path);
    } else {
        governance::Analysis analysis = governance::analyse(*bytes, path, rules);
        file->facts = mesh::readFacts(path, analysis.tree, analysis.contract ? &*analysis.contract : nullptr);
        analysis.findings.shrink_to_fit();
        file->brief = std::make_shared<const Brief>(static_cast<Brief &&>(analysis));
        if (withTree)
            read.tree = std::move(analysis.tree);
    }
    const bool isNamed = !file->facts.name.isEmpty() || !file->facts.id.isEmpty();
    if (file->brief->kind != Brief::Kind::Other && isNamed)
        file->title = file->brief->title;
    return read;
}

using Files = std::vector<ReadFile>;

// One index handed out to all threads; the reports of progress are in order because they share a lock.
Files readAll(const QStringList &paths, const std::function<ReadFile(const QString &)> &read, const base::Cancel &cancel, const base::Progress &progress)
{
    Files files(size_t(paths.size()));
    std::atomic<qsizetype> next{0};
    std::atomic<qint64> done{0};
    const auto work = [&] {
        for (qsizetype i = next++; i < paths.size() && !cancel.isRequested(); i = next++) {
            files[size_t(i)] = read(paths[i]);
            if (progress)
                progress(++done, paths.size());
        }
    };
    QThreadPool pool;
    const int threads = int(std::min<qsizetype>(QThread::idealThreadCount(), (paths.size() + 7) / 8));
    pool.setMaxThreadCount(std::max(1, threads));
    for (int i = 1; i < threads; ++i)
        pool.start(work);
    work();
    pool.waitForDone();
    return files;
}

bool isContract(const File &file)
{
    return file.brief && file.brief->kind == Brief::Kind::Contract;
}

void findSamples(const QString &root, Files &files)
{
    QHash<QString, int> contractsIn;
    for (const auto &[file, tree] : files) {
        if (isContract(*file))
            ++contractsIn[QFileInfo(file->path).path()];
    }
    SampleIndex index(root);
    for (const auto &[file, tree] : files) {
        if (isContract(*file))
            file->samples = index.samplesOf(file->path, file->facts, contractsIn.value(QFileInfo(file->path).path()) == 1);
    }
}

void buildMesh(Snapshot &snapshot, Files &files)
{
    std::vector<mesh::Facts> facts;
    for (const auto &[file, tree] : files) {
        if (file->facts.kind != mesh::Facts::Kind::Other)
            facts.push_back(file->facts);
    }
    snapshot.mesh = mesh::buildMesh(std::move(facts));
    for (const mesh::FileFinding &found : snapshot.mesh.findings) {
        if (const int file = snapshot.fileByPath(found.path); file >= 0)
            files[size_t(file)].file->meshFindings.push_back(found.finding);
    }
}

/// What rules say that look at all files together.
void judgeTogether(Snapshot &snapshot, Files &files)
{
    const auto documents = [&] {
        std::vector<governance::MeshView::Document> list;
        for (const auto &[file, tree] : files) {
            if (file->brief && file->brief->kind != Brief::Kind::Other)
                list.push_back({file->path, tree, isContract(*file) ? governance::Subject::Kind::Contract : governance::Subject::Kind::Product, file->title});
        }
        return list;
    };
    const auto view = governance::meshViewFor(*snapshot.rules, snapshot.mesh, documents);
    if (!view)
        return;
    governance::WholeEvaluation whole = governance::evaluateWhole(*snapshot.rules, view);
    snapshot.ruleFindings = std::move(whole.homeless);
    for (auto found = whole.files.begin(); found != whole.files.end(); ++found) {
        const int number = snapshot.fileByPath(found.key());
        if (number < 0)
            continue;
        File &file = *files[size_t(number)].file;
        file.meshFindings.insert(file.meshFindings.end(), found->findings.begin(), found->findings.end());
        found->findings.clear();
        file.wholeEvaluation = std::move(*found);
    }
}

void countFindings(File &file)
{
    if (!file.brief)
        return;
    file.state = file.brief->state;
    file.errors = file.brief->errors;
    file.warnings = file.brief->warnings;
    file.notEvaluated = file.brief->notEvaluated;
    for (const text::Finding &finding : file.meshFindings) {
        if (finding.notEvaluated)
            ++file.notEvaluated;
        else if (finding.severity == text::Severity::Error)
            ++file.errors;
        else if (finding.severity == text::Severity::Warning)
            ++file.warnings;
    }
    const State byCount = file.errors ? State::Errors : file.warnings ? State::Warnings : file.notEvaluated ? State::NotEvaluated : State::Passed;
    file.state = std::min(file.state, byCount);
}

} // namespace

SnapshotPointer scan(const QString &folder, const governance::RulesPointer &rules, const SnapshotPointer &previous, const base::Cancel &cancel,
                     const base::Progress &progress, const ScanLimits &limits)
{
    auto snapshot = std::make_shared<Snapshot>();
    snapshot->folder = QFileInfo(folder).absoluteFilePath();
    snapshot->number = previous ? previous->number + 1 : 1;
    snapshot->rules = rules;
    FoundFiles found = findContractFiles(snapshot->folder, limits, cancel);
    snapshot->problems = std::move(found.problems);
    snapshot->folders = std::move(found.folders);

    const QDir root(QFileInfo(snapshot->folder).isDir() ? snapshot->folder : QFileInfo(snapshot->folder).absolutePath());
    const bool sameRules = previous && previous->rules == rules;
    const bool withTrees = governance::needsOf(rules->federation.packs).mesh;
    const auto read = [&](const QString &path) {
        const int known = sameRules ? previous->fileByPath(path) : -1;
        return readOne(path, root, *rules, withTrees, known < 0 ? nullptr : previous->files[size_t(known)].get(), limits.bytes);
    };
    Files files = readAll(found.paths, read, cancel, progress);
    if (cancel.isRequested())
        return previous;
    for (size_t i = 0; i < files.size(); ++i)
        snapshot->byPath.insert(files[i].file->path, int(i));
    findSamples(root.path(), files);
    buildMesh(*snapshot, files);
    judgeTogether(*snapshot, files);
    for (const auto &[file, tree] : files) {
        countFindings(*file);
        snapshot->files.push_back(file);
    }
    makeOutline(*snapshot);
    return snapshot;
}

} // namespace meshwright::workspace

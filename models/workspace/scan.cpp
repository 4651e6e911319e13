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

using governance::Analysis;
using governance::State;

/// A file as it is read by itself; samples and the mesh's findings come when all are read.
std::shared_ptr<File> readOne(const QString &path, const QDir &root, const governance::Rules &rules, bool sameRules, const File *before, qint64 limit)
{
    auto file = std::make_shared<File>();
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
        return file;
    }
    file->size = bytes->size();
    file->hash = QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256);
    if (before && sameRules && before->hash == file->hash && before->analysis) {
        file->analysis = before->analysis;
        file->facts = before->facts;
    } else {
        file->analysis = std::make_shared<Analysis>(governance::analyse(*bytes, path, rules));
        file->facts = mesh::readFacts(path, file->analysis->tree);
    }
    const bool isNamed = !file->facts.name.isEmpty() || !file->facts.id.isEmpty();
    if (file->analysis->kind != Analysis::Kind::Other && isNamed)
        file->title = file->analysis->title();
    return file;
}

using Files = std::vector<std::shared_ptr<File>>;

// One index handed out to all threads; the reports of progress are in order because they share a lock.
Files readAll(const QStringList &paths, const std::function<std::shared_ptr<File>(const QString &)> &read, const base::Cancel &cancel, const base::Progress &progress)
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

void findSamples(const QString &root, Files &files)
{
    QHash<QString, int> contractsIn;
    for (const auto &file : files) {
        if (file->analysis && file->analysis->contract)
            ++contractsIn[QFileInfo(file->path).path()];
    }
    SampleIndex index(root);
    for (const auto &file : files) {
        if (file->analysis && file->analysis->contract)
            file->samples = index.samplesOf(file->path, *file->analysis->contract, contractsIn.value(QFileInfo(file->path).path()) == 1);
    }
}

void buildMesh(Snapshot &snapshot, Files &files)
{
    std::vector<mesh::Facts> facts;
    for (const auto &file : files) {
        if (file->facts.kind != mesh::Facts::Kind::Other)
            facts.push_back(file->facts);
    }
    snapshot.mesh = mesh::buildMesh(std::move(facts));
    for (const mesh::FileFinding &found : snapshot.mesh.findings) {
        if (const int file = snapshot.fileByPath(found.path); file >= 0)
            files[size_t(file)]->meshFindings.push_back(found.finding);
    }
}

/// What rules say that look at all files together.
void judgeTogether(Snapshot &snapshot, Files &files)
{
    const auto documents = [&] {
        std::vector<governance::MeshView::Document> list;
        for (const auto &file : files) {
            if (!file->analysis || file->analysis->kind == Analysis::Kind::Other)
                continue;
            const bool isContract = file->analysis->kind == Analysis::Kind::Contract;
            list.push_back({file->path, file->analysis->tree, isContract ? governance::Subject::Kind::Contract : governance::Subject::Kind::Product, file->title});
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
        File &file = *files[size_t(number)];
        file.meshFindings.insert(file.meshFindings.end(), found->findings.begin(), found->findings.end());
        found->findings.clear();
        file.wholeEvaluation = std::move(*found);
    }
}

void countFindings(File &file)
{
    if (!file.analysis)
        return;
    file.state = file.analysis->state;
    file.errors = file.analysis->errors;
    file.warnings = file.analysis->warnings;
    file.notEvaluated = file.analysis->notEvaluated;
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
    const auto read = [&](const QString &path) {
        const int known = previous ? previous->fileByPath(path) : -1;
        return readOne(path, root, *rules, sameRules, known < 0 ? nullptr : previous->files[size_t(known)].get(), limits.bytes);
    };
    Files files = readAll(found.paths, read, cancel, progress);
    if (cancel.isRequested())
        return previous;
    for (size_t i = 0; i < files.size(); ++i)
        snapshot->byPath.insert(files[i]->path, int(i));
    findSamples(root.path(), files);
    buildMesh(*snapshot, files);
    judgeTogether(*snapshot, files);
    for (const auto &file : files)
        countFindings(*file);
    snapshot->files.assign(files.begin(), files.end());
    makeOutline(*snapshot);
    return snapshot;
}

} // namespace meshwright::workspace

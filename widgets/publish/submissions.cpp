// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/publish/submissions.h"

#include "workspace/history.h"
#include "workspace/submissions.h"

#include <QCoreApplication>

namespace meshwright::publish {

namespace {

// All objects of the contract together; none unless every sample that is there was checked.
std::optional<registry::QualitySummary> quality(sample::SampleStore &samples, const QString &path)
{
    registry::QualitySummary sum;
    QStringList sources;
    const QStringList objects = samples.objectsWithSamples(path);
    for (const QString &object : objects) {
        const sample::SampleSession *session = samples.session(path, object);
        if (!session || !session->results())
            return std::nullopt;
        const quality::Summary one = session->results()->summary();
        sum.passed += one.passed;
        sum.failed += one.failed;
        sum.warnings += one.warnings;
        sum.notEvaluated += one.notEvaluated;
        sum.rows += session->results()->rows;
        sources.append(session->dataPath().section(QLatin1Char('/'), -1));
    }
    if (objects.isEmpty())
        return std::nullopt;
    sum.at = QDateTime::currentDateTimeUtc();
    sum.source = sources.join(QStringLiteral(", "));
    return sum;
}

} // namespace

base::Result<std::vector<registry::Submission>> submissions(workbench::Workbench &workbench, sample::SampleStore &samples, const QString &path)
{
    const workspace::SnapshotPointer snapshot = workbench.snapshot();
    std::vector<int> files;
    for (size_t i = 0; i < snapshot->files.size(); ++i) {
        if (path.isEmpty() || snapshot->files[i]->path == path)
            files.push_back(int(i));
    }
    if (files.empty())
        return base::Problem{base::Problem::Kind::Usage, QCoreApplication::translate("Publish", "There is nothing to publish."), QCoreApplication::translate("Publish", "Open a folder with contracts first."), {}};
    workspace::History history(snapshot->folder);
    auto out = workspace::submissionsOf(*snapshot, files, &history);
    if (!out)
        return out;
    // What was checked in this window is newer than what the history remembers.
    for (registry::Submission &submission : *out) {
        if (auto checked = quality(samples, submission.path))
            submission.quality = std::move(checked);
    }
    return out;
}

} // namespace meshwright::publish

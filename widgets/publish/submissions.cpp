// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/publish/submissions.h"

#include "base/file.h"

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

base::Result<std::vector<registry::Submission>> submissions(shell::Workbench &workbench, sample::SampleStore &samples, const QString &path)
{
    std::vector<registry::Submission> out;
    const workspace::SnapshotPointer snapshot = workbench.snapshot();
    for (const auto &file : snapshot->files) {
        if (!path.isEmpty() && file->path != path)
            continue;
        auto bytes = base::readFile(file->path, text::ReadLimits().bytes);
        if (!bytes)
            return bytes.problem();
        auto analysis = std::make_shared<const governance::Analysis>(governance::analyse(*bytes, file->path, *snapshot->rules));
        out.push_back({file->path, *std::move(bytes), std::move(analysis), quality(samples, file->path), {}});
    }
    if (out.empty())
        return base::Problem{base::Problem::Kind::Usage, QCoreApplication::translate("Publish", "There is nothing to publish."), QCoreApplication::translate("Publish", "Open a folder with contracts first."), {}};
    return out;
}

} // namespace meshwright::publish

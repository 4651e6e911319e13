// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/sample/samplestore.h"

#include "base/clock.h"
#include "workspace/history.h"

#include <QFileInfo>

#include <algorithm>

namespace meshwright::sample {

namespace {

QString keyOf(const QString &contractPath, const QString &object)
{
    return contractPath + QLatin1Char('\n') + object;
}

} // namespace

SampleStore::SampleStore(workbench::Workbench &workbench, QObject *parent) : QObject(parent), m_workbench(workbench)
{
    connect(&workbench, &workbench::Workbench::folderOpened, this, [this] {
        qDeleteAll(m_sessions);
        m_sessions.clear();
    });
}

QStringList SampleStore::objectsWithSamples(const QString &contractPath) const
{
    QStringList out;
    const workspace::SnapshotPointer snapshot = m_workbench.snapshot();
    const int number = snapshot->fileByPath(contractPath);
    const bool hasData = number >= 0 && !snapshot->files[size_t(number)]->samples.empty();
    const bool hasSession = std::any_of(m_sessions.keyBegin(), m_sessions.keyEnd(), [&](const QString &key) { return key.startsWith(keyOf(contractPath, {})); });
    const document::AnalysisPointer analysis = hasData || hasSession ? m_workbench.analysis(contractPath) : nullptr;
    if (!analysis || !analysis->contract)
        return out;
    for (const contract::SchemaObject &object : analysis->contract->schema) {
        if (m_sessions.contains(keyOf(contractPath, object.name)) || !dataPath(contractPath, object.name).isEmpty())
            out.append(object.name);
    }
    return out;
}

QString SampleStore::dataPath(const QString &contractPath, const QString &object) const
{
    const workspace::SnapshotPointer snapshot = m_workbench.snapshot();
    const int number = snapshot->fileByPath(contractPath);
    if (number < 0)
        return {};
    const auto &samples = snapshot->files[size_t(number)]->samples;
    for (const workspace::SampleFile &sample : samples) {
        if (sample.object == object)
            return sample.path;
    }
    if (samples.size() != 1 || !samples.front().object.isEmpty())
        return {};
    const document::AnalysisPointer analysis = m_workbench.analysis(contractPath);
    const bool only = analysis && analysis->contract && analysis->contract->schema.size() == 1;
    return only ? samples.front().path : QString();
}

SampleSession *SampleStore::make(const QString &contractPath, const QString &object, const QString &path)
{
    auto *session = new SampleSession(contractPath, object, path, this);
    m_sessions.insert(keyOf(contractPath, object), session);
    connect(session, &SampleSession::changed, this, [this, contractPath] { Q_EMIT changed(contractPath); });
    connect(session, &SampleSession::checked, this, [this, session](const std::shared_ptr<const governance::Analysis> &analysis) { remember(*session, *analysis); });
    session->load();
    return session;
}

// Publishing tells what the last check of exactly this text said, also after the window was closed.
void SampleStore::remember(const SampleSession &session, const governance::Analysis &analysis)
{
    if (!m_workbench.workspace())
        return;
    const quality::Results &results = *session.results();
    workspace::CheckRun run = workspace::testRun(*analysis.contract, results.summary(), results.rows, QFileInfo(session.dataPath()).fileName(), base::Clock::system().now());
    run.path = m_workbench.displayPath(session.contractPath());
    workspace::History history(m_workbench.workspace()->folder());
    if (const auto recorded = history.record(run); !recorded)
        Q_EMIT notRemembered(recorded.problem().text());
}

SampleSession *SampleStore::session(const QString &contractPath, const QString &object)
{
    if (SampleSession *known = m_sessions.value(keyOf(contractPath, object)))
        return known;
    const QString path = dataPath(contractPath, object);
    return path.isEmpty() ? nullptr : make(contractPath, object, path);
}

SampleSession *SampleStore::useFile(const QString &contractPath, const QString &object, const QString &path)
{
    delete m_sessions.take(keyOf(contractPath, object));
    return make(contractPath, object, path);
}

const sampling::ColumnProfile *SampleStore::column(const QString &contractPath, const QString &object, const QString &column)
{
    SampleSession *session = this->session(contractPath, object);
    if (!session || !session->profile())
        return nullptr;
    for (const sampling::ColumnProfile &profile : session->profile()->columns) {
        if (profile.name == column)
            return &profile;
    }
    return nullptr;
}

} // namespace meshwright::sample

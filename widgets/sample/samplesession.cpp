// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/sample/samplesession.h"

#include "quality/contracttest.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QThreadPool>

#include <utility>

namespace meshwright::sample {

SampleSession::SampleSession(QString contractPath, QString object, QString dataPath, QObject *parent)
    : QObject(parent), m_contractPath(std::move(contractPath)), m_object(std::move(object)), m_dataPath(std::move(dataPath))
{
}

SampleSession::~SampleSession()
{
    m_cancel.request();
}

void SampleSession::cancel()
{
    m_cancel.request();
    m_cancel = base::Cancel();
}

void SampleSession::tell(const QPointer<SampleSession> &session, std::function<void(SampleSession &)> apply)
{
    QMetaObject::invokeMethod(QCoreApplication::instance(), [session, apply = std::move(apply)] {
        if (!session)
            return;
        apply(*session);
        Q_EMIT session->changed();
    }, Qt::QueuedConnection);
}

void SampleSession::startWork(std::function<void(const base::Cancel &)> work)
{
    ++m_busy;
    Q_EMIT changed();
    QThreadPool::globalInstance()->start([work = std::move(work), cancel = m_cancel] { work(cancel); });
}

base::Progress SampleSession::reporter(const QString &what)
{
    return [self = QPointer(this), what](qint64 done, qint64 total) {
        QMetaObject::invokeMethod(QCoreApplication::instance(), [self, what, done, total] {
            if (self)
                Q_EMIT self->progress(what, done, total);
        }, Qt::QueuedConnection);
    };
}

void SampleSession::load()
{
    if (std::exchange(m_loaded, true))
        return;
    startWork([self = QPointer(this), path = m_dataPath, indexing = reporter(tr("Counting rows")), profiling = reporter(tr("Profiling"))](const base::Cancel &cancel) {
        auto opened = sampling::TableFile::open(path);
        if (!opened) {
            tell(self, [problem = opened.problem()](SampleSession &session) { session.m_problem = problem; --session.m_busy; });
            return;
        }
        const std::shared_ptr<sampling::TableFile> table = *std::move(opened);
        tell(self, [table](SampleSession &session) { session.m_table = table; });
        const auto indexed = table->index(cancel, indexing);
        auto profile = indexed ? sampling::profile(table->source(), 0, cancel, profiling) : base::Result<sampling::Profile>(indexed.problem());
        tell(self, [profile = std::move(profile)](SampleSession &session) {
            if (profile)
                session.m_profile = *profile;
            else if (profile.problem().kind != base::Problem::Kind::Cancelled)
                session.m_problem = profile.problem();
            --session.m_busy;
        });
    });
}

void SampleSession::check(std::shared_ptr<const governance::Analysis> analysis)
{
    if (!analysis || !analysis->contract)
        return;
    startWork([self = QPointer(this), analysis, object = m_object, contractPath = m_contractPath, path = m_dataPath, report = reporter(tr("Checking"))](const base::Cancel &cancel) {
        QElapsedTimer timer;
        timer.start();
        auto results = [&]() -> base::Result<quality::Results> {
            const contract::SchemaObject *schema = analysis->contract->object(object);
            if (!schema)
                return base::Problem{base::Problem::Kind::Usage, tr("The contract has no object “%1” any more.").arg(object), {}, path};
            // Opened anew: the file may have been replaced since it was shown.
            return quality::testObject(*analysis->contract, contractPath, *schema, path, {}, cancel, report);
        }();
        const double seconds = double(timer.nsecsElapsed()) / 1e9;
        tell(self, [results = std::move(results), seconds, analysis](SampleSession &session) {
            --session.m_busy;
            session.m_seconds = seconds;
            if (results) {
                session.m_results = *results;
                session.m_problem.reset();
                Q_EMIT session.checked(analysis);
            } else if (results.problem().kind != base::Problem::Kind::Cancelled) {
                session.m_problem = results.problem();
            }
        });
    });
}

} // namespace meshwright::sample

// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/compliance/historykeeper.h"

#include "base/clock.h"

#include <QCoreApplication>
#include <QPointer>

#include <utility>

namespace meshwright::compliance {

using workspace::ComplianceHistory;

namespace {

/// Without a history only the comparison is missing.
base::Result<void> keep(HistoryKeeper::Known &known, ComplianceHistory &history, const QDateTime &now)
{
    if (const auto kept = history.record(known.now, now); !kept)
        return kept.problem();
    const auto points = history.points();
    if (!points)
        return points.problem();
    known.points = points->size();
    const auto earlier = workspace::comparedWith(*points, now);
    if (!earlier)
        return {};
    auto then = history.read(earlier->number);
    if (!then)
        return then.problem();
    known.earlier = earlier;
    known.then = std::move(*then);
    return {};
}

/// In the window's thread, whether or not anybody is left to hear it.
void later(std::function<void()> work)
{
    QMetaObject::invokeMethod(QCoreApplication::instance(), std::move(work), Qt::QueuedConnection);
}

} // namespace

HistoryKeeper::HistoryKeeper(const workbench::Workbench &workbench, QObject *parent) : QObject(parent), m_workbench(workbench)
{
    m_thread.setMaxThreadCount(1);
    connect(&workbench, &workbench::Workbench::snapshotChanged, this, &HistoryKeeper::record);
}

HistoryKeeper::~HistoryKeeper()
{
    m_thread.waitForDone();
}

void HistoryKeeper::record()
{
    const workspace::SnapshotPointer mesh = m_workbench.snapshot();
    if (mesh->folder != m_known.folder && !m_known.folder.isEmpty()) {
        m_known = {};
        Q_EMIT changed();
    }
    if (mesh->number == 0)
        return;
    if (m_isRecording) {
        m_again = true;
        return;
    }
    m_isRecording = true;
    m_thread.start([mesh, self = QPointer(this)] {
        ComplianceHistory history(ComplianceHistory::fileOf(mesh->folder));
        Known known{mesh->folder, workspace::complianceOf(*mesh), {}, {}, 0};
        const auto done = keep(known, history, base::Clock::system().now());
        const QString trouble = !done ? done.problem().text() : history.damage() ? history.damage()->text() : QString();
        later([self, known, trouble] {
            if (!self)
                return;
            self->tell(trouble);
            self->take(known);
        });
    });
}

void HistoryKeeper::take(const Known &known)
{
    m_isRecording = false;
    if (known.folder == m_workbench.snapshot()->folder) {
        m_known = known;
        Q_EMIT changed();
    }
    if (std::exchange(m_again, false))
        record();
}

void HistoryKeeper::tell(const QString &sentence)
{
    if (!sentence.isEmpty() && std::exchange(m_told, sentence) != sentence)
        Q_EMIT notice(sentence);
}

template <typename Answer>
void HistoryKeeper::ask(QObject *owner, std::function<base::Result<Answer>(ComplianceHistory &)> question, std::function<void(Answer)> answer)
{
    const QString folder = m_workbench.snapshot()->folder;
    if (folder.isEmpty())
        return answer(Answer());
    m_thread.start([folder, question = std::move(question), answer = std::move(answer), self = QPointer(this), owner = QPointer(owner)] {
        ComplianceHistory history(ComplianceHistory::fileOf(folder));
        auto found = question(history);
        later([found = std::move(found), folder, answer, self, owner] {
            if (!self || !owner || self->m_workbench.snapshot()->folder != folder)
                return;
            if (found)
                answer(*found);
            else
                self->tell(found.problem().text());
        });
    });
}

void HistoryKeeper::readPoints(const workspace::ComplianceScope &scope, QObject *owner, std::function<void(std::vector<workspace::CompliancePoint>)> answer)
{
    ask<std::vector<workspace::CompliancePoint>>(owner, [scope](ComplianceHistory &history) { return history.points(scope); }, std::move(answer));
}

void HistoryKeeper::readChanges(qint64 from, qint64 to, QObject *owner, std::function<void(std::vector<workspace::ComplianceChange>)> answer)
{
    using Changes = std::vector<workspace::ComplianceChange>;
    ask<Changes>(owner, [from, to](ComplianceHistory &history) -> base::Result<Changes> {
        const auto before = history.read(from);
        const auto after = history.read(to);
        if (!before || !after)
            return before ? after.problem() : before.problem();
        return workspace::changes(*before, *after);
    }, std::move(answer));
}

} // namespace meshwright::compliance

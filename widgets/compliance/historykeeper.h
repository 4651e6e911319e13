// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/workbench/workbench.h"
#include "workspace/compliancehistory.h"

#include <QThreadPool>

#include <functional>
#include <optional>

namespace meshwright::compliance {

/// Records how the open folder stands whenever it was read, and reads what was recorded; both off the window's thread.
class HistoryKeeper : public QObject {
    Q_OBJECT

public:
    struct Known {
        QString folder;                        ///< empty: nothing is known yet
        workspace::Compliance now;             ///< as the files lie on disk
        std::optional<workspace::CompliancePoint> earlier; ///< what now is compared with
        workspace::Compliance then;            ///< at that point
        size_t points = 0;
    };

    explicit HistoryKeeper(const workbench::Workbench &workbench, QObject *parent = nullptr);
    ~HistoryKeeper() override;

    const Known &known() const { return m_known; }
    /// Answers later, in the window's thread; never where the owner has gone, another folder is open or reading failed.
    void readPoints(const workspace::ComplianceScope &scope, QObject *owner, std::function<void(std::vector<workspace::CompliancePoint>)> answer);
    void readChanges(qint64 from, qint64 to, QObject *owner, std::function<void(std::vector<workspace::ComplianceChange>)> answer);

Q_SIGNALS:
    void changed(); ///< what is known; there may be another point
    void notice(const QString &sentence);

private:
    void record();
    void take(const Known &known);
    void tell(const QString &sentence);
    template <typename Answer>
    void ask(QObject *owner, std::function<base::Result<Answer>(workspace::ComplianceHistory &)> question, std::function<void(Answer)> answer);

    const workbench::Workbench &m_workbench;
    QThreadPool m_thread; ///< one thread: what is asked for after a record was begun sees it
    Known m_known;
    bool m_isRecording = false, m_again = false;
    QString m_told; ///< the same trouble is told once
};

} // namespace meshwright::compliance

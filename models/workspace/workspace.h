// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "workspace/scan.h"
#include "workspace/snapshot.h"

#include <QElapsedTimer>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <memory>

class QFileSystemWatcher;

namespace meshwright::workspace {

/// An open folder. It is read off the calling thread; what is known is always a whole snapshot. Changes made by other
/// programs are noticed, gathered for a moment, and only what changed is read again.
class Workspace : public QObject {
    Q_OBJECT

public:
    struct Options {
        QStringList extraPacks;      ///< rule packs beyond those of the workspace
        int settleMilliseconds = 250; ///< quiet time after a change before it is looked at
        bool watch = true;
        ScanLimits limits;
    };

    /// Starts reading at once; snapshotChanged follows from the event loop.
    explicit Workspace(const QString &folder, QObject *parent = nullptr);
    Workspace(const QString &folder, Options options, QObject *parent = nullptr);
    ~Workspace() override;

    QString folder() const { return m_folder; }
    /// Never null; number 0 and no files before the first reading is done.
    SnapshotPointer snapshot() const { return m_snapshot; }
    /// What open documents are judged by; never null.
    governance::RulesPointer rules() const { return m_snapshot->rules; }
    bool isScanning() const { return m_scanning; }

public Q_SLOTS:
    /// Looks at everything again; files whose bytes are the same are not judged again.
    void refresh();
    /// Reads rules and waivers again and judges everything by them.
    void reloadRules();

Q_SIGNALS:
    void snapshotChanged();
    /// Absolute paths whose content is not what the last snapshot had, removed ones included; comes before snapshotChanged.
    void filesChanged(const QStringList &paths);
    void scanningChanged(bool scanning);
    void scanProgress(qint64 done, qint64 total);
    void rulesChanged();

private:
    struct Work;
    void noticeChange();
    void start();
    void take(const std::shared_ptr<Work> &work);
    void watch(const QStringList &ruleFiles);

    QString m_folder;
    Options m_options;
    SnapshotPointer m_snapshot;
    QByteArray m_rulesFingerprint;
    QFileSystemWatcher *m_watcher = nullptr;
    QTimer m_settle;
    QTimer m_poll; ///< runs only where something can't be watched
    QElapsedTimer m_firstNotice;
    QThreadPool m_thread;
    base::Cancel m_cancel;
    bool m_scanning = false;
    bool m_again = false;
    bool m_rulesToo = true;
};

} // namespace meshwright::workspace

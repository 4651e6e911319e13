// SPDX-License-Identifier: GPL-3.0-or-later
#include "workspace/workspace.h"

#include "base/file.h"
#include "governance/organisationform.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QFileSystemWatcher>

#include <algorithm>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace meshwright::workspace {

namespace {

constexpr int pollMilliseconds = 3'000; // where the system gives no more watches
constexpr qint64 largestRuleFile = 2 * 1024 * 1024;

/// The files that decide what everything else is judged by.
QStringList ruleFiles(const QString &folder)
{
    QStringList files;
    const QStringList names{QStringLiteral("*.ruleset.yaml"), QStringLiteral("*.ruleset.yml"), QStringLiteral("*.waivers.yaml"), QStringLiteral("*.waivers.yml")};
    const QDir dir(QDir(folder).filePath(QStringLiteral("rules")));
    for (const QString &name : dir.entryList(names, QDir::Files, QDir::Name))
        files.append(dir.filePath(name));
    return files + governance::formFiles(folder);
}

QByteArray fingerprint(const QStringList &files)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &file : files) {
        hash.addData(file.toUtf8());
        const auto bytes = base::readFile(file, largestRuleFile);
        hash.addData(bytes ? QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256) : QByteArray("unreadable"));
    }
    return hash.result();
}

QStringList differing(const Snapshot &before, const Snapshot &after)
{
    QStringList paths;
    for (const auto &file : after.files) {
        const int known = before.fileByPath(file->path);
        if (known < 0 || before.files[size_t(known)]->hash != file->hash)
            paths.append(file->path);
    }
    for (const auto &file : before.files) {
        if (after.fileByPath(file->path) < 0)
            paths.append(file->path);
    }
    return paths;
}

SnapshotPointer nothingYet(const QString &folder)
{
    auto snapshot = std::make_shared<Snapshot>();
    snapshot->folder = folder;
    snapshot->rules = std::make_shared<governance::Rules>();
    return snapshot;
}

// The allocator of glibc keeps what was freed on other threads; others do this by themselves.
void giveMemoryBack()
{
#ifdef __GLIBC__
    ::malloc_trim(0);
#endif
}

} // namespace

/// One reading: what the worker is told and what it answers. Owned by the thread that has it.
struct Workspace::Work {
    QString folder;
    Options options;
    SnapshotPointer before;
    QByteArray rulesBefore;
    bool rulesToo = false;

    SnapshotPointer after;
    QByteArray rulesAfter;
    QStringList watchedFiles; ///< rules and samples beside the contracts
};

Workspace::Workspace(const QString &folder, QObject *parent)
    : Workspace(folder, Options(), parent)
{
}

Workspace::Workspace(const QString &folder, Options options, QObject *parent)
    : QObject(parent)
    , m_folder(QDir(folder).absolutePath())
    , m_options(std::move(options))
    , m_snapshot(nothingYet(m_folder))
{
    m_thread.setMaxThreadCount(1);
    m_settle.setSingleShot(true);
    m_settle.setInterval(m_options.settleMilliseconds);
    connect(&m_settle, &QTimer::timeout, this, &Workspace::refresh);
    m_poll.setInterval(pollMilliseconds);
    connect(&m_poll, &QTimer::timeout, this, &Workspace::refresh);
    if (m_options.watch) {
        m_watcher = new QFileSystemWatcher(this);
        connect(m_watcher, &QFileSystemWatcher::directoryChanged, this, &Workspace::noticeChange);
        connect(m_watcher, &QFileSystemWatcher::fileChanged, this, &Workspace::noticeChange);
    }
    refresh();
}

Workspace::~Workspace()
{
    m_cancel.request();
    m_thread.waitForDone();
}

// Editors write in several steps; each one starts the quiet time anew, but not for ever.
void Workspace::noticeChange()
{
    if (!m_firstNotice.isValid())
        m_firstNotice.start();
    if (!m_settle.isActive() || m_firstNotice.elapsed() < 10 * m_options.settleMilliseconds)
        m_settle.start();
}

void Workspace::refresh()
{
    m_firstNotice.invalidate();
    if (m_scanning) {
        m_again = true;
        return;
    }
    start();
}

void Workspace::reloadRules()
{
    m_rulesToo = true;
    refresh();
}

void Workspace::start()
{
    m_scanning = true;
    m_again = false;
    const auto work = std::make_shared<Work>();
    work->folder = m_folder;
    work->options = m_options;
    work->before = m_snapshot;
    work->rulesBefore = m_rulesFingerprint;
    work->rulesToo = std::exchange(m_rulesToo, false);
    Q_EMIT scanningChanged(true);
    m_thread.start([this, work, cancel = m_cancel] {
        const base::Progress progress = [this](qint64 done, qint64 total) {
            if (done % 16 == 0 || done == total)
                Q_EMIT scanProgress(done, total); // crosses to the receiver's thread by itself
        };
        const QStringList files = ruleFiles(work->folder);
        work->rulesAfter = fingerprint(files);
        const bool same = !work->rulesToo && work->rulesAfter == work->rulesBefore;
        const auto rules = same ? work->before->rules : governance::loadRules(work->folder, work->options.extraPacks);
        work->after = scan(work->folder, rules, work->before, cancel, progress, work->options.limits);
        work->watchedFiles = files;
        QMetaObject::invokeMethod(this, [this, work] { take(work); }, Qt::QueuedConnection);
    });
}

void Workspace::take(const std::shared_ptr<Work> &work)
{
    m_scanning = false;
    SnapshotPointer before = std::exchange(m_snapshot, work->after);
    m_rulesFingerprint = work->rulesAfter;
    watch(work->watchedFiles);
    const QStringList changed = differing(*before, *m_snapshot);
    if (before->rules != m_snapshot->rules)
        Q_EMIT rulesChanged();
    if (!changed.isEmpty())
        Q_EMIT filesChanged(changed);
    Q_EMIT snapshotChanged();
    Q_EMIT scanningChanged(false);
    work->before.reset();
    // To take a large mesh apart needs its time as well; most of its memory would stay with the threads that read it.
    m_thread.start([old = std::move(before)]() mutable {
        old.reset();
        giveMemoryBack();
    });
    if (m_again)
        start();
}

// A file that an editor replaced is no longer watched under its name, so all are asked for again.
void Workspace::watch(const QStringList &ruleFiles)
{
    if (!m_watcher)
        return;
    QStringList wanted = m_snapshot->folders + ruleFiles;
    for (const auto &file : m_snapshot->files)
        wanted.append(file->path);
    const QStringList watched = m_watcher->files() + m_watcher->directories();
    const QSet<QString> have(watched.begin(), watched.end());
    const QSet<QString> need(wanted.begin(), wanted.end());
    const QStringList gone = (have - need).values();
    const QStringList missing = (need - have).values();
    if (!gone.isEmpty())
        m_watcher->removePaths(gone);
    const QStringList unwatched = missing.isEmpty() ? QStringList() : m_watcher->addPaths(missing);
    // A file may have vanished meanwhile; what is there and can't be watched is looked at by the clock.
    const bool blind = std::any_of(unwatched.begin(), unwatched.end(), [](const QString &path) { return QFileInfo::exists(path); });
    if (blind && !m_poll.isActive())
        m_poll.start();
    else if (!blind)
        m_poll.stop();
}

} // namespace meshwright::workspace

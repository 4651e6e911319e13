// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QLockFile>
#include <QObject>

#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace meshwright::document {

class ContractDocument;
class JournalWriter;

/// A text that was not saved when the program that held it ended.
struct Unsaved {
    QString journal;     ///< where it lies, less the ending; goes away by Recovery::discard
    QString path;        ///< the document
    QByteArray text;
    QDateTime written;   ///< UTC
    bool isSamePlace = true; ///< the document's file is still what it was when it was read or saved last
};

/// Keeps the text of modified documents beside them, in the user's own data folder, so that a crash, a kill or a loss of
/// power costs at most two seconds of work. The documents' own files are never touched.
///
/// Each text is kept twice, by two threads. One hands it to the system within a quarter of a second and does not wait for the
/// disk: what the system has outlives the program, however busy the disk is. The other waits for the disk, for a loss of power.
///
/// Each running program has a session: a lock file, freed by the system when it ends however it ends, and journals that
/// carry its name. Journals without a living owner are offered to the next start; of two starts one gets them.
class Recovery : public QObject {
    Q_OBJECT

public:
    /// $XDG_DATA_HOME/meshwright/recovery
    static QString defaultFolder();

    explicit Recovery(const QString &folder = defaultFolder(), QObject *parent = nullptr);
    /// Waits for what is being written. Journals of documents that are still modified stay.
    ~Recovery() override;

    /// Looks after a document until it is destroyed. Its journal goes when it is saved or closed.
    void follow(ContractDocument *document);
    /// The document was closed and its changes are not wanted.
    void forget(const QString &path);

    /// What dead sessions left, newest first. They are this session's from now on. Blocks for reading.
    std::vector<Unsaved> takeLeftovers();
    /// Removes a journal for good.
    void discard(const Unsaved &unsaved);
    /// Blocks until everything asked for is on the disk.
    void settle();

Q_SIGNALS:
    /// A document's text of this moment is on the disk.
    void kept(const QString &path);
    void failed(const QString &sentence);

private:
    struct Followed {
        ContractDocument *document = nullptr;
        QByteArray file; ///< fingerprint of the file as it was read or saved last
    };

    QString stemOf(const QString &path) const;
    void changed(ContractDocument *document);
    void remove(const QString &path);
    void removeJournals(const QString &stem);
    bool takesOver(const QString &session);
    base::Result<void> begin();
    base::Result<void> makeSession();
    base::Result<void> awaitBegin();
    void tell(const QString &path, const base::Result<void> &saved, bool lasts);

    QString m_folder;
    QString m_session;
    QString m_lockFile;
    std::unique_ptr<QLockFile> m_lock; ///< of the lasting writer's thread
    std::mutex m_mutex;
    std::optional<base::Result<void>> m_begun; ///< guarded by the mutex
    std::vector<std::unique_ptr<QLockFile>> m_taken;
    QHash<QString, Followed> m_documents; ///< by path
    quint64 m_number = 0;
    bool m_hasFailed = false;
    std::unique_ptr<JournalWriter> m_lasting;
    std::unique_ptr<JournalWriter> m_quick;
};

} // namespace meshwright::document

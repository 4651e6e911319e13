// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QHash>
#include <QString>

#include <chrono>
#include <condition_variable>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>

namespace meshwright::document {

/// A text to be kept, as it was at one moment.
struct JournalText {
    QString path;        ///< the document
    QByteArray file;     ///< fingerprint of its file as it was read or saved last
    QByteArray text;
    QString written;     ///< the moment, UTC, ISO with milliseconds
    quint64 number = 0;  ///< grows from moment to moment within a session
};

/// Writes the newest text of each journal a moment after it was handed over, by a thread and a clock of its own: neither
/// painting nor checking nor a full event queue delays it. All its functions may be called from one other thread.
class JournalWriter {
public:
    struct Work {
        /// As soon as something is asked for; where it fails no text is written, and it is tried again the next time.
        std::function<base::Result<void>()> begin;
        std::function<base::Result<void>(const QString &journal, const QByteArray &bytes)> save;
        /// After each text. On the writer's thread, as the two above.
        std::function<void(const QString &path, const base::Result<void> &saved)> said;
    };
    /// A text is written `pause` after it was handed over; later where writing is slow, so that it is busy for a third of its
    /// time at most.
    JournalWriter(std::chrono::milliseconds pause, Work work);
    /// Writes what was handed over and waits for it.
    ~JournalWriter();
    JournalWriter(const JournalWriter &) = delete;
    JournalWriter &operator=(const JournalWriter &) = delete;

    /// The text takes the place of one that still waits.
    void keep(const QString &journal, JournalText text);
    /// Removes the file, and what waits for it.
    void remove(const QString &journal);
    /// Blocks until everything asked for so far is done.
    void settle();

private:
    void run();
    void write(const QString &journal, const JournalText &text);
    void ask(const QString &journal, std::optional<JournalText> text);

    const std::chrono::milliseconds m_pause;
    const Work m_work;
    std::optional<base::Result<void>> m_begun; ///< of the writer's thread
    std::mutex m_mutex;                        ///< guards what follows
    std::condition_variable m_asked;
    std::condition_variable m_done;
    QHash<QString, std::optional<JournalText>> m_waiting; ///< by journal; none: remove it
    bool m_isBusy = false;
    bool m_hurries = false;
    bool m_ends = false;
    std::thread m_thread; ///< started by the first thing asked for
};

/// The whole file of a journal.
QByteArray packedJournal(const JournalText &text);
/// Nothing where the bytes are not all of a journal.
std::optional<JournalText> unpackedJournal(const QByteArray &bytes);
QByteArray journalFingerprint(const QByteArray &bytes);

/// Puts a file that only the user may read in the place of another in one step, without waiting for the disk: what is written
/// outlives the program from then on however it ends, but not a loss of power.
base::Result<void> replaceQuickly(const QString &journal, const QByteArray &bytes);
/// The same, and waits for the disk.
base::Result<void> replaceForGood(const QString &journal, const QByteArray &bytes);

} // namespace meshwright::document

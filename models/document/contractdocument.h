// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "document/snapshot.h"
#include "text/edit.h"
#include "text/patch.h"

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QTimer>

#include <functional>
#include <memory>

class QUndoStack;

namespace meshwright::document {

/// Steps that carry one id other than 0 become one step of the history: a drag, a run of typing.
struct Gesture {
    quint64 id = 0;
    static Gesture next();
};

/// An open contract or product file: its text, its one history, and what is known about it. The text
/// is the only truth; snapshots are derived from one revision of it off the UI thread.
class ContractDocument : public QObject {
    Q_OBJECT

public:
    /// Turns text into a snapshot; called on another thread, so it must not touch shared state.
    using Analyser = std::function<AnalysisPointer(const QByteArray &text, const QString &fileName)>;

    ContractDocument(QString path, QByteArray text, Analyser analyser, QObject *parent = nullptr);
    ~ContractDocument() override;

    const QString &path() const { return m_path; }
    const QByteArray &text() const { return m_text; }
    /// Grows with every patch, undo and redo included.
    quint64 revision() const { return m_revision; }
    QUndoStack *history() const { return m_history; }
    bool isModified() const;
    /// The text is in no file: it is modified until it is saved, whatever is undone, and replaces no file that comes meanwhile.
    void setUnsaved();

    /// The newest analysis; its revision may be behind the text's. Null until the first one is done.
    SnapshotPointer snapshot() const { return m_snapshot; }
    /// The newest snapshot whose text could be read without an error: what forms show. May be null.
    SnapshotPointer goodSnapshot() const { return m_good; }
    /// The tree of the text as it is now, read at once where no snapshot is current.
    text::Tree currentTree();

    /// Makes the snapshot current at once, on this thread: for an edit that follows another at its heels.
    void settle();

    /// Applies patches that were computed for `revision`; refused at any other.
    base::Result<void> apply(const text::PatchSet &patches, quint64 revision, const QString &label, Gesture gesture = {});
    /// Asks an edit function for patches to the text as it is now and applies them.
    base::Result<void> edit(const std::function<text::edit::Patches(const text::Tree &)> &edit, const QString &label, Gesture gesture = {});
    /// An editor changed its own view already; the document follows. `shown` is that editor.
    void recordTyped(const text::TextPatch &patch, const QObject *shown, Gesture gesture);

    /// Saves safely. Refused where the file changed on disk since it was read (see `overwrite`).
    base::Result<void> save(bool overwrite = false);
    /// Looks at the file; emits changedOnDisk where it is not what was read or saved last.
    void checkDisk();
    /// Takes the text of the file, as one step of the history.
    base::Result<void> reload();
    /// Judges by other rules from now on.
    void setAnalyser(Analyser analyser);

Q_SIGNALS:
    /// Bytes changed. `origin` shows them already; all other mirrors follow.
    void textPatched(const meshwright::text::TextPatch &patch, const QObject *origin);
    void snapshotChanged();
    void modifiedChanged(bool modified);
    void changedOnDisk();
    void saved();

private:
    friend class EditCommand;
    void replaceBytes(const text::TextPatch &patch, const QObject *origin);
    void scheduleAnalysis(int milliseconds);
    void startAnalysis();
    void takeAnalysis(quint64 revision, AnalysisPointer analysis);

    QString m_path;
    QByteArray m_text;
    QByteArray m_onDisk; ///< hash of the bytes as read or saved last
    QUndoStack *m_history;
    Analyser m_analyser;
    QTimer m_timer;
    quint64 m_revision = 1;
    bool m_running = false;
    bool m_typing = false;
    qint64 m_showing = 0; ///< ms that the views took for the last snapshot
    SnapshotPointer m_snapshot;
    SnapshotPointer m_good;
};

} // namespace meshwright::document

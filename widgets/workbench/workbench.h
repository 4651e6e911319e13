// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/contractdocument.h"
#include "document/recovery.h"
#include "widgets/workbench/jobs.h"
#include "workspace/workspace.h"

#include <QHash>
#include <QObject>

namespace meshwright::workbench {

/// How a file stands, with what only the whole mesh can tell about it.
struct Standing {
    governance::State state = governance::State::Broken;
    int errors = 0, warnings = 0, notEvaluated = 0;
};

/// What the window works on: the open folder and the open documents. Views ask it and listen to it;
/// it knows no view.
class Workbench : public QObject {
    Q_OBJECT

public:
    explicit Workbench(QObject *parent = nullptr);
    ~Workbench() override;

    void openFolder(const QString &folder);
    /// Null before a folder is open.
    workspace::Workspace *workspace() const { return m_workspace; }
    /// Never null.
    workspace::SnapshotPointer snapshot() const;

    /// Long work, whoever does it.
    Jobs &jobs() { return m_jobs; }
    /// Keeps what is not saved for the case of a crash.
    document::Recovery &recovery() { return m_recovery; }

    /// Opens a file, or answers the document that is open already.
    base::Result<document::ContractDocument *> open(const QString &path);
    /// A text of a file that is gone, as a document that is not saved.
    document::ContractDocument *openUnsaved(const QString &path, const QByteArray &text);
    document::ContractDocument *document(const QString &path) const { return m_documents.value(path); }
    QList<document::ContractDocument *> documents() const { return m_documents.values(); }
    /// What is not saved is given up.
    void close(const QString &path);
    void closeAll();
    bool hasUnsavedChanges() const;

    /// What is known about a file: of its open document, else of the workspace; null where unknown.
    governance::BriefPointer brief(const QString &path) const;
    /// The same with its tree and views. That of a file that is not open is read again from the text the workspace keeps,
    /// unless it was asked for just now: for what is shown of a few files, not for all of a mesh.
    document::AnalysisPointer analysis(const QString &path) const;
    Standing standing(const QString &path) const;
    /// Findings about a file that only the whole mesh can make; they are as old as the last scan.
    std::vector<text::Finding> meshFindings(const QString &path) const;
    /// The path as people want to see it: from the workspace's folder.
    QString displayPath(const QString &path) const;

Q_SIGNALS:
    void folderOpened();
    void snapshotChanged();
    void documentOpened(meshwright::document::ContractDocument *document);
    void documentChanged(meshwright::document::ContractDocument *document); ///< its snapshot or state
    void documentClosed(const QString &path);
    void conflict(meshwright::document::ContractDocument *document); ///< changed on disk and here
    void notice(const QString &sentence);

private:
    document::ContractDocument::Analyser analyser() const;
    void filesChanged(const QStringList &paths);
    document::ContractDocument *add(const QString &path, const QByteArray &text, bool isSaved);

    Jobs m_jobs;
    document::Recovery m_recovery;
    workspace::Workspace *m_workspace = nullptr;
    workspace::SnapshotPointer m_nothing;
    QHash<QString, document::ContractDocument *> m_documents;
    struct Reopened {
        governance::BriefPointer brief;
        document::AnalysisPointer analysis;
    };
    mutable std::vector<Reopened> m_reopened; ///< the latest last
};

} // namespace meshwright::workbench

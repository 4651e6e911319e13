// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/workbench/workbench.h"

#include "base/file.h"
#include "governance/analysis.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace meshwright::workbench {

using document::ContractDocument;

namespace {

constexpr size_t mostReopened = 8;

} // namespace

Workbench::Workbench(QObject *parent)
    : QObject(parent), m_nothing(std::make_shared<const workspace::Snapshot>())
{
}

Workbench::~Workbench() = default;

void Workbench::openFolder(const QString &folder)
{
    closeAll();
    delete m_workspace;
    m_workspace = new workspace::Workspace(QDir(folder).absolutePath(), this);
    connect(m_workspace, &workspace::Workspace::snapshotChanged, this, [this] {
        m_reopened.clear();
        Q_EMIT snapshotChanged();
    });
    connect(m_workspace, &workspace::Workspace::filesChanged, this, &Workbench::filesChanged);
    connect(m_workspace, &workspace::Workspace::rulesChanged, this, [this] {
        for (ContractDocument *document : std::as_const(m_documents))
            document->setAnalyser(analyser());
    });
    Q_EMIT folderOpened();
    Q_EMIT snapshotChanged();
}

workspace::SnapshotPointer Workbench::snapshot() const
{
    return m_workspace ? m_workspace->snapshot() : m_nothing;
}

ContractDocument::Analyser Workbench::analyser() const
{
    const governance::RulesPointer rules = m_workspace ? m_workspace->rules() : std::make_shared<const governance::Rules>();
    return [rules](const QByteArray &text, const QString &fileName) {
        return std::make_shared<const governance::Analysis>(governance::analyse(text, fileName, *rules));
    };
}

base::Result<ContractDocument *> Workbench::open(const QString &path)
{
    if (ContractDocument *known = m_documents.value(path))
        return known;
    const auto bytes = base::readFile(path, text::ReadLimits().bytes);
    if (!bytes)
        return bytes.problem();
    return add(path, *bytes, true);
}

ContractDocument *Workbench::openUnsaved(const QString &path, const QByteArray &text)
{
    if (ContractDocument *known = m_documents.value(path))
        return known;
    return add(path, text, false);
}

ContractDocument *Workbench::add(const QString &path, const QByteArray &text, bool isSaved)
{
    auto *document = new ContractDocument(path, text, analyser(), this);
    if (!isSaved)
        document->setUnsaved();
    m_documents.insert(path, document);
    m_recovery.follow(document);
    connect(document, &ContractDocument::snapshotChanged, this, [this, document] { Q_EMIT documentChanged(document); });
    connect(document, &ContractDocument::modifiedChanged, this, [this, document] { Q_EMIT documentChanged(document); });
    connect(document, &ContractDocument::changedOnDisk, this, [this, document] {
        // Nothing unsaved here: the disk is simply newer.
        if (document->isModified())
            Q_EMIT conflict(document);
        else if (const auto reloaded = document->reload(); !reloaded)
            Q_EMIT notice(reloaded.problem().text());
        else
            Q_EMIT notice(tr("%1 was changed by another program and is shown as it is now.").arg(displayPath(document->path())));
    });
    Q_EMIT documentOpened(document);
    return document;
}

void Workbench::closeAll()
{
    const QStringList open = m_documents.keys();
    for (const QString &path : open)
        close(path);
}

void Workbench::close(const QString &path)
{
    ContractDocument *document = m_documents.take(path);
    if (!document)
        return;
    m_recovery.forget(path);
    Q_EMIT documentClosed(path);
    document->deleteLater();
}

bool Workbench::hasUnsavedChanges() const
{
    return std::any_of(m_documents.begin(), m_documents.end(), [](const ContractDocument *document) { return document->isModified(); });
}

void Workbench::filesChanged(const QStringList &paths)
{
    for (const QString &path : paths) {
        if (ContractDocument *document = m_documents.value(path))
            document->checkDisk();
    }
}

governance::BriefPointer Workbench::brief(const QString &path) const
{
    const ContractDocument *document = m_documents.value(path);
    if (document && document->snapshot())
        return document->snapshot()->analysis;
    const int file = snapshot()->fileByPath(path);
    return file < 0 ? nullptr : snapshot()->files[size_t(file)]->brief;
}

document::AnalysisPointer Workbench::analysis(const QString &path) const
{
    const ContractDocument *document = m_documents.value(path);
    if (document && document->snapshot())
        return document->snapshot()->analysis;
    const governance::BriefPointer known = brief(path);
    if (!known)
        return nullptr;
    auto found = std::find_if(m_reopened.begin(), m_reopened.end(), [&](const Reopened &one) { return one.brief == known; });
    if (found == m_reopened.end()) {
        if (m_reopened.size() >= mostReopened)
            m_reopened.erase(m_reopened.begin());
        m_reopened.push_back({known, std::make_shared<const governance::Analysis>(governance::reopened(*known, path))});
    } else {
        std::rotate(found, found + 1, m_reopened.end());
    }
    return m_reopened.back().analysis;
}

std::vector<text::Finding> Workbench::meshFindings(const QString &path) const
{
    const workspace::SnapshotPointer now = snapshot();
    const int file = now->fileByPath(path);
    return file < 0 ? std::vector<text::Finding>() : now->files[size_t(file)]->meshFindings;
}

Standing Workbench::standing(const QString &path) const
{
    Standing out;
    const governance::BriefPointer known = brief(path);
    if (!known) {
        out.errors = 1;
        return out;
    }
    out = {known->state, known->errors, known->warnings, known->notEvaluated};
    for (const text::Finding &finding : meshFindings(path)) {
        int &count = finding.notEvaluated ? out.notEvaluated : finding.severity == text::Severity::Error ? out.errors : out.warnings;
        if (finding.notEvaluated || finding.severity <= text::Severity::Warning)
            ++count;
    }
    const governance::State byCount = out.errors ? governance::State::Errors : out.warnings ? governance::State::Warnings : out.notEvaluated ? governance::State::NotEvaluated : governance::State::Passed;
    out.state = std::min(out.state, byCount);
    return out;
}

QString Workbench::displayPath(const QString &path) const
{
    return m_workspace ? QDir(m_workspace->folder()).relativeFilePath(path) : QFileInfo(path).fileName();
}

} // namespace meshwright::workbench

// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/contractdocument.h"

#include "base/file.h"
#include "document/editcommand.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QPointer>
#include <QThreadPool>
#include <QUndoStack>

#include <utility>

namespace meshwright::document {

namespace {

// Findings follow each key at once, unless showing them takes the window so long that typing would feel it: then
// only after so many ms of quiet.
constexpr int typingPause = 150;
constexpr qint64 quicklyShown = 8; // ms

QByteArray fingerprint(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

} // namespace

Gesture Gesture::next()
{
    static quint64 last = 0;
    return {++last};
}

ContractDocument::ContractDocument(QString path, QByteArray text, Analyser analyser, QObject *parent)
    : QObject(parent), m_path(std::move(path)), m_text(std::move(text)), m_onDisk(fingerprint(m_text)),
      m_history(new QUndoStack(this)), m_analyser(std::move(analyser))
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ContractDocument::startAnalysis);
    connect(m_history, &QUndoStack::cleanChanged, this, [this](bool clean) { Q_EMIT modifiedChanged(!clean); });
    startAnalysis();
}

ContractDocument::~ContractDocument()
{
    // The stack speaks once more while it goes, when the rest of this document is gone already.
    disconnect(m_history, &QUndoStack::cleanChanged, nullptr, nullptr);
    disconnect(m_history, &QUndoStack::indexChanged, nullptr, nullptr);
}

bool ContractDocument::isModified() const
{
    return !m_history->isClean();
}

void ContractDocument::setUnsaved()
{
    m_onDisk.clear();
    m_history->resetClean();
}

text::Tree ContractDocument::currentTree()
{
    if (m_snapshot && m_snapshot->revision == m_revision)
        return m_snapshot->analysis->tree;
    return text::readByName(text::SourceText(m_text), m_path);
}

void ContractDocument::settle()
{
    if (m_snapshot && m_snapshot->revision == m_revision)
        return;
    m_timer.stop();
    const bool running = m_running;
    takeAnalysis(m_revision, m_analyser(m_text, m_path));
    m_running = running; // the one on the other thread will find itself late
}

base::Result<void> ContractDocument::apply(const text::PatchSet &patches, quint64 revision, const QString &label, Gesture gesture)
{
    if (revision != m_revision)
        return base::Problem{base::Problem::Kind::Refused, tr("The text changed while this edit was prepared."), tr("Try it again."), m_path};
    if (patches.isEmpty())
        return {};
    if (const auto after = patches.applied(m_text); !after)
        return after.problem();
    m_typing = false;
    m_history->push(new EditCommand(*this, patches, label, gesture));
    return {};
}

base::Result<void> ContractDocument::edit(const std::function<text::edit::Patches(const text::Tree &)> &edit, const QString &label, Gesture gesture)
{
    const auto patches = edit(currentTree());
    if (!patches)
        return patches.problem();
    return apply(*patches, m_revision, label, gesture);
}

void ContractDocument::recordTyped(const text::TextPatch &patch, const QObject *shown, Gesture gesture)
{
    m_typing = true;
    m_history->push(new EditCommand(*this, text::PatchSet({patch}), tr("Type"), gesture, shown));
}

void ContractDocument::replaceBytes(const text::TextPatch &patch, const QObject *origin)
{
    Q_ASSERT(m_text.sliced(patch.at, patch.removed.size()) == patch.removed);
    m_text.replace(qsizetype(patch.at), patch.removed.size(), patch.inserted);
    ++m_revision;
    Q_EMIT textPatched(patch, origin);
    scheduleAnalysis(m_typing && m_showing > quicklyShown ? typingPause : 0);
}

base::Result<void> ContractDocument::save(bool overwrite)
{
    if (!overwrite && QFileInfo::exists(m_path)) {
        const auto disk = base::readFile(m_path, qint64(64) << 20);
        if (!disk)
            return disk.problem();
        if (fingerprint(*disk) != m_onDisk)
            return base::Problem{base::Problem::Kind::Refused, tr("The file was changed by another program since it was opened."), tr("Compare both before you save."), m_path};
    }
    if (const auto written = base::saveFile(m_path, m_text); !written)
        return written;
    m_onDisk = fingerprint(m_text);
    m_history->setClean();
    Q_EMIT saved();
    return {};
}

void ContractDocument::checkDisk()
{
    const auto disk = base::readFile(m_path, qint64(64) << 20);
    if (!disk) {
        Q_EMIT changedOnDisk();
        return;
    }
    if (*disk == m_text) {
        m_onDisk = fingerprint(m_text);
        m_history->setClean();
    } else if (fingerprint(*disk) != m_onDisk) {
        Q_EMIT changedOnDisk();
    }
}

base::Result<void> ContractDocument::reload()
{
    const auto disk = base::readFile(m_path, text::ReadLimits().bytes);
    if (!disk)
        return disk.problem();
    const auto applied = apply(text::PatchSet::between(m_text, *disk), m_revision, tr("Reload from disk"));
    if (applied) {
        m_onDisk = fingerprint(*disk);
        m_history->setClean();
    }
    return applied;
}

void ContractDocument::setAnalyser(Analyser analyser)
{
    m_analyser = std::move(analyser);
    m_typing = false;
    ++m_revision; // what is under way was judged by the old rules
    scheduleAnalysis(0);
}

void ContractDocument::scheduleAnalysis(int milliseconds)
{
    m_timer.start(milliseconds);
}

void ContractDocument::startAnalysis()
{
    if (m_running) // one at a time; the one that ends starts the next
        return;
    m_running = true;
    QThreadPool::globalInstance()->start([self = QPointer(this), analyser = m_analyser, text = m_text, path = m_path, revision = m_revision] {
        AnalysisPointer analysis = analyser(text, path);
        // The pointer is only looked at on the thread that owns it.
        QMetaObject::invokeMethod(QCoreApplication::instance(), [self, revision, analysis = std::move(analysis)]() mutable {
            if (self)
                self->takeAnalysis(revision, std::move(analysis));
        }, Qt::QueuedConnection);
    });
}

void ContractDocument::takeAnalysis(quint64 revision, AnalysisPointer analysis)
{
    m_running = false;
    const bool isKnown = m_snapshot && m_snapshot->revision == m_revision;
    if (revision != m_revision && !isKnown && !m_timer.isActive())
        startAnalysis();
    if (revision != m_revision || isKnown)
        return;
    m_snapshot = std::make_shared<const Snapshot>(Snapshot{revision, std::move(analysis)});
    if (m_snapshot->analysis->tree.isClean())
        m_good = m_snapshot;
    QElapsedTimer clock;
    clock.start();
    const QPointer self(this); // a view may close the document
    Q_EMIT snapshotChanged();
    if (self)
        m_showing = clock.elapsed();
}

} // namespace meshwright::document

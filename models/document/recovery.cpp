// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/recovery.h"

#include "base/file.h"
#include "document/contractdocument.h"
#include "document/journalwriter.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QPointer>
#include <QRandomGenerator>
#include <QSet>
#include <QStandardPaths>
#include <QThread>

namespace meshwright::document {

using base::Problem;

namespace {

constexpr std::chrono::milliseconds soon{200};        // for the end of the program
constexpr std::chrono::milliseconds lastingly{1'000}; // for a loss of power; each one makes the disk work
constexpr qint64 largestJournal = qint64(64) << 20;
constexpr auto onlyMe = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
const QLatin1String quickEnding(".journal");
const QLatin1String lastingEnding(".lasting");

QByteArray fileFingerprint(const QString &path)
{
    const auto bytes = base::readFile(path, largestJournal);
    return bytes ? journalFingerprint(*bytes) : QByteArray();
}

// Two files keep one text; of both the newer that is whole counts.
std::optional<JournalText> newest(const QString &stem)
{
    std::optional<JournalText> out;
    for (const QLatin1String ending : {quickEnding, lastingEnding}) {
        const auto bytes = base::readFile(stem + ending, largestJournal);
        auto one = bytes ? unpackedJournal(*bytes) : std::nullopt;
        if (one && (!out || one->number > out->number))
            out = std::move(one);
    }
    return out;
}

void removeBoth(const QString &stem)
{
    for (const QLatin1String ending : {quickEnding, lastingEnding})
        QFile::remove(stem + ending);
}

} // namespace

QString Recovery::defaultFolder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation)).filePath(QStringLiteral("meshwright/recovery"));
}

Recovery::Recovery(const QString &folder, QObject *parent)
    : QObject(parent), m_folder(folder),
      m_session(QStringLiteral("%1-%2").arg(QCoreApplication::applicationPid()).arg(QRandomGenerator::global()->generate(), 8, 16, QLatin1Char('0'))),
      m_lockFile(QDir(folder).filePath(m_session + QLatin1String(".lock")))
{
    const QPointer self(this);
    const auto said = [self](const QString &path, const base::Result<void> &saved, bool lasts) {
        // The pointer is only looked at on the thread that owns it.
        QMetaObject::invokeMethod(QCoreApplication::instance(), [self, path, saved, lasts] {
            if (self)
                self->tell(path, saved, lasts);
        }, Qt::QueuedConnection);
    };
    m_lasting = std::make_unique<JournalWriter>(lastingly, JournalWriter::Work{[this] { return begin(); }, replaceForGood, [said](const QString &path, const auto &saved) { said(path, saved, true); }});
    m_quick = std::make_unique<JournalWriter>(soon, JournalWriter::Work{[this] { return awaitBegin(); }, replaceQuickly, [said](const QString &path, const auto &saved) { said(path, saved, false); }});
}

// Both writers end before what they use.
Recovery::~Recovery()
{
    m_quick.reset();
    m_lasting.reset();
}

// On the lasting writer's thread: a lock waits for the disk, too.
base::Result<void> Recovery::begin()
{
    const auto begun = makeSession();
    const std::lock_guard guard(m_mutex);
    m_begun = begun;
    return begun;
}

base::Result<void> Recovery::makeSession()
{
    if (m_lock)
        return {};
    if (!QDir().mkpath(m_folder))
        return Problem{Problem::Kind::Unwritable, tr("The folder can't be made."), {}, m_folder};
    QFile::setPermissions(m_folder, onlyMe | QFileDevice::ExeOwner);
    auto lock = std::make_unique<QLockFile>(m_lockFile);
    lock->setStaleLockTime(0);
    if (!lock->tryLock(0))
        return Problem{Problem::Kind::Unwritable, tr("The lock of this session can't be made."), {}, m_folder};
    m_lock = std::move(lock);
    return {};
}

// On the quick writer's thread. A lock holds from the moment its file is there, long before the disk has it; without it
// another start would take the journal for a dead session's.
base::Result<void> Recovery::awaitBegin()
{
    for (;; QThread::msleep(2)) {
        {
            const std::lock_guard guard(m_mutex);
            if (m_begun)
                return *m_begun;
        }
        if (QFile::exists(m_lockFile))
            return {};
    }
}

void Recovery::tell(const QString &path, const base::Result<void> &saved, bool lasts)
{
    if (saved && lasts)
        Q_EMIT kept(path);
    else if (!saved && !std::exchange(m_hasFailed, true)) // said once, not every second
        Q_EMIT failed(tr("Changes can't be kept for the case of a crash: %1").arg(saved.problem().text()));
}

QString Recovery::stemOf(const QString &path) const
{
    const QByteArray name = QCryptographicHash::hash(path.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    return QDir(m_folder).filePath(m_session + QLatin1Char('.') + QString::fromLatin1(name));
}

void Recovery::follow(ContractDocument *document)
{
    m_documents.insert(document->path(), {document, document->isModified() ? fileFingerprint(document->path()) : journalFingerprint(document->text())});
    connect(document, &ContractDocument::textPatched, this, [this, document] { changed(document); });
    connect(document, &ContractDocument::modifiedChanged, this, [this, document](bool modified) {
        if (modified)
            changed(document);
        else
            remove(document->path());
    });
    connect(document, &QObject::destroyed, this, [this, path = document->path(), document] {
        const auto known = m_documents.constFind(path);
        if (known != m_documents.constEnd() && known->document == document)
            m_documents.erase(known);
    });
    if (document->isModified())
        changed(document);
}

// The text is only shared here; copying, packing and writing it is the writers' work.
void Recovery::changed(ContractDocument *document)
{
    const QString path = document->path();
    const auto known = m_documents.constFind(path);
    if (known == m_documents.constEnd())
        return;
    const JournalText text{path, known->file, document->text(), QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs), ++m_number};
    m_lasting->keep(stemOf(path) + lastingEnding, text);
    m_quick->keep(stemOf(path) + quickEnding, text);
}

void Recovery::remove(const QString &path)
{
    const auto known = m_documents.find(path);
    if (known != m_documents.end())
        known->file = journalFingerprint(known->document->text());
    if (m_number > 0)
        removeJournals(stemOf(path));
}

void Recovery::removeJournals(const QString &stem)
{
    m_quick->remove(stem + quickEnding);
    m_lasting->remove(stem + lastingEnding);
}

void Recovery::forget(const QString &path)
{
    remove(path);
    m_documents.remove(path);
}

bool Recovery::takesOver(const QString &session)
{
    auto lock = std::make_unique<QLockFile>(QDir(m_folder).filePath(session + QLatin1String(".lock")));
    lock->setStaleLockTime(0);
    if (!lock->tryLock(0))
        return false;
    m_taken.push_back(std::move(lock));
    return true;
}

std::vector<Unsaved> Recovery::takeLeftovers()
{
    std::vector<Unsaved> out;
    const QDir folder(m_folder);
    QHash<QString, bool> owned; // session → it is ours now
    QSet<QString> seen;
    for (const QString &name : folder.entryList({QStringLiteral("*-*.*.*")}, QDir::Files, QDir::Time)) {
        const QString session = name.section(QLatin1Char('.'), 0, 0);
        if (session == m_session)
            continue;
        if (!owned.contains(session))
            owned[session] = takesOver(session);
        if (!owned[session])
            continue;
        if (!name.endsWith(quickEnding) && !name.endsWith(lastingEnding)) { // the end came while it was written
            QFile::remove(folder.filePath(name));
            continue;
        }
        const QString stem = folder.filePath(name.section(QLatin1Char('.'), 0, 1));
        if (seen.contains(stem))
            continue;
        seen.insert(stem);
        const auto text = newest(stem);
        const QByteArray now = text ? fileFingerprint(text->path) : QByteArray();
        // What says nothing that the file does not say is no loss.
        if (!text || now == journalFingerprint(text->text))
            removeBoth(stem);
        else
            out.push_back({stem, text->path, text->text, QDateTime::fromString(text->written, Qt::ISODateWithMs), text->file == now});
    }
    return out;
}

void Recovery::discard(const Unsaved &unsaved)
{
    removeJournals(unsaved.journal);
}

void Recovery::settle()
{
    m_quick->settle();
    m_lasting->settle();
}

} // namespace meshwright::document
